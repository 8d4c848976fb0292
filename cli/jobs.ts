import type { JobMetadata } from '../generated/schema.js';
import { type Job, jobPrice } from '../src/index.js';
import type { Unsure } from '../src/isObject.js';

/** A job, as a command shows it. */
export interface JobSummary {
  readonly jobId: string;
  readonly status: string;
  readonly progress: number;
  readonly assetIds: readonly string[];
  /** In creative units, with all its digits. */
  readonly cost?: string;
  readonly refund?: string;
  readonly error?: string;
  readonly hint?: string;
}

/** Reads the shown fields from a record; absent fields are left out. */
export function factsOf(job: Job): JobSummary {
  const { jobId, status, progress, metadata } = job;
  const price = priceOf(job);
  const { assetIds, error, hint } = (metadata ?? {}) as Unsure<JobMetadata>;
  return {
    ...{ jobId, status, progress },
    assetIds: Array.isArray(assetIds) ? assetIds.filter((id) => typeof id === 'string') : [],
    ...(price && { cost: price.exactCost }),
    ...(price?.exactRefund !== undefined && { refund: price.exactRefund }),
    ...(typeof error === 'string' && { error }),
    ...(typeof hint === 'string' && { hint }),
  };
}

/** A price that cannot be read must not hide the outcome of the job. */
function priceOf(job: Job): ReturnType<typeof jobPrice> {
  try {
    return jobPrice(job);
  } catch {
    return undefined;
  }
}

/** The state of a job, in one line. */
export function describeProgress(jobId: string, status: string, progress: number): string {
  const share = progress > 1 ? progress / 100 : progress;
  return `${jobId}  ${status}  ${Math.floor(share * 100)} %`;
}

/** Creative units in words. */
export function units(amount: string): string {
  return `${amount} creative ${amount === '1' ? 'unit' : 'units'}`;
}
