import type { Job, JobPage } from '../../generated/schema.js';
import { ScenarioError, type ScenarioErrorKind } from '../errors/index.js';
import { textAt } from '../foreign.js';
import { isFinalStatus } from '../jobStatus.js';
import { MAX_TIMER_MS } from '../limits.js';
import type { OperationId } from '../operations.js';
import type { CallOptions } from '../options/index.js';
import { onAbort, sleep, untilAborted } from '../transport/abort.js';
import type { JobListParams } from './jobList.js';

/** The polls of all waits of a client: several that are due at the same time share one list of jobs. */
export interface JobPolls {
  /** The operation that polls. */
  readonly operation: OperationId;
  /** Registers a wait; returns a function that removes it. */
  join(projectId: string | undefined): () => void;
  /** The pause before the next poll of a job after this long a wait. */
  pauseMs(projectId: string | undefined, waitedMs: number): number;
  /** Reads a job after a pause, which may change a little so that waits can share a poll. */
  next(
    jobId: string,
    pauseMs: number,
    signal: AbortSignal,
    call: Omit<CallOptions, 'signal'> | undefined,
  ): Promise<Job>;
}

/** Reads jobs: one, or a page of the newest. */
export interface PollReaders {
  readJob(jobId: string, options: CallOptions): Promise<Job>;
  readPage(params: JobListParams, options: CallOptions): Promise<JobPage>;
}

interface Poll {
  readonly jobId: string;
  readonly dueAt: number;
  /** From this time on it may be read together with another that is due. */
  readonly fromAt: number;
  readonly signal: AbortSignal;
  readonly resolve: (job: Job | Promise<Job>) => void;
  readonly reject: (error: unknown) => void;
}

/** One list costs less than this many single readings. */
const WORTH_A_LIST = 3;

const LARGEST_PAGE = 200;

/** The pause for each request of a round: 40 a minute, less than the share of the limit for polls. */
const PAUSE_FOR_EACH_REQUEST_MS = 1_500;

const SHORTEST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 10_000;

/** The pause as a fraction of a job's age: after a minute, a second more makes no difference. */
const PAUSE_FOR_AGE = 1 / 15;

/** The pause before the next poll after this long a wait. */
export function pauseByAge(waitedMs: number): number {
  return Math.max(SHORTEST_PAUSE_MS, Math.min(LONGEST_PAUSE_MS, waitedMs * PAUSE_FOR_AGE));
}

export function createJobPolls(readers: PollReaders): JobPolls {
  const groups = new Map<string, PollGroup>();
  const groupOf = (projectId = ''): PollGroup => {
    const group = groups.get(projectId) ?? new PollGroup(readers, projectId || undefined);
    groups.set(projectId, group);
    return group;
  };
  return {
    operation: 'jobsRetrieve',
    join(projectId) {
      const group = groupOf(projectId);
      group.waits++;
      return () => {
        group.waits--;
        if (group.waits === 0) groups.delete(projectId ?? '');
      };
    },
    pauseMs(projectId, waitedMs) {
      const forAll = groupOf(projectId).requestsARound() * PAUSE_FOR_EACH_REQUEST_MS;
      return Math.max(pauseByAge(waitedMs), forAll);
    },
    async next(jobId, pauseMs, signal, call = {}) {
      const { projectId, ...own } = call;
      // A poll with its own options cannot be shared.
      if (Object.values(own).some((value) => value !== undefined)) {
        await sleep(pauseMs, signal);
        return readers.readJob(jobId, { ...call, signal });
      }
      return groupOf(projectId).next(jobId, pauseMs, signal);
    },
  };
}

/** The polls in one project. */
class PollGroup {
  waits = 0;
  readonly #readers: PollReaders;
  readonly #projectId: string | undefined;
  #polls: Poll[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the list may be read, and contains the needed jobs. */
  #canList = true;
  #pageSize = 20;
  /** Jobs that the largest pages of the list do not show. */
  readonly #unlisted = new Set<string>();

  constructor(readers: PollReaders, projectId: string | undefined) {
    this.#readers = readers;
    this.#projectId = projectId;
  }

  /** About how many requests it takes to read all awaited jobs. */
  requestsARound(): number {
    const canShare = this.#canList && this.waits >= WORTH_A_LIST;
    return canShare ? 1 + Math.ceil(this.waits / LARGEST_PAGE) : this.waits;
  }

