import { addDecimals, negateDecimal } from '../decimal.js';
import { jobPrice, type PricedJob } from './jobPrice.js';

/** What a job costs after its refund, as its record says; `undefined` when it does not, or not in a usable way. */
export function costOf(job: PricedJob): string | undefined {
  try {
    const price = jobPrice(job);
    return price && addDecimals(price.exactCost, negateDecimal(price.exactRefund ?? '0'));
  } catch {
    return undefined;
  }
}
