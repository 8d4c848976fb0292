/** How a text may be spelled by whoever echoes it, by name. */
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
  'over lines': (text) => [...text].map((one, at) => (at % 5 === 4 ? `${one}\n` : one)).join(''),
};

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
