import { typeName } from '../bytes.js';
import { ConfigurationError } from '../errors/configuration.js';

/** Refuses options that should be functions but are not: a hook that cannot be called would be ignored. */
export function checkFunctions(options: Readonly<Record<string, unknown>>): void {
  check(options, 'function', 'a function');
}

/** Refuses options that should be text but are not. */
export function checkTexts(options: Readonly<Record<string, unknown>>): void {
  check(options, 'string', 'text');
}

/** Refuses options that should be numbers of at least `least` but are not. */
export function checkNumbers(least: number, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || (typeof value === 'number' && value >= least)) continue;
    // A text may be a credential in the place of another option.
    const given = typeof value === 'number' ? value : typeName(value);
    throw new ConfigurationError(`${name} must be a number of at least ${least}, not ${given}.`);
  }
}

function check(options: Readonly<Record<string, unknown>>, type: string, what: string): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || typeof value === type) continue;
    throw new ConfigurationError(`${name} must be ${what}, not ${typeName(value)}.`);
  }
}
