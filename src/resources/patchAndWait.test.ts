import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../ledger/index.js';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import type { PatchAndWaitOptions } from './generate.js';

const params = { image: 'asset_1' };
const fast = { pollIntervalMs: 0 };
const success = { status: 'success', progress: 1, metadata: { assetIds: ['asset_2', 'asset_3'] } };

afterEach(() => {
  vi.useRealTimers();
});

/** A service whose job ends after some readings; `on` sees each request before it is answered. */
function service({
  readings = 2,
  end = success,
  on = () => {},
}: {
  readings?: number;
  end?: Record<string, unknown>;
  on?: (request: string) => unknown;
} = {}) {
  let read = 0;
  return serve(async ({ method, path, query }, response) => {
    const dryRun = query.get('dryRun') === 'true';
    const name = dryRun ? 'price' : `${method} ${path.replace('/v1', '')}`;
    if ((await on(name)) === 'answered') return;
    if (dryRun) return sendJson(response, 269, { creativeUnitsCost: 4 });
    if (path.endsWith('/patch')) return sendJson(response, 200, { job: jobRecord() });
    if (path.endsWith('/action')) return sendJson(response, 200, { job: jobRecord() });
    sendJson(response, 200, { job: jobRecord(++read >= readings ? end : {}) });
  });
}

describe('generate.patchAndWait', () => {
  it('asks for the price, submits, reports the job and its progress, and returns plain data', async () => {
    const told: unknown[] = [];
    await using server = await service();
    const done = await clientOf(server).generate.patchAndWait(params, {
      ...fast,
      maxCreativeUnits: 5,
      onSubmitted: (submitted) => told.push(submitted),
      onProgress: ({ status, progress }) => told.push([status, progress]),
    });
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1/generate/patch',
      '/v1/generate/patch',
      '/v1/jobs/job_1',
      '/v1/jobs/job_1',
    ]);
    expect(told).toEqual([
      { jobId: 'job_1', replayed: false },
      ['in-progress', 0.5],
      ['success', 1],
    ]);
    expect(JSON.parse(JSON.stringify(done))).toEqual({
      job: { ...jobRecord(success), createdAt: done.job.createdAt, updatedAt: done.job.updatedAt },
      assetIds: ['asset_2', 'asset_3'],
    });
  });

  it('submits nothing above the limit', async () => {
    await using server = await service();
    const onSubmitted = vi.fn();
    const options = { maxCreativeUnits: 3, onSubmitted };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ kind: 'cost-limit' });
    expect(server.requests.length).toBe(1);
    expect(onSubmitted).not.toHaveBeenCalled();
  });

  it('ignores errors and rejections of its callbacks', async () => {
    await using server = await service();
    const fail = async () => Promise.reject(new Error('mine'));
    const hooks = { onProgress: fail, onSubmitted: fail } as unknown as PatchAndWaitOptions;
    const done = await clientOf(server).generate.patchAndWait(params, { ...fast, ...hooks });
    expect(done.assetIds).toEqual(['asset_2', 'asset_3']);
  });

  it('throws the failure of the job, after reporting its ID', async () => {
    await using server = await service({ end: { status: 'failure' } });
    const onSubmitted = vi.fn();
    const call = clientOf(server).generate.patchAndWait(params, { ...fast, onSubmitted });
    expect(await rejection(call)).toMatchObject({ kind: 'job-failed', jobId: 'job_1' });
    expect(onSubmitted).toHaveBeenCalledOnce();
  });

  it('reports the job of a submission that was charged above the limit', async () => {
    await using server = await serve(({ query }, response) => {
      if (query.get('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 4 });
      sendJson(response, 200, { job: jobRecord({ billing: { cuCost: 9 } }) });
    });
    const onSubmitted = vi.fn();
    const options = { maxCreativeUnits: 5, onSubmitted };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ kind: 'overcharge', jobId: 'job_1' });
    expect(onSubmitted.mock.calls).toEqual([[{ jobId: 'job_1', replayed: false }]]);
  });

  it('passes the options of a call to each of its requests', async () => {
    await using server = await service();
    const options = { ...fast, maxCreativeUnits: 5, projectId: 'p', headers: { 'x-own': '1' } };
    await clientOf(server).generate.patchAndWait(params, options);
    const sent = server.requests.map(({ query, headers }) => [
      query.get('projectId'),
      headers['x-own'],
    ]);
    expect(sent).toEqual(Array.from({ length: 4 }, () => ['p', '1']));
  });

  it('respects its time limit, and names the job that continues', async () => {
    await using server = await service({ readings: Number.POSITIVE_INFINITY });
    const options = { pollIntervalMs: 10, waitTimeoutMs: 100 };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ kind: 'job-timeout', jobId: 'job_1' });
  });

  it('says whether an earlier call submitted the key', async () => {
    await using server = await service({ readings: 1 });
    const client = clientOf(server, { ledger: await openLedger(memoryStore()) });
    const onSubmitted = vi.fn();
    const options = { ...fast, key: 'order-1', onSubmitted };
    const first = await client.generate.patchAndWait(params, options);
    const second = await client.generate.patchAndWait(params, options);
    expect([first.replayed, second.replayed]).toEqual([false, true]);
    expect(onSubmitted.mock.calls.map(([{ replayed }]) => replayed)).toEqual([false, true]);
    const paid = server.requests.filter(
      ({ method, query }) => method === 'POST' && query.get('dryRun') === null,
    );
    expect(paid.length).toBe(1);
  });

  it.each([
    ['waitTimeoutMs', 0],
    ['pollIntervalMs', -1],
    ['onSubmitted', 'log'],
    ['onProgress', {}],
    ['cancelOnAbort', 'yes'],
    ['onSubmited', () => {}],
    ['largeImages', 'drop'],
  ])('refuses %s: %j before anything is charged', async (name, value) => {
    await using server = await service();
    const options = { [name]: value } as PatchAndWaitOptions;
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ kind: 'configuration' });
    expect(String((error as Error).message)).toContain(name);
    expect(server.requests).toEqual([]);
  });
});

