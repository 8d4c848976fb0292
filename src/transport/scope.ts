import { AbortedError, ScenarioError, TimeoutError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import { sanitizeCause } from '../redact.js';
import { linkAbort, MAX_TIMER_MS } from './abort.js';

/** The life of one call: its signal aborts, with the error to throw, on the caller's abort or the deadline. */
export interface Scope {
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Lets go of the caller's signal and of the timer. */
  dispose(): void;
}

/** Opens the scope of a call; an infinite deadline needs no timer. */
export function openScope(
  signal: AbortSignal | undefined,
  deadlineMs: number,
  purpose: Purpose,
): Scope {
  const endsAt = performance.now() + deadlineMs;
  const linked = linkAbort(signal, (reason) => {
    // A call within a call ends for the same reason as the outer one.
    if (reason instanceof ScenarioError) return reason;
    return new AbortedError('The call was aborted.', {
      operation: purpose,
      cause: sanitizeCause(reason),
    });
  });
  const pass = () =>
    linked.abort(new TimeoutError('deadlineMs', deadlineMs, { operation: purpose }));
  const timer = Number.isFinite(deadlineMs)
    ? setTimeout(pass, Math.min(deadlineMs, MAX_TIMER_MS))
    : undefined;
  return {
    signal: linked.signal,
    remainingMs: () => endsAt - performance.now(),
    dispose() {
      clearTimeout(timer);
      linked.dispose();
    },
  };
}
