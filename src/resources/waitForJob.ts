import type { Job, JobResponse } from '../../generated/schema.js';
import { tell } from '../callbacks.js';
import { pathId } from '../connection.js';
import { JobFailedError, JobTimeoutError, ScenarioError, TimeoutError } from '../errors/index.js';
import { atLeast, type CallOptions } from '../options/index.js';
import type { Redact } from '../redact.js';
import { sleep } from '../transport/abort.js';
import { openScope } from '../transport/scope.js';

/** What `jobs.wait` reports when a status or a progress changes. */
export interface JobProgress {
  readonly status: Job['status'];
  /** From 0 to 1. */
  readonly progress: number;
  readonly job: Job;
}

/** Options of `jobs.wait`. */
export interface WaitOptions {
  /** Milliseconds between two readings. Default 2,000. */
  readonly pollIntervalMs?: number | undefined;
  /** Milliseconds to wait in all. Default 600,000 (10 minutes). */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; the job goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Called once for each change of status or progress. What it throws, or rejects with, is ignored. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
  /** Whether `failure` and `canceled` are thrown as `JobFailedError`. Default true. */
  readonly throwOnFailure?: boolean | undefined;
  /** Options of each reading. */
  readonly call?: Omit<CallOptions, 'signal'> | undefined;
}

const FINAL = new Set<string>(['success', 'failure', 'canceled']);

/** Whether a job stays as it is. A status that is not known yet is not final. */
export function isFinalStatus(status: string): boolean {
  return FINAL.has(status);
}

/** Reads a job until it is final. */
export async function waitForJob(
  retrieve: (jobId: string, options: CallOptions) => Promise<JobResponse>,
  redact: Redact,
  jobOrId: Job | string,
  options: WaitOptions = {},
): Promise<Job> {
  const {
    pollIntervalMs = 2_000,
    timeoutMs = 600_000,
    onProgress,
    throwOnFailure = true,
  } = options;
  atLeast('pollIntervalMs', pollIntervalMs, 0);
  atLeast('timeoutMs', timeoutMs, 1);
  const jobId = pathId('jobId', typeof jobOrId === 'string' ? jobOrId : jobOrId.jobId);
  let job = typeof jobOrId === 'string' ? undefined : jobOrId;
  let reported: string | undefined;
  let pauseMs = job === undefined ? 0 : pollIntervalMs;
  const scope = openScope(options.signal, timeoutMs, 'jobsRetrieve');
  try {
    for (;;) {
      if (job !== undefined) {
        const { status, progress } = job;
        const state = `${status} ${progress}`;
        if (state !== reported) tell(onProgress, { status, progress, job });
        reported = state;
        if (isFinalStatus(status)) return finish(job, throwOnFailure, redact);
      }
      if (pauseMs > 0) await sleep(pauseMs, scope.signal);
      pauseMs = pollIntervalMs;
      job = (await read()) ?? job;
    }
  } catch (error) {
    if (error === scope.signal.reason && error instanceof TimeoutError) {
      throw new JobTimeoutError(jobId, job, timeoutMs, { operation: 'jobsRetrieve' });
    }
    throw error;
  } finally {
    scope.dispose();
  }

  async function read(): Promise<Job | undefined> {
    try {
      return (await retrieve(jobId, { ...options.call, signal: scope.signal })).job;
    } catch (error) {
      if (scope.signal.aborted) throw scope.signal.reason;
      if (!isTransient(error)) throw error;
      pauseMs = Math.max(pollIntervalMs, error.retryAfterMs ?? 0);
      return undefined;
    }
  }
}

function finish(job: Job, throwOnFailure: boolean, redact: Redact): Job {
  if (throwOnFailure && job.status !== 'success') {
    throw new JobFailedError(job, { operation: 'jobsRetrieve' }, redact);
  }
  return job;
}

const TRANSIENT = new Set(['connection', 'timeout', 'server', 'rate-limit', 'unexpected-response']);

function isTransient(error: unknown): error is ScenarioError {
  if (!(error instanceof ScenarioError)) return false;
  return TRANSIENT.has(error.kind) || error.status === 408;
}
