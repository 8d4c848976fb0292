import { ConfigurationError } from '../errors/configuration.js';

/** Returns the number; throws when it is below `least` or not a number. */
export function atLeast(name: string, value: number, least: number): number {
  if (typeof value === 'number' && value >= least) return value;
  // A text may be a credential in the place of another option.
  const given = typeof value === 'number' ? value : typeof value;
  throw new ConfigurationError(`${name} must be a number of at least ${least}, not ${given}.`);
}
