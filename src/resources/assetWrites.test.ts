import { expect, it } from 'vitest';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

it('assets.updateTags changes tags, and is not repeated if it may have been taken', async () => {
  const change = { added: ['river'], deleted: ['draft'] };
  await using server = await serve((_, response, count) =>
    count === 1 ? sendJson(response, 200, change) : response.destroy(),
  );
  const { assets } = clientOf(server, { maxRetries: 3 });
  const params = { add: ['river'], delete: ['draft'] };
  expect(await assets.updateTags('asset_1', params)).toEqual(change);
  expect(await rejection(assets.updateTags('asset_1', params))).toMatchObject({
    kind: 'uncertain-submission',
  });
  expect(server.requests.map(({ method, path, json }) => [method, path, json()])).toEqual(
    Array(2).fill(['PUT', '/v1/assets/asset_1/tags', params]),
  );
});

it.each(['', '{}', '{"deleted":1}'])(
  'assets.deleteMultiple deletes assets in one request, answered %j',
  async (body) => {
    await using server = await serve((_, response) => response.end(body));
    const { assets } = clientOf(server);
    const { data, response } = await assets
      .deleteMultiple({ assetIds: ['asset_1'] })
      .withResponse();
    expect(data).toEqual(JSON.parse(body || '{}'));
    expect(response.status).toBe(200);
    const [sent] = server.requests;
    expect([sent?.method, sent?.path, sent?.json()]).toEqual([
      'DELETE',
      '/v1/assets',
      { assetIds: ['asset_1'] },
    ]);
  },
);
