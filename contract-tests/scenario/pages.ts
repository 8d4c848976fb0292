import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { toWalkCheck } from '../engine/walk.js';
import { isEarlier } from './instants.js';
import { listJobs, type Page } from './records.js';
import { lostInPages, readPages } from './shortPages.js';

const mostPages = 5;
const pageSize = 3;
/** The page size if none is requested. */
const usualPageSize = 10;

/**
 * Checks the pages of the job list: newest first, each job once, none missing, and no page longer than
 * requested.
 */
export function pageWalk(contract: Contract): Check {
  const operation = operationNamed(contract.document, 'jobsList');
  return toWalkCheck(contract, {
    name: 'pages',
    operation,
    title: 'of the job list',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const long = () => listJobs(walk, { pageSize: `${pageSize * mostPages}` });
      const whole = await long();
      if (whole === undefined) return undefined;
      const count = (await listJobs(walk, {}))?.items.length ?? 0;
      if (count > usualPageSize) walk.violates(operation, tooMany(count, usualPageSize));
      const short = () =>
        readPages(mostPages, idOf, (query) =>
          listJobs(walk, { pageSize: `${pageSize}`, ...query }),
        );
      const pages = await short();
      if (pages === undefined) return undefined;
      walk.violates(operation, ...oddSequence(pages.pages));
      // Repeated pages are out of order too, which adds nothing.
      if (walk.violations.length === 0) walk.violates(operation, ...disorder(pages.items));
      if (walk.violations.length > 0) return undefined;
      // Jobs submitted meanwhile come before all others, never between them.
      const lost = await lostInPages(walk, idOf, whole, pages, { long, short });
      if (lost !== undefined) walk.violates(operation, leftOut(lost));
      return undefined;
    },
  });
}

const idOf = ({ jobId }: Job) => jobId;

/** What is wrong with how pages follow each other. */
function oddSequence(pages: readonly Page<Job>[]): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  const tokens = new Set<string>();
  for (const { items, token } of pages) {
    if (items.length > pageSize) found.push(tooMany(items.length, pageSize));
    const earlier = new Set(seen);
    for (const { jobId } of items) {
      if (seen.has(jobId)) found.push(seenTwice(jobId, earlier.has(jobId)));
      seen.add(jobId);
    }
    if (token === undefined) continue;
    // A repeated cursor leads to the same pages again.
    if (tokens.has(token)) return found.length === 0 ? [endless(token)] : found;
    tokens.add(token);
  }
  return found;
}

/** The first job that is newer than the one before it. */
function disorder(jobs: readonly Job[]): Finding[] {
  const index = jobs.findIndex(({ createdAt }, at) => {
    const before = jobs[at - 1];
    return before !== undefined && isEarlier(before.createdAt, createdAt);
  });
  const job = jobs[index];
  if (job === undefined) return [];
  const at = `/jobs/${index % pageSize}/createdAt`;
  const expected = `no later than ${jobs[index - 1]?.createdAt}`;
  const message = `The job ${job.jobId} is newer than the one listed before it.`;
  return [{ ...odd(at, 'jobs', expected, job.createdAt, message), keyword: 'order' }];
}

function leftOut(jobId: string): Finding {
  const message = `The job ${jobId} is on one long page but missing from the short ones.`;
  return odd('/jobs', 'nextPaginationToken', 'every job of the list', `no ${jobId}`, message);
}

function endless(token: string): Finding {
  const message = 'A page leads back to an earlier page: the list never ends.';
  const expected = 'another token, or none';
  return odd('/nextPaginationToken', 'nextPaginationToken', expected, token, message);
}

function tooMany(count: number, most: number): Finding {
  const message = `A page has ${count} jobs, but at most ${most} are allowed.`;
  return odd('/jobs', 'jobs', `at most ${most} jobs`, String(count), message);
}

function seenTwice(jobId: string, isOnEarlierPage: boolean): Finding {
  const where = isOnEarlierPage ? 'on more than one page' : 'on one page more than once';
  const message = `The job ${jobId} is ${where}.`;
  return odd('/jobs', 'nextPaginationToken', 'each job once', jobId, message);
}

function odd(
  pointer: string,
  property: 'jobs' | 'nextPaginationToken',
  expected: string,
  actual: string,
  message: string,
): Finding {
  const documentPointer = `/components/schemas/JobPage/properties/${property}`;
  return { pointer, documentPointer, keyword: 'pagination', expected, actual, message };
}
