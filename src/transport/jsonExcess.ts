/** How deep an answer may nest: far deeper than any record, but within the memory of a process. */
export const MAX_JSON_DEPTH = 200_000;

/**
 * How many values an answer may hold: ten pages of 200 jobs, each with 500 values, in at most some 200 MB
 * of memory.
 */
export const MAX_JSON_VALUES = 1_000_000;

/**
 * Why a JSON text must not be parsed, in words; `undefined` if it may be. Counts brackets and commas,
 * because the objects of a text of a few megabytes can exceed the memory of a process.
 */
export function jsonExcess(text: string): string | undefined {
  // Each level and each value takes at least one character.
  if (text.length < Math.min(MAX_JSON_DEPTH, MAX_JSON_VALUES)) return undefined;
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case OPEN_ARRAY:
      case OPEN_OBJECT:
        values++;
        depth++;
        if (depth > MAX_JSON_DEPTH) return `JSON nested more than ${MAX_JSON_DEPTH} levels deep`;
        break;
      case CLOSE_ARRAY:
      case CLOSE_OBJECT:
        depth--;
        break;
      case COMMA:
        values++;
        break;
    }
    if (values > MAX_JSON_VALUES) return `JSON of more than ${MAX_JSON_VALUES} values`;
  }
  return undefined;
}

/** Where the array or object that starts at `start` ends; `undefined` if it does not end. */
export function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) depth++;
    else if ((code === CLOSE_ARRAY || code === CLOSE_OBJECT) && --depth === 0) return at + 1;
  }
  return undefined;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Where the string that starts at `start` ends; the end of the text if the string is unterminated. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** Parses a JSON text; `undefined` if it is invalid or excessive. */
export function parseJson(text: string): unknown {
  if (jsonExcess(text) !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
