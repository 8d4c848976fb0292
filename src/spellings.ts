/** Finds secrets in text, however they are spelled there. */
export interface Spellings {
  find(text: string): boolean;
  /** Replaces each secret, with the rest of the code that holds it where it is coded. */
  replace(text: string, mark: string): string;
}

/** A text to look for, in bytes and lower case. */
interface Needle {
  readonly text: string;
  /** Whether it counts only where it stands as a word. */
  readonly isWord: boolean;
  /** Whether it is part of a longer code, all of which goes with it. */
  readonly isCode: boolean;
}

/** One way to read a text, and where in the text each character of the reading comes from. */
interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SHORTEST = 4;
const SHORTEST_PART = 8;
const MOST_DECODINGS = 4;
const SPACES = /\s+/g;

/** Prepares the search for secrets; `undefined` where there is nothing to look for. */
export function createSpellings(secrets: readonly string[]): Spellings | undefined {
  const needles = new Map<string, Needle>();
  for (const secret of secrets) {
    for (const needle of needlesOf(secret)) needles.set(needle.text, needle);
  }
  if (needles.size === 0) return undefined;
  const all = [...needles.values()];
  const find = (text: string): boolean => rangesOf(text, all).length > 0;
  const replace = (text: string, mark: string): string => cut(text, rangesOf(text, all), mark);
  return { find, replace };
}

function needlesOf(secret: string): Needle[] {
  const text = secret.trim();
  if (text.length < SHORTEST) return [];
  const bytes = new TextEncoder().encode(text);
  const isWord = text.length < SHORTEST_PART;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const codes = isWord ? [] : [hex, ...[0, 1, 2].map((offset) => base64Core(bytes, offset))];
  // A secret that holds what looks like an escape is met decoded as well, and joined over lines.
  const plain = layersOf(binary(bytes)).flatMap((layer) => {
    // A backslash at its end may make an escape with what follows.
    const safe = layer.slice(0, lastIndexOfOther(layer, '\\') + 1);
    return [layer, safe, layer.replace(SPACES, '')];
  });
  return [
    ...plain.map((part) => ({ text: lower(part), isWord, isCode: false })),
    ...codes.map((code) => ({ text: lower(code), isWord: false, isCode: true })),
  ].filter((needle) => needle.text.length >= (isWord ? SHORTEST : SHORTEST_PART));
}

function lastIndexOfOther(text: string, character: string): number {
  let at = text.length - 1;
  while (text[at] === character) at -= 1;
  return at;
}

/** A text in bytes, and what it is decoded to once, twice… */
function layersOf(bytes: string): string[] {
  const layers = [bytes];
  while (layers.length <= MOST_DECODINGS) {
    const last = layers.at(-1) ?? '';
    const decoded = last.replace(ESCAPE, (...groups) => unescaped(groups));
    if (decoded === last) break;
    layers.push(decoded);
  }
  return layers;
}

/** What base64 makes of bytes, whatever stands before and after them: the characters that are theirs alone. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length);
  padded.set(bytes, offset);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  return btoa(binary(padded)).slice(first, last);
}

/** The bytes of a text in UTF-8, as a text of characters below 256. */
function encode(text: string): string {
  return isAscii(text) ? text : binary(new TextEncoder().encode(text));
}

/** Bytes as a text of characters below 256. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** One case, and one of the two alphabets of base64. */
function lower(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Where the secrets are: in the text as it stands, as decoded once, twice…, and in each without spaces. */
function rangesOf(text: string, needles: readonly Needle[]): Range[] {
  if (!mayHold(text, needles)) return [];
  const ranges: Range[] = [];
  let reading: Reading | undefined = asBytes(text);
  for (let times = 0; reading !== undefined && times <= MOST_DECODINGS; times += 1) {
    ranges.push(
      ...rangesIn(reading, needles, true),
      ...rangesIn(unspaced(reading), needles, false),
    );
    reading = decode(reading);
  }
  return ranges;
}

/** The same question without the places: nearly every text is clean, and this takes no lists. */
function mayHold(text: string, needles: readonly Needle[]): boolean {
  return layersOf(encode(text)).some((layer) => {
    const lowered = lower(layer);
    const joined = lowered.replace(SPACES, '');
    return needles.some((needle) => lowered.includes(needle.text) || joined.includes(needle.text));
  });
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function asBytes(text: string): Reading {
  const builder = new ReadingBuilder();
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    builder.add(encode(character), at, end);
    at = end;
  }
  return builder;
}

function unspaced({ text, starts, ends }: Reading): Reading {
  const builder = new ReadingBuilder();
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (!/\s/.test(character)) builder.add(character, starts[at] ?? 0, ends[at] ?? 0);
  }
  return builder;
}

