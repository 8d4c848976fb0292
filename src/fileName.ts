import { utf8Size } from './utf8.js';

/** File systems take 255; an ending, a number and a temporary name need their part. */
const MOST_BYTES = 200;

// Separators, what Windows and memory cards take for more than a name, what a screen does not show, and what
// UTF-8 cannot say. The sign of an escape is one of them, so that no two texts have the same name.
const SPECIAL = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// Windows has its devices in every folder, whatever follows the first dot, and reads ¹, ² and ³ as digits.
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/**
 * A text that somebody else chose, as the name of a file without its ending, or as a part of one: it leads
 * into no other folder, names no device, and every file system takes it.
 *
 * @param mostBytes - the longest name, in bytes of UTF-8; default 200
 */
export function fileName(text: string, mostBytes = MOST_BYTES): string {
  const escaped = text
    .replace(SPECIAL, (special) => `%${hex(special.codePointAt(0) ?? 0)}`)
    .replace(/^[. ]/, '_');
  const name = cut(escaped, mostBytes).replace(/[. ]$/, '_');
  return noDevice(name === '' ? '_' : name);
}

/** A name that names no device of Windows. */
export function noDevice(name: string): string {
  return DEVICE.test(name) ? `_${name}` : name;
}

/** What is the same for two names that a file system may take for one: many disregard case and composition. */
export function sameName(name: string): string {
  return name.normalize('NFKC').toUpperCase().normalize('NFKC');
}

function hex(code: number): string {
  const digits = code.toString(16).padStart(2, '0');
  return code > 0xff ? `u${digits}` : digits;
}

function cut(text: string, mostBytes: number): string {
  let left = mostBytes;
  let end = 0;
  for (const character of text) {
    left -= utf8Size(character);
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
