import { expect, it } from 'vitest';
import { COLLECTION_ID } from './seed.js';
import { call, start } from './testing/calls.js';

it('an asset that is added is in the collection, and counted once', async () => {
  const standIn = await start();
  const uploaded = await call(standIn, '/assets', { body: { name: 'canvas', canvas: '{}' } });
  const { id } = uploaded.body.asset;
  const add = (assetIds: string[], collection = COLLECTION_ID) =>
    call(standIn, `/collections/${collection}/assets`, { method: 'PUT', body: { assetIds } });
  const first = (await add([id])).body.collection;
  expect((await add([id])).body.collection.assetCount).toBe(first.assetCount);
  const listed = await call(standIn, `/assets?collectionId=${COLLECTION_ID}&pageSize=100`);
  expect(listed.body.assets).toHaveLength(first.assetCount);
  expect(listed.body.assets[0].id).toBe(id);
  expect((await add(Array(50).fill(id))).status).toBe(400);
  expect((await add(['asset_none'])).status).toBe(404);
  expect((await add([id], 'collection_none')).status).toBe(404);
});
