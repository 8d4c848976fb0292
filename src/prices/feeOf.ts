import type { IpDetection, PatchResult } from '../../generated/schema.js';
import { isObject } from '../isObject.js';
import { valueAt } from '../valueAt.js';
import { checkAmount, refuseNegative } from './amounts.js';
import { digitsOf } from './digits.js';

/**
 * The charge of the check for protected content in an answer, in creative units; `undefined` if it is
 * missing or invalid.
 */
export function feeOf(answer: unknown): string | undefined {
  const check = valueAt<PatchResult>(answer, 'ipDetection');
  const fee = valueAt<IpDetection>(check, 'creativeUnitsCharged');
  if (!isObject(check) || typeof fee !== 'number') return undefined;
  try {
    return refuseNegative(
      'fee',
      checkAmount('fee', digitsOf(check, ['creativeUnitsCharged'], fee)),
    );
  } catch {
    return undefined;
  }
}
