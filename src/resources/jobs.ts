import type { Job, JobActionRequest, JobPage, JobResponse } from '../../generated/schema.js';
import { type Connection, pathId, request, requestAnswer } from '../connection.js';
import { JobFailedError } from '../errors/index.js';
import type { OperationOptions } from '../options/index.js';
import { costOf } from '../prices/costOf.js';
import type { Priority } from '../transport/rateLimit.js';
import type { QueryOf } from '../types.js';
import type { FindSubmissionOptions, SubmissionSearch } from './findSubmission.js';
import type { ReadUsages } from './findSubmissionCharges.js';
import type { LostRequest } from './findSubmissionEvidence.js';
import type { AssetReader } from './findSubmissionImages.js';
import { JobList, type JobListParams } from './jobList.js';
import { type WaitOptions, type WaitTarget, waitForJob } from './waitForJob.js';
import { type WaitAllOptions, waitForAll } from './waitForJobAll.js';
import { createJobPolls } from './waitForJobPolls.js';

/** What to do with a job. */
export type JobActionParams = JobActionRequest & QueryOf<'jobsTriggerAction'>;

/** The `jobs` resource of a client. */
export type JobsResource = ReturnType<typeof createJobs>;

export function createJobs(connection: Connection, assets: AssetReader) {
  async function retrieve(jobId: string, options?: OperationOptions): Promise<JobResponse> {
    const path = { jobId: pathId('jobId', jobId) };
    return request(connection, { operation: 'jobsRetrieve', path, options });
  }

  async function readPage(
    params: JobListParams,
    options: OperationOptions | undefined,
    priority: Priority = 'normal',
  ) {
    const { body, headers } = await requestAnswer(connection, {
      operation: 'jobsList',
      params,
      options,
      priority,
    });
    return { page: body as JobPage, date: headers.get('date') };
  }

  function list(params: JobListParams = {}, options?: OperationOptions): JobList {
    return new JobList(params, async (query) => (await readPage(query, options)).page);
  }

  const readJob = async (jobId: string, options: OperationOptions): Promise<Job> =>
    (await retrieve(jobId, options)).job;

  const readUsages: ReadUsages = (params, options) =>
    request(connection, { operation: 'usagesList', params, options });

  const polls = createJobPolls({
    async readJob(jobId, options) {
      const path = { jobId };
      const plan = { operation: 'jobsRetrieve', path, options, priority: 'background' } as const;
      return (await request(connection, plan)).job;
    },
    readPage: async (params, options) => (await readPage(params, options, 'background')).page,
  });

  async function wait(job: WaitTarget, options?: WaitOptions): Promise<Job> {
    const { ledger, redact } = connection.settings;
    /** What a job costs is known when it is over: a failed one may be refunded. */
    const settle = (done: Job): void => {
      const cost = costOf(done);
      if (ledger === undefined || cost === undefined) return;
      // The wait is about the job: what fails in the ledger is told by its next use.
      ledger.observe(done.jobId, cost).catch(() => {});
    };
    try {
      const done = await waitForJob(polls, redact, job, options);
      settle(done);
      return done;
    } catch (error) {
      if (error instanceof JobFailedError) settle(error.job as Job);
      throw error;
    }
  }

  return {
    /**
     * Reads a job.
     *
     * Operation: GET /jobs/{jobId}
     *
     * @throws NotFoundError when there is no such job
     */
    retrieve,

    /**
     * Lists jobs, newest first: `await` gives one page, `for await` every job of every page; `.pages()`
     * gives the pages.
     *
     * A list without an end (a token that repeats, or is not a string; 1,000 empty pages in a row; 10,000
     * pages) ends with an `UnexpectedResponseError`.
     *
     * Operation: GET /jobs
     *
     * @param params - filters, `pageSize` (1 to 200, default 10) and `paginationToken`; `types` wins over `type`
     */
    list,

    /**
     * Asks the service to cancel a job. The answer may still say `in-progress`, or already `success`:
     * `wait` tells how it ended. Goes ahead of other requests that wait for the rate limit.
     *
     * Operation: POST /jobs/{jobId}/action
     *
     * @throws UncertainSubmissionError when the request was sent and the answer was lost
     */
    async triggerAction(
      jobId: string,
      params: JobActionParams,
      options?: OperationOptions,
    ): Promise<JobResponse> {
      const path = { jobId: pathId('jobId', jobId) };
      const priority = params?.action === 'cancel' ? 'urgent' : 'normal';
      const operation = 'jobsTriggerAction';
      return request(connection, { operation, path, params, options, priority });
    },

    /**
     * Waits until a job is final, reading it again and again (GET /jobs/{jobId}); three and more waits at
     * a time share one list of jobs (GET /jobs).
     *
     * Failures of a reading that can pass do not end the wait, nor do one or two refusals (401, 403,
     * 404) in a row, nor the record of another job. `succeeded` and `completed` end it as `success` does,
     * `failed`, `error` and `cancelled` as a failure; the record stays as it came. An unknown status is
     * not final.
     *
     * @param job - the job, the answer that has it, or its ID
     * @returns the final record of a success (or of any end with `throwOnFailure: false`)
     * @throws JobFailedError when it ended without success
     * @throws NotFoundError, AuthenticationError or PermissionError when three readings in a row end so
     * @throws JobTimeoutError with the last record when `timeoutMs` is over; the job goes on
     * @throws AbortedError when `signal` aborts; the job goes on
     */
    wait,

    /**
     * Waits until all of some jobs are final, as `wait` does for one. The first failure ends all waits;
     * with `throwOnFailure: false` each job is waited for to its end.
     *
     * Operation: GET /jobs/{jobId}
     *
     * @param jobs - the jobs, answers that have them, or their IDs
     * @returns the final records, in the same order
     * @throws what `wait` throws for one of them
     */
    waitAll(jobs: readonly WaitTarget[], options?: WaitAllOptions): Promise<Job[]> {
      return waitForAll(wait, jobs, options);
    },

    /**
     * Looks for the job of a submission whose answer was lost, by listing the jobs since (GET /jobs) and
     * comparing what they were asked for. Never submits anything. A job need not be listed at once: look
     * again a little later before taking none for an answer.
     *
     * An image that was sent as data, and is echoed as an asset, is compared with that asset
     * (GET /assets/{assetId} or POST /assets/get-bulk, and a download where the size is the same).
     *
     * Where the key may read it, GET /usages is a second witness: a candidate says whether it was charged,
     * and `unlisted` tells of charges whose job is not in the list.
     *
     * @param lost - what `generate.patch` threw, what `JSON.stringify` made of it, or what was written down
     * before: `{ params, from }`
     * @returns the candidates: none, one or several, with reasons; the choice is yours
     * @throws ConfigurationError when it is not about a submission
     */
    async findSubmission(
      lost: LostRequest,
      options?: FindSubmissionOptions,
    ): Promise<SubmissionSearch> {
      // Few programs ever lose an answer: what searches for it is loaded then.
      const { findSubmission } = await import('./findSubmission.js');
      return findSubmission({ readJob, readPage, readUsages }, assets, lost, options);
    },
  };
}
