import { isRecord, valueAt } from '../foreign.js';
import { checkAmount, checkCharge } from './amounts.js';
import { digitsOf } from './digits.js';

/**
 * What an answer says that the check for protected content charges beside the job, in creative units;
 * `undefined` when it does not, or not in a usable way.
 */
export function feeOf(answer: unknown): string | undefined {
  const check = valueAt(answer, 'ipDetection');
  const fee = valueAt(check, 'creativeUnitsCharged');
  if (!isRecord(check) || typeof fee !== 'number') return undefined;
  try {
    const name = 'ipDetection.creativeUnitsCharged';
    return checkCharge(name, checkAmount(name, digitsOf(check, ['creativeUnitsCharged'], fee)));
  } catch {
    return undefined;
  }
}
