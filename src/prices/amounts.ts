import { addDecimals, isDecimal, signOf } from '../decimal.js';

/** The most parts of a price, and the most characters of one. */
const MOST_PARTS = 1_000;
const MOST_CHARACTERS = 1_000;

/** The paths to the parts of a price that are numbers. */
export function amountPaths(details: Record<string, unknown>, ...path: string[]): string[][] {
  const names = Object.keys(details).filter((name) => typeof details[name] === 'number');
  if (names.length > MOST_PARTS) throw new Error(`it has more than ${MOST_PARTS} parts`);
  return names.map((name) => [...path, name]);
}

/** Returns a valid amount; throws otherwise. */
export function checkAmount(name: string, source: string | undefined): string {
  if (source !== undefined && source.length > MOST_CHARACTERS) {
    throw new Error(`its ${name} has ${source.length} digits`);
  }
  if (source !== undefined && isDecimal(source)) return source;
  throw new Error(`its ${name} is not a number`);
}

/** Returns an amount that is not negative; throws otherwise. */
export function refuseNegative(name: string, amount: string): string {
  if (signOf(amount) >= 0) return amount;
  throw new Error(`its ${name} is negative (${amount})`);
}

/** The exact sum; for a single number, that number as it was printed. */
export function sum(numbers: readonly string[]): string {
  const others = numbers.filter((number) => signOf(number) !== 0);
  const [first = numbers[0] ?? '0', second] = others;
  if (second === undefined) return first;
  try {
    return addDecimals(...others);
  } catch {
    throw new Error('it has too many digits');
  }
}
