import type { Job } from '../../generated/schema.js';
import { ConfigurationError, UncertainSubmissionError } from '../errors.js';
import type { CallOptions } from '../options.js';
import { PATCH_JOB_TYPE } from '../transport/uncertain.js';
import { compareInput } from './compareInput.js';
import type { JobList } from './jobList.js';
import type { JobListParams } from './jobs.js';

/** Options of `jobs.findSubmission`. */
export interface FindSubmissionOptions extends CallOptions {
  /** By how much this machine's clock and the service's may differ, in milliseconds. Default 120,000. */
  readonly clockSkewMs?: number | undefined;
  /** How many pages of 200 jobs to read at most. Default 10. */
  readonly maxPages?: number | undefined;
}

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
  const { clockSkewMs = 120_000, maxPages = 10, ...callOptions } = options;
  if (!(error instanceof UncertainSubmissionError) || error.jobType !== PATCH_JOB_TYPE) {
    throw new ConfigurationError(
      'findSubmission needs the UncertainSubmissionError of generate.patch; other operations start no job.',
    );
  }
  const from = error.window.from.getTime() - clockSkewMs;
  const to = error.window.to.getTime() + clockSkewMs;
  const sent = UncertainSubmissionError.requestOf(error);
  const candidates: SubmissionCandidate[] = [];
  let pages = 0;
  // The type filter of the list is not documented to know patches, so the choice is made here.
  for await (const page of list({ pageSize: 200 }, callOptions).pages()) {
    for (const job of page.jobs) {
      const createdAt = Date.parse(job.createdAt);
      // The list is newest first: what is older than the window ends the search.
      if (createdAt < from) return found(candidates, true);
      if (createdAt > to || job.jobType !== PATCH_JOB_TYPE) continue;
      const comparison = compareInput(sent, job.metadata?.input);
      if (comparison === undefined) continue;
      const reasons = Number.isNaN(createdAt)
        ? [`its creation time '${job.createdAt}' cannot be read`, ...comparison.reasons]
        : [`created at ${job.createdAt}, within the window`, ...comparison.reasons];
      const match = Number.isNaN(createdAt) ? 'partial' : comparison.match;
      candidates.push({ job, match, reasons });
    }
    pages++;
    if (pages >= maxPages) return found(candidates, !page.nextPaginationToken);
  }
  return found(candidates, true);
}

function found(candidates: SubmissionCandidate[], complete: boolean): SubmissionSearch {
  const exactFirst = [
    ...candidates.filter(({ match }) => match === 'exact'),
    ...candidates.filter(({ match }) => match === 'partial'),
  ];
  return { candidates: exactFirst, complete };
}
