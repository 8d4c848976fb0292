import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DryRunNotHonouredError, OverchargeError } from '../errors/index.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

const params = { image: 'asset_1', format: 'png' } as const;

async function estimateOf(status: number, body: unknown) {
  await using server = await serve((_, response) => sendJson(response, status, body));
  const estimate = await clientOf(server).generate.estimatePatch(params);
  expect(server.requests.map(({ query }) => query.get('dryRun'))).toEqual(['true']);
  return estimate;
}

describe('estimatePatch', () => {
  it('reads a 200 with an empty job', async () => {
    const body = { creativeUnitsCost: 12, creativeUnitsDiscount: 0, job: {} };
    expect(await estimateOf(200, body)).toEqual({
      creativeUnitsCost: 12,
      creativeUnitsDiscount: 0,
      exactCost: '12',
    });
  });

  it('reads a 402 that is a completed dry run', async () => {
    const body = { statusCode: 402, message: 'Dry run completed', estimatedCost: 12 };
    expect(await estimateOf(402, body)).toEqual({ creativeUnitsCost: 12, exactCost: '12' });
  });

  it('reads a 269, with all its digits', async () => {
    expect(await estimateOf(269, '{"creativeUnitsCost": 0.1234567890123456789}')).toEqual({
      creativeUnitsCost: 0.12345678901234568,
      exactCost: '0.1234567890123456789',
    });
  });

  it('accepts zero as a price', async () => {
    expect(await estimateOf(402, { estimatedCost: 0 })).toMatchObject({ exactCost: '0' });
    expect(await estimateOf(200, { creativeUnitsCost: 0 })).toMatchObject({ exactCost: '0' });
  });

  it.each([{}, { estimatedCost: null }])('throws for a 402 that is a refusal: %j', async (more) => {
    await using server = await serve((_, response) =>
      sendJson(response, 402, { message: 'Not enough creative units', ...more }),
    );
    expect(await rejection(clientOf(server).generate.estimatePatch(params))).toMatchObject({
      kind: 'payment-required',
      service: { message: 'Not enough creative units' },
    });
  });

  it('reads a 200 without a job', async () => {
    expect(await estimateOf(200, { creativeUnitsCost: 3 })).toEqual({
      creativeUnitsCost: 3,
      exactCost: '3',
    });
  });

  it('returns the parts of a price, and adds up the whole charge', async () => {
    const costDetails = { 'custom-generation': 10, 'quality-gate': 2 };
    const ipDetection = { creativeUnitsCharged: 1 };
    const body = { creativeUnitsCost: 12, creativeUnitsDiscount: 3, costDetails, ipDetection };
    expect(await estimateOf(269, body)).toEqual({ ...body, exactCost: '13' });
  });

  it.each([
    ['{"creativeUnitsCost": 0.1, "ipDetection": {"creativeUnitsCharged": 0.2}}', '0.3'],
    [
      '{"creativeUnitsCost": 9.0000000000000000001, "ipDetection": {"creativeUnitsCharged": 4}}',
      '13.0000000000000000001',
    ],
    [
      '{"estimatedCost": 1, "ipDetection": {"creativeUnitsCharged": 1e-20}}',
      '1.00000000000000000001',
    ],
    ['{"creativeUnitsCost": 7, "ipDetection": {"creativeUnitsCharged": 0}}', '7'],
    ['{"creativeUnitsCost": 7, "ipDetection": {"creativeUnitsCharged": null}}', '7'],
    ['{"creativeUnitsCost": 7, "ipDetection": null, "costDetails": null, "job": null}', '7'],
    // What the parts add up to counts where it is more than they are said to.
    ['{"creativeUnitsCost": 6, "costDetails": {"a": 6, "b": 1.25, "c": null}}', '7.25'],
    ['{"creativeUnitsCost": 7, "costDetails": {"a": 6, "b": "1.25"}}', '7'],
    ['{"creativeUnitsCost": 1e300}', '1e300'],
    ['{"creativeUnitsCost": 1, "estimatedCost": 500}', '500'],
  ])('counts %s as %s', async (body, exactCost) => {
    expect(await estimateOf(200, body)).toMatchObject({ exactCost });
  });

  it.each([
    ['a negative price', '{"creativeUnitsCost": -5}', 'negative'],
    ['a negative estimate', '{"estimatedCost": -0.5}', 'negative'],
    [
      'a negative fee',
      '{"creativeUnitsCost": 12, "ipDetection": {"creativeUnitsCharged": -11}}',
      'ipDetection.creativeUnitsCharged is negative',
    ],
    [
      'a fee that is text',
      '{"creativeUnitsCost": 12, "ipDetection": {"creativeUnitsCharged": "4"}}',
      'is not a number',
    ],
    ['a price with many digits', `{"creativeUnitsCost": 1${'0'.repeat(313_000)}1}`, 'digits'],
    ['a price with a large exponent', `{"creativeUnitsCost": 1e${'9'.repeat(99)}}`, 'not a number'],
    [
      'a sum with many digits',
      '{"creativeUnitsCost": 1e1500, "ipDetection": {"creativeUnitsCharged": 1}}',
      'digits',
    ],
    [
      'a price with many parts',
      JSON.stringify({
        creativeUnitsCost: 1,
        costDetails: Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`p${at}`, 1])),
      }),
      'parts',
    ],
  ])('reports %s', async (_, body, message) => {
    for (const status of [200, 269]) {
      await using server = await serve((_request, response) => sendJson(response, status, body));
      const { generate } = clientOf(server);
      for (const call of [
        generate.estimatePatch(params),
        generate.patch(params, { maxCreativeUnits: 1 }),
      ]) {
        const error = await rejection(call);
        expect(error).toMatchObject({
          kind: 'unexpected-response',
          message: expect.stringContaining(message),
        });
        expect((error as Error).message.length).toBeLessThan(500);
      }
      expect(server.requests.every(({ query }) => query.has('dryRun'))).toBe(true);
    }
  });

  it.each([{}, { creativeUnitsCost: '12' }, { creativeUnitsCost: null }, [], 'text'])(
    'refuses an answer without a price: %j',
    async (body) => {
      await using server = await serve((_, response) =>
        sendJson(response, 200, JSON.stringify(body)),
      );
      expect(await rejection(clientOf(server).generate.estimatePatch(params))).toMatchObject({
        kind: 'unexpected-response',
      });
    },
  );

  it('is repeated if it was refused, but not if it may have been taken', async () => {
    await using server = await serve((_, response, count) =>
      count < 3 ? sendJson(response, 429, {}) : sendJson(response, 200, { creativeUnitsCost: 1 }),
    );
    await clientOf(server).generate.estimatePatch(params);
    expect(server.requests).toHaveLength(3);
    for (const lose of [503, 408, 0]) {
      await using losing = await serve((_, response) =>
        lose === 0 ? response.socket?.destroy() : sendJson(response, lose, {}),
      );
      await rejection(clientOf(losing).generate.estimatePatch(params));
      expect(losing.requests).toHaveLength(1);
    }
  });
});

