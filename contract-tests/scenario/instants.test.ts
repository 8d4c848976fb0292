import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Job } from '../../src/index.js';
import { saysSame } from './instants.js';
import { oddities, progressFindings } from './invariants.js';

const date = '2026-08-04T09:12:31.500Z';

it.each([
  [date, date],
  [date, '2026-08-04T11:12:31.5+02:00'],
  [date, '2026-08-03T23:12:31.500000-10:00'],
  [date, '2026-08-04t09:12:31.5z'],
  [
    { status: 'queued', date },
    { date: '2026-08-04T09:12:31.5+00:00', status: 'queued' },
  ],
  [[date], ['2026-08-04T09:12:31.5Z']],
  ['text', 'text'],
  [null, null],
  [undefined, undefined],
])('%j says the same as %j', (one, other) => {
  expect(saysSame(one, other)).toBe(true);
});

it.each([
  [date, '2026-08-04T09:12:31.500+02:00'],
  [date, '2026-08-04T09:12:31.501Z'],
  [date, Date.parse(date)],
  [date, '2026-08-04'],
  [{ date }, { date, more: 1 }],
  [
    { status: 'queued', date },
    { status: 'failure', date },
  ],
  ['1', 1],
  ['2026-13-45T99:00:00Z', '2026-13-45T98:00:00Z'],
])('%j does not say the same as %j', (one, other) => {
  expect(saysSame(one, other)).toBe(false);
});

const { job } = JSON.parse(readFileSync('openapi/examples/job/success.json', 'utf8')) as {
  job: Job;
};

/** The job as a machine with another clock format writes it. */
const inAnotherZone = JSON.parse(
  JSON.stringify(job).replace(/"(\d{4}-\d\d-\d\dT[\d:.]+)Z"/g, (_, time: string) => {
    const later = new Date(Date.parse(`${time}Z`) + 7_200_000).toISOString();
    return JSON.stringify(later.replace('Z', '000+02:00'));
  }),
) as Job;

it('a job whose times are written in another zone is the same job', () => {
  expect(inAnotherZone.createdAt).toContain('+02:00');
  expect(progressFindings(job, inAnotherZone)).toEqual([]);
  expect(progressFindings(inAnotherZone, job)).toEqual([]);
  expect(oddities(job, inAnotherZone)).toEqual([]);
});

it('a job whose times are others is another one', () => {
  const later = { ...inAnotherZone, createdAt: job.createdAt.replace('Z', '+02:00') };
  expect(progressFindings(job, later).map(({ keyword }) => keyword)).toEqual(['identity']);
});
