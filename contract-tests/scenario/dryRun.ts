import type { DryRunCompleted, Job, PatchResponse } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import { readPrice } from '../../src/prices/price.js';
import type { TargetResponse } from '../engine/targetResponse.js';

/** The query that turns a submission into a dry run. */
export const estimateQuery: Readonly<Record<string, string>> = { dryRun: 'true' };

/** Whether a query asks for a dry run, in either of the two ways on record. */
export function asksForDryRun(query: URLSearchParams): boolean {
  return ['true', 'api'].includes(query.get('dryRun') ?? '');
}

/** The one documented success with a 4xx status: a finished dry run. */
export function isFinishedDryRun({
  status,
  body,
}: Pick<TargetResponse, 'status' | 'body'>): boolean {
  return (
    status === 402 && isObject(body) && ('estimatedCost' satisfies keyof DryRunCompleted) in body
  );
}

/** The total charge in an answer; undefined if it has no price, or an invalid one. */
export function priceIn(answer: Pick<TargetResponse, 'body' | 'text'>): string | undefined {
  try {
    return readPrice(answer)?.exactCost;
  } catch {
    return undefined;
  }
}

/** The job that an answer names; a dry run must not start one. */
export function jobIdIn(body: unknown): string | undefined {
  const job = isObject<PatchResponse>(body) ? body.job : undefined;
  const jobId = isObject<Job>(job) ? job.jobId : undefined;
  return jobId === undefined ? undefined : String(jobId);
}
