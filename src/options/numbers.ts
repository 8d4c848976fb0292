import { ConfigurationError } from '../errors/configuration.js';

/** Returns the number; throws when it is below `least` or not a number. */
export function atLeast(name: string, value: number, least: number): number {
  if (typeof value === 'number' && value >= least) return value;
  const given = typeof value === 'number' || typeof value === 'string' ? value : typeof value;
  throw new ConfigurationError(`${name} must be a number of at least ${least}, not ${given}.`);
}
