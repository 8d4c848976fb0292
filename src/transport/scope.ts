import { AbortedError, TimeoutError } from '../errors/index.js';
import { limitOf, withRest } from '../limit.js';
import { MAX_TIMER_MS } from '../limits.js';
import type { Purpose } from '../operations.js';
import { linkAbort, linkBoth, type plainController, untilAborted } from './abort.js';

/** The life of one call: its signal aborts, with the error to throw, on the caller's abort or the deadline. */
export interface Scope {
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Releases the caller's signal and the timer. */
  dispose(): void;
}

/** Returns the options of a call with the rest of its deadline, which all of its requests share. */
export function restOfDeadline<Options extends { readonly deadlineMs?: number | undefined }>(
  options: Options,
  defaultMs: number,
  operation: Purpose,
): () => Options & { deadlineMs: number } {
  const deadlineMs = options.deadlineMs ?? defaultMs;
  const limit = limitOf(options, deadlineMs);
  const endsAt = performance.now() + deadlineMs;
  return () => {
    const left = endsAt - performance.now();
    if (left >= 1) return withRest(options, left, limit);
    throw new TimeoutError(...limit, { operation });
  };
}

/**
 * Does a step of a call that comes before its request, such as reading an image.
 *
 * @param stop - aborts when the call has failed, and needs the step no longer
 */
export type Preparation = <Result>(
  step: (signal: AbortSignal) => Promise<Result>,
  stop?: AbortSignal,
) => Promise<Result>;

/**
 * Bounds the steps of a call that come before its request: they end as a request would.
 *
 * @param timed - the options of the call, with the rest of its deadline
 * @param waitedFor - what delays the request, if nothing is sent meanwhile
 */
export function preparation(
  timed: () => { readonly signal?: AbortSignal | undefined; readonly deadlineMs: number },
  purpose: Purpose,
  waitedFor?: string,
): Preparation {
  return async (step, stop) => {
    const rest = timed();
    const { signal, deadlineMs } = rest;
    const either = stop && linkBoth(signal, stop);
    const bounds = { ...rest, signal: either?.signal ?? signal };
    const scope = openScope(bounds, deadlineMs, purpose, () => waitedFor);
    try {
      scope.signal.throwIfAborted();
      // A part of the package that a step loads may hang as well as its input.
      return await untilAborted(step(scope.signal), scope.signal);
    } finally {
      scope.dispose();
      either?.dispose();
    }
  };
}

const SCOPE = Symbol('scope');

/** The signal of a scope, whose reasons are ours. */
interface ScopeSignal extends AbortSignal {
  [SCOPE]?: true;
}

/**
 * Opens the scope of a call; an infinite deadline needs no timer.
 *
 * @param options - those of the call, with the signal of its caller
 * @param deadlineMs - theirs, or the default
 * @param waitedFor - what delays the request, as long as nothing was sent
 * @param makeController - makes its signal; see {@link linkAbort}
 */
export function openScope(
  options: { readonly signal?: AbortSignal | undefined },
  deadlineMs: number,
  purpose: Purpose,
  waitedFor: () => string | undefined = () => undefined,
  makeController?: typeof plainController,
): Scope {
  const { signal } = options;
  const endsAt = performance.now() + deadlineMs;
  const facts = { operation: purpose };
  const translate = (reason: unknown) => {
    // A call within a call ends for the same reason as the outer one. Any other reason is the caller's
    // own: even one of our errors is then about another call, and says nothing about this one.
    if ((signal as ScopeSignal | undefined)?.[SCOPE]) return reason;
    const unsent = waitedFor() === undefined ? '' : ' Nothing was sent.';
    return new AbortedError(`The call was aborted.${unsent}`, { ...facts, cause: reason });
  };
  const linked = linkAbort(signal, translate, makeController);
  const pass = () =>
    linked.abort(new TimeoutError(...limitOf(options, deadlineMs), facts, waitedFor()));
  const timer = Number.isFinite(deadlineMs)
    ? setTimeout(pass, Math.min(deadlineMs, MAX_TIMER_MS))
    : undefined;
  (linked.signal as ScopeSignal)[SCOPE] = true;
  return {
    signal: linked.signal,
    remainingMs: () => endsAt - performance.now(),
    dispose() {
      clearTimeout(timer);
      linked.dispose();
    },
  };
}
