import type { JobResponse } from '../../generated/schema.js';
import { type OverchargeError, ScenarioError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import type { Effect } from '../operations.js';
import { priceIn } from '../prices/priceIn.js';
import type { ParsedResponse } from './parseResponse.js';
import type { NotedAttempt } from './retry.js';

/** The record of one call, attempt by attempt. */
export interface CallRecord {
  /** Records an attempt; the last one is reported when the end of the call is known. */
  note(attempt: NotedAttempt): void;
  /** Reports the last attempt, with this answer as the end of the call. */
  close(answer: ParsedResponse): void;
  /** Reports the last attempt, with this error as the end of the call. */
  fail(error: unknown): void;
}

/** Opens the record of a call. */
export function openCallRecord(effect: Effect, tell: (attempt: NotedAttempt) => void): CallRecord {
  let last: NotedAttempt | undefined;
  const end = (facts: Partial<NotedAttempt>) => {
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
      end({ jobId, price: isPriced ? priceIn(answer) : undefined });
    },
    fail(error) {
      if (!(error instanceof ScenarioError)) {
        end({ outcome: 'callback', reason: 'inspect threw about the answer' });
        return;
      }
      const { kind: outcome, message: reason, requestId = last?.requestId, jobId } = error;
      end({
        outcome,
        reason,
        requestId,
        jobId,
        price: textAt<OverchargeError>(error, 'chargedCost'),
      });
    },
  };
}
