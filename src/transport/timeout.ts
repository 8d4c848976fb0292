import { TimeoutError } from '../errors/index.js';
import { MAX_TIMER_MS } from '../limits.js';
import { type Ending, linkAbort } from './abort.js';
import type { Fetch, RequestContext } from './fetch.js';

/** Bounds one attempt, from its start until the inner stages have read its answer. */
export function timeout(milliseconds: number, { purpose }: RequestContext): (next: Fetch) => Fetch {
  return (next) => (url, init) =>
    withTimeout(
      milliseconds,
      init.signal,
      () => new TimeoutError('timeoutMs', milliseconds, { operation: purpose }),
      (signal) => next(url, { ...init, signal }),
    );
}

/** Runs a step with a signal that aborts with `signal`, or with `failure` after `milliseconds`. */
export async function withTimeout<T>(
  milliseconds: number,
  signal: Ending,
  failure: () => Error,
  step: (signal: Ending) => Promise<T>,
): Promise<T> {
  const attempt = linkAbort(signal);
  const timer = setTimeout(() => attempt.abort(failure()), Math.min(milliseconds, MAX_TIMER_MS));
  try {
    return await step(attempt.signal);
  } finally {
    clearTimeout(timer);
    attempt.dispose();
  }
}
