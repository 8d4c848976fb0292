import { expect, it, onTestFinished } from 'vitest';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from './contract.js';
import { scenarioTarget } from './target.js';
import { varied } from './varied.js';

const kindOf = (text: string): string => text.charAt(0);

it.each([
  [3, ['a1', 'b1', 'c1']],
  [4, ['a1', 'a2', 'b1', 'c1']],
  [2, ['a1', 'b1']],
  [9, ['a1', 'a2', 'a3', 'b1', 'c1']],
])('%i of a list are one of each kind first', (most, expected) => {
  expect(varied(['a1', 'a2', 'a3', 'b1', 'c1'], most, kindOf)).toEqual(expected);
});

it('an old job is read if there is no other of its status', async () => {
  const contract = scenarioContract();
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, standIn.environment);
  const check = makeChecks(contract).find(({ name }) => name === 'job-readings');
  if (check === undefined) throw new Error('There is no such check.');
  const read: string[] = [];
  await runCheck(check, {
    ...target,
    pollIntervalMs: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      const response = await target.fetch(request);
      const [, id] = /\/jobs\/(.+)$/.exec(pathname) ?? [];
      if (id !== undefined) read.push(id.replace(/\d+$/, ''));
      if (!pathname.endsWith('/jobs') || !response.ok) return response;
      const page = await response.json();
      const [job] = page.jobs.filter(({ status }: { status: string }) => status === 'success');
      const many = Array.from({ length: 20 }, (_job, index) => ({
        ...job,
        jobId: `${job.jobId}${index}`,
      }));
      const failed = { ...job, jobId: 'job_failed', status: 'failure' };
      return Response.json({ ...page, jobs: [...many, failed] });
    },
  });
  expect(read).toContain('job_failed');
});
