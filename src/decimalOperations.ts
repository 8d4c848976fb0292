import { type Decimal, parseDecimal } from './decimal.js';

/**
 * Compares two decimal numbers exactly, with any number of digits.
 *
 * @returns a negative number when `a` is less, 0 when both are equal, a positive number when `a` is more.
 */
export function compareDecimals(a: string, b: string): number {
  const left = parseDecimal(a);
  const right = parseDecimal(b);
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  return left.negative ? compareMagnitudes(right, left) : compareMagnitudes(left, right);
}

function compareMagnitudes(a: Decimal, b: Decimal): number {
  if (a.digits === '' || b.digits === '') return a.digits.length - b.digits.length;
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -1 : 1;
  // Without leading zeros, digits after the same point compare like words.
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}

/** A number multiplied by an integer, exactly; written with an exponent. */
export function multiplyDecimal(number: string, times: number): string {
  const { negative, digits, exponent } = parseDecimal(number);
  const product = BigInt(digits) * BigInt(times);
  return `${negative ? '-' : ''}${product}e${exponent - BigInt(digits.length)}`;
}

/** The negated number. */
export function negateDecimal(number: string): string {
  return number.startsWith('-') ? number.slice(1) : `-${number.replace(/^\+/, '')}`;
}
