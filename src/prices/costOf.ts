import { addDecimals } from '../decimal.js';
import { negateDecimal } from '../decimalOperations.js';
import { isFinalStatus } from '../jobStatus.js';
import { jobPrice, type PricedJob } from './jobPrice.js';

/**
 * The cost of a job after its refund, from its record; `undefined` if it is missing or invalid, or zero before the end
 * of the job, which may not be billed yet.
 */
export function costOf(job: PricedJob): string | undefined {
  try {
    const price = jobPrice(job);
    const cost = price && addDecimals(price.exactCost, negateDecimal(price.exactRefund ?? '0'));
    return cost === '0' && !isFinalStatus(job.status) ? undefined : cost;
  } catch {
    return undefined;
  }
}
