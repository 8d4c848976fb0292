import { withoutEnd } from './withoutEnd.js';

/** A decimal number: `0.digits × 10^exponent`, without leading or trailing zeros in `digits`. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: bigint;
}

/** Whether a text is a decimal number in the syntax of JSON. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The sign of a decimal number: -1, 0 or 1. */
export function signOf(text: string): number {
  const { negative, digits } = parseDecimal(text);
  if (digits === '') return 0;
  return negative ? -1 : 1;
}

/** Whether a text is a decimal number of at least 0. */
export function isAmount(text: string): boolean {
  return isDecimal(text) && signOf(text) >= 0;
}

// An exponent with more digits is beyond any number in practical use.
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?0*\d{1,15}))?$/;

/** @throws RangeError when the text is not a decimal number */
export function parseDecimal(text: string): Decimal {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`Not a decimal number: ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const all = whole + fraction;
  const significant = all.replace(/^0+/, '');
  if (significant === '') return { negative: false, digits: '', exponent: 0n };
  return {
    negative: sign === '-',
    digits: withoutEnd(significant, '0'),
    exponent: BigInt(exponent) + BigInt(whole.length - (all.length - significant.length)),
  };
}

/** The most digits before and after the point of a sum: a price beyond them is not a price. */
const MOST_DIGITS = 1_000;

/**
 * Adds decimal numbers exactly, with all their digits, and writes the sum without an exponent.
 *
 * @throws RangeError when a number is not a decimal, or has more than 1,000 digits before or after its
 * point
 */
export function addDecimals(...numbers: readonly string[]): string {
  const parsed = numbers.map(parseDecimal).filter(({ digits }) => digits !== '');
  let places = 0;
  for (const { digits, exponent } of parsed) {
    const after = BigInt(digits.length) - exponent;
    if (exponent > MOST_DIGITS || after > MOST_DIGITS) {
      throw new RangeError(`A number has more than ${MOST_DIGITS} digits.`);
    }
    places = Math.max(places, Number(after));
  }
  const sum = parsed.reduce((all, { negative, digits, exponent }) => {
    const units = BigInt(digits.padEnd(Number(exponent) + places, '0'));
    return negative ? all - units : all + units;
  }, 0n);
  const text = String(sum)
    .replace('-', '')
    .padStart(places + 1, '0');
  const point = text.length - places;
  const fraction = withoutEnd(text.slice(point), '0');
  return `${sum < 0n ? '-' : ''}${text.slice(0, point)}${fraction && `.${fraction}`}`;
}
