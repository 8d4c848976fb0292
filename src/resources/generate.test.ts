import { afterEach, describe, expect, it, vi } from 'vitest';
import { INLINE_LIMIT_BYTES } from '../image.js';
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

  it('takes zero for a price', async () => {
    expect(await estimateOf(402, { estimatedCost: 0 })).toMatchObject({ exactCost: '0' });
    expect(await estimateOf(200, { creativeUnitsCost: 0 })).toMatchObject({ exactCost: '0' });
  });

  it('passes on a 402 that is a refusal', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 402, { message: 'Not enough creative units' }),
    );
    expect(await rejection(clientOf(server).generate.estimatePatch(params))).toMatchObject({
      kind: 'payment-required',
      service: { message: 'Not enough creative units' },
    });
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

  it('is repeated like a read', async () => {
    await using server = await serve((_, response, count) =>
      count < 3 ? sendJson(response, 503, {}) : sendJson(response, 200, { creativeUnitsCost: 1 }),
    );
    await clientOf(server).generate.estimatePatch(params);
    expect(server.requests).toHaveLength(3);
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

  it('refuses a request of 6 MB before it is sent', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const { generate } = clientOf(server);
    const tooLarge = pngBytes((INLINE_LIMIT_BYTES * 3) / 4);
    expect(await rejection(generate.patch({ image: tooLarge }))).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringContaining('uploadFile'),
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

  it.each([13, cost, '1.3e1'])('%s is not', async (limit) => {
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

  it('submits nothing when the price is not to be had', async () => {
    await using server = await serve((_, response) => sendJson(response, 500, {}));
    const error = await rejection(
      clientOf(server).generate.patch(params, { maxCreativeUnits: 1, maxRetries: 1 }),
    );
    expect(error).toMatchObject({ kind: 'server' });
    expect(server.requests.every(({ query }) => query.has('dryRun'))).toBe(true);
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
