import { ROUTES } from '../../stand-in/routes.js';
import type { Check } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import type { Contract } from '../engine/contract.js';

/**
 * The checks of the operations that the stand-in serves. Of one that it lacks, `test/standIn.test.ts` says so; the
 * others are judged as before.
 */
export function servedChecks(contract: Contract): Check[] {
  const served = new Set<string>(ROUTES.map(({ operationId }) => operationId));
  return makeChecks(contract).filter(({ operation }) => served.has(operation));
}
