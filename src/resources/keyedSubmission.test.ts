import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PRIVATE_IMAGE_ID } from '../../stand-in/seed.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { type ClientOptions, createScenarioClient } from '../index.js';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { sample } from '../testing/sample.js';

// A picture of one pixel.
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=',
  ),
  (char) => char.charCodeAt(0),
);
const canvas = { image: PRIVATE_IMAGE_ID };
const sticker = { ...canvas, patch: { image: PIXEL, mode: 'override' } } as const;

let standIn: StandIn;
let ledger: Ledger;
beforeEach(async () => {
  standIn = await startStandIn({ settle: 'at-once' });
  ledger = new Ledger(memoryStore(() => Date.now()));
});
afterEach(() => standIn.close());

function client(options: ClientOptions = {}) {
  const { apiKey, apiSecret } = standIn.credentials;
  return createScenarioClient({ baseUrl: standIn.url, apiKey, apiSecret, ledger, ...options });
}

const uploads = (): number =>
  standIn.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/assets'))
    .length;

describe('a patch with a key', () => {
  it('is submitted once, and then read', async () => {
    const first = await client().generate.patch(canvas, { key: 'order-1' });
    const second = await client().generate.patch(canvas, { key: 'order-1' });
    expect([first.replayed, second.replayed]).toEqual([false, true]);
    expect(second.job.jobId).toBe(first.job.jobId);
    expect(standIn.submissions).toBe(1);
    expect(await ledger.entry('order-1')).toMatchObject({
      state: 'submitted',
      jobId: first.job.jobId,
      price: '5',
      charged: '5',
      request: canvas,
    });
  });

  it.each(['__proto__', 'constructor', '😀'.repeat(255), "'; DROP TABLE keys;--", '\u00a0'])(
    'is submitted once under %j by two clients with one ledger and many concurrent calls',
    async (key) => {
      const [one, other] = [client(), client()];
      const calls = Array.from({ length: 6 }, (_, at) =>
        (at % 2 ? one : other).generate.patch(canvas, { key }),
      );
      const answers = await Promise.all(calls);
      expect(new Set(answers.map(({ job }) => job.jobId)).size).toBe(1);
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(standIn.submissions).toBe(1);
      expect(await ledger.entry(key)).toMatchObject({ key, jobId: answers[0]?.job.jobId });
    },
  );

  it('is submitted again under another key', async () => {
    await client().generate.patch(canvas, { key: 'order-1' });
    await client().generate.patch(canvas, { key: 'order-2' });
    expect(standIn.submissions).toBe(2);
  });

  it('is refused with other parameters, and nothing is sent', async () => {
    await client().generate.patch(canvas, { key: 'order-1' });
    const sent = standIn.requests.length;
    const call = client().generate.patch({ ...canvas, format: 'jpeg' }, { key: 'order-1' });
    await expect(call).rejects.toMatchObject({ kind: 'key-conflict', key: 'order-1' });
    expect(standIn.requests).toHaveLength(sent);
  });

  it('uploads its images once, in any form', async () => {
    const dataUrl = `data:image/png;base64,${btoa(String.fromCharCode(...PIXEL))}`;
    const forms = [PIXEL, PIXEL.buffer as ArrayBuffer, new Blob([PIXEL]), dataUrl];
    await Promise.all(
      forms.map((image, at) =>
        client().generate.patch(
          { ...canvas, patch: { image, mode: 'override' } },
          { key: `order-${at}` },
        ),
      ),
    );
    expect(standIn.submissions).toBe(4);
    expect(uploads()).toBe(1);
    const entry = await ledger.entry('order-0');
    expect(JSON.stringify(entry)).not.toContain('iVBOR');
    expect(entry?.request).toMatchObject({ patch: { image: expect.stringMatching(/^asset_/) } });
  });

  it('is the same when its bytes are passed again', async () => {
    await client().generate.patch(sticker, { key: 'order-1' });
    const { replayed } = await client().generate.patch(sticker, { key: 'order-1' });
    expect(replayed).toBe(true);
    expect(uploads()).toBe(1);
  });

  it('uploads an image again if its asset was deleted', async () => {
    await client().generate.patch(sticker, { key: 'order-1' });
    const { request } = (await ledger.entry('order-1')) as {
      request: { patch: { image: string } };
    };
    await client().assets.deleteMultiple({ assetIds: [request.patch.image] });
    await client().generate.patch(sticker, { key: 'order-2' });
    expect(uploads()).toBe(2);
    expect(standIn.submissions).toBe(2);
  });

  it.each(
    sample<[string, (bytes: Uint8Array<ArrayBuffer>) => string | Blob | Uint8Array<ArrayBuffer>]>(
      [
        ['bytes', (bytes: Uint8Array<ArrayBuffer>) => bytes],
        ['a Blob', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes])],
        [
          'a data URL',
          (bytes: Uint8Array<ArrayBuffer>) =>
            `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
        ],
      ],
      3,
    ),
  )('uploads an image of 6 MB and over in parts, once, from %s', async (_form, as) => {
    const bytes = new Uint8Array(
      await sharp({ create: { width: 1_500, height: 1_400, channels: 3, background: '#134' } })
        .png({ compressionLevel: 0 })
        .toBuffer(),
    );
    expect(bytes.byteLength).toBeGreaterThan(6_000_000);
    const params = { image: as(bytes), format: 'jpeg' } as const;
    const first = await client().generate.patch(params, { key: 'order-1' });
    const again = await client().generate.patch(params, { key: 'order-1' });
    const other = await client().generate.patch(params, { key: 'order-2' });
    expect([first, again, other].map(({ replayed }) => replayed)).toEqual([false, true, false]);
    const started = standIn.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/uploads'),
    );
    expect(started).toHaveLength(1);
    expect(standIn.submissions).toBe(2);
  });

  it('is stored without the image data and signed URLs of further fields', async () => {
    const { apiSecret } = standIn.credentials;
    const extraBody = {
      mask: `data:image/png;base64,${btoa('pixels '.repeat(20))}`,
      reference: 'https://cdn.cloud.scenario.com/a.png?Policy=p0l1cy&Signature=s1gn&Key-Pair-Id=K1',
      [`note ${apiSecret}`]: { deep: [[[[`by ${apiSecret}`]]]] },
    };
    await client()
      .generate.patch(canvas, { key: 'order-1', extraBody })
      .catch(() => {});
    const entry = JSON.stringify(await ledger.entry('order-1'));
    expect(entry).toContain('cdn.cloud.scenario.com');
    for (const secret of [apiSecret, 'p0l1cy', 's1gn', btoa('pixels '.repeat(6))]) {
      expect(entry).not.toContain(secret);
    }
  });

  it.each([
    ['the API secret', () => `order ${standIn.credentials.apiSecret}`],
    ['the query of a signed URL', () => 'https://cdn.cloud.scenario.com/a.png?Signature=abc'],
    ['image data', () => 'data:image/png;base64,iVBORw0KGgo='],
  ])('is refused if the key contains %s', async (_what, key) => {
    const error = await client()
      .generate.patch(canvas, { key: key() })
      .catch((each) => each);
    expect(error).toMatchObject({ kind: 'configuration' });
    expect(String(error)).not.toContain(standIn.credentials.apiSecret);
    expect(standIn.requests).toHaveLength(0);
    for await (const entry of ledger.entries()) expect(entry).toBeUndefined();
  });

  it('that would exceed the budget is not sent', async () => {
    const budget = { creativeUnits: 9.99, per: 'month' } as const;
    await client({ budget }).generate.patch(canvas, { key: 'order-1' });
    const call = client({ budget }).generate.patch(canvas, { key: 'order-2' });
    await expect(call).rejects.toMatchObject({ kind: 'budget', used: '5', price: '5' });
    expect(standIn.submissions).toBe(1);
  });

  it('respects maxCreativeUnits, and then stays free', async () => {
    const call = client().generate.patch(canvas, { key: 'order-1', maxCreativeUnits: 4 });
    await expect(call).rejects.toMatchObject({ kind: 'cost-limit' });
    expect(await ledger.entry('order-1')).toBeUndefined();
    await client().generate.patch(canvas, { key: 'order-1', maxCreativeUnits: 5 });
    expect(standIn.submissions).toBe(1);
  });

  it('is settled by its final record, which a wait reads', async () => {
    const { job } = await client().generate.patch(canvas, { key: 'order-1' });
    const refunding = client({
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (!/\/jobs\/[^/]+$/.test(String(url))) return answer;
        const record = (await answer.json()) as { job: Record<string, unknown> };
        const billing = { cuCost: 5, cuDiscount: 0, disableRefund: false };
        return Response.json({ job: { ...record.job, status: 'failure', billing } });
      },
    });
    expect(await ledger.spent()).toBe('5');
    await expect(refunding.jobs.wait(job.jobId)).rejects.toMatchObject({ kind: 'job-failed' });
    await expect.poll(() => ledger.spent()).toBe('0');
  });

  it.each([307, 400, 405, 409, 421, 425, 451])(
    'is free again after a refusal with %i, which the call throws as it is',
    async (status) => {
      let isRefusing = true;
      await using server = await serve(({ query }, response) => {
        if (query.get('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 5 });
        if (!isRefusing) return sendJson(response, 200, { job: jobRecord() });
        response.setHeader('location', '/elsewhere');
        return sendJson(response, status, { message: 'no' });
      });
      const { generate } = clientOf(server, { ledger });
      const refused = generate.patch(canvas, { key: 'order-1' });
      await expect(refused).rejects.toMatchObject({ status });
      expect(await ledger.entry('order-1')).toMatchObject({ state: 'refused' });
      isRefusing = false;
      expect(await generate.patch(canvas, { key: 'order-1' })).toMatchObject({ replayed: false });
    },
  );

  it.each([-300_000, 300_000])(
    'finds its job with a store and a service whose clocks differ from this one by %i ms',
    async (aheadMs) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      onTestFinished(() => void vi.useRealTimers());
      const there = () => Date.now() + aheadMs;
      const jobs: object[] = [];
      await using server = await serve(({ method, query }, response) => {
        response.setHeader('date', new Date(there()).toUTCString());
        if (query.get('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 5 });
        if (method === 'GET') return sendJson(response, 200, { jobs, job: jobs[0] });
        const createdAt = new Date(there()).toISOString();
        jobs.unshift(jobRecord({ createdAt, metadata: { input: canvas } }));
        return response.socket?.destroy();
      });
      const deciding = new Ledger(memoryStore(there), { decide: () => 'refused' });
      const { generate } = clientOf(server, { ledger: deciding });
      const patch = () => generate.patch(canvas, { key: 'order-1' });
      await expect(patch()).rejects.toMatchObject({ kind: 'uncertain-submission' });
      vi.setSystemTime(Date.now() + 600_000);
      expect(await patch()).toMatchObject({ replayed: true });
      expect(jobs).toHaveLength(1);
    },
  );

  it('has the job that its dry run started, in any wrapper, and starts no other', async () => {
    let started = 0;
    await using server = await serve(({ method }, response) => {
      if (method === 'POST') started++;
      const job = jobRecord({ jobId: 'job_7' });
      sendJson(response, 200, method === 'POST' ? { data: { job } } : { job });
    });
    const { generate } = clientOf(server, { ledger });
    const patch = () => generate.patch(canvas, { key: 'order-1' });
    await expect(patch()).rejects.toMatchObject({ kind: 'dry-run-not-honoured', jobId: 'job_7' });
    expect(await patch()).toMatchObject({ job: { jobId: 'job_7' }, replayed: true });
    expect(started).toBe(1);
  });

  it('keeps its price while its job goes on and is not billed', async () => {
    const billing = { cuCost: 0, cuDiscount: 0 };
    let status = 'queued';
    await using server = await serve(({ query, path }, response) =>
      query.get('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 5 })
        : sendJson(response, 200, {
            job: jobRecord({ jobId: /job_\w+/.exec(path)?.[0] ?? 'job_1', status, billing }),
          }),
    );
    const patches = clientOf(server, { ledger, budget: { creativeUnits: 5 } }).generate;
    for (const replayed of [false, true]) {
      expect(await patches.patch(canvas, { key: 'order-1' })).toMatchObject({ replayed });
      await expect(patches.patch(canvas, { key: 'order-2' })).rejects.toMatchObject({
        kind: 'budget',
        used: '5',
      });
    }
    status = 'success';
    await patches.patch(canvas, { key: 'order-1' });
    expect(await ledger.spent()).toBe('0');
  });

  it('is settled with the fee of the check for protected content', async () => {
    await standIn.close();
    standIn = await startStandIn({ settle: 'at-once', ipDetectionFee: 1.25 });
    const tight = { budget: { creativeUnits: '12.49' } };
    const { job } = await client(tight).generate.patch(canvas, { key: 'order-1' });
    expect(await ledger.spent()).toBe('6.25');
    await client().jobs.wait(job.jobId);
    await client().generate.patch(canvas, { key: 'order-1' });
    expect(await ledger.entry('order-1')).toMatchObject({ charged: '5', fee: '1.25' });
    expect(await ledger.spent()).toBe('6.25');
    const over = client(tight).generate.patch(canvas, { key: 'order-2' });
    await expect(over).rejects.toMatchObject({ kind: 'budget', used: '6.25', price: '6.25' });
  });

  it('that was freed while it waited to be sent is claimed again, and sent once', async () => {
    let calls = 0;
    const beforeSubmission = async () => {
      if (calls++ > 0) return;
      // As a process that was stopped for longer than its lease: its clock says so when it goes on.
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
      await ledger.resolve('order-1', 'refused');
    };
    const { replayed } = await client({ beforeSubmission }).generate.patch(canvas, {
      key: 'order-1',
    });
    vi.restoreAllMocks();
    expect([replayed, calls, standIn.submissions]).toEqual([false, 2, 1]);
    expect(await ledger.entry('order-1')).toMatchObject({ state: 'submitted', attempts: 2 });
  });

  it('with an asset as image computes one digest, of its request', async () => {
    const digests = vi.spyOn(crypto.subtle, 'digest');
    await client().generate.patch(canvas, { key: 'order-1' });
    expect(digests).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it('is not sent, with the reason, if the ledger becomes unavailable before the last check', async () => {
    const store = memoryStore();
    let isGone = false;
    const failing = new Ledger({
      ...store,
      async update(reads, decide) {
        if (isGone && reads.key !== undefined) throw new Error('the database is away');
        return store.update(reads, decide);
      },
    });
    const beforeSubmission = (): void => {
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
      isGone = true;
    };
    const call = client({ ledger: failing, beforeSubmission }).generate.patch(canvas, {
      key: 'order-1',
    });
    await expect(call).rejects.toMatchObject({
      kind: 'submission-stopped',
      message: expect.stringMatching(
        /^The ledger stopped the submission: .*the database is away\. Nothing was sent\.$/,
      ),
    });
    vi.restoreAllMocks();
    expect(standIn.submissions).toBe(0);
  });

  it('with a lost answer is found by its next call', async () => {
    const losing = client({
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (answer.status === 200 && String(url).endsWith('/generate/patch')) {
          await answer.body?.cancel();
          throw new TypeError('fetch failed');
        }
        return answer;
      },
    });
    const lost = await losing.generate.patch(sticker, { key: 'order-1' }).catch((error) => error);
    expect(lost).toMatchObject({ kind: 'uncertain-submission', key: 'order-1' });
    const { job, replayed } = await client().generate.patch(sticker, { key: 'order-1' });
    expect(replayed).toBe(true);
    expect(job.metadata.input).toMatchObject({ image: PRIVATE_IMAGE_ID });
    expect(standIn.submissions).toBe(1);
  });

  it('with a lost answer is found by reconciling', async () => {
    const losing = client({
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (!String(url).endsWith('/generate/patch')) return answer;
        await answer.body?.cancel();
        throw new TypeError('fetch failed');
      },
    });
    await losing.generate.patch(canvas, { key: 'order-1' }).catch(() => {});
    const entries = await ledger.reconcile(client());
    expect(entries.map(({ key, state }) => [key, state])).toEqual([['order-1', 'submitted']]);
    expect(standIn.submissions).toBe(1);
  });

  it.each([
    ['without a ledger', { ledger: undefined }, 'order-1', /key needs a ledger/],
    ['that is empty', {}, '', /1 to 255 characters/],
    ['that is too long', {}, 'x'.repeat(256), /1 to 255 characters/],
    ['with a line break', {}, 'order\n1', /control characters/],
    ['of 10 kB', {}, 'x'.repeat(10_000), /1 to 255 characters/],
    ['of 256 emoji', {}, '😀'.repeat(256), /1 to 255 characters/],
    ['with a NUL', {}, 'order\u00001', /control characters/],
    ['with half a surrogate pair', {}, '\ud800', /1 to 255 characters/],
    ['that is not a string', {}, 4711 as never, /must be a string/],
  ])('%s is refused, and nothing is sent', async (_what, options, key, message) => {
    await expect(client(options).generate.patch(canvas, { key })).rejects.toThrow(message);
    expect(standIn.requests).toHaveLength(0);
  });
});

describe('a key that is undefined', () => {
  const lost = { id: undefined };
  class Options {
    get key(): string | undefined {
      return lost.id;
    }
  }

  it.each([
    ['is there', { key: lost.id }],
    ['is inherited', Object.create({ key: lost.id })],
    ['comes from a getter of a class', new Options()],
    ['is shown by a proxy', new Proxy({ key: lost.id }, {})],
  ])('and %s is refused if there is a ledger, and nothing is sent', async (_, options) => {
    const { generate } = client();
    const message = /key is undefined.*or leave it out to submit without one\. Nothing was sent\./;
    await expect(generate.patch(canvas, options)).rejects.toThrow(message);
    await expect(generate.patchAndWait(canvas, options)).rejects.toThrow(message);
    await expect(generate.runModel('model_1', {}, options)).rejects.toThrow(message);
    await expect(generate.runModelAndWait('model_1', {}, options)).rejects.toThrow(message);
    expect(standIn.requests).toHaveLength(0);
  });

  it('counts as left out if there is no ledger', async () => {
    const { generate } = client({ ledger: undefined });
    await generate.patch(canvas, { key: lost.id });
    expect(standIn.submissions).toBe(1);
  });

  it('is no key if it is left out', async () => {
    await client().generate.patch(canvas, { maxCreativeUnits: undefined });
    expect(standIn.submissions).toBe(1);
  });
});

describe('what an answer says that it cost counts against the budget', () => {
  const patch = { image: 'asset_1' };
  const record = jobRecord({ jobId: 'job_7', ownerId: 'proj_1' });
  const billed = { ...record, billing: { cuCost: 6, cuCostDetails: { gate: 1 } } };
  const ipDetection = { creativeUnitsCharged: 2 };

  it.each<[string, object, object, { price?: string; charged?: string; fee?: string }, string]>([
    ['of a dry run', { job: record, creativeUnitsCost: 8 }, {}, { price: '8' }, '8'],
    [
      'of a dry run and its check',
      { job: record, creativeUnitsCost: 8, ipDetection },
      {},
      { price: '10', fee: '2' },
      '10',
    ],
    ['of the job of a dry run', { job: billed }, {}, { price: '7', charged: '7' }, '7'],
    [
      'above the limit',
      { creativeUnitsCost: 5 },
      { job: record, creativeUnitsCost: 9 },
      { price: '9' },
      '9',
    ],
    [
      'above the limit, as the job says',
      { creativeUnitsCost: 5 },
      { job: billed, creativeUnitsCost: 9, ipDetection },
      { price: '11', charged: '7', fee: '2' },
      '9',
    ],
  ])('%s', async (_, estimated, submitted, kept, used) => {
    await using server = await serve(({ query }, response) =>
      sendJson(response, 200, query.has('dryRun') ? estimated : submitted),
    );
    const { generate } = clientOf(server, { ledger, budget: { creativeUnits: 11 } });
    const error = await rejection(generate.patch(patch, { key: 'k', maxCreativeUnits: 5 }));
    expect(error).toMatchObject({ jobId: 'job_7' });
    const entry = { state: 'submitted', jobId: 'job_7', ownerId: 'proj_1', ...kept };
    expect(await ledger.entry('k')).toMatchObject(entry);
    const before = server.requests.length;
    const next = generate.patch(patch, { key: 'l', maxCreativeUnits: 100 });
    if ('job' in estimated) return void (await rejection(next));
    await expect(next).rejects.toMatchObject({ kind: 'budget', used });
    expect(server.requests.length - before).toBe(1);
  });
});

describe('a budget', () => {
  it.each([
    ['without a ledger', { ledger: undefined, budget: { creativeUnits: 1 } }, /needs a ledger/],
    [
      'that is not a number',
      { budget: { creativeUnits: 'many' } },
      /must be a number of creative units/,
    ],
    [
      'below zero',
      { budget: { creativeUnits: -1 } },
      /must be a number of creative units of at least 0, .* not -1/,
    ],
    [
      'for an hour',
      { budget: { creativeUnits: 1, per: 'hour' as never } },
      /must be one of call, day/,
    ],
  ])('%s is refused when the client is made', (_what, options, message) => {
    expect(() => client(options)).toThrow(message);
  });
});
