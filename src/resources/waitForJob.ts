import type { Job, JobResponse } from '../../generated/schema.js';
import { checkOptions, type Names, type NamesOf } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { pathId } from '../connection.js';
import {
  ScenarioError,
  type ScenarioErrorKind,
  TimeoutError,
  UnexpectedResponseError,
} from '../errors/index.js';
import { nameJob } from '../errors/nameJob.js';
import { textAt } from '../foreign.js';
import { isObject } from '../isObject.js';
import { hasSucceeded, isFinalStatus } from '../jobStatus.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions } from '../options/index.js';
import type { Redact } from '../redact.js';
import { openScope } from '../transport/scope.js';
import { valueAt } from '../valueAt.js';
import { jobFailed, jobTimedOut } from './jobErrors.js';
import { type JobPolls, TRANSIENT } from './waitForJobPolls.js';

/** A job to wait for: its record, an answer that has it, or its ID. */
export type WaitTarget = Job | { readonly job: Job } | string;

/** What `jobs.wait` reports when a status or a progress changes. */
export interface JobProgress {
  readonly status: Job['status'];
  /** From 0 to 1. */
  readonly progress: number;
  readonly job: Job;
}

/** Options of `jobs.wait`. */
export interface WaitOptions {
  /**
   * Milliseconds between two polls. Default from 2,000 for a new job to 10,000 after a long wait, and more
   * during many waits.
   */
  readonly pollIntervalMs?: number | undefined;
  /** Milliseconds to wait in all. Default 600,000 (10 minutes). */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; the job continues. Default none. */
  readonly signal?: AbortSignal | undefined;
  /** Called once for each change of status or progress. Its errors and rejections are ignored. Default none. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
  /** Whether a job that ended without success is thrown as `JobFailedError`. Default true. */
  readonly throwOnFailure?: boolean | undefined;
  /** Options of each poll. Default: the client's. */
  readonly call?: Omit<CallOptions, 'signal'> | undefined;
}

const { signal: _, ...pollOptionNames } = callOptionNames;

/** Refuses unknown and invalid options of a wait, and a signal of its polls, which would end none of them. */
export function checkWait(
  method: string,
  options: Omit<WaitOptions, 'onProgress'>,
  names: Names,
): void {
  checkOptions(method, options, names, adviceOnWait);
  checkOptions(`${method} (call)`, options.call, pollOptionNames, (name) =>
    name === 'signal' ? 'It ends the whole wait: pass it beside call.' : undefined,
  );
}

export const waitOptionNames: NamesOf<WaitOptions> = {
  pollIntervalMs: 'a number of at least 0',
  timeoutMs: 'a number of at least 1',
  signal: 'an AbortSignal',
  onProgress: 'a function',
  throwOnFailure: 'true or false',
  call: callOptionNames,
};

/** The hint for an option of a poll among the options of the wait. */
function adviceOnWait(name: string): string | undefined {
  if (name === 'deadlineMs') return 'timeoutMs bounds the whole wait.';
  return Object.hasOwn(callOptionNames, name)
    ? `It is an option of each poll: pass it as call: { ${name} }.`
    : undefined;
}

/**
 * Reads a job until it is final.
 *
 * @param since - when the wait began, by `performance.now()`; default now
 */
export async function waitForJob(
  polls: JobPolls,
  redact: Redact,
  target: WaitTarget,
  options: WaitOptions = {},
  since = performance.now(),
): Promise<Job> {
  checkWait('jobs.wait', options, waitOptionNames);
  const { pollIntervalMs, timeoutMs = 600_000, onProgress, throwOnFailure = true } = options;
  let job = recordOf(target);
  const jobId = pathId('jobId', job === undefined ? (target as string) : job.jobId);
  let reported: string | undefined;
  let refusals = 0;
  let failure: ScenarioError | undefined;
  const own = polls.join(options.call);
  const nextPauseMs = () => pollIntervalMs ?? own.pauseMs(performance.now() - since);
  let pauseMs = job === undefined ? 0 : nextPauseMs();
  const { operation } = polls;
  const leftMs = Math.max(0, since + timeoutMs - performance.now());
  const scope = openScope(options, leftMs, operation);
  try {
    for (;;) {
      if (job !== undefined) {
        const { status, progress } = job;
        const state = JSON.stringify([status, progress]);
        if (state !== reported) tell(onProgress, { status, progress, job });
        reported = state;
        if (isFinalStatus(status)) return finish(job);
      }
      job = (await read()) ?? job;
    }
  } catch (error) {
    if (error === scope.signal.reason && error instanceof TimeoutError) {
      throw jobTimedOut(jobId, job, timeoutMs, { operation, cause: failure });
    }
    throw nameJob(error, jobId);
  } finally {
    own.leave();
    scope.dispose();
  }

  async function read(): Promise<Job | undefined> {
    try {
      const found = await own.next(jobId, pauseMs, scope.signal);
      if (isAnothers(found, jobId))
        throw unexpected(`The answer is about a job other than ${jobId}.`);
      if (textAt<Job>(found, 'status') === undefined) {
        refusals++;
        throw unexpected(`The record of job ${jobId} does not have a status.`);
      }
      refusals = 0;
      pauseMs = nextPauseMs();
      return found;
    } catch (error) {
      if (scope.signal.aborted) throw scope.signal.reason;
      if (!(error instanceof ScenarioError)) throw error;
      if (REFUSALS.has(error.kind)) refusals++;
      else if (!isTransient(error)) throw error;
      if (refusals >= MAX_REFUSALS) throw error;
      failure = error;
      pauseMs = Math.max(nextPauseMs(), error.retryAfterMs ?? 0);
      return undefined;
    }
  }

  function unexpected(message: string): UnexpectedResponseError {
    return new UnexpectedResponseError(message, { operation });
  }

  function finish(done: Job): Job {
    if (!throwOnFailure || hasSucceeded(done.status)) return done;
    throw jobFailed(done, { operation }, redact);
  }
}

function recordOf(target: WaitTarget): Job | undefined {
  const record = valueAt<JobResponse>(target, 'job') ?? target;
  return isObject(record) ? (record as unknown as Job) : undefined;
}

/** An answer without an ID may be about the job; one with another ID is not. */
function isAnothers(job: Job, jobId: string): boolean {
  return (job.jobId ?? jobId) !== jobId;
}

/**
 * Refusals that a new job may meet: from a replica that lags behind, a token about to be renewed, a
 * firewall. After this many in a row, a refusal counts.
 */
const REFUSALS = new Set<ScenarioErrorKind>([
  'authentication',
  'permission',
  'not-found',
  'quota-exceeded',
]);
const MAX_REFUSALS = 3;

function isTransient({ kind, status }: ScenarioError): boolean {
  return [...TRANSIENT, 'unexpected-response'].includes(kind) || status === 408 || status === 425;
}
