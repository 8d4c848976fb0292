import { expect, it } from 'vitest';
import { Submissions } from './submissions.js';

const address = 'https://api.test/v1';
const suggests = { command: (name: string) => `scenario-patch ${name}` };

/** What is told of a job that was submitted, and then read in these statuses. */
async function toldAfter(...statuses: readonly string[]) {
  const submissions = new Submissions();
  const answer = (jobId: string, status: string) => async () =>
    Response.json({ job: { jobId, status } });
  await submissions.watch(answer('job_1', 'queued'))(`${address}/generate/patch`);
  for (const status of statuses) {
    const read = submissions.watchReads(answer('job_1', status));
    const response = await read(new Request(`${address}/jobs/job_1`));
    expect(await response.json()).toEqual({ job: { jobId: 'job_1', status } });
  }
  await submissions.watchReads(answer('job_2', 'success'))(`${address}/jobs/job_2`);
  return submissions.describe(suggests)[0];
}

it.each([
  ['nothing', [], 'Submitted, and still running: job_1.'],
  ['a status on its way', ['in-progress'], 'Submitted, and still running: job_1.'],
  ['its end', ['in-progress', 'success'], 'Done and paid for: job_1.'],
])('a submitted job of which %s was read', async (_what, statuses, told) => {
  expect(await toldAfter(...statuses)).toBe(told);
});

it('a read that cannot be parsed is passed on', async () => {
  const submissions = new Submissions();
  const submitted = async () => Response.json({ job: { jobId: 'job_1' } });
  await submissions.watch(submitted)(`${address}/generate/patch`);
  const read = submissions.watchReads(async () => new Response('<html>'));
  expect(await (await read(`${address}/jobs/job_1`)).text()).toBe('<html>');
});
