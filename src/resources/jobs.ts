import type { Job, JobActionRequest, JobPage, JobResponse } from '../../generated/schema.js';
import { request, requestAnswer } from '../connection.js';
import { JobFailedError } from '../errors/index.js';
import { loadPart } from '../loading.js';
import type { OperationOptions, Settings } from '../options/index.js';
import { costOf } from '../prices/costOf.js';
import type { Priority } from '../transport/rateLimit.js';
import type { QueryOf } from '../types.js';
import type { FindSubmissionOptions, SubmissionSearch } from './findSubmission.js';
import type { ReadUsages } from './findSubmissionCharges.js';
import type { LostRequest } from './findSubmissionEvidence.js';
import type { AssetReader } from './findSubmissionImages.js';
import { type JobList, type JobListParams, jobPages } from './jobList.js';
import { createList } from './pages.js';
import { type WaitOptions, type WaitTarget, waitForJob } from './waitForJob.js';
import { type WaitAllOptions, waitForAll } from './waitForJobAll.js';
import { createJobPolls } from './waitForJobPolls.js';

/** What to do with a job. */
export type JobActionParams = JobActionRequest & QueryOf<'jobsTriggerAction'>;

/** The `jobs` resource of a client. */
export type JobsResource = ReturnType<typeof createJobs>;

export function createJobs(settings: Settings, assets: AssetReader) {
  function retrieve(jobId: string, options?: OperationOptions): Promise<JobResponse> {
    const path = { jobId };
    return request(settings, { operation: 'jobsRetrieve', path, options });
  }

  async function readPage(
    params: JobListParams,
    options: OperationOptions | undefined,
    priority: Priority = 'normal',
  ) {
    const { body, headers } = await requestAnswer(settings, {
      operation: 'jobsList',
      params,
      options,
      priority,
    });
    return { page: body as JobPage, date: headers.get('date') };
  }

  function list(params: JobListParams = {}, options?: OperationOptions): JobList {
    return createList(jobPages, params, async (query) => (await readPage(query, options)).page);
  }

  async function readJob(
    jobId: string,
    options: OperationOptions,
    priority: Priority = 'normal',
  ): Promise<Job> {
    const path = { jobId };
    return (await request(settings, { operation: 'jobsRetrieve', path, options, priority })).job;
  }

  const readUsages: ReadUsages = (params, options) =>
    request(settings, { operation: 'usagesList', params, options });

  const polls = createJobPolls({
    readJob: (jobId, options) => readJob(jobId, options, 'background'),
    readPage: async (params, options) => (await readPage(params, options, 'background')).page,
  });

  async function wait(job: WaitTarget, options?: WaitOptions): Promise<Job> {
    const { ledger, redact } = settings;
    /** The cost of a job is known when it is final: a failed one may be refunded. */
    const settle = (done: Job): void => {
      const cost = costOf(done);
      if (ledger === undefined || cost === undefined) return;
      // The wait is about the job: the next use of the ledger reports its failure.
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
     * @throws NotFoundError when the job does not exist
     */
    retrieve,

    /**
     * Lists jobs, newest first: `await` returns one page, `for await` iterates over every job of every
     * page, and `.pages()` over the pages.
     *
     * An endless list (a token that repeats, or is not a string; 1,000 empty pages in a row; 10,000 pages)
     * throws an `UnexpectedResponseError`.
     *
     * Operation: GET /jobs
     *
     * @param params - filters, `pageSize` (1 to 200, default 10) and `paginationToken`; `types` takes precedence over `type`
     */
    list,

    /**
     * Asks the service to cancel a job. The answer may still say `in-progress`, or already `success`:
     * `wait` returns how it ended. It takes precedence over other requests that wait for the rate limit.
     *
     * Operation: POST /jobs/{jobId}/action
     *
     * @throws UncertainSubmissionError when the request was sent and the answer was lost
     */
    triggerAction(
      jobId: string,
      params: JobActionParams,
      options?: OperationOptions,
    ): Promise<JobResponse> {
      const path = { jobId };
      const priority = params?.action === 'cancel' ? 'urgent' : 'normal';
      const operation = 'jobsTriggerAction';
      return request(settings, { operation, path, params, options, priority });
    },

    /**
     * Waits until a job is final, by polling it (GET /jobs/{jobId}); three or more concurrent waits share one
     * list of jobs (GET /jobs).
     *
     * Transient failures of a poll do not end the wait, nor do one or two refusals (401, 403, 404) in a
     * row, nor the record of another job. `succeeded` and `completed` end it like `success`, `failed`, `error` and
     * `cancelled` like `failure`; the record is returned unchanged. An unknown status is
     * not final.
     *
     * @param job - the job, the answer that has it, or its ID
     * @returns the final record of a success (or of any outcome with `throwOnFailure: false`)
     * @throws JobFailedError when it ended without success
     * @throws NotFoundError, AuthenticationError or PermissionError when three polls in a row fail with it
     * @throws JobTimeoutError with the last record when `timeoutMs` is over; the job continues
     * @throws AbortedError when `signal` aborts; the job continues
     */
    wait,

    /**
     * Waits until all given jobs are final, as `wait` does for one. The first failure ends all waits; with
     * `throwOnFailure: false` it waits for every job.
     *
     * Operation: GET /jobs/{jobId}
     *
     * @param jobs - the jobs, answers that have them, or their IDs
     * @returns the final records, in the same order
     * @throws the errors of `wait` for one of them
     */
    waitAll(jobs: readonly WaitTarget[], options?: WaitAllOptions): Promise<Job[]> {
      return waitForAll(wait, jobs, options);
    },

    /**
     * Looks for the job of a submission with a lost answer: it lists the jobs since (GET /jobs) and compares
     * their requests. It never submits anything. A job may not be listed at once: search again a little later
     * before you conclude that there is no job.
     *
     * An image that was sent as data, and is echoed as an asset, is compared with that asset
     * (GET /assets/{assetId} or POST /assets/get-bulk, and a download if the size is the same).
     *
     * If the key may read it, GET /usages is a second source of evidence: a candidate says whether it was
     * charged, and `unlisted` has the charges for jobs that are not in the list.
     *
     * @param lost - the error of `generate.patch`, the result of `JSON.stringify` for it, or a record stored
     * before the call: `{ params, from }`
     * @returns the candidates, if any, with reasons; the choice is yours
     * @throws ConfigurationError when it is not about a submission
     */
    async findSubmission(
      lost: LostRequest,
      options?: FindSubmissionOptions,
    ): Promise<SubmissionSearch> {
      // Few programs ever lose an answer: the search is loaded only then.
      const { deadlineMs } = settings;
      const [{ findSubmission }, rest] = await loadPart(
        () => import('./findSubmission.js'),
        options,
        deadlineMs,
      );
      const readers = { readJob, readPage, readUsages, deadlineMs };
      return findSubmission(readers, assets, lost, rest);
    },
  };
}
