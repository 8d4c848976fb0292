import { utf8Size } from './utf8.js';

/** File systems allow 255; an extension, a number and a temporary name need a part of them. */
const MOST_BYTES = 200;

// Separators, special characters of Windows and memory cards, invisible characters, and text outside UTF-8. The
// escape character is one of them, so that different texts have different names.
const SPECIAL = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// Windows has its devices in every folder, with any text after the first dot, and reads ¹, ² and ³ as digits.
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/**
 * A foreign text as the name of a file without its extension, or as a part of one: it stays in the folder,
 * does not name a device, and is valid on every file system.
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

/** A name that is not a device of Windows. */
export function noDevice(name: string): string {
  return DEVICE.test(name) ? `_${name}` : name;
}

/** A key that is equal for names that a file system may treat as one: many ignore case and composition. */
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
