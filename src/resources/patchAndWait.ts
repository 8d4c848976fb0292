import type { Job } from '../../generated/schema.js';
import type { NamesOf } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { AbortedError, ScenarioError } from '../errors/index.js';
import { nameJob } from '../errors/nameJob.js';
import { listAt } from '../foreign.js';
import type { OperationOptions } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { linkAbort, onAbort } from '../transport/abort.js';
import type { Attempt } from '../transport/retry.js';
import type { JobsResource } from './jobs.js';
import type { WaitOptions } from './waitForJob.js';

/** The argument of `onSubmitted`: an accepted submission. */
export interface SubmittedJob {
  readonly jobId: string;
  /** Whether an earlier call with the same `key` submitted it. */
  readonly replayed: boolean;
}

/** Options of `generate.patchAndWait` and `generate.runModelAndWait`, in addition to those of the submission. */
export interface AndWaitOptions extends Pick<WaitOptions, 'onProgress' | 'pollIntervalMs'> {
  /**
   * Called once, as soon as the job's ID is known: store it, so that a crash cannot lose a job that is
   * paid for. Its errors and rejections are ignored. Default none.
   */
  readonly onSubmitted?: ((submitted: SubmittedJob) => void) | undefined;
  /** Milliseconds to wait for the job once it is submitted. Default 600,000 (10 minutes). */
  readonly waitTimeoutMs?: number | undefined;
  /**
   * Whether an abort asks the service to cancel the job, for up to 10 seconds. A pending submission finishes
   * first, within its limits: without its answer the job to cancel is not known. Default false.
   */
  readonly cancelOnAbort?: boolean | undefined;
}

export const andWaitOptionNames: NamesOf<AndWaitOptions> = {
  onProgress: 'a function',
  pollIntervalMs: 'a number of at least 0',
  onSubmitted: 'a function',
  waitTimeoutMs: 'a number of at least 1',
  cancelOnAbort: 'true or false',
};

/** The result of a finished patch. */
export interface FinishedPatch {
  /** The final record of the job. */
  readonly job: Job;
  /** The IDs of the assets that it made. */
  readonly assetIds: readonly string[];
  /** With a `key`: whether an earlier call submitted it. */
  readonly replayed?: boolean;
}

/** The part of the answer to a submission that this file reads. */
interface Submitted {
  readonly job: Job;
  readonly replayed?: boolean;
}

const CANCEL_DEADLINE_MS = 10_000;

/**
 * Submits, reports the job's ID, and waits until the job is final.
 *
 * @param submit - calls `onLeave` when an attempt of the submission is sent
 */
export async function submitAndWait<Options extends OperationOptions>(
  jobs: Pick<JobsResource, 'wait' | 'triggerAction'>,
  submit: (options: Options, onLeave: (() => void) | undefined) => Promise<Submitted>,
  options: Options & AndWaitOptions,
): Promise<FinishedPatch> {
  const { onSubmitted, onProgress, pollIntervalMs, waitTimeoutMs, cancelOnAbort, signal } = options;
  const { deadlineMs = CANCEL_DEADLINE_MS, signal: _, ...call } = onlyCallOptions(options);
  const submission: HeldBack<Options> = cancelOnAbort
    ? heldBack(options)
    : { options, dispose: () => {} };
  let jobId: string | undefined;
  const submitted = (id: string, replayed = false) => {
    jobId = id;
    tell(onSubmitted, { jobId: id, replayed });
  };
  try {
    const { job, replayed } = await submit(withoutWait(submission.options), submission.onLeave);
    submitted(job.jobId, replayed);
    const wait = { onProgress, pollIntervalMs, timeoutMs: waitTimeoutMs, signal, call };
    const done = await jobs.wait(job, wait).catch((error) => {
      // A refusal of the wait reads like one of the submission, which was charged.
      throw nameJob(error, job.jobId, `Job ${job.jobId} was submitted, and waiting for it failed`);
    });
    return {
      job: done,
      assetIds: listAt<Job>(done, 'metadata', 'assetIds').filter((id) => typeof id === 'string'),
      ...(replayed !== undefined && { replayed }),
    };
  } catch (error) {
    const known = jobId === undefined ? ownJobOf(error) : undefined;
    if (known !== undefined) submitted(known);
    const isAbort = error instanceof AbortedError;
    if (!signal?.aborted || !(isAbort || known !== undefined)) throw error;
    const cancelled =
      cancelOnAbort && jobId !== undefined ? await cancel(jobId).catch(failed) : undefined;
    // The outcome of the submission is more important than the abort.
    throw isAbort ? abortedAfter(jobId, error, cancelled) : error;
  } finally {
    submission.dispose();
  }

  async function cancel(id: string): Promise<Cancel> {
    const options = { ...call, deadlineMs: Math.min(deadlineMs, CANCEL_DEADLINE_MS) };
    await jobs.triggerAction(id, { action: 'cancel' }, options);
    return { cancelRequested: true };
  }
}

/** How a request to cancel a job ended. */
interface Cancel {
  readonly cancelRequested: boolean;
  readonly cancelError?: unknown;
}

function failed(cancelError: unknown): Cancel {
  return { cancelRequested: false, cancelError };
}

/** The errors of a submission that name the job which it started. */
const ABOUT_OWN_JOB: readonly string[] = [
  'uncertain-submission',
  'overcharge',
  'dry-run-not-honoured',
  'ledger',
];

function ownJobOf(error: unknown): string | undefined {
  const isAbout = error instanceof ScenarioError && ABOUT_OWN_JOB.includes(error.kind);
  return isAbout ? error.jobId : undefined;
}

interface HeldBack<Options> {
  readonly options: Options;
  readonly onLeave?: () => void;
  dispose(): void;
}

/** The options with a signal that does not abort a pending attempt, since its answer names the job. */
function heldBack<Options extends OperationOptions>(options: Options): HeldBack<Options> {
  const { signal, onAttempt } = options;
  const held = linkAbort(undefined);
  let isUnderWay = false;
  const follow = () => {
    if (signal?.aborted && !isUnderWay) held.abort(signal.reason);
  };
  follow();
  return {
    dispose: signal && !signal.aborted ? onAbort(signal, follow) : () => {},
    onLeave: () => {
      isUnderWay = true;
    },
    options: {
      ...options,
      signal: held.signal,
      onAttempt(attempt: Attempt) {
        if (attempt.effect === 'submits') isUnderWay = false;
        follow();
        return onAttempt?.(attempt);
      },
    },
  };
}

/** Only the options of the submission, which refuses unknown ones. */
function withoutWait<Options extends object>(options: Options): Options {
  const own = { ...options };
  for (const name of Object.keys(andWaitOptionNames)) Reflect.deleteProperty(own, name);
  return own;
}

/** The error of a call that was aborted: before its submission, or afterwards. */
function abortedAfter(
  jobId: string | undefined,
  { message, operation, cause }: AbortedError,
  cancel: Cancel | undefined,
): AbortedError {
  const facts = { operation, cause };
  if (jobId === undefined) return new AbortedError(message, facts, { submitted: false });
  const goesOn =
    cancel === undefined
      ? 'continues'
      : cancel.cancelRequested
        ? 'was asked to be cancelled'
        : 'continues: the request to cancel it failed';
  return new AbortedError(
    `The wait was aborted. The submission was accepted as job ${jobId}, which ${goesOn}.`,
    facts,
    { submitted: true, jobId, ...cancel },
  );
}
