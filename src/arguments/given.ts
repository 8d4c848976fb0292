import { ConfigurationError } from '../errors/configuration.js';

/** What a field of an argument is, as far as it is asked for. */
export type Kind = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'function';

/** What a value is that was given in place of another, without its content, and what to do about it. */
export function describeGiven(given: unknown): string {
  if (given === undefined || given === null) return `${given}.`;
  if (typeof given === 'string') return given === '' ? 'an empty text.' : 'a text.';
  if (typeof given === 'function') return 'a function.';
  if (typeof given !== 'object') return `a ${typeof given}.`;
  if (typeof (given as { then?: unknown }).then === 'function') return 'a promise. Await it first.';
  if (Array.isArray(given)) return 'a list.';
  return ArrayBuffer.isView(given) ? 'bytes.' : 'an object.';
}

/**
 * Refuses an argument of a function that is not what it must be.
 *
 * @param name - the function, and what it calls the argument: `exitCodeOf: report`
 * @param must - what it must be: `a report, as reportOf makes it`
 * @param fields - what it must have. Default: nothing
 * @throws ConfigurationError which says what is expected, and what was given
 */
export function checkGiven(
  name: string,
  must: string,
  given: unknown,
  fields: Readonly<Record<string, Kind>> = {},
): void {
  const lacking = Object.entries(fields).filter(
    ([field, kind]) => !isOf(kind, Object(given)[field]),
  );
  if (describeGiven(given) !== 'an object.') refuseGiven(name, must, given);
  if (lacking.length === 0) return;
  const names = lacking.map(([field]) => field).join(', ');
  throw new ConfigurationError(`${name} must be ${must}, not an object without ${names}.`);
}

/** @throws ConfigurationError which says what is expected, and what was given */
export function refuseGiven(name: string, must: string, given: unknown): never {
  throw new ConfigurationError(`${name} must be ${must}, not ${describeGiven(given)}`);
}

/**
 * Refuses an argument, or an option, that is not of its kind; one that is `undefined` was left out.
 *
 * @throws ConfigurationError which says what is expected, and what was given
 */
export function checkKind(name: string, kind: Kind, must: string, given: unknown): void {
  if (given === undefined || isOf(kind, given)) return;
  refuseGiven(name, must, given);
}

function isOf(kind: Kind, given: unknown): boolean {
  if (kind === 'list') return Array.isArray(given);
  if (kind === 'text') return typeof given === 'string';
  if (kind === 'object')
    return typeof given === 'object' && given !== null && !Array.isArray(given);
  return typeof given === kind;
}
