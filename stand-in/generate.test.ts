import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PLAN_RESTRICTED_ASSET_ID, PUBLIC_IMAGE_ID } from './seed.js';
import { call, patchUntilFinal, start } from './testing/calls.js';

async function dataUrl(width: number, height: number, background: string): Promise<string> {
  const bytes = await sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

const red = await dataUrl(8, 6, 'red');
const blue = await dataUrl(4, 4, 'blue');

describe('a patch', () => {
  it('of data URLs becomes an asset with its pixels', async () => {
    const standIn = await start();
    const states = await patchUntilFinal(standIn, {
      image: red,
      patch: { image: blue, mode: 'override' },
      position: { x: -2, y: 0 },
      allowOverflow: true,
    });
    const [assetId] = states.at(-1)?.metadata.assetIds ?? [];
    const { asset } = (await call(standIn, `/assets/${assetId}`)).body;
    expect(asset).toMatchObject({
      source: 'patch',
      metadata: { type: 'patch' },
      properties: { width: 10, height: 6 },
    });
    const file = await fetch(asset.url);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.length).toBe(asset.properties.size);
    expect(file.headers.get('content-type')).toBe(asset.mimeType);
    const pixels = await sharp(bytes).raw().toBuffer();
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 255, 255]);
    expect([...pixels.subarray(9 * 4, 10 * 4)]).toEqual([255, 0, 0, 255]);
  });

  it('of a stored asset repeats the request in its job', async () => {
    const standIn = await start();
    const request = { image: PUBLIC_IMAGE_ID, format: 'jpeg', backgroundColor: '#fff' };
    const states = await patchUntilFinal(standIn, request);
    expect(states.map(({ metadata }) => metadata.input)).toEqual(states.map(() => request));
    const { asset } = (await call(standIn, `/assets/${states.at(-1)?.metadata.assetIds[0]}`)).body;
    expect(asset).toMatchObject({
      mimeType: 'image/jpeg',
      metadata: { parentId: PUBLIC_IMAGE_ID },
    });
  });

  it('states its price in both places, and counts as a submission', async () => {
    const standIn = await start({ creativeUnitsCost: 7 });
    const { body } = await call(standIn, '/generate/patch', { body: { image: red } });
    expect(body.creativeUnitsCost).toBe(7);
    expect(body.job.billing.cuCost).toBe(7);
    expect(body.asset).toBeUndefined();
    expect(standIn.submissions).toBe(1);
  });

  it('is charged with its add-ons and with the check for protected content', async () => {
    const options = { creativeUnitsCost: 6, addOns: { 'quality-gate': 2 }, ipDetectionFee: 1 };
    const standIn = await start({ ...options, creativeUnits: 17 });
    const estimate = await call(standIn, '/generate/patch?dryRun=true', { body: { image: red } });
    expect(estimate.body).toMatchObject({
      creativeUnitsCost: 8,
      costDetails: { patch: 6, 'quality-gate': 2 },
      ipDetection: { creativeUnitsCharged: 1 },
    });
    const { body } = await call(standIn, '/generate/patch', { body: { image: red } });
    expect(body).toMatchObject({
      creativeUnitsCost: 8,
      ipDetection: { creativeUnitsCharged: 1 },
      job: { billing: { cuCost: 6, cuCostDetails: { 'quality-gate': 2 } } },
    });
    // Nine of seventeen are spent: eight are not enough.
    const refused = await call(standIn, '/generate/patch', { body: { image: red } });
    expect(refused.status).toBe(402);
  });

  it('is answered with its asset if it finishes immediately', async () => {
    const standIn = await start({ settle: 'at-once' });
    const { body } = await call(standIn, '/generate/patch', { body: { image: red } });
    expect(body.job.status).toBe('success');
    expect(body.job.metadata.assetIds).toEqual([body.asset.id]);
    expect((await fetch(body.asset.url)).status).toBe(200);
  });

  it('fails with an error and a hint when an image cannot be decoded', async () => {
    const standIn = await start();
    const states = await patchUntilFinal(standIn, { image: 'data:image/png;base64,AAAA' });
    expect(states.at(-1)).toMatchObject({
      status: 'failure',
      metadata: { error: 'image could not be decoded', hint: expect.stringContaining('PNG') },
    });
    expect(states.at(-1)?.metadata.assetIds).toEqual([]);
  });

  it('forbidden by the plan is answered with a named error', async () => {
    const standIn = await start();
    const reply = await call(standIn, '/generate/patch', {
      body: { image: PLAN_RESTRICTED_ASSET_ID },
    });
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ name: 'ModelAccessRestrictedError', details: {} });
  });

  it('beyond the creative units is answered with 402 and not accepted', async () => {
    const standIn = await start({ creativeUnits: 9 });
    const patch = () => call(standIn, '/generate/patch', { body: { image: red } });
    expect((await patch()).status).toBe(200);
    const refused = await patch();
    expect(refused.status).toBe(402);
    expect(refused.body.code).toBe('QUOTA_EXCEEDED');
    expect(standIn.submissions).toBe(1);
  });
});

describe('a dry run', () => {
  it.each(['true', 'api'])('(%s) prices the request and does not make a job', async (dryRun) => {
    const standIn = await start();
    const before = (await call(standIn, '/jobs?pageSize=200')).body.jobs.length;
    const reply = await call(standIn, `/generate/patch?dryRun=${dryRun}`, { body: { image: red } });
    expect(reply.status).toBe(269);
    expect(reply.body).toEqual({
      creativeUnitsCost: 5,
      creativeUnitsDiscount: 0,
      costDetails: { patch: 5 },
    });
    expect((await call(standIn, '/jobs?pageSize=200')).body.jobs).toHaveLength(before);
    expect(standIn.submissions).toBe(0);
  });
});
