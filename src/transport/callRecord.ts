import type { JobResponse } from '../../generated/schema.js';
import { type OverchargeError, ScenarioError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import type { Effect } from '../operations.js';
import { jobPrice } from '../prices/jobPrice.js';
import { readPrice } from '../prices/price.js';
import type { ParsedResponse } from './parseResponse.js';
import type { Attempt } from './retry.js';

/** The record of one call, attempt by attempt. */
export interface CallRecord {
  /** Records an attempt; the last one is reported when the end of the call is known. */
  note(attempt: Attempt): void;
  /** Reports the last attempt, with this answer as the end of the call. */
  close(answer: ParsedResponse): void;
  /** Reports the last attempt, with this error as the end of the call. */
  fail(error: unknown): void;
}

/** Opens the record of a call. */
export function openCallRecord(effect: Effect, tell: (attempt: Attempt) => void): CallRecord {
  let last: Attempt | undefined;
  const end = (facts: Partial<Attempt>) => {
    if (last === undefined) return;
    const { waitMs, ...attempt } = last;
    // It was reported already, as one to be repeated: the call ended during the wait.
    tell({ ...attempt, ...(waitMs === undefined ? {} : { durationMs: 0 }), ...facts });
  };
  return {
    note(attempt) {
      // An answer may have come that cannot be used.
      if (attempt.waitMs !== undefined) tell(attempt);
      last = attempt;
    },
    close(answer) {
      const jobId = textAt<JobResponse>(answer.body, 'job', 'jobId');
      const isPriced = effect === 'submits' || effect === 'estimates';
      const price = isPriced ? priceIn(answer) : undefined;
      end({ ...(jobId && { jobId }), ...(price && { price }) });
    },
    fail(error) {
      if (!(error instanceof ScenarioError)) {
        end({ outcome: 'callback', reason: 'inspect threw about the answer' });
        return;
      }
      const { kind, message, requestId, jobId } = error;
      const price = textAt<OverchargeError>(error, 'chargedCost');
      end({
        outcome: kind,
        reason: message,
        ...(requestId && { requestId }),
        ...(jobId && { jobId }),
        ...(price && { price }),
      });
    },
  };
}

/** The sum of all charges in an answer; `undefined` if it cannot be computed. */
function priceIn(answer: ParsedResponse): string | undefined {
  try {
    const job = (answer.body as { readonly job?: object }).job ?? {};
    return (readPrice(answer) ?? jobPrice(job))?.exactCost;
  } catch {
    return undefined;
  }
}
