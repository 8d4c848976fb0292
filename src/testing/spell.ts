/** The spellings in which a service may echo a text, by name. */
export const spellingsOf: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with a line break after it': (text) => `${text}\n`,
  'in upper case': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  'percent-encoded': (text) => encodeURIComponent(text),
  'percent-encoded, every byte': (text) => percent(text),
  'percent-encoded in lower case': (text) => percent(text).toLowerCase(),
  'percent-encoded twice': (text) => encodeURIComponent(percent(text)),
  'as JSON': (text) => JSON.stringify(text),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'as JSON with escaped slashes': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'as JSON with escaped characters': (text) => `"${escapeAll(text)}"`,
  'as HTML': (text) => text.replace(/[&<>"'/]/g, (character) => `&#${character.charCodeAt(0)};`),
  'as HTML in hex': (text) => [...text].map((one) => `&#x${point(one).toString(16)};`).join(''),
  'in base64': (text) => base64(text),
  'in base64 without padding': (text) => base64(text).replaceAll('=', ''),
  'in base64 for URLs': (text) => base64(text).replaceAll('+', '-').replaceAll('/', '_'),
  'in percent-encoded base64': (text) => encodeURIComponent(base64(text)),
  'in base64 with a user': (text) => base64(`user:${text}`),
  'in base64 with one letter before it': (text) => base64(`u${text}`),
  'in base64 with text after it': (text) => base64(`${text}: refused`),
  'in base64 over lines': (text) => base64(text).replace(/(.{6})/g, '$1\r\n'),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in the other case': (text) =>
    text.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  'percent-encoded three times': (text) => encodeURIComponent(encodeURIComponent(percent(text))),
  'as a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'percent-encoded in UTF-16': (text) =>
    units(text, (unit) => (unit < 128 ? percentByte(unit) : `%u${hex(unit, 4)}`)),
  'with escapes of bytes': (text) => bytes(text, (byte) => `\\x${hex(byte, 2)}`),
  'with octal escapes': (text) => bytes(text, (byte) => `\\${byte.toString(8).padStart(3, '0')}`),
  'with escapes of code points': (text) =>
    [...text].map((one) => `\\u{${point(one).toString(16).toUpperCase()}}`).join(''),
  'as HTML with leading zeros': (text) =>
    [...text].map((one) => `&#${String(point(one)).padStart(7, '0')}`).join(';'),
  'as HTML with names': (text) =>
    text.replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}]/g, (one) => NAMED[one] ?? one),
  'as quoted-printable': (text) => bytes(text, (byte) => `=${hex(byte, 2).toUpperCase()}`),
  'as quoted-printable over lines': (text) =>
    [...Buffer.from(text)]
      .map((byte, at) => `${plainByte(byte)}${at % 5 === 4 ? '=\r\n' : ''}`)
      .join(''),
  'with invisible characters between': (text) =>
    [...text].map((one, at) => `${one}${UNSEEN[at % UNSEEN.length]}`).join(''),
  'with escaped line breaks': (text) =>
    JSON.stringify([...text].map((one, at) => (at % 5 === 4 ? `${one}\n` : one)).join('')),
  'with breaks of HTML': (text) =>
    [...text].map((one, at) => (at % 5 === 4 ? `${one}<wbr>` : one)).join(''),
  'with null bytes': (text) => [...text].map((one) => `${one}\u0000`).join(''),
  'in base64 of the percent-encoded': (text) => base64(percent(text)),
  'in base64 of JSON': (text) => base64(`{"key":"${escapeAll(text)}"}`),
  'in base64 of base64': (text) => base64(base64(text)),
  'in base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'in lower-case base64': (text) => base64(text).toLowerCase(),
  'in the payload of a token': (text) =>
    `eyJ.${Buffer.from(JSON.stringify({ k: text })).toString('base64url')}.x`,
  'in upper-case hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in hex with an odd digit before it': (text) => `a${Buffer.from(text).toString('hex')}`,
  'in hex with colons': (text) => bytes(text, (byte) => `${hex(byte, 2)}:`),
  'in hex with spaces': (text) => bytes(text, (byte) => `${hex(byte, 2)} `),
  'in the hex of source code': (text) => bytes(text, (byte) => `0x${hex(byte, 2)}, `),
  'in hex of UTF-16, least byte first': (text) => Buffer.from(text, 'utf16le').toString('hex'),
  'in hex of UTF-16, most byte first': (text) =>
    Buffer.from(text, 'utf16le').swap16().toString('hex'),
  'in base64 of hex': (text) => base64(Buffer.from(text).toString('hex')),
  'as a buffer in JSON': (text) => JSON.stringify(Buffer.from(text)),
  'as a part of a JSON Pointer': (text) => text.replaceAll('~', '~0').replaceAll('/', '~1'),
  'by a program that reads only ASCII': (text) => text.replace(/[^\0-\x7f]/gu, '\ufffd'),
  'with other composition': (text) => text.normalize('NFD'),
  'over lines': (text) => [...text].map((one, at) => (at % 5 === 4 ? `${one}\n` : one)).join(''),
};

/** Those that are ambiguous for characters beyond Latin-1. */
export const latin1SpellingsOf: Readonly<Record<string, (text: string) => string>> = {
  'percent-encoded in Latin-1': (text) => units(text, percentByte),
  'in base64 of Latin-1': (text) => Buffer.from(text, 'latin1').toString('base64'),
  'in hex of Latin-1': (text) => Buffer.from(text, 'latin1').toString('hex'),
  'as UTF-8 read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
};

const UNSEEN = ['\u200b', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u034f', '\ufe0f', ' ', '\t'];
const NAMED: Readonly<Record<string, string>> = {
  ...{ '!': '&excl;', '"': '&QUOT;', '#': '&num;', '%': '&percnt;', '&': '&amp;', "'": '&apos;' },
  ...{ '+': '&plus;', '.': '&period;', '/': '&sol;', ':': '&colon;', '<': '&lt;', '=': '&equals;' },
  ...{
    _: '&lowbar;',
    '\\': '&bsol;',
    '{': '&lcub;',
    '|': '&verbar;',
    '@': '&commat;',
    '*': '&ast;',
  },
};

function bytes(text: string, spell: (byte: number) => string): string {
  return [...Buffer.from(text)].map(spell).join('');
}

function units(text: string, spell: (unit: number) => string): string {
  return text
    .split('')
    .map((unit) => spell(unit.charCodeAt(0)))
    .join('');
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0');
}

function percentByte(byte: number): string {
  return `%${hex(byte, 2)}`;
}

/** A byte of quoted-printable. */
function plainByte(byte: number): string {
  return byte > 32 && byte < 127 && byte !== 61
    ? String.fromCharCode(byte)
    : `=${hex(byte, 2).toUpperCase()}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function percent(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function escapeAll(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function point(character: string): number {
  return character.codePointAt(0) ?? 0;
}
