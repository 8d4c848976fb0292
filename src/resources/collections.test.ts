import { expect, it } from 'vitest';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

it('collections.assetsAdd adds assets to the named collection', async () => {
  const collection = { id: 'collection_1', name: 'Knights', assetCount: 1 };
  await using server = await serve((_, response) => sendJson(response, 200, { collection }));
  const { collections } = clientOf(server);
  const assetIds = ['asset_1'];
  const answer = await collections.assetsAdd('collection 1', { assetIds });
  expect(answer.collection).toEqual(collection);
  const [sent] = server.requests;
  expect([sent?.method, sent?.path, sent?.json()]).toEqual([
    'PUT',
    '/v1/collections/collection%201/assets',
    { assetIds },
  ]);
  const elsewhere = collections.assetsAdd('../assets', { assetIds });
  expect(await rejection(elsewhere)).toMatchObject({ kind: 'configuration' });
});