  async next(jobId: string, pauseMs: number, signal: AbortSignal): Promise<Job> {
    signal.throwIfAborted();
    let poll: Poll | undefined;
    const reading = new Promise<Job>((resolve, reject) => {
      const dueAt = performance.now() + pauseMs;
      poll = { jobId, dueAt, fromAt: dueAt - pauseMs / 2, signal, resolve, reject };
      this.#polls.push(poll);
    });
    this.#arm();
    try {
      return await untilAborted(reading, signal);
    } finally {
      this.#polls = this.#polls.filter((each) => each !== poll);
      this.#arm();
    }
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.#polls.length === 0) return;
    const time = performance.now();
    const dueAt = Math.min(...this.#polls.map((poll) => poll.dueAt), time + MAX_TIMER_MS);
    // The sum of a time and the longest pause may exceed the limit of timers, which then fire at once.
    const pauseMs = Math.min(MAX_TIMER_MS, Math.max(0, Math.ceil(dueAt - time)));
    this.#timer = setTimeout(() => this.#read(dueAt), pauseMs);
  }

  #read(dueAt: number): void {
    const ready = this.#polls.filter(({ fromAt }) => fromAt <= dueAt);
    this.#polls = this.#polls.filter((poll) => !ready.includes(poll));
    const listed = ready.filter(({ jobId }) => this.#canList && !this.#unlisted.has(jobId));
    const shared = listed.length >= WORTH_A_LIST ? listed : [];
    for (const poll of ready) if (!shared.includes(poll)) this.#readAlone(poll);
    if (shared.length > 0) void this.#readTogether(shared);
    this.#arm();
  }

  #readAlone({ jobId, signal, resolve }: Poll): void {
    resolve(this.#readers.readJob(jobId, { projectId: this.#projectId, signal }));
  }

  async #readTogether(polls: readonly Poll[]): Promise<void> {
    const missing = new Map(polls.map((poll) => [poll, undefined]));
    try {
      for (const job of await this.#list(polls)) {
        for (const poll of polls) {
          if (textAt<Job>(job, 'jobId') !== poll.jobId || !missing.delete(poll)) continue;
          // The list may show less of a record: the record that ends a wait is read separately.
          if (isFinalStatus(job.status)) this.#readAlone(poll);
          else poll.resolve(job);
        }
      }
    } catch (error) {
      if (!(error instanceof ScenarioError) || PASSING.has(error.kind)) {
        for (const poll of polls) poll.reject(error);
        return;
      }
      // A key that may not read the list may still read jobs.
      this.#canList = false;
    }
    for (const poll of missing.keys()) {
      if (this.#pageSize === LARGEST_PAGE) this.#unlisted.add(poll.jobId);
      this.#readAlone(poll);
    }
    if (missing.size > 0) this.#pageSize = Math.min(LARGEST_PAGE, this.#pageSize * 2);
  }

  /** The newest jobs, on as many pages as needed to find most of the awaited ones. */
  async #list(polls: readonly Poll[]): Promise<Job[]> {
    const pageSize = Math.max(this.#pageSize, Math.min(LARGEST_PAGE, polls.length * 2));
    this.#pageSize = pageSize;
    const wanted = new Set(polls.map(({ jobId }) => jobId));
    const abort = new AbortController();
    const follow = () => {
      if (polls.every(({ signal }) => signal.aborted)) abort.abort();
    };
    const releases = polls.map(({ signal }) => onAbort(signal, follow));
    const jobs: Job[] = [];
    try {
      const options = { projectId: this.#projectId, signal: abort.signal };
      const mostPages = Math.ceil(polls.length / LARGEST_PAGE) + 1;
      let paginationToken: string | undefined;
      for (let pages = 0; pages < mostPages && wanted.size >= WORTH_A_LIST; pages++) {
        const params = { pageSize, ...(paginationToken === undefined ? {} : { paginationToken }) };
        const page = await this.#readers.readPage(params, options);
        for (const job of Array.isArray(page.jobs) ? page.jobs : []) {
          if (wanted.delete(textAt<Job>(job, 'jobId') ?? '')) jobs.push(job);
        }
        paginationToken = textAt<JobPage>(page, 'nextPaginationToken');
        if (paginationToken === undefined) break;
      }
      return jobs;
    } finally {
      for (const release of releases) release();
    }
  }
}

/** The kinds of failures that pass: the next poll may succeed. */
export const TRANSIENT: readonly ScenarioErrorKind[] = [
  'connection',
  'timeout',
  'server',
  'rate-limit',
  'concurrency-limit',
];
const PASSING = new Set<ScenarioErrorKind>(['aborted', ...TRANSIENT]);
