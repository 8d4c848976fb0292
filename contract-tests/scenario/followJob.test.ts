import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Job } from '../../src/index.js';
import { operationNamed } from '../engine/contractDocument.js';
import { Walk } from '../engine/walk.js';
import { mockTarget } from '../targets/mock.js';
import { scenarioContract } from './contract.js';
import { followJob } from './followJob.js';

const contract = scenarioContract();
const retrieve = operationNamed(contract.document, 'jobsRetrieve');
const { job: newest } = JSON.parse(readFileSync('openapi/examples/job/success.json', 'utf8')) as {
  job: Job;
};
/** The job as it was before its last change. */
const older: Job = {
  ...newest,
  updatedAt: newest.createdAt,
  status: newest.statusHistory[0]?.status ?? 'queued',
  statusHistory: newest.statusHistory.slice(0, 1),
  progress: 0,
};

/** The keywords about a job that was last seen as `newest`, and is then read in these states. */
async function judged(states: readonly Job[], mostReadings: number) {
  let readings = 0;
  const fetch = async () => Response.json({ job: states[readings++] ?? states.at(-1) });
  const target = { ...mockTarget(contract.document, 'http://127.0.0.1:9'), fetch };
  const walk = new Walk(contract, target, retrieve);
  await followJob(walk, retrieve, newest, mostReadings);
  return { keywords: [...new Set(walk.violations.map(({ keyword }) => keyword))], readings };
}

it('a job that is read as it is is read as often as asked', async () => {
  expect(await judged([newest], 2)).toEqual({ keywords: [], readings: 2 });
});

it('first readings that are older come from a replica, and are left out', async () => {
  expect(await judged([older, older, newest], 2)).toEqual({ keywords: [], readings: 4 });
});

it('a job that stays older went back', async () => {
  const { keywords, readings } = await judged([older], 1);
  expect(keywords).toContain('updated-at');
  expect(keywords).toContain('final');
  expect(readings).toBe(6);
});

it('a job that is older after it was read as it is went back', async () => {
  expect((await judged([newest, older], 2)).keywords).toContain('updated-at');
});
