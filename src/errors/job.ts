import type { Job } from '../../generated/schema.js';
import { booleanAt, textAt } from '../foreign.js';
import { printable } from '../printable.js';
import { type Redact, redactText } from '../redact.js';
import { identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** The part of a job record that job errors use. */
export interface JobFacts {
  readonly jobId: string;
  readonly status: string;
  readonly metadata?: {
    readonly error?: string | null | undefined;
    readonly hint?: string | null | undefined;
  };
  readonly billing?: { readonly disableRefund?: boolean | undefined } | undefined;
}

/** A job ended without success: it failed, or was canceled. */
export class JobFailedError<Final extends JobFacts = Job> extends ScenarioError {
  static {
    identify(this, 'job-failed');
  }

  declare readonly kind: 'job-failed';
  /** The final record; not shown in logs. */
  declare readonly job: Final;
  declare readonly jobId: string;
  /** The advice of the service, if it gives any, in one line. */
  declare readonly hint?: string;
  /** `false` if the service says that it keeps the price, `true` if it says that it refunds it. */
  declare readonly refundable?: boolean;

  constructor(job: Final, facts?: ScenarioErrorFacts, redact: Redact = redactText) {
    // The record comes from the service, and may not match its type.
    const jobId = textAt(job, 'jobId');
    const status = textAt(job, 'status') ?? 'not successful';
    const said = (field: string) => {
      const text = textAt(job, 'metadata', field);
      return text === undefined ? undefined : printable(redact(text));
    };
    const error = said('error') ?? '';
    const hint = said('hint');
    const keptPrice = booleanAt(job, 'billing', 'disableRefund');
    const parts = [
      `Job ${jobId ?? 'without an ID'} ended as ${status}${error === '' ? '' : `: ${error}`}.`,
      hint ?? '',
      keptPrice === true ? 'It is not refunded.' : '',
    ];
    const own = {
      jobId,
      hint,
      refundable: keptPrice === undefined ? undefined : !keptPrice,
    };
    super(parts.filter(Boolean).join(' '), facts, own, { job });
  }
}

/** A job was not final within the time given to `jobs.wait`. The job continues. */
export class JobTimeoutError<Last extends JobFacts = Job> extends ScenarioError {
  static {
    identify(this, 'job-timeout');
  }

  declare readonly kind: 'job-timeout';
  declare readonly jobId: string;
  /** The last record that was read, if any; not shown in logs. */
  declare readonly job?: Last;

  constructor(jobId: string, job: Last | undefined, timeoutMs: number, facts?: ScenarioErrorFacts) {
    const status = textAt(job, 'status') ?? 'in an unknown state';
    const state = job === undefined ? 'was never read' : `is ${status}`;
    super(
      `Job ${jobId} ${state} after ${timeoutMs} ms of waiting. It continues: wait again.`,
      facts,
      { jobId },
      { job },
    );
  }
}
