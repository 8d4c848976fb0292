import {
  ConcurrencyLimitError,
  ConnectionError,
  RateLimitError,
  type ScenarioError,
  type ScenarioErrorKind,
  ServerError,
  TimeoutError,
} from '../errors/index.js';
import type { Effect, Purpose } from '../operations.js';
import { sleep } from './abort.js';
import { type Backoff, backoffMs } from './backoff.js';
import type { Answer, Fetch, RequestContext } from './fetch.js';
import { wasRefusedByGateway } from './refusal.js';
import { requestId } from './requestId.js';
import { provesNotTaken } from './submission.js';

/** One attempt of a call, as `onAttempt` gets it. It contains no secrets. */
export interface Attempt {
  /** The operation that was called. */
  readonly operation: Purpose;
  /** Identifies the call; an estimate and its submission, made by one `generate.patch`, are one call. */
  readonly callId: string;
  /** What the request does: `submits` is a submission, `estimates` a dry run. */
  readonly effect: Effect;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** The status of the answer, when there was one. */
  readonly status?: number;
  /**
   * How the attempt ended, and with the last one the call: `ok`, the kind of its error, or `callback` if
   * `inspect` rejected the answer to a read.
   */
  readonly outcome: 'ok' | 'callback' | ScenarioErrorKind;
  /** The reason, in words. */
  readonly reason: string;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
  /** The ID under which the service knows the request, when it gave one. */
  readonly requestId?: string;
  /** The ID of the job that the answer names, or that a lost submission is known to have started. */
  readonly jobId?: string;
  /** What a submission was charged, or a dry run estimates, in creative units, with all its digits. */
  readonly price?: string;
  /**
   * The wait before the next attempt, in milliseconds; absent if there is no next attempt. A call that ends
   * during this wait is reported once more, with the number of its last attempt: the last report of every call
   * has no wait.
   */
  readonly waitMs?: number;
}

/** An attempt as it is noted: a fact that is not known may be `undefined`. */
export type NotedAttempt = { readonly [Fact in keyof Attempt]: Attempt[Fact] | undefined };

/** How often, and how patiently, a call is repeated. */
export interface RetryPolicy {
  readonly maxRetries: number;
  readonly backoff: Backoff;
  /** Whether a refused token can be replaced. */
  readonly renewable: boolean;
  /** The milliseconds left of the whole call. */
  readonly remainingMs: () => number;
  /** Absent without listeners. */
  readonly onAttempt?: ((attempt: NotedAttempt) => void) | undefined;
}

/**
 * Repeats requests: reads after transient failures, others only when they provably were not
 * taken. A token that the gateway refused is replaced once. If too many jobs run at a time, a request waits
 * for a free place until the deadline.
 */
export function retry(policy: RetryPolicy, context: RequestContext): (next: Fetch) => Fetch {
  const { onAttempt } = policy;
  const { purpose: operation, callId, effect } = context;
  const report =
    onAttempt &&
    ((attempt: number, startedAt: number, end: AttemptEnd) => {
      const durationMs = performance.now() - startedAt;
      onAttempt({ operation, callId, effect, attempt, durationMs, ...end });
    });
  return (next) => async (url, init) => {
    const past: Past = { retries: 0, queued: 0, renewed: false };
    for (let attempt = 1; ; attempt++) {
      const startedAt = performance.now();
      context.attempt = attempt;
      try {
        const response = await next(url, init);
        report?.(attempt, startedAt, answered(response, context));
        return response;
      } catch (error) {
        if (provesNotTaken(error)) context.sent = undefined;
        const waitMs = waitAfter(error as ScenarioError, past, policy, effect);
        report?.(attempt, startedAt, failed(error as ScenarioError, waitMs));
        if (waitMs === undefined) throw error;
        await sleep(waitMs, init.signal);
      }
    }
  };
}

/** What only the end of an attempt tells. */
type AttemptEnd = Omit<NotedAttempt, 'operation' | 'callId' | 'effect' | 'attempt' | 'durationMs'>;

function answered(response: Answer, { redact }: RequestContext): AttemptEnd {
  const { status } = response;
  const id = requestId(response.headers, redact);
  return { outcome: 'ok', reason: `status ${status}`, status, requestId: id };
}

function failed(
  { kind: outcome, message: reason, status, requestId }: ScenarioError,
  waitMs: number | undefined,
): AttemptEnd {
  return { outcome, reason, status, requestId, waitMs };
}

/** How a call was repeated so far. */
interface Past {
  retries: number;
  /** How often it waited for a free place. */
  queued: number;
  /** Whether its token was replaced. */
  renewed: boolean;
}

/** The wait before the next attempt, which it counts; `undefined` if the call ends. */
function waitAfter(
  error: ScenarioError,
  past: Past,
  policy: RetryPolicy,
  effect: Effect,
): number | undefined {
  if (!past.renewed && policy.renewable && wasRefusedByGateway(error)) {
    past.renewed = true;
    return 0;
  }
  const { maxRetries, backoff, remainingMs } = policy;
  const isFull = error instanceof ConcurrencyLimitError;
  // A place among concurrent jobs becomes free when a job ends: the request is tried until the call's deadline.
  const mayGoOn = isFull ? maxRetries > 0 : past.retries < maxRetries && mayRepeat(error, effect);
  if (!mayGoOn) return undefined;
  const waitMs =
    error.retryAfterMs ??
    (isFull ? placeMs(past.queued, backoff) : backoffMs(past.retries, backoff));
  // A wait beyond the deadline cannot lead to an answer: the error is thrown at once instead.
  if (waitMs >= remainingMs()) return undefined;
  past[isFull ? 'queued' : 'retries']++;
  return waitMs;
}

/** The wait for a free place among concurrent jobs: half of it, and a random part of the other half. */
function placeMs(queued: number, { baseMs, capMs }: Backoff): number {
  const half = { baseMs: baseMs / 2, capMs: capMs / 2 };
  return backoffMs(queued, half, () => 1) + backoffMs(queued, half);
}

/**
 * Whether a request may be sent again after this error, by its effect: a read after transient failures, all
 * others only if the service provably did not take it.
 *
 * - `submits`: every submission the service takes is charged.
 * - `estimates`: a submission, if a proxy drops its query.
 * - `writes`: a repeat is not charged, but may leave a second record or act twice.
 */
export function mayRepeat(error: ScenarioError, effect: Effect): boolean {
  if (error instanceof RateLimitError) return true;
  if (error instanceof ConnectionError && !error.established) return true;
  if (error instanceof TimeoutError && error.limit === 'timeoutMs' && error.sent === false)
    return true;
  if (effect !== 'reads') return false;
  return (
    error instanceof ConnectionError ||
    error instanceof ServerError ||
    (error instanceof TimeoutError && error.limit === 'timeoutMs') ||
    error.status === 408
  );
}
