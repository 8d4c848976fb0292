import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import { hasSucceeded, isFinalStatus } from '../../src/jobStatus.js';
import { isEarlier, saysSame } from './instants.js';

/** More than the clocks of the machines of a service differ. */
const mostApartMs = 60_000;

/** One machine may note a status right after another, whose clock is ahead. */
const mostSkewMs = 1000;

/**
 * Checks every record of a job: its history must be in order and end in its status, and nothing can have happened
 * before the job was accepted.
 */
export function jobFindings({ status, statusHistory, createdAt, updatedAt }: Job): Finding[] {
  const since = Date.parse(createdAt) - mostApartMs;
  const early = statusHistory.findIndex(({ date }) => Date.parse(date) < since);
  const disorder = statusHistory.findIndex(
    ({ date }, index) =>
      Date.parse(date) < Date.parse(statusHistory[index - 1]?.date ?? date) - mostSkewMs,
  );
  const last = statusHistory.at(-1)?.status;
  const expected = `no earlier than ${createdAt}`;
  return [
    ...(early < 0
      ? []
      : [
          finding('history', `/job/statusHistory/${early}/date`, {
            expected,
            actual: String(statusHistory[early]?.date),
            message: `job.statusHistory[${early}] is older than job.createdAt.`,
          }),
        ]),
    ...(Date.parse(updatedAt) >= since
      ? []
      : [
          finding('updated-at', '/job/updatedAt', {
            expected,
            actual: updatedAt,
            message: `job.updatedAt is ${updatedAt}, before job.createdAt.`,
          }),
        ]),
    ...(disorder < 0
      ? []
      : [
          finding('history', `/job/statusHistory/${disorder}/date`, {
            expected: `no earlier than ${statusHistory[disorder - 1]?.date}`,
            actual: String(statusHistory[disorder]?.date),
            message: `job.statusHistory[${disorder}] is older than the entry before it.`,
          }),
        ]),
    ...(last === status
      ? []
      : [
          finding('history', '/job/statusHistory', {
            expected: `${status} as the last entry`,
            actual: last ?? 'nothing',
            message: `job.statusHistory ${last === undefined ? 'is empty' : `ends in ${last}`}, but the job is ${status}.`,
          }),
        ]),
  ];
}

/** More than any time zone, and than the clock of this machine may be wrong. */
const dayMs = 86_400_000;

/** Nothing can have changed in the future. */
export function futureFindings(
  record: 'job' | 'asset',
  { updatedAt }: Pick<Job, 'updatedAt'>,
  now = Date.now(),
): Finding[] {
  if (!(Date.parse(updatedAt) > now + dayMs)) return [];
  const what = {
    expected: 'a time that has passed',
    actual: updatedAt,
    message: `${record}.updatedAt is ${updatedAt}, more than a day in the future.`,
  };
  const documentPointer = { job: '/components/schemas/Job', asset: '/components/schemas/Asset' };
  return [
    {
      ...finding('updated-at', `/${record}/updatedAt`, what),
      documentPointer: documentPointer[record],
    },
  ];
}

/** Checks one record of a job against a later one. */
export function progressFindings(before: Job, after: Job): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['jobId', 'createdAt'] as const) {
    if (saysSame(after[name], before[name])) continue;
    findings.push(
      finding('identity', `/job/${name}`, {
        expected: before[name],
        actual: after[name],
        message: `job.${name} was ${before[name]}, and is ${after[name]} when the job is read by its ID.`,
      }),
    );
  }
  if (isFinal(before) && after.status !== before.status) {
    findings.push(
      finding('final', '/job/status', {
        expected: before.status,
        actual: after.status,
        message: `job.status was ${before.status}, which is final, and became ${after.status}.`,
      }),
    );
  }
  const forgotten = before.statusHistory.findIndex(
    (entry, index) => !saysSame(entry, after.statusHistory[index]),
  );
  if (forgotten >= 0) {
    const { status, date } = before.statusHistory[forgotten] ?? {};
    findings.push(
      finding('history', `/job/statusHistory/${forgotten}`, {
        expected: `${status} since ${date}, as it was`,
        actual: after.statusHistory[forgotten]?.status ?? 'nothing',
        message: `job.statusHistory[${forgotten}] was ${status}, but a later reading differs.`,
      }),
    );
  }
  if (isFinal(before) && !isDeepStrictEqual(before.metadata.assetIds, after.metadata.assetIds)) {
    const [expected, actual] = [before, after].map(({ metadata }) => String(metadata.assetIds));
    findings.push(
      finding('final', '/job/metadata/assetIds', {
        expected: `${expected}`,
        actual: `${actual}`,
        message: `job.metadata.assetIds was ${expected} when the job was final, and became ${actual}.`,
      }),
    );
  }
  const isGivenUp = isFinal(after) && !hasSucceeded(after.status);
  if (after.progress < before.progress && !isGivenUp) {
    findings.push(
      finding('progress', '/job/progress', {
        expected: `at least ${before.progress}`,
        actual: String(after.progress),
        message: `job.progress fell from ${before.progress} to ${after.progress}.`,
      }),
    );
  }
  if (isEarlier(after.updatedAt, before.updatedAt)) {
    findings.push(
      finding('updated-at', '/job/updatedAt', {
        expected: `${before.updatedAt} or later`,
        actual: after.updatedAt,
        message: `job.updatedAt went back from ${before.updatedAt} to ${after.updatedAt}.`,
      }),
    );
  }
  return findings;
}

/** Notes what is odd between two records of a job but breaks no promise. */
export function oddities(before: Job, after: Job): Finding[] {
  const { updatedAt: was, ...rest } = before;
  const { updatedAt: is, ...then } = after;
  if (saysSame(was, is) || !isFinal(before) || !saysSame(rest, then)) return [];
  return [
    finding('updated-at', '/job/updatedAt', {
      expected: was,
      actual: is,
      message: 'job.updatedAt changed when a final job was read, but nothing else did.',
    }),
  ];
}

export function isFinal(job: Job): boolean {
  return isFinalStatus(job.status);
}

function finding(
  keyword: string,
  pointer: string,
  rest: Pick<Finding, 'expected' | 'actual' | 'message'>,
): Finding {
  return { pointer, documentPointer: '/components/schemas/Job', keyword, ...rest };
}
