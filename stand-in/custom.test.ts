import sharp from 'sharp';
import { expect, it } from 'vitest';
import { MODEL_ID, PLAN_RESTRICTED_MODEL_ID } from './operations/custom.js';
import { call, start } from './testing/calls.js';

const body = { prompt: 'a river', width: 128, height: 64 };

it('a run of a model makes an image of the requested size, and is charged once', async () => {
  const standIn = await start({ settle: 'at-once' });
  const priced = await call(standIn, `/generate/custom/${MODEL_ID}?dryRun=true`, { body });
  expect([priced.status, priced.body.creativeUnitsCost, standIn.submissions]).toEqual([269, 4, 0]);
  const { job } = (await call(standIn, `/generate/custom/${MODEL_ID}`, { body })).body;
  expect(job).toMatchObject({ jobType: 'custom', billing: { cuCost: 4 } });
  expect(job.metadata.input).toEqual({ ...body, modelId: MODEL_ID });
  expect(standIn.submissions).toBe(1);
  const { asset } = (await call(standIn, `/assets/${job.metadata.assetIds[0]}`)).body;
  const picture = await sharp(await (await fetch(asset.url)).arrayBuffer()).metadata();
  expect([picture.width, picture.height]).toEqual([128, 64]);
});

it.each([
  [MODEL_ID, { prompt: 'a river', width: 32 }, 400],
  [MODEL_ID, {}, 400],
  ['model_none', body, 404],
  [PLAN_RESTRICTED_MODEL_ID, body, 403],
])('%s with %j is refused, in a dry run too', async (modelId, inputs, status) => {
  const standIn = await start();
  for (const query of ['', '?dryRun=true']) {
    const path = `/generate/custom/${modelId}${query}`;
    expect((await call(standIn, path, { body: inputs })).status).toBe(status);
  }
  expect(standIn.submissions).toBe(0);
});
