import { addDecimals } from '../decimal.js';
import { negateDecimal } from '../decimalOperations.js';
import { jobPrice, type PricedJob } from './jobPrice.js';

/** The cost of a job after its refund, from its record; `undefined` if it is missing or invalid. */
export function costOf(job: PricedJob): string | undefined {
  try {
    const price = jobPrice(job);
    return price && addDecimals(price.exactCost, negateDecimal(price.exactRefund ?? '0'));
  } catch {
    return undefined;
  }
}
