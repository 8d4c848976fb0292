import type { JobResponse } from '../../generated/schema.js';
import { valueAt } from '../valueAt.js';
import { jobPrice } from './jobPrice.js';
import { type PricedAnswer, readPrice } from './price.js';

/** The sum of all charges in an answer, or the price of its job; `undefined` if it cannot be computed. */
export function priceIn(answer: PricedAnswer): string | undefined {
  try {
    const job = valueAt<JobResponse>(answer.body, 'job') ?? {};
    return (readPrice(answer) ?? jobPrice(job))?.exactCost;
  } catch {
    return undefined;
  }
}
