import { playsAll } from '../../src/testing/sample.js';
import type { Check } from '../engine/check.js';
import { oncePerKind } from './oncePerKind.js';

/**
 * The checks of this run: all of them in the long tests, otherwise the first of each name and operation,
 * without random data.
 */
export function sampleChecks(checks: readonly Check[]): Check[] {
  return playsAll ? [...checks] : oncePerKind(checks.filter(({ name }) => name !== 'random-data'));
}
