import { describe, expect, it } from 'vitest';
import type { Editable } from './deviations/edit.js';
import { FAILED_JOB_ID, PUBLIC_IMAGE_ID, WORKFLOW_JOB_ID } from './seed.js';
import type { StandIn } from './server.js';
import { call, patchUntilFinal, start } from './testing/calls.js';

const read = async (standIn: StandIn, jobId: string) =>
  (await call(standIn, `/jobs/${jobId}`)).body.job;

const cancel = (standIn: StandIn, jobId: string) =>
  call(standIn, `/jobs/${jobId}/action`, { body: { action: 'cancel' } });

const submit = async (standIn: StandIn) =>
  (await call(standIn, '/generate/patch', { body: { image: PUBLIC_IMAGE_ID } })).body.job;

describe('a job', () => {
  it('advances by one step on each read, and its record never goes back', async () => {
    const standIn = await start({ now: () => new Date('2026-03-01T12:00:00Z') });
    const states = await patchUntilFinal(standIn, { image: PUBLIC_IMAGE_ID });
    expect(states.map(({ status }) => status)).toEqual([
      'queued',
      'warming-up',
      'in-progress',
      'finalizing',
      'success',
    ]);
    expect(states.map(({ progress }) => progress)).toEqual([0, 0.1, 0.5, 0.9, 1]);
    const updates = states.map(({ updatedAt }) => Date.parse(updatedAt));
    expect(updates).toEqual([...new Set(updates)].sort((a, b) => a - b));
    for (const { status, updatedAt, statusHistory } of states) {
      const dates = statusHistory.map(({ date }: Editable) => date);
      expect(dates).toEqual([...dates].sort());
      expect(statusHistory.at(-1)).toEqual({ status, date: updatedAt });
    }
  });

  it('that is final does not change, no matter how often it is read', async () => {
    const standIn = await start();
    const states = await patchUntilFinal(standIn, { image: PUBLIC_IMAGE_ID });
    const final = states.at(-1);
    expect(await read(standIn, final?.jobId)).toEqual(final);
    expect(await read(standIn, final?.jobId)).toEqual(final);
  });

  it('is advanced by listing, after the answer', async () => {
    const standIn = await start();
    const job = await submit(standIn);
    expect((await call(standIn, '/jobs')).body.jobs[0]).toEqual(job);
    expect((await call(standIn, '/jobs')).body.jobs[0].status).toBe('warming-up');
  });
});

describe('cancelling', () => {
  it('is shown by the next read', async () => {
    const standIn = await start();
    const { jobId } = await submit(standIn);
    await read(standIn, jobId);
    await read(standIn, jobId);
    const answered = (await cancel(standIn, jobId)).body.job;
    expect(answered.status).toBe('in-progress');
    const canceled = await read(standIn, jobId);
    expect(canceled).toMatchObject({ status: 'canceled', progress: 0.5 });
    expect(canceled.statusHistory.at(-1).status).toBe('canceled');
    expect(await read(standIn, jobId)).toEqual(canceled);
  });

  it('of a final job returns the job unchanged', async () => {
    const standIn = await start();
    const final = (await patchUntilFinal(standIn, { image: PUBLIC_IMAGE_ID })).at(-1);
    const reply = await cancel(standIn, final?.jobId);
    expect(reply.status).toBe(200);
    expect(reply.body.job).toEqual(final);
    expect(await read(standIn, final?.jobId)).toEqual(final);
  });

  it('is refused for a job that is not a generation', async () => {
    const standIn = await start();
    const reply = await cancel(standIn, 'job_UploadQueuedNotAGenerat1');
    expect(reply.status).toBe(400);
    expect(reply.body.code).toBe('INVALID_PARAMETER');
  });

  it('needs the documented action, or no action', async () => {
    const standIn = await start();
    const { jobId } = await submit(standIn);
    const act = (body: unknown) => call(standIn, `/jobs/${jobId}/action`, { body });
    expect((await act({ action: 'stop' })).status).toBe(400);
    expect((await act({})).status).toBe(200);
    expect((await read(standIn, jobId)).status).toBe('warming-up');
  });
});