describe('a dry run that is not honoured', () => {
  const started = jobRecord({ jobId: 'job_7', metadata: { input: { note: 'private' } } });
  const pending = { id: 'asset_1', status: 'pending' };

  it.each([
    ['with a price', 200, { job: started, creativeUnitsCost: 5 }],
    ['without a price', 200, { job: started }],
    ['as 201', 201, { job: { jobId: 'job_7' } }],
    ['as 269', 269, { creativeUnitsCost: 5, job: { jobId: 'job_7' } }],
    ['as 402', 402, { estimatedCost: 5, job: { jobId: 'job_7' } }],
    ['as 402 without other fields', 402, { job: { jobId: 'job_7' } }],
    ['with only its ID', 200, { creativeUnitsCost: 5, jobId: 'job_7' }],
    ['in a list', 200, { creativeUnitsCost: 5, jobs: [started] }],
    ['in a wrapper', 200, { data: { job: started } }],
    ['after its asset', 200, { data: { asset: pending, job: started } }],
    ['in a text', 200, { statusCode: 200, body: JSON.stringify({ job: started }) }],
    ['by another name', 200, { creativeUnitsCost: 5, run: { id: 'job_7' } }],
  ])('throws an error, and nothing more is submitted: %s', async (_, status, body) => {
    await using server = await serve((_request, response) => sendJson(response, status, body));
    const { generate } = clientOf(server);
    // What `inspect` has to say about the answer does not come before the job.
    const inspecting = clientOf(server, {
      inspect() {
        throw new Error('violation');
      },
    });
    for (const call of [
      () => inspecting.generate.estimatePatch(params),
      () => generate.estimatePatch(params),
      () => generate.patch(params, { maxCreativeUnits: 100 }),
      () => generate.patch(params, { maxCreativeUnits: 1 }),
    ]) {
      const before = server.requests.length;
      const error = (await rejection(call())) as DryRunNotHonouredError;
      expect(error).toMatchObject({
        kind: 'dry-run-not-honoured',
        jobId: 'job_7',
        message: expect.stringMatching(/job_7.*may have been charged/),
      });
      expect(error.job).toEqual('job' in body ? body.job : undefined);
      expect(error.answer).toEqual(body);
      expect(error.chargedCost).toBe(/Cost":5/.test(JSON.stringify(body)) ? '5' : undefined);
      expect(JSON.stringify(error)).not.toContain('private');
      expect(server.requests.length - before).toBe(1);
      expect(server.requests.at(-1)?.query.has('dryRun')).toBe(true);
    }
  });
});

describe('patch', () => {
  it('sends bytes as data URLs', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const bytes = pngBytes();
    await clientOf(server).generate.patch({
      image: new Blob([bytes]),
      patch: { image: bytes, mode: 'erase' },
    });
    const dataUrl = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    expect(server.requests[0]?.json()).toEqual({
      image: dataUrl,
      patch: { image: dataUrl, mode: 'erase' },
    });
  });

  it('refuses a request of 6 MB before it is sent, with largeImages: refuse', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const { generate } = clientOf(server);
    const refuse = { largeImages: 'refuse' } as const;
    const tooLarge = pngBytes((INLINE_LIMIT_BYTES * 3) / 4);
    expect(await rejection(generate.patch({ image: tooLarge }, refuse))).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringContaining('uploadFile'),
    });
    const larger = pngBytes(INLINE_LIMIT_BYTES);
    expect(await rejection(generate.estimatePatch({ image: larger }, refuse))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining('uploadFile'),
    });
    const wrong = generate.patch({ image: larger }, { largeImages: 'shrink' as never });
    expect(await rejection(wrong)).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining("must be 'upload' or 'refuse', not 'shrink'"),
    });
    expect(server.requests).toHaveLength(0);
    await generate.patch({ image: pngBytes((INLINE_LIMIT_BYTES * 3) / 4 - 99) });
    expect(server.requests).toHaveLength(1);
  });
});