describe('generate.patchAndWait, aborted', () => {
  it('before anything was sent: nothing was submitted', async () => {
    await using server = await service();
    const signal = AbortSignal.abort();
    const error = await rejection(clientOf(server).generate.patchAndWait(params, { signal }));
    expect(error).toMatchObject({ kind: 'aborted', submitted: false });
    expect(error).not.toHaveProperty('jobId');
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, true])(
    'during the estimate: nothing was submitted (cancelOnAbort: %s)',
    async (cancelOnAbort) => {
      const controller = new AbortController();
      await using server = await service({ on: () => controller.abort() });
      const { signal } = controller;
      const options = { maxCreativeUnits: 5, signal, cancelOnAbort };
      const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
      expect(error).toMatchObject({ kind: 'aborted', submitted: false });
      expect(server.requests.length).toBe(1);
    },
  );

  it('while it waits: the job continues, and the error names it', async () => {
    const controller = new AbortController();
    await using server = await service({
      on: (request) => request.startsWith('GET') && controller.abort(),
    });
    const { signal } = controller;
    const error = await rejection(
      clientOf(server).generate.patchAndWait(params, { ...fast, signal }),
    );
    expect(error).toMatchObject({ kind: 'aborted', submitted: true, jobId: 'job_1' });
    expect(error).not.toHaveProperty('cancelRequested');
    expect((error as Error).message).toBe(
      'The wait was aborted. The submission was accepted as job job_1, which continues.',
    );
    expect(server.requests.some(({ path }) => path.endsWith('/action'))).toBe(false);
  });

  it('while it waits, with cancelOnAbort: the service is asked to cancel', async () => {
    const controller = new AbortController();
    await using server = await service({
      on: (request) => request.startsWith('GET') && controller.abort(),
    });
    const { signal } = controller;
    const options = { ...fast, signal, cancelOnAbort: true };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ submitted: true, jobId: 'job_1', cancelRequested: true });
    expect(server.requests.at(-1)?.path).toBe('/v1/jobs/job_1/action');
    expect(server.requests.at(-1)?.json()).toEqual({ action: 'cancel' });
  });

  it('with a refused cancel: the error says so, and why', async () => {
    const controller = new AbortController();
    await using server = await serve(({ method, path }, response) => {
      if (path.endsWith('/action')) return sendJson(response, 400, { message: 'too late' });
      if (method === 'GET') controller.abort();
      sendJson(response, 200, { job: jobRecord() });
    });
    const { signal } = controller;
    const options = { ...fast, signal, cancelOnAbort: true };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({
      submitted: true,
      cancelRequested: false,
      cancelError: { kind: 'invalid-request' },
    });
  });

  it('with an unanswered cancel: gives up after 10 seconds', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const cancel = vi.fn(() => new Promise<Response>(() => {}));
    const fetch = async (url: string, init?: RequestInit) => {
      if (url.includes('/action')) return cancel();
      if (init?.method === 'GET') controller.abort();
      return Response.json({ job: jobRecord() });
    };
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    const { signal } = controller;
    const options = { ...fast, signal, cancelOnAbort: true };
    const ended = vi.fn();
    rejection(client.generate.patchAndWait(params, options)).then(ended);
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled(), 60_000);
    const since = performance.now();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(ended).toHaveBeenCalled(), 60_000);
    expect(performance.now() - since).toBeLessThan(15_000);
    expect(ended.mock.calls).toMatchObject([
      [{ submitted: true, cancelRequested: false, cancelError: { kind: 'uncertain-submission' } }],
    ]);
  });

  it('during the submission, with cancelOnAbort: it waits for the answer, and the job is cancelled', async () => {
    const controller = new AbortController();
    await using server = await service({
      on: (request) => request === 'POST /generate/patch' && controller.abort(),
    });
    const onSubmitted = vi.fn();
    const { signal } = controller;
    const options = { ...fast, signal, cancelOnAbort: true, onSubmitted };
    const error = await rejection(clientOf(server).generate.patchAndWait(params, options));
    expect(error).toMatchObject({ kind: 'aborted', jobId: 'job_1', cancelRequested: true });
    expect(onSubmitted).toHaveBeenCalledOnce();
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1/generate/patch',
      '/v1/jobs/job_1/action',
    ]);
  });

  it('during the submission, without cancelOnAbort: it is uncertain', async () => {
    const controller = new AbortController();
    await using server = await service({ on: () => controller.abort() });
    const { signal } = controller;
    const error = await rejection(clientOf(server).generate.patchAndWait(params, { signal }));
    expect(error).toMatchObject({ kind: 'uncertain-submission' });
  });

  it('before a repeat, with cancelOnAbort: the repeat is not sent', async () => {
    const controller = new AbortController();
    await using server = await serve((_, response) => {
      controller.abort();
      sendJson(response, 429, { message: 'slow down' }, { 'retry-after': '30' });
    });
    const { signal } = controller;
    const error = await rejection(
      clientOf(server).generate.patchAndWait(params, { signal, cancelOnAbort: true }),
    );
    expect(error).toMatchObject({ kind: 'aborted', submitted: false });
    expect(server.requests.length).toBe(1);
  });

  it('while it asks the ledger, with cancelOnAbort: nothing is submitted, and the key is free', async () => {
    const controller = new AbortController();
    await using server = await service();
    const store = memoryStore();
    let isAsked = false;
    const ledger = new Ledger({
      ...store,
      async update(reads, decide) {
        if (isAsked) controller.abort();
        isAsked = false;
        return store.update(reads, decide);
      },
    });
    const client = clientOf(server, { ledger });
    const beforeSubmission = () => {
      // As after a wait that outlasted the lease: the ledger is asked before anything leaves.
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
      isAsked = true;
    };
    const { signal } = controller;
    const options = { ...fast, key: 'order-1', signal, cancelOnAbort: true, beforeSubmission };
    const error = await rejection(client.generate.patchAndWait(params, options));
    vi.restoreAllMocks();
    expect(signal.aborted).toBe(true);
    expect(error).toMatchObject({ kind: 'aborted', submitted: false });
    expect(server.requests.map(({ query }) => query.get('dryRun'))).toEqual(['true']);
    await client.generate.patchAndWait(params, { ...fast, key: 'order-1' });
    expect(await ledger.entry('order-1')).toMatchObject({ state: 'submitted', jobId: 'job_1' });
  });

  it('leaves no listener on the signal', async () => {
    await using server = await service({ readings: 1 });
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const options = { ...fast, signal, cancelOnAbort: true };
    await clientOf(server).generate.patchAndWait(params, options);
    expect(add).toHaveBeenCalled();
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});

