import { ConnectionError, ScenarioError } from '../errors/index.js';
import type { Fetch } from './fetch.js';

/** The current state of a call's request. */
export interface SubmissionState {
  /** When the attempt that the service may have taken was sent. */
  sentAt?: Date;
  /** The same, by `performance.now()`. */
  sentAtMs?: number;
  /** The number of the current attempt, from 1. */
  attempt?: number;
  /** What delays the request; `undefined` once an attempt was sent. */
  waitedFor?: string | undefined;
}

/** Records what the next stage makes the first attempt wait for. */
export function waitFor(what: string, state: SubmissionState): (next: Fetch) => Fetch {
  return (next) => (url, init) => {
    if (state.waitedFor !== undefined) state.waitedFor = what;
    return next(url, init);
  };
}

/** Records when an attempt is sent, and forgets it if its error proves that it was not taken. */
export function trackSubmission(
  state: SubmissionState,
  onLeave?: () => void,
): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    init.signal.throwIfAborted();
    onLeave?.();
    state.sentAt = new Date();
    state.sentAtMs = performance.now();
    state.waitedFor = undefined;
    try {
      return await next(url, init);
    } catch (error) {
      if (provesNotTaken(error)) delete state.sentAt;
      throw error;
    }
  };
}

/**
 * Whether an error proves that the service did not take the request: no connection was established,
 * or the answer was a refusal: a 409, 425 or 429 says that it was not acted upon; a 307 or 308 asks to
 * send it elsewhere. A 408 may come from a proxy that passed the request on; it, other redirects, 5xx
 * answers and lost answers prove nothing.
 */
export function provesNotTaken(error: unknown): boolean {
  if (error instanceof ConnectionError) return !error.established;
  if (!(error instanceof ScenarioError) || error.status === undefined) return false;
  const { status } = error;
  if (status === 408) return false;
  return (status >= 400 && status <= 499) || status === 307 || status === 308;
}
