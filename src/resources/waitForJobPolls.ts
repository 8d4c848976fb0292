import type { Job, JobPage } from '../../generated/schema.js';
import { ScenarioError, type ScenarioErrorKind } from '../errors/index.js';
import { listAt, textAt } from '../foreign.js';
import { isFinalStatus } from '../jobStatus.js';
import { MAX_TIMER_MS } from '../limits.js';
import type { OperationId } from '../operations.js';
import type { CallOptions } from '../options/index.js';
import { endsWithVisit } from '../runtime.js';
import { onAbort, sleep, untilAborted } from '../transport/abort.js';
import type { JobListParams } from './jobList.js';

/** The polls of all waits of a client: several that are due at the same time share one list of jobs. */
export interface JobPolls {
  /** The operation that polls. */
  readonly operation: OperationId;
  /** Begins the polls of a wait, with the options of each. */
  join(call: Omit<CallOptions, 'signal'> | undefined): WaitPolls;
}

/** The polls of one wait. */
export interface WaitPolls {
  /** The pause before the next poll after this long a wait. */
  pauseMs(waitedMs: number): number;
  /** Reads a job after a pause, which may change a little so that waits can share a poll. */
  next(jobId: string, pauseMs: number, signal: AbortSignal): Promise<Job>;
  /** Ends them. */
  leave(): void;
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
  const groups = new Map<string | undefined, PollGroup>();
  return {
    operation: 'jobsRetrieve',
    join(call = {}) {
      const { projectId, ...own } = call;
      const shared = endsWithVisit ? undefined : groups.get(projectId);
      const group = shared ?? createGroup(readers, projectId);
      groups.set(projectId, group);
      group.waits++;
      // A poll with its own options cannot be shared.
      const isShared = Object.values(own).every((value) => value === undefined);
      const readJob = (jobId: string, signal: AbortSignal) =>
        readers.readJob(jobId, { ...call, signal });
      return {
        pauseMs: (waitedMs) =>
          Math.max(pauseByAge(waitedMs), group.requestsARound() * PAUSE_FOR_EACH_REQUEST_MS),
        next: isShared ? group.next : pollAlone(readJob),
        leave() {
          group.waits--;
          if (group.waits === 0) groups.delete(projectId);
        },
      };
    },
  };
}

/** A poll that shares nothing with others. */
export function pollAlone(
  read: (jobId: string, signal: AbortSignal) => Promise<Job>,
): WaitPolls['next'] {
  return async (jobId, pauseMs, signal) => {
    await sleep(pauseMs, signal);
    return read(jobId, signal);
  };
}

/** The polls in one project. */
interface PollGroup {
  waits: number;
  /** About how many requests it takes to read all awaited jobs. */
  requestsARound(): number;
  readonly next: WaitPolls['next'];
}

function createGroup({ readJob, readPage }: PollReaders, projectId: string | undefined) {
  let polls: Poll[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the list may be read, and contains the needed jobs. */
  let canList = true;
  let pageSize = 20;
  /** Jobs that the largest pages of the list do not show. */
  const unlisted = new Set<string>();
  const group: PollGroup = {
    waits: 0,

    requestsARound() {
      const { waits } = group;
      return canList && waits >= WORTH_A_LIST ? 1 + Math.ceil(waits / LARGEST_PAGE) : waits;
    },

    async next(jobId, pauseMs, signal) {
      signal.throwIfAborted();
      let poll: Poll | undefined;
      const reading = new Promise<Job>((resolve, reject) => {
        const dueAt = performance.now() + pauseMs;
        poll = { jobId, dueAt, fromAt: dueAt - pauseMs / 2, signal, resolve, reject };
        polls.push(poll);
      });
      arm();
      try {
        return await untilAborted(reading, signal);
      } finally {
        polls = polls.filter((each) => each !== poll);
        arm();
      }
    },
  };
  return group;

  function arm(): void {
    clearTimeout(timer);
    if (polls.length === 0) return;
    const time = performance.now();
    const dueAt = Math.min(...polls.map((poll) => poll.dueAt), time + MAX_TIMER_MS);
    // The sum of a time and the longest pause may exceed the limit of timers, which then fire at once.
    const pauseMs = Math.min(MAX_TIMER_MS, Math.max(0, Math.ceil(dueAt - time)));
    timer = setTimeout(() => readDue(dueAt), pauseMs);
  }

  function readDue(dueAt: number): void {
    const ready = polls.filter(({ fromAt }) => fromAt <= dueAt);
    polls = polls.filter((poll) => !ready.includes(poll));
    const listed = ready.filter(({ jobId }) => canList && !unlisted.has(jobId));
    const shared = listed.length >= WORTH_A_LIST ? listed : [];
    for (const poll of ready) if (!shared.includes(poll)) readAlone(poll);
    if (shared.length > 0) void readTogether(shared);
    arm();
  }

  function readAlone({ jobId, signal, resolve }: Poll): void {
    resolve(readJob(jobId, { projectId, signal }));
  }

  async function readTogether(due: readonly Poll[]): Promise<void> {
    const missing = new Set(due);
    try {
      for (const job of await list(due)) {
        for (const poll of due) {
          if (textAt<Job>(job, 'jobId') !== poll.jobId || !missing.delete(poll)) continue;
          // The list may show less of a record: the record that ends a wait is read separately.
          if (isFinalStatus(job.status)) readAlone(poll);
          else poll.resolve(job);
        }
      }
    } catch (error) {
      if (!(error instanceof ScenarioError) || PASSING.has(error.kind)) {
        for (const poll of due) poll.reject(error);
        return;
      }
      // A key that may not read the list may still read jobs.
      canList = false;
    }
    for (const poll of missing) {
      if (pageSize === LARGEST_PAGE) unlisted.add(poll.jobId);
      readAlone(poll);
    }
    if (missing.size > 0) pageSize = Math.min(LARGEST_PAGE, pageSize * 2);
  }

  /** The newest jobs, on as many pages as needed to find most of the awaited ones. */
  async function list(due: readonly Poll[]): Promise<Job[]> {
    pageSize = Math.max(pageSize, Math.min(LARGEST_PAGE, due.length * 2));
    const wanted = new Set(due.map(({ jobId }) => jobId));
    const abort = new AbortController();
    const follow = () => {
      if (due.every(({ signal }) => signal.aborted)) abort.abort();
    };
    const releases = due.map(({ signal }) => onAbort(signal, follow));
    const jobs: Job[] = [];
    try {
      const mostPages = Math.ceil(due.length / LARGEST_PAGE) + 1;
      let params: JobListParams = { pageSize };
      for (let pages = 0; pages < mostPages && wanted.size >= WORTH_A_LIST; pages++) {
        const page = await readPage(params, { projectId, signal: abort.signal });
        for (const job of listAt<JobPage>(page, 'jobs')) {
          if (wanted.delete(textAt<Job>(job, 'jobId') ?? '')) jobs.push(job as Job);
        }
        const paginationToken = textAt<JobPage>(page, 'nextPaginationToken');
        if (paginationToken === undefined) break;
        params = { ...params, paginationToken };
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
