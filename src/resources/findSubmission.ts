import type { Job } from '../../generated/schema.js';
import { checkOptions, type NamesOf } from '../arguments/names.js';
import { ConfigurationError, type UncertainSubmissionError } from '../errors/index.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions } from '../options/index.js';
import { PATCH_JOB_TYPE, requestOf } from '../transport/uncertain.js';
import { compareInput } from './compareInput.js';
import type { JobList, JobListParams } from './jobList.js';

/** Options of `jobs.findSubmission`. */
export interface FindSubmissionOptions extends CallOptions {
  /** By how much this machine's clock and the service's may differ, in milliseconds. Default 120,000. */
  readonly clockSkewMs?: number | undefined;
  /** How many pages of 200 jobs to read at most. Default 10. */
  readonly maxPages?: number | undefined;
}

const findOptionNames: NamesOf<FindSubmissionOptions> = {
  ...callOptionNames,
  clockSkewMs: true,
  maxPages: true,
};

/** A job that may be the submission's. */
export interface SubmissionCandidate {
  readonly job: Job;
  /** `exact` when all that was asked for is echoed by the job; `partial` when some of it cannot be compared. */
  readonly match: 'exact' | 'partial';
  /** Why it is a candidate, and what could not be compared. */
  readonly reasons: readonly string[];
}

/** What `jobs.findSubmission` found. */
export interface SubmissionSearch {
  /** None, one or several; exact matches first, then newest first. */
  readonly candidates: readonly SubmissionCandidate[];
  /** Whether the whole time window was read. When not, there may be more candidates. */
  readonly complete: boolean;
}

/** Searches the job list for the job of an uncertain submission. */
export async function findSubmission(
  list: (params: JobListParams, options: CallOptions) => JobList,
  error: UncertainSubmissionError,
  options: FindSubmissionOptions = {},
): Promise<SubmissionSearch> {
  checkOptions('jobs.findSubmission', options, findOptionNames);
  const { clockSkewMs = 120_000, maxPages = 10, ...callOptions } = options;
  const request = requestOf(error);
  if (request === undefined || error.jobType !== PATCH_JOB_TYPE) {
    throw new ConfigurationError(
      'findSubmission needs the error that generate.patch threw; other operations start no job.',
    );
  }
  const from = error.window.from.getTime() - clockSkewMs;
  const to = error.window.to.getTime() + clockSkewMs;
  const listOptions = { ...callOptions, projectId: callOptions.projectId ?? request.projectId };
  const candidates: SubmissionCandidate[] = [];
  let pages = 0;
  // The type filter of the list is not documented to know patches, so the choice is made here.
  for await (const page of list({ pageSize: 200 }, listOptions).pages()) {
    for (const job of page.jobs) {
      const candidate = asCandidate(job, request.body, from, to);
      if (candidate !== undefined) candidates.push(candidate);
    }
    // The list is newest first: a page of nothing but older jobs ends the search.
    const older = page.jobs.filter(({ createdAt }) => Date.parse(createdAt) < from);
    if (older.length > 0 && older.length === page.jobs.length) return found(candidates, true);
    pages++;
    if (pages >= maxPages) return found(candidates, !page.nextPaginationToken);
  }
  return found(candidates, true);
}

function asCandidate(
  job: Job,
  sent: unknown,
  from: number,
  to: number,
): SubmissionCandidate | undefined {
  if (job.jobType !== PATCH_JOB_TYPE) return undefined;
  const createdAt = Date.parse(job.createdAt);
  if (createdAt < from || createdAt > to) return undefined;
  const comparison = compareInput(sent, job.metadata?.input);
  if (comparison === undefined) return undefined;
  const { match, reasons } = comparison;
  return Number.isNaN(createdAt)
    ? { job, match: 'partial', reasons: ['its creation time cannot be read', ...reasons] }
    : { job, match, reasons: [`created at ${job.createdAt}, within the window`, ...reasons] };
}

function found(candidates: SubmissionCandidate[], complete: boolean): SubmissionSearch {
  const exactFirst = [
    ...candidates.filter(({ match }) => match === 'exact'),
    ...candidates.filter(({ match }) => match === 'partial'),
  ];
  return { candidates: exactFirst, complete };
}
