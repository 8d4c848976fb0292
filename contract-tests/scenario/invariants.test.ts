import { expect, it } from 'vitest';
import type { Job } from '../../src/index.js';
import { jobFindings } from './invariants.js';

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
  ['no history', { statusHistory: [] }, ['job.statusHistory is empty, but the job is queued.']],
])('a job with %s', (_, change, messages) => {
  expect(jobFindings(jobWith(change)).map(({ message }) => message)).toEqual(messages);
});
