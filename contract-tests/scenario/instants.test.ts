import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Job } from '../../src/index.js';
import { isEarlier, saysSame } from './instants.js';
import { jobFindings, oddities, progressFindings } from './invariants.js';

const date = '2026-08-04T09:12:31.500Z';

it.each([
  [date, date],
  [date, '2026-08-04T11:12:31.5+02:00'],
  [date, '2026-08-03T23:12:31.500000-10:00'],
  [date, '2026-08-04t09:12:31.5z'],
  [date, '2026-08-04T09:12:31Z'],
  ['2026-08-04T09:12:31.662Z', '2026-08-04T09:12:31.7Z'],
  [{ dates: [date] }, { dates: ['2026-08-04T11:12:31+02:00'] }],
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
  [date, '2026-08-04T09:12:30Z'],
  ['2026-08-04T09:12:31Z', '2026-08-04T09:12:32Z'],
  [date, Date.parse(date)],
  [date, '2026-08-04'],
  [{ date }, { date, more: 1 }],
  [
    { date, more: undefined },
    { date, other: undefined },
  ],
  [
    { status: 'queued', date },
    { status: 'failure', date },
  ],
  ['1', 1],
  ['2026-13-45T99:00:00Z', '2026-13-45T98:00:00Z'],
])('%j does not say the same as %j', (one, other) => {
  expect(saysSame(one, other)).toBe(false);
});

it('a time is earlier than another unless only its decimals are fewer', () => {
  expect(isEarlier('2026-08-04T09:12:31Z', date)).toBe(false);
  expect(isEarlier('2026-08-04T09:12:30Z', date)).toBe(true);
  expect(isEarlier('2026-08-04T09:12:31.499Z', date)).toBe(true);
  expect(isEarlier(date, '2026-08-04T09:12:30Z')).toBe(false);
  expect(isEarlier('never', date)).toBe(false);
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

/** The job as a machine writes it that cuts its times to seconds. */
const inSeconds = JSON.parse(
  JSON.stringify(job).replace(/("\d{4}-\d\d-\d\dT[\d:]+)\.\d+Z"/g, '$1Z"'),
) as Job;

it('a job whose times have fewer decimals in one reading is the same job', () => {
  expect(inSeconds.updatedAt).not.toBe(job.updatedAt);
  for (const [before, after] of [
    [job, inSeconds],
    [inSeconds, job],
  ] as const) {
    expect([...progressFindings(before, after), ...oddities(before, after)]).toEqual([]);
  }
});

it('a history whose times have different decimals is in order', () => {
  const [first, second] = job.statusHistory;
  if (first === undefined || second === undefined) throw new Error('The example has no history.');
  const date = '2026-08-04T09:12:31.662Z';
  const statusHistory = [
    { ...first, date },
    { ...second, date: '2026-08-04T09:12:31Z', status: job.status },
  ];
  const record = { ...job, createdAt: date, updatedAt: date, statusHistory };
  expect(jobFindings(record)).toEqual([]);
});
