import type { JobResponse } from '../../generated/schema.js';
import { valueAt } from '../valueAt.js';
import { costOf } from './costOf.js';
import { type PricedAnswer, readPrice } from './price.js';

/** The sum of all charges in an answer, or the cost of its job; `undefined` if it cannot be computed. */
export function priceIn(answer: PricedAnswer): string | undefined {
  try {
    const job = valueAt<JobResponse>(answer.body, 'job') ?? {};
    return readPrice(answer)?.exactCost ?? costOf(job);
  } catch {
    return undefined;
  }
}
