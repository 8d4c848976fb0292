import type { Job, JobPage } from '../../generated/schema.js';
import { UnexpectedResponseError } from '../errors/index.js';
import type { JobListParams } from './jobs.js';

/** A list of jobs: `await` it for one page, or iterate it with `for await` over all of them. */
export class JobList implements PromiseLike<JobPage>, AsyncIterable<Job> {
  readonly #params: JobListParams;
  readonly #read: (params: JobListParams) => Promise<JobPage>;
  #page: Promise<JobPage> | undefined;

  /** @internal */
  constructor(params: JobListParams, read: (params: JobListParams) => Promise<JobPage>) {
    this.#params = params;
    this.#read = read;
  }

  // biome-ignore lint/suspicious/noThenProperty: `await client.jobs.list()` gives the page.
  then<Result = JobPage, Failure = never>(
    onFulfilled?: ((page: JobPage) => Result | PromiseLike<Result>) | null,
    onRejected?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    this.#page ??= this.#read(this.#params);
    return this.#page.then(onFulfilled, onRejected);
  }

  /** Page by page, following `nextPaginationToken`. */
  async *pages(): AsyncGenerator<JobPage, void, undefined> {
    const seen = new Set<string>();
    let token = this.#params.paginationToken;
    for (;;) {
      const page = await this.#read(
        token === undefined ? this.#params : { ...this.#params, paginationToken: token },
      );
      yield page;
      token = page.nextPaginationToken ?? undefined;
      if (!token) return;
      if (seen.has(token)) {
        throw new UnexpectedResponseError('The list of jobs leads back to a page already read.', {
          operation: 'jobsList',
        });
      }
      seen.add(token);
    }
  }

  /** Job by job, over all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Job, void, undefined> {
    for await (const page of this.pages()) yield* page.jobs;
  }
}
