import { ConfigurationError } from '../errors/index.js';

/** Refuses a number below `least`, and what is none; gives it otherwise. */
export function atLeast(name: string, value: number, least: number): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new ConfigurationError(`${name} must be a number of at least ${least}, not ${value}.`);
}
