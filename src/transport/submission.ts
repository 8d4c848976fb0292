import { ConnectionError, ScenarioError } from '../errors/index.js';
import type { Fetch } from './fetch.js';
import { isRefusal } from './refusal.js';

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

/** Records that an attempt is sent: nothing delays it any more. */
export function trackLeaving(state: SubmissionState, onLeave?: () => void): (next: Fetch) => Fetch {
  return (next) => (url, init) => {
    init.signal.throwIfAborted();
    onLeave?.();
    state.waitedFor = undefined;
    return next(url, init);
  };
}

/**
 * Records when an attempt is sent that the service may take, and forgets it if its error proves that it was not
 * taken.
 */
export function trackSubmission(state: SubmissionState): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    state.sentAt = new Date();
    state.sentAtMs = performance.now();
    try {
      return await next(url, init);
    } catch (error) {
      if (provesNotTaken(error)) delete state.sentAt;
      throw error;
    }
  };
}

/**
 * Whether an error proves that the service did not take the request: no connection was established, or the
 * status of the answer says so. A lost answer proves nothing.
 */
export function provesNotTaken(error: unknown): boolean {
  if (error instanceof ConnectionError) return !error.established;
  return error instanceof ScenarioError && error.status !== undefined && isRefusal(error.status);
}
