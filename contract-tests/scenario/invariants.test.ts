import { expect, it } from 'vitest';
import type { Job } from '../../src/index.js';
import { futureFindings, jobFindings } from './invariants.js';

const createdAt = '2026-08-04T09:12:31Z';

function jobWith(change: Partial<Job>): Job {
  return {
    jobId: 'job_1',
    jobType: 'patch-image',
    status: 'queued',
    progress: 0,
    statusHistory: [{ status: 'queued', date: createdAt }],
    metadata: {},
    createdAt,
    updatedAt: createdAt,
    ...change,
  };
}

function historyOf(...dates: readonly string[]): Job['statusHistory'] {
  return dates.map((date) => ({ status: 'queued', date }));
}

it.each<[what: string, change: Partial<Job>, messages: string[]]>([
  ['all at once', {}, []],
  ['another zone', { updatedAt: '2026-08-04T11:12:31+02:00' }, []],
  ['another clock', { updatedAt: '2026-08-04T09:11:32Z' }, []],
  [
    'a change before its creation',
    { updatedAt: '2026-08-04T09:11:30Z' },
    ['job.updatedAt is 2026-08-04T09:11:30Z, before job.createdAt.'],
  ],
  [
    'a status before its creation',
    { statusHistory: [{ status: 'queued', date: '2026-08-03T09:12:31Z' }] },
    ['job.statusHistory[0] is older than job.createdAt.'],
  ],
  [
    'a status noted by a machine whose clock is behind',
    { statusHistory: historyOf('2026-08-04T09:12:31.9Z', '2026-08-04T09:12:31Z') },
    [],
  ],
  [
    'a status noted by such a machine, in whole seconds',
    { statusHistory: historyOf('2026-08-04T09:12:32Z', '2026-08-04T09:12:31Z') },
    [],
  ],
  [
    'a status before an earlier one',
    { statusHistory: historyOf('2026-08-04T09:12:33Z', '2026-08-04T09:12:31Z') },
    ['job.statusHistory[1] is older than the entry before it.'],
  ],
  ['no history', { statusHistory: [] }, ['job.statusHistory is empty, but the job is queued.']],
])('a job with %s', (_, change, messages) => {
  expect(jobFindings(jobWith(change)).map(({ message }) => message)).toEqual(messages);
});

it.each([
  [
    'job',
    '2026-08-06T09:12:32Z',
    ['job.updatedAt is 2026-08-06T09:12:32Z, more than a day in the future.'],
  ],
  [
    'asset',
    '2031-01-01T00:00:00Z',
    ['asset.updatedAt is 2031-01-01T00:00:00Z, more than a day in the future.'],
  ],
  ['job', '2026-08-05T19:12:32Z', []],
  ['asset', '2001-01-01T00:00:00Z', []],
  ['asset', 'never', []],
] as const)('the last change of a record (%s, %s)', (record, updatedAt, messages) => {
  const now = Date.parse('2026-08-05T09:12:32Z') - 1;
  const found = futureFindings(record, { updatedAt }, now);
  expect(found.map(({ message }) => message)).toEqual(messages);
});