const ESCAPE =
  /%([\da-f]{2})|\\x([\da-f]{2})|\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]{1,6});?|&#(\d{1,7});?|&(amp|lt|gt|quot|apos|sol|colon);|\\([/"'\\bfnrt])/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  colon: ':',
};
const LETTERS: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Removes one layer of escapes; `undefined` when nothing is escaped. */
function decode({ text, starts, ends }: Reading): Reading | undefined {
  const builder = new ReadingBuilder();
  let at = 0;
  for (const match of text.matchAll(ESCAPE)) {
    for (; at < match.index; at += 1) builder.add(text[at] ?? '', starts[at] ?? 0, ends[at] ?? 0);
    const end = at + match[0].length;
    builder.add(unescaped(match), starts[at] ?? 0, ends[end - 1] ?? 0);
    at = end;
  }
  if (at === 0) return undefined;
  for (; at < text.length; at += 1) builder.add(text[at] ?? '', starts[at] ?? 0, ends[at] ?? 0);
  return builder;
}

/** The bytes that an escape stands for. */
function unescaped(match: readonly (string | undefined)[]): string {
  const [, percent, x, high, low, unicode, hexEntity, entity, name, escaped] = match;
  const byte = percent ?? x;
  if (byte !== undefined) return String.fromCharCode(Number.parseInt(byte, 16));
  if (high !== undefined) {
    return encode(
      String.fromCharCode(...[high, low ?? ''].map((unit) => Number.parseInt(unit, 16))),
    );
  }
  const hex = unicode ?? hexEntity;
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  if (entity !== undefined) return characterOf(Number(entity));
  return NAMED[name?.toLowerCase() ?? ''] ?? LETTERS[escaped ?? ''] ?? escaped ?? '';
}

function characterOf(point: number): string {
  return point > 0x10ffff ? '' : encode(String.fromCodePoint(point));
}

class ReadingBuilder implements Reading {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(characters: string, start: number, end: number): void {
    this.text += characters;
    for (let count = characters.length; count > 0; count -= 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

type Range = readonly [start: number, end: number];

const CODE = /[a-z\d_-]/;
const WORD = /[a-z\d]/;

/**
 * Where the needles are in a reading.
 *
 * @param hasWords Whether words are still apart there.
 */
function rangesIn(
  { text, starts, ends }: Reading,
  needles: readonly Needle[],
  hasWords: boolean,
): Range[] {
  const ranges: Range[] = [];
  const lowered = lower(text);
  for (const { text: needle, isWord, isCode } of needles) {
    if (isWord && !hasWords) continue;
    for (let at = lowered.indexOf(needle); at >= 0; at = lowered.indexOf(needle, at + 1)) {
      let first = at;
      let last = at + needle.length;
      if (isWord && (isIn(WORD, lowered, first - 1) || isIn(WORD, lowered, last))) continue;
      if (isCode && hasWords) {
        while (isIn(CODE, lowered, first - 1)) first -= 1;
        while (isIn(CODE, lowered, last)) last += 1;
        while (lowered[last] === '=') last += 1;
      }
      ranges.push([starts[first] ?? 0, ends[last - 1] ?? 0]);
      at = last - 1;
    }
  }
  return ranges;
}

function isIn(kind: RegExp, text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && kind.test(character);
}

function cut(text: string, ranges: readonly Range[], mark: string): string {
  let shown = '';
  let done = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    if (end <= done) continue;
    if (start >= done) shown += text.slice(done, start) + mark;
    done = end;
  }
  return shown + text.slice(done);
}
