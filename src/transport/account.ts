import { ScenarioError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import type { RequestClass } from '../operations.js';
import { jobPrice } from '../prices/jobPrice.js';
import { readPrice } from '../prices/price.js';
import type { Answer } from './answer.js';
import type { Attempt } from './retry.js';

/** What one call is known to have done, told attempt by attempt. */
export interface Account {
  /** Notes an attempt; the last one is told when it is known how the call ended. */
  note(attempt: Attempt): void;
  /** Tells of the last attempt that the call ended with this answer. */
  close(answer: Answer): void;
  /** Tells of the last attempt that the call ended with this error. */
  fail(error: unknown): void;
}

/** Opens the account of a call. */
export function openAccount(requestClass: RequestClass, tell: (attempt: Attempt) => void): Account {
  let last: Attempt | undefined;
  const end = (facts: Partial<Attempt>) => {
    if (last === undefined) return;
    const { waitMs, ...attempt } = last;
    // It was told already when it was to be repeated: the call ended in the wait.
    tell({ ...attempt, ...(waitMs === undefined ? {} : { durationMs: 0 }), ...facts });
  };
  return {
    note(attempt) {
      // An answer that came is not yet one that can be used.
      if (attempt.waitMs !== undefined) tell(attempt);
      last = attempt;
    },
    close(answer) {
      const jobId = textAt(answer.body, 'job', 'jobId');
      const price = isPriced(requestClass) ? priceIn(answer) : undefined;
      end({ ...(jobId && { jobId }), ...(price && { price }) });
    },
    fail(error) {
      if (!(error instanceof ScenarioError)) {
        end({ outcome: 'callback', reason: 'inspect threw about the answer' });
        return;
      }
      const { kind, message, requestId } = error;
      const jobId = textAt(error, 'jobId');
      const price = textAt(error, 'chargedCost');
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

function isPriced(requestClass: RequestClass): boolean {
  return requestClass === 'paid' || requestClass === 'estimate';
}

/** All that an answer says is charged; nothing where it says nothing that can be counted. */
function priceIn(answer: Answer): string | undefined {
  try {
    const job = (answer.body as { readonly job?: object }).job ?? {};
    return (readPrice(answer) ?? jobPrice(job))?.exactCost;
  } catch {
    return undefined;
  }
}
