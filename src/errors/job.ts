import type { Job, JobBilling, JobMetadata } from '../../generated/schema.js';
import { identify, ScenarioError } from './base.js';

/** The part of a job record that job errors use. */
export interface JobFacts {
  readonly jobId: string;
  readonly status: string;
  readonly metadata?: {
    readonly [Name in keyof Pick<JobMetadata, 'error' | 'hint'>]?: string | null | undefined;
  };
  readonly billing?:
    | { readonly [Name in keyof Pick<JobBilling, 'disableRefund'>]?: boolean | undefined }
    | undefined;
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
}
