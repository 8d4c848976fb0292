import type { Job, JobBilling, JobMetadata } from '../../generated/schema.js';
import { type ErrorAbout, identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

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

type JobFailedBase = ErrorAbout<
  {
    readonly jobId: string;
    readonly hint?: string | undefined;
    readonly refundable?: boolean | undefined;
  },
  'job'
>;

/** A job ended without success: it failed, or was canceled. */
export class JobFailedError<
  Final extends JobFacts = Job,
> extends (ScenarioError as JobFailedBase)<Final> {
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

type JobTimeoutBase = abstract new <Last>(
  message: string,
  facts: ScenarioErrorFacts,
  own: { readonly jobId: string },
  hidden?: { readonly job?: Last | undefined },
) => ScenarioError;

/** A job was not final within the time given to `jobs.wait`. The job continues. */
export class JobTimeoutError<
  Last extends JobFacts = Job,
> extends (ScenarioError as JobTimeoutBase)<Last> {
  static {
    identify(this, 'job-timeout');
  }

  declare readonly kind: 'job-timeout';
  declare readonly jobId: string;
  /** The last record that was read, if any; not shown in logs. */
  declare readonly job?: Last;
}