describe('the job list', () => {
  const pages = async (standIn: StandIn, query: string) => {
    const seen: Editable[][] = [];
    let token: string | undefined;
    do {
      const next = token === undefined ? '' : `&paginationToken=${token}`;
      const { body } = await call(standIn, `/jobs?${query}${next}`);
      seen.push(body.jobs);
      token = body.nextPaginationToken;
    } while (token !== undefined);
    return seen;
  };

  it('pages through every job once, newest first', async () => {
    const standIn = await start();
    for (let index = 0; index < 3; index += 1) await submit(standIn);
    const seen = await pages(standIn, 'pageSize=4');
    expect(seen.map((page) => page.length)).toEqual([4, 4, 4, 1]);
    const jobs = seen.flat();
    expect(new Set(jobs.map(({ jobId }) => jobId)).size).toBe(13);
    const dates = jobs.map(({ createdAt }) => createdAt);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('keeps its place when a job is added between pages', async () => {
    const standIn = await start();
    const first = (await call(standIn, '/jobs?pageSize=5')).body;
    await submit(standIn);
    const { body } = await call(
      standIn,
      `/jobs?pageSize=200&paginationToken=${first.nextPaginationToken}`,
    );
    const ids = [...first.jobs, ...body.jobs].map(({ jobId }: Editable) => jobId);
    expect(new Set(ids).size).toBe(10);
    expect(ids).toHaveLength(10);
  });

  it('has 10 jobs on a page by default', async () => {
    const standIn = await start();
    await submit(standIn);
    expect((await call(standIn, '/jobs')).body.jobs).toHaveLength(10);
  });

  it.each([
    ['status=success', (job: Editable) => job.status === 'success', 2],
    ['type=workflow', (job: Editable) => job.jobType === 'workflow', 2],
    [
      'types=upscale,texture&type=workflow',
      (job: Editable) => ['upscale', 'texture'].includes(job.jobType),
      2,
    ],
    [
      'authorId=user_2KdXw6yGfQj8NzTmBvLcRs',
      (job: Editable) => job.authorId === 'user_2KdXw6yGfQj8NzTmBvLcRs',
      2,
    ],
    ['workflowId=workflow_Hs5mQw8ZtYc2LkVb', (job: Editable) => job.metadata.workflowId, 2],
    ['hideResults=true', (job: Editable) => job.metadata.assetIds === undefined, 10],
  ] as const)('can be filtered by %s', async (query, fits, count) => {
    const standIn = await start();
    const { jobs } = (await call(standIn, `/jobs?${query}`)).body;
    expect(jobs).toHaveLength(count);
    expect(jobs.filter((job: Editable) => !fits(job))).toEqual([]);
  });
});

describe('the seeded data', () => {
  it('has a job in each status, a failure with a hint and a workflow with its flow', async () => {
    const standIn = await start();
    const { jobs } = (await call(standIn, '/jobs?pageSize=200')).body;
    expect(new Set(jobs.map(({ status }: Editable) => status)).size).toBe(8);
    expect((await read(standIn, FAILED_JOB_ID)).metadata.hint).toEqual(expect.any(String));
    expect((await read(standIn, WORKFLOW_JOB_ID)).metadata.flow).toHaveLength(3);
  });

  it('has jobs that do not advance, but can be cancelled', async () => {
    const standIn = await start();
    const jobId = 'job_QueuedPixe1ateKnight0001';
    const queued = await read(standIn, jobId);
    expect(queued.status).toBe('queued');
    expect(await read(standIn, jobId)).toEqual(queued);
    await cancel(standIn, jobId);
    expect((await read(standIn, jobId)).status).toBe('canceled');
  });
});