describe('an error after the submission', () => {
  it.each([
    [400, 'invalid-request'],
    [401, 'authentication'],
    [403, 'permission'],
    [404, 'not-found'],
    [418, 'unexpected-status'],
  ])('names the job that was submitted: its wait is refused with %i', async (status, kind) => {
    await using server = await serve(({ method, path }, response) => {
      const job = jobRecord(path.includes('/custom/') ? { jobType: 'custom' } : {});
      if (method === 'POST') return sendJson(response, 200, { job });
      return sendJson(response, status, { message: 'No.' });
    });
    const { generate } = clientOf(server);
    const named = {
      kind,
      status,
      jobId: 'job_1',
      message: expect.stringMatching(
        /^Job job_1 was submitted, and waiting for it failed: GET \/jobs\/job_1 answered/,
      ),
    };
    expect(await rejection(generate.patchAndWait(params, fast))).toMatchObject(named);
    expect(await rejection(generate.runModelAndWait('model_1', {}, fast))).toMatchObject(named);
    const { jobs } = clientOf(server);
    for (const wait of [jobs.wait('job_1', fast), jobs.waitAll(['job_1'], fast)]) {
      expect(await rejection(wait)).toMatchObject({ kind, status, jobId: 'job_1' });
    }
  });

  it('names the job of its own wait, if several share their readings', async () => {
    let submitted = 0;
    await using server = await serve(({ method, path }, response) => {
      const job = jobRecord({ jobId: `job_${++submitted}` });
      if (method === 'POST') return sendJson(response, 200, { job });
      const jobs = ['job_1', 'job_2', 'job_3'].map((jobId) =>
        jobRecord({ jobId, status: 'success' }),
      );
      if (path.endsWith('/jobs')) return sendJson(response, 200, { jobs });
      return sendJson(response, 403, { message: 'No.' });
    });
    const { generate } = clientOf(server, { maxRetries: 0 });
    const told: string[] = [];
    const onSubmitted = ({ jobId }: { jobId: string }) => told.push(jobId);
    const calls = [1, 2, 3].map(() => {
      const call = generate.patchAndWait(params, { ...fast, onSubmitted });
      return rejection(call) as Promise<{ jobId: string; message: string }>;
    });
    const errors = await Promise.all(calls);
    expect(errors.map(({ jobId }) => jobId).sort()).toEqual(told.sort());
    for (const { jobId, message } of errors) {
      expect(message).toMatch(new RegExp(`^Job ${jobId} was submitted, .* answered 403: No\\.$`));
    }
  });

  it('is as it was if the error names a job by itself', async () => {
    await using server = await service();
    const inspect = () => {
      throw new Error('Mine.');
    };
    const error = await rejection(
      clientOf(server, { inspect }).generate.patchAndWait(params, fast),
    );
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      jobId: 'job_1',
      message: expect.stringMatching(/^POST \/generate\/patch was sent/),
    });
  });

  it('names the job that an earlier call submitted: it cannot be read', async () => {
    let status = 200;
    await using server = await serve(({ query }, response) =>
      query.has('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 4 })
        : sendJson(response, status, { job: jobRecord() }),
    );
    const { generate } = clientOf(server, { ledger: new Ledger(memoryStore()) });
    await generate.patch(params, { key: 'order-1' });
    status = 403;
    for (const call of [generate.patch, generate.patchAndWait]) {
      expect(await rejection(call(params, { key: 'order-1' }))).toMatchObject({
        kind: 'permission',
        jobId: 'job_1',
        message: expect.stringMatching(
          /^Job job_1 was submitted with this key before, and reading/,
        ),
      });
    }
  });
});
