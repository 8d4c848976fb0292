import { expect, it } from 'vitest';
import { clientOf, sendJson, serve } from '../testing/localServer.js';

it('assets.list returns a page or iterates, with types as one value', async () => {
  await using server = await serve(({ query }, response) => {
    const second = query.get('paginationToken') === 'next';
    const assets = [{ id: second ? 'asset_2' : 'asset_1' }];
    sendJson(response, 200, { assets, nextPaginationToken: second ? null : 'next' });
  });
  const list = clientOf(server).assets.list({
    parentAssetId: 'asset_0',
    types: ['patch', 'uploaded'],
  });
  expect((await list).assets).toEqual([{ id: 'asset_1' }]);
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  expect(ids).toEqual(['asset_1', 'asset_2']);
  expect(Object.fromEntries(server.requests[0]?.query ?? [])).toEqual({
    parentAssetId: 'asset_0',
    types: 'patch,uploaded',
  });
});
