import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JobPage } from '../../generated/schema.js';
import {
  clientOf,
  fakeLimits,
  jobRecord,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('list', () => {
  const pages: Record<string, unknown> = {
    '': { jobs: [{ jobId: 'a' }, { jobId: 'b' }], nextPaginationToken: 'p2' },
    p2: { jobs: [], nextPaginationToken: 'p3' },
    p3: { jobs: [{ jobId: 'c' }] },
  };
  const paged = () =>
    serve(({ query }, response) =>
      sendJson(response, 200, pages[query.get('paginationToken') ?? '']),
    );

  it('returns one page when awaited, read once', async () => {
    await using server = await paged();
    const list = clientOf(server).jobs.list({ status: 'success' });
    expect((await list).jobs.map(({ jobId }) => jobId)).toEqual(['a', 'b']);
    expect((await list).nextPaginationToken).toBe('p2');
    expect(server.requests).toHaveLength(1);
  });

  it('yields every job when iterated', async () => {
    await using server = await paged();
    const found: string[] = [];
    for await (const { jobId } of clientOf(server).jobs.list({ status: 'success' })) {
      found.push(jobId);
    }
    expect(found).toEqual(['a', 'b', 'c']);
    expect(server.requests.map(({ query }) => query.get('status'))).toEqual([
      'success',
      'success',
      'success',
    ]);
  });

  it('reads only requested pages', async () => {
    await using server = await paged();
    clientOf(server).jobs.list();
    for await (const _ of clientOf(server).jobs.list({ paginationToken: 'p3' })) break;
    expect(server.requests.map(({ query }) => query.get('paginationToken'))).toEqual(['p3']);
  });

  it.each([
    ['repeats', () => 'same', 2],
    ['is an object', () => ({ a: 1 }), 1],
    ['is a number', (count: number) => count, 1],
    ['is always a new one', String, 1_000],
  ])('throws if the token %s', async (_name, token, requests) => {
    let count = 0;
    // A thousand answers, which HTTP need not carry.
    const fetch = async () => Response.json({ jobs: [], nextPaginationToken: token(++count) });
    const read = async () => {
      for await (const _ of clientOf({ url: 'http://127.0.0.1:9' }, { fetch }).jobs.list());
    };
    expect(await rejection(read())).toMatchObject({
      kind: 'unexpected-response',
      operation: 'jobsList',
    });
    expect(count).toBe(requests);
  });

  it.each([null, ''])('ends if the token is %j', async (nextPaginationToken) => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { jobs: [jobRecord()], nextPaginationToken }),
    );
    let jobs = 0;
    for await (const _ of clientOf(server).jobs.list()) jobs++;
    expect([jobs, server.requests.length]).toEqual([1, 1]);
  });

  it('treats a page without a list of jobs as an unexpected answer', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, { jobs: {} }));
    const read = async () => {
      for await (const _ of clientOf(server).jobs.list());
    };
    expect(await rejection(read())).toMatchObject({ kind: 'unexpected-response' });
  });

  it('is a promise with catch and finally, and does not keep a failure', async () => {
    await using server = await serve((_, response, count) =>
      count === 1
        ? sendJson(response, 401, { message: 'no' })
        : sendJson(response, 200, { jobs: [] }),
    );
    const list: Promise<JobPage> = clientOf(server).jobs.list();
    expect(await list.catch(({ kind }) => kind)).toBe('authentication');
    const settled = vi.fn();
    expect(await list.finally(settled)).toEqual({ jobs: [] });
    expect(settled).toHaveBeenCalledOnce();
    expect((await list).jobs).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });
});

