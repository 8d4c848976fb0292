// JSON numbers with more digits than a double holds, kept beside their rounded values.

/** Prefix of the text that stands for such a number; no text of a document starts with it. */
const mark = '\u0000digits:';

/** A string, or a number, of JSON. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Replaces each number that a double would round with a marked text. */
export function markDigits(json: string): string {
  return json.replace(token, (text) =>
    text.startsWith('"') || isExact(text) ? text : JSON.stringify(mark + text),
  );
}

/** Turns marked texts back into numbers, with all their digits. */
export function unmarkDigits(json: string): string {
  const escaped = JSON.stringify(mark).slice(1, -1).replaceAll('\\', '\\\\');
  return json.replace(new RegExp(`"${escaped}([^"]*)"`, 'g'), '$1');
}

/** The marked text of a number. */
export function marked(digits: string): string {
  return mark + digits;
}

/** Whether a double holds a number without rounding it. */
export function isExact(text: string): boolean {
  return plain(text) === plain(String(Number(text)));
}

/** A decimal number in normal form: its digits without surrounding zeros, and the position of the point. */
function plain(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const point = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${text.startsWith('-') ? '-' : ''}${significant}e${point}`;
}

/** Parses JSON; a number that a double would round becomes a text with all its digits. */
export function withDigits(json: string): unknown {
  return JSON.parse(
    json.replace(token, (text) =>
      text.startsWith('"') || isExact(text) ? text : JSON.stringify(text),
    ),
  );
}
