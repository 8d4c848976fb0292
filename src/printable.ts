/**
 * Makes foreign text safe for a terminal, a log and a report: control characters, escape sequences,
 * line breaks, marks that change the direction of writing, invisible characters and halves of surrogate
 * pairs are written as escapes, and workflow commands are disarmed.
 */
export function printable(text: string): string {
  return text
    .replace(UNPRINTABLE, escaped)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replaceAll('##[', '\\x23#[');
}

// Controls, line and paragraph separators, format characters (bidi marks, joiners, tags), private use,
// halves of pairs, and other invisible characters.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  if (SHORT[character] !== undefined) return SHORT[character];
  if (point < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * Makes JSON fit for the same readers without a change of its values: what `printable` would write as escapes
 * is written as escapes of JSON.
 *
 * @param json - the text of JSON values, with line breaks between them
 */
export function printableJson(json: string): string {
  // Line breaks lay it out: within a string they are escaped already.
  return json
    .replace(UNPRINTABLE, (character) =>
      character === '\n' ? character : escapedInJson(character),
    )
    .replaceAll('##[', '\\u0023#[');
}

function escapedInJson(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
