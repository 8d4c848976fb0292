import { describe, expect, it } from 'vitest';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `asset_${index}`);

describe('assets.getBulk', () => {
  it.each([
    [0, [0]],
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('reads %i assets', async (count, sizes) => {
    await using server = await serve(({ json }, response) => {
      const { assetIds } = json() as { assetIds: string[] };
      const tooMany = { statusCode: 400, error: 'Bad Request', message: 'too many' };
      if (assetIds.length > 200) return sendJson(response, 400, tooMany);
      return sendJson(response, 200, { assets: assetIds.map((id) => ({ id })) });
    });
    const params = { assetIds: idsUpTo(count), originalAssets: true };
    const { assets } = await clientOf(server).assets.getBulk(params);
    expect(assets.map(({ id }) => id)).toEqual(params.assetIds);
    const sent = server.requests.map(({ json }) => (json() as { assetIds: string[] }).assetIds);
    expect(sent.map(({ length }) => length)).toEqual(sizes);
    expect(server.requests.every(({ query }) => query.get('originalAssets') === 'true')).toBe(true);
  });

  it('has one deadline for all its requests', async () => {
    await using server = await serve(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      sendJson(response, 200, { assets: [] });
    });
    const call = clientOf(server).assets.getBulk({ assetIds: idsUpTo(2_000) }, { deadlineMs: 500 });
    expect(await rejection(call)).toMatchObject({ kind: 'timeout' });
    expect(server.requests.length).toBeLessThan(10);
  });

  it('fails as a whole if one request is refused, and checks its options first', async () => {
    await using server = await serve((_, response, count) =>
      count === 1
        ? sendJson(response, 200, { assets: [] })
        : sendJson(response, 403, { message: 'no' }),
    );
    const { assets } = clientOf(server);
    const params = { assetIds: idsUpTo(500) };
    expect(await rejection(assets.getBulk(params))).toMatchObject({ kind: 'permission' });
    expect(server.requests).toHaveLength(2);
    const slip = assets.getBulk(params, { timeout: 5 } as never);
    expect(await rejection(slip)).toMatchObject({ kind: 'configuration' });
    expect(server.requests).toHaveLength(2);
  });
});
