import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import type { RequestPlan } from '../engine/request.js';
import type { Walk } from '../engine/walk.js';
import { saysSame } from './instants.js';
import { listJobs, type Page } from './records.js';
import { echoFindings, repeats } from './repeats.js';

/** The page that is read before a submission, to be compared with the list after it. */
export const shortPage = { pageSize: '3' };

const mostListed = 50;
const mostLists = 4;

/** The job must be in the list, and be the only one that repeats the request at its time. */
export async function findInList(walk: Walk, job: Job, submission: RequestPlan): Promise<void> {
  const list = operationNamed(walk.contract.document, 'jobsList');
  let jobs: readonly Job[] = [];
  let count = 0;
  // A list may come from a replica that lags.
  for (let look = 0; look < mostLists && count === 0; look += 1) {
    if (look > 0) await pause(walk.target.pollIntervalMs);
    const page = await listJobs(walk, { pageSize: `${mostListed}` });
    if (page === undefined) return;
    jobs = page.items;
    count = jobs.filter(({ jobId }) => jobId === job.jobId).length;
  }
  const since = Date.parse(job.createdAt);
  const others = jobs.filter(
    ({ jobId, createdAt, jobType, metadata }) =>
      jobId !== job.jobId &&
      jobType === job.jobType &&
      Math.abs(Date.parse(createdAt) - since) < besideMs &&
      isDeepStrictEqual(metadata.input, job.metadata.input),
  );
  if (count !== 1) walk.violates(list, listed('once', `${count} times`));
  for (const each of jobs.filter(({ jobId }) => jobId === job.jobId)) {
    walk.violates(list, ...echoFindings(each, submission, 'jobs.metadata.input'));
    for (const name of ['jobType', 'createdAt'] as const) {
      if (!saysSame(each[name], job[name]))
        walk.violates(list, listed(`with ${name} ${job[name]}`, `with ${name} ${each[name]}`));
    }
  }
  if (others.length > 0) walk.violates(list, listed('as one job', `as ${others.length + 1} jobs`));
}

/** A job made between reading two pages must not push another from the first onto the second. */
export async function findOverlap(walk: Walk, before: Page<Job> | undefined): Promise<void> {
  if (!before?.token) return;
  const list = operationNamed(walk.contract.document, 'jobsList');
  const next = await listJobs(walk, { ...shortPage, paginationToken: before.token });
  const again = next?.items.find(({ jobId }) => before.items.some((each) => each.jobId === jobId));
  if (again === undefined) return;
  walk.violates(list, {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/nextPaginationToken',
    keyword: 'pagination',
    expected: 'each job once',
    actual: again.jobId,
    message: `The job ${again.jobId} is on two pages, between which another job was made.`,
  });
}

/** A refused submission must not have made a job: the caller submits again. */
export async function findRefused(
  walk: Walk,
  submitting: Operation,
  { before, plan, status }: Refused,
): Promise<void> {
  if (before === undefined) return;
  const jobs = (await listJobs(walk, { pageSize: `${mostListed}` }))?.items;
  if (jobs === undefined) return;
  const known = before.items.map(({ jobId }) => jobId);
  const end = jobs.findIndex(({ jobId }) => known.includes(jobId));
  // An earlier run submitted the same: only what comes before the known jobs is new.
  const made = known.length === 0 ? jobs : jobs.slice(0, Math.max(end, 0));
  const sent: unknown = JSON.parse(plan.body ?? '{}');
  const job = made.find(({ metadata }) => repeats(sent, metadata.input));
  if (job === undefined) return;
  walk.violates(submitting, {
    pointer: '',
    documentPointer: submitting.pointer,
    keyword: 'submission',
    expected: `no job after ${status}`,
    actual: job.jobId,
    message: `${submitting.id} refused a submission with ${status}, but made the job ${job.jobId} of it.`,
  });
}

/** A submission that was refused. */
interface Refused {
  /** The newest jobs before the submission. */
  readonly before: Page<Job> | undefined;
  readonly plan: RequestPlan;
  readonly status: number;
}

/** Nobody else submits the same within a second. */
const besideMs = 1000;

function listed(expected: string, actual: string): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/jobs',
    keyword: 'submission',
    expected,
    actual,
    message: `The job list should have the submission ${expected}, and has it ${actual}.`,
  };
}
