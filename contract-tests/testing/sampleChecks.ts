import { playsAll } from '../../src/testing/sample.js';
import type { Check } from '../engine/check.js';
import { oncePerKind } from './oncePerKind.js';

/**
 * The checks that this run plays: all of them among the long tests, else the first of each name and
 * operation, without random data.
 */
export function sampleChecks(checks: readonly Check[]): Check[] {
  return playsAll ? [...checks] : oncePerKind(checks.filter(({ name }) => name !== 'random-data'));
}