describe('wait', () => {
  const fast = { pollIntervalMs: 1 };

  /** Answers each reading with the next of `states`, and the last one for ever. */
  const inTurn = (...states: (Record<string, unknown> | number)[]) =>
    serve((_, response, count) => {
      const state = states[Math.min(count, states.length) - 1] ?? {};
      if (typeof state === 'number') sendJson(response, state, {});
      else sendJson(response, 200, { job: jobRecord(state) });
    });

  it.each([{ status: { toString: 1 } }, { status: null }, { status: '' }, { status: undefined }])(
    'fails after several records without a status: %j',
    async (broken) => {
      await using server = await inTurn(broken, { status: 'queued' }, broken);
      const error = await rejection(clientOf(server).jobs.wait('job_1', fast));
      expect(error).toMatchObject({
        kind: 'unexpected-response',
        message: 'The record of job job_1 does not have a status.',
      });
      expect(server.requests).toHaveLength(5);
    },
  );

  it('reports each change once and returns the final record', async () => {
    await using server = await inTurn(
      { status: 'queued', progress: 0 },
      { status: 'in-progress', progress: 0 },
      { status: 'in-progress', progress: 0 },
      { status: 'in-progress', progress: 0.5 },
      { status: 'thinking', progress: 0.5 },
      { status: 'success', progress: 1 },
    );
    const seen: string[] = [];
    const job = await clientOf(server).jobs.wait('job_1', {
      ...fast,
      onProgress: ({ status, progress }) => seen.push(`${status} ${progress}`),
    });
    expect(job.status).toBe('success');
    expect(seen).toEqual([
      'queued 0',
      'in-progress 0',
      'in-progress 0.5',
      'thinking 0.5',
      'success 1',
    ]);
  });

  it('accepts the whole answer of a patch', async () => {
    await using server = await inTurn({ status: 'queued' }, { status: 'success' });
    const client = clientOf(server);
    const answer = await client.generate.patch({ image: 'asset_1' });
    expect((await client.jobs.wait(answer, fast)).status).toBe('success');
    expect((await client.jobs.waitAll([answer, answer.job], fast)).length).toBe(2);
  });

  it.each([undefined, null, {}, { job: {} }, { jobId: '' }, 5])(
    'refuses to wait for %j',
    async (job) => {
      await using server = await inTurn(500);
      expect(await rejection(clientOf(server).jobs.wait(job as never))).toMatchObject({
        kind: 'configuration',
      });
      expect(server.requests).toHaveLength(0);
    },
  );

  it('sends no request if the record is already final', async () => {
    await using server = await inTurn(500);
    const job = jobRecord({ status: 'success' }) as never;
    expect(await clientOf(server).jobs.wait(job)).toBe(job);
    expect(server.requests).toHaveLength(0);
  });

  it.each(['failure', 'canceled', 'failed', 'error', 'cancelled'])(
    'throws for %s',
    async (status) => {
      await using server = await inTurn({
        status,
        metadata: { error: 'no memory', hint: 'try a smaller image' },
        billing: { cuCost: 1, cuDiscount: 0, disableRefund: true },
      });
      const { jobs } = clientOf(server);
      expect(await rejection(jobs.wait('job_1', fast))).toMatchObject({
        kind: 'job-failed',
        jobId: 'job_1',
        job: { status },
        hint: 'try a smaller image',
        refundable: false,
      });
      expect(await jobs.wait('job_1', { ...fast, throwOnFailure: false })).toMatchObject({
        status,
      });
    },
  );

  it.each(['succeeded', 'completed'])(
    'ends on %s, and returns the record unchanged',
    async (status) => {
      await using server = await inTurn({ status, progress: 100 });
      const job = await clientOf(server).jobs.wait('job_1', fast);
      expect(job).toMatchObject({ status, progress: 100 });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('survives transient failures', async () => {
    await using server = await inTurn(503, 429, 500, 408, { status: 'success' });
    const job = await clientOf(server).jobs.wait('job_1', { ...fast, call: { maxRetries: 0 } });
    expect(job.status).toBe('success');
    expect(server.requests).toHaveLength(5);
  });

  it('respects the wait that a refusal asks for', async () => {
    vi.useFakeTimers();
    const fetch = vi
      .fn<() => Promise<Response>>()
      .mockResolvedValueOnce(new Response('{}', { status: 429, headers: { 'retry-after': '5' } }))
      .mockResolvedValue(Response.json({ job: jobRecord({ status: 'success' }) }));
    const { jobs } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    const waiting = jobs.wait('job_1', { pollIntervalMs: 10, call: { maxRetries: 0 } });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await waiting).status).toBe('success');
  });

  it.each([{ pollIntervalMs: Number.NaN }, { timeoutMs: Number.NaN }, { pollIntervalMs: -1 }])(
    'refuses %o',
    async (options) => {
      await using server = await inTurn(500);
      expect(await rejection(clientOf(server).jobs.wait('job_1', options))).toMatchObject({
        kind: 'configuration',
      });
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each([401, 403, 404])(
    'survives one or two answers with %i, but not three in a row',
    async (status) => {
      await using server = await inTurn(status, status, {}, status, status, { status: 'success' });
      expect((await clientOf(server).jobs.wait('job_1', fast)).status).toBe('success');
      await using stubborn = await inTurn(status);
      expect(await rejection(clientOf(stubborn).jobs.wait('job_1', fast))).toMatchObject({
        status,
      });
      expect(stubborn.requests).toHaveLength(3);
    },
  );

  it('survives a 425 and a firewall page', async () => {
    await using server = await serve((_, response, count) => {
      if (count === 1) sendJson(response, 425, {});
      else if (count === 2) sendJson(response, 403, '<html>');
      else sendJson(response, 200, { job: jobRecord({ status: 'success' }) });
    });
    expect((await clientOf(server).jobs.wait('job_1', fast)).status).toBe('success');
  });

  it('ends at once on a 400', async () => {
    await using server = await inTurn(400);
    expect(await rejection(clientOf(server).jobs.wait('job_1', fast))).toMatchObject({
      kind: 'invalid-request',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ignores the record of another job', async () => {
    await using server = await inTurn(
      { jobId: 'job_2', status: 'success' },
      { jobId: 'job_1', status: 'success' },
    );
    expect((await clientOf(server).jobs.wait('job_1', fast)).jobId).toBe('job_1');
    expect(server.requests).toHaveLength(2);
  });

  it('reports the error of the last poll at its timeout', async () => {
    fakeLimits();
    await using server = await serve((_, response, count) => {
      sendJson(response, 200, { job: jobRecord({ jobId: 'job_2', status: 'success' }) });
      if (count === 3) vi.advanceTimersByTime(600_000);
    });
    expect(await rejection(clientOf(server).jobs.wait('job_1', fast))).toMatchObject({
      kind: 'job-timeout',
      cause: { kind: 'unexpected-response' },
    });
  });

  it('ends at its own timeout with the last record', async () => {
    fakeLimits();
    await using server = await serve((_, response, count) => {
      sendJson(response, 200, { job: jobRecord({ progress: 0.25 }) });
      if (count === 3) vi.advanceTimersByTime(600_000);
    });
    const error = await rejection(clientOf(server).jobs.wait('job_1', fast));
    expect(error).toMatchObject({
      kind: 'job-timeout',
      jobId: 'job_1',
      job: { progress: 0.25 },
      message: expect.stringContaining('It continues'),
    });
  });

  it('ends at its timeout while a poll hangs', async () => {
    fakeLimits();
    // Less than the time that an attempt may take, which would end the poll as well.
    const timeoutMs = 50_000;
    await using server = await serve(() => {
      vi.advanceTimersByTime(timeoutMs);
    });
    const error = await rejection(clientOf(server).jobs.wait('job_1', { timeoutMs }));
    expect(error).toMatchObject({ kind: 'job-timeout' });
    expect(server.requests).toHaveLength(1);
  });

  it('ends on abort', async () => {
    await using server = await inTurn({ status: 'in-progress' });
    const controller = new AbortController();
    const error = await rejection(
      clientOf(server).jobs.wait('job_1', {
        pollIntervalMs: 1_000_000,
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toHaveLength(1);
  });
});
