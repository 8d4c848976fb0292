import type { Job } from '../../generated/schema.js';
import {
  type JobFacts,
  JobFailedError,
  JobTimeoutError,
  type ScenarioErrorFacts,
} from '../errors/index.js';
import { booleanAt, textAt } from '../foreign.js';
import { printable } from '../printable.js';
import type { Redact } from '../redact.js';

/** The error for a job that ended without success. */
export function jobFailed<Final extends JobFacts>(
  job: Final,
  facts: ScenarioErrorFacts,
  redact: Redact,
): JobFailedError<Final> {
  // The record comes from the service, and may not match its type.
  const jobId = textAt<Job>(job, 'jobId');
  const status = textAt<Job>(job, 'status') ?? 'not successful';
  const said = (field: 'error' | 'hint') => {
    const text = textAt<Job>(job, 'metadata', field);
    return text === undefined ? undefined : printable(redact(text));
  };
  const error = said('error') ?? '';
  const hint = said('hint');
  const keptPrice = booleanAt<Job>(job, 'billing', 'disableRefund');
  const parts = [
    `Job ${jobId ?? 'without an ID'} ended as ${status}${error === '' ? '' : `: ${error}`}.`,
    hint ?? '',
    keptPrice === true ? 'It is not refunded.' : '',
  ];
  const refundable = keptPrice === undefined ? undefined : !keptPrice;
  const own = { jobId: jobId as string, hint, refundable };
  return new JobFailedError(parts.filter(Boolean).join(' '), facts, own, { job });
}

/** The error for a job that was not final after `timeoutMs`. */
export function jobTimedOut<Last extends JobFacts>(
  jobId: string,
  job: Last | undefined,
  timeoutMs: number,
  facts: ScenarioErrorFacts,
): JobTimeoutError<Last> {
  const state =
    job === undefined
      ? 'was never read'
      : `is ${textAt<Job>(job, 'status') ?? 'in an unknown state'}`;
  return new JobTimeoutError(
    `Job ${jobId} ${state} after ${timeoutMs} ms of waiting. It continues: wait again.`,
    facts,
    { jobId },
    { job },
  );
}
