import { describe, expect, it } from 'vitest';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import type { Target } from '../engine/target.js';
import { mockTarget } from '../targets/mock.js';
import { scenarioContract } from './contract.js';

const contract = scenarioContract();
const checks = makeChecks(contract);

const job = {
  job: {
    jobId: 'job_1',
    jobType: 'patch-image',
    status: 'success',
    progress: 1,
    statusHistory: [],
    metadata: { assetIds: ['asset_made'] },
    createdAt: '2026-08-04T09:12:31Z',
    updatedAt: '2026-08-04T09:12:31Z',
  },
};

const patchWalk = checks.find(({ keepsToLimit }) => keepsToLimit);

async function runPatchWalk(estimate: Response, submission = Response.json({ job: {} })) {
  let submitted = 0;
  const target: Target = {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    notApplicable: () => undefined,
    estimatesOnly: true,
    maxCost: '5',
    fetch: async (input, init) =>
      new Request(input, init).method === 'GET' ? Response.json({ jobs: [] }) : estimate.clone(),
    submit: async () => {
      submitted += 1;
      return submission;
    },
  };
  if (patchWalk === undefined) throw new Error('No walk keeps to the limit.');
  return { outcome: await runCheck(patchWalk, target), submitted };
}

it.each([
  [Response.json({ creativeUnitsCost: 1, job: {}, message: 'x' }, { status: 500 }), 'failed'],
  [Response.json({ creativeUnitsCost: '1', job: {} }), 'failed'],
  [Response.json({ creativeUnitsCost: 6, job: {} }), 'not-applicable'],
  [Response.json({ creativeUnitsCost: -1, job: {} }), 'not-applicable'],
])('nothing is submitted without a reliable price (case %#)', async (estimate, status) => {
  const { outcome, submitted } = await runPatchWalk(estimate);

  expect(submitted).toBe(0);
  expect(outcome.status).toBe(status);
});

it('a submission answered like a dry run is a violation', async () => {
  const estimate = Response.json({ creativeUnitsCost: 5, job: {} });
  const priced = Response.json({ creativeUnitsCost: 5, job: {} });
  const { outcome, submitted } = await runPatchWalk(estimate, priced);

  expect(submitted).toBe(1);
  expect(outcome).toMatchObject({ status: 'failed', violations: [{ keyword: 'submission' }] });
});

it('a link is followed with the values of the answer, not with known records of the target', async () => {
  const sent: string[] = [];
  const link = checks.find(({ id }) => id === 'jobsRetrieve link assets');
  const target: Target = {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    fixtures: { parameters: {}, records: { image: 'asset_known' } },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST') sent.push(await request.text());
      return Response.json(job);
    },
  };
  if (link === undefined) throw new Error('There is no such link.');
  await runCheck(link, target);
  const withoutAssets = { job: { ...job.job, metadata: {} } };
  const outcome = await runCheck(link, {
    ...target,
    fetch: async () => Response.json(withoutAssets),
  });

  expect(sent).toEqual(['{"assetIds":["asset_made"]}']);
  expect(outcome.status).toBe('not-applicable');
});

it.each([
  [3, 'passed'],
  [4, 'failed'],
])('a page of %d jobs instead of the requested 3: %s', async (count, status) => {
  const jobs = Array.from({ length: count }, (_job, index) => ({
    ...job.job,
    jobId: `job_${index}`,
  }));
  const pages = checks.find(({ id }) => id === 'jobsList pages of the job list');
  const target: Target = {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    notApplicable: () => undefined,
    fetch: async () => Response.json({ jobs }),
  };
  if (pages === undefined) throw new Error('There is no such walk.');

  expect((await runCheck(pages, target)).status).toBe(status);
});

it.each([
  [['job_1', 'job_1'], 'The job job_1 is on one page more than once.'],
  [['job_1'], 'The job job_1 is on more than one page.'],
])('pages of the jobs %j are told apart', async (ids, message) => {
  const pages = checks.find(({ id }) => id === 'jobsList pages of the job list');
  const jobs = ids.map((jobId) => ({ ...job.job, jobId }));
  let page = 0;
  const target: Target = {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    notApplicable: () => undefined,
    fetch: async () => {
      page += 1;
      return Response.json({ jobs, nextPaginationToken: ids.length > 1 ? null : `page ${page}` });
    },
  };
  const outcome = pages && (await runCheck(pages, target));
  const told = outcome?.status === 'failed' ? outcome.violations.map((each) => each.message) : [];

  expect(new Set(told)).toEqual(new Set([message]));
});

describe('a refused submission', () => {
  /** Runs the walk against a service that lists a job with this input once it was sent a submission. */
  async function refuse(status: number, echoOf: (sent: unknown) => unknown) {
    let made: unknown;
    const target: Target = {
      ...mockTarget(contract.document, 'http://127.0.0.1:9'),
      name: 'live',
      notApplicable: () => undefined,
      estimatesOnly: true,
      maxCost: '5',
      fetch: async (input, init) => {
        if (new Request(input, init).method !== 'GET')
          return Response.json({ creativeUnitsCost: 5 });
        const echoed = made === undefined ? undefined : echoOf(made);
        const old = { ...job.job, metadata: { input: made } };
        const added = { ...job.job, jobId: 'job_2', metadata: { input: echoed } };
        return Response.json({ jobs: echoed === undefined ? [old] : [added, old] });
      },
      submit: async (input, init) => {
        made = await new Request(input, init).json();
        return Response.json({ statusCode: status, error: 'Refused', message: 'no' }, { status });
      },
    };
    if (patchWalk === undefined) throw new Error('No walk keeps to the limit.');
    return runCheck(patchWalk, target);
  }

  it.each([400, 401, 402, 429])('with %d that made a job is a violation', async (status) => {
    const outcome = await refuse(status, (sent) => sent);

    expect(outcome).toMatchObject({ status: 'failed' });
    expect(outcome.status === 'failed' && outcome.violations).toContainEqual(
      expect.objectContaining({ keyword: 'submission', actual: 'job_2' }),
    );
  });

  it.each([
    ['no job was made', () => undefined],
    ['another job was made', () => ({ image: 'asset_of_others' })],
  ])('with 429 says nothing about the request: %s', async (_, echoOf) => {
    expect(await refuse(429, echoOf)).toEqual({
      status: 'not-applicable',
      reason: 'the service answered 429, and a submission is sent only once',
    });
  });
});

it('a submission answered like a finished dry run is a violation', async () => {
  const estimate = Response.json({ creativeUnitsCost: 5, job: {} });
  const priced = Response.json(
    { statusCode: 402, error: 'Payment Required', message: 'no', estimatedCost: 5 },
    { status: 402 },
  );
  const { outcome } = await runPatchWalk(estimate, priced);

  expect(outcome).toMatchObject({ status: 'failed', violations: [{ keyword: 'submission' }] });
});