describe('maxCreativeUnits', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const cost = '12.000000000000000000001';
  const priced = () =>
    serve(({ query }, response) =>
      query.has('dryRun')
        ? sendJson(response, 200, `{"creativeUnitsCost": ${cost}, "job": {}}`)
        : sendJson(response, 200, { job: jobRecord() }),
    );

  it.each([12, '12', '12.000000000000000000000999', 0])('%s is below the price', async (limit) => {
    await using server = await priced();
    const error = await rejection(
      clientOf(server).generate.patch(params, { maxCreativeUnits: limit }),
    );
    expect(error).toMatchObject({
      kind: 'cost-limit',
      estimatedCost: cost,
      maxCreativeUnits: String(limit),
      message: expect.stringMatching(/12\.000000000000000000001 .* above .* Nothing was submitted/),
    });
    expect(server.requests.map(({ query }) => query.has('dryRun'))).toEqual([true]);
  });

  it.each([13, cost, '1.3e1'])('%s is not below the price', async (limit) => {
    await using server = await priced();
    await clientOf(server).generate.patch(params, { maxCreativeUnits: limit });
    expect(server.requests.map(({ query }) => query.has('dryRun'))).toEqual([true, false]);
    expect(server.requests[0]?.json()).toEqual(server.requests[1]?.json());
  });

  it('submits nothing when the deadline is over', async () => {
    await using server = await serve((_, response) => {
      const late = performance.now() + 300_000;
      vi.spyOn(performance, 'now').mockReturnValue(late);
      sendJson(response, 200, { creativeUnitsCost: 1 });
    });
    const { generate } = clientOf(server, { deadlineMs: 300_000 });
    expect(await rejection(generate.patch(params, { maxCreativeUnits: 1 }))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
    });
    expect(server.requests.map(({ query }) => query.has('dryRun'))).toEqual([true]);
  });

  it('submits nothing if the price cannot be read', async () => {
    await using server = await serve((_, response) => sendJson(response, 500, {}));
    const error = await rejection(
      clientOf(server).generate.patch(params, { maxCreativeUnits: 1, maxRetries: 1 }),
    );
    expect(error).toMatchObject({ kind: 'server' });
    expect(server.requests.every(({ query }) => query.has('dryRun'))).toBe(true);
  });

  it('includes the charge of the check for protected content', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 269, {
        creativeUnitsCost: 9,
        ipDetection: { creativeUnitsCharged: 4 },
      }),
    );
    const call = clientOf(server).generate.patch(params, { maxCreativeUnits: 10 });
    expect(await rejection(call)).toMatchObject({ kind: 'cost-limit', estimatedCost: '13' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a charge', { creativeUnitsCost: 500 }, '500'],
    ['a fee', { creativeUnitsCost: 9, ipDetection: { creativeUnitsCharged: 4 } }, '13'],
    ['a billing', { job: jobRecord({ billing: { cuCost: 9, cuCostDetails: { a: 4 } } }) }, '13'],
    [
      'many digits',
      '{"job": {"jobId": "job_1"}, "creativeUnitsCost": 10.00000000000000000001}',
      '10.00000000000000000001',
    ],
    ['a price that is text', { creativeUnitsCost: '500' }, undefined],
    ['a negative price', { creativeUnitsCost: -500 }, undefined],
  ])('reports %s above it, with the result', async (_, charged, chargedCost) => {
    const body = typeof charged === 'string' ? charged : { job: jobRecord(), ...charged };
    await using server = await serve(({ query }, response) =>
      query.has('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 10 })
        : sendJson(response, 200, body),
    );
    const { generate } = clientOf(server);
    const error = (await rejection(
      generate.patch(params, { maxCreativeUnits: 10 }),
    )) as OverchargeError;
    expect(error).toMatchObject({ kind: 'overcharge', jobId: 'job_1', maxCreativeUnits: '10' });
    expect(error.chargedCost).toBe(chargedCost);
    expect(error.result).toMatchObject({ job: { jobId: 'job_1' } });
    expect(Object.keys(error)).not.toContain('result');
    expect(server.requests).toHaveLength(2);
    // Without a limit there is nothing to tell.
    expect((await generate.patch(params)).job.jobId).toBe('job_1');
  });

  it.each([
    [{ creativeUnitsCost: 10 }],
    [{ creativeUnitsCost: 10, job: jobRecord({ billing: { cuCost: null } }) }],
    [{}],
  ])('accepts the charge %j', async (charged) => {
    await using server = await serve(({ query }, response) =>
      query.has('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 10 })
        : sendJson(response, 200, { job: jobRecord(), ...charged }),
    );
    const call = clientOf(server).generate.patch(params, { maxCreativeUnits: 10 });
    expect((await call).job.jobId).toBe('job_1');
  });

  it.each([Number.NaN, -1, '1,5', 'much', Number.POSITIVE_INFINITY])(
    'refuses %s',
    async (limit) => {
      await using server = await priced();
      const error = await rejection(
        clientOf(server).generate.patch(params, { maxCreativeUnits: limit }),
      );
      expect(error).toMatchObject({ kind: 'configuration' });
      expect(server.requests).toHaveLength(0);
    },
  );
});
