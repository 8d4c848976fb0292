import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const gateway = { 'x-amzn-errortype': 'AccessDeniedException' };

/** Accepts the newest token alone; an older one is refused as the gateway does. */
function serveTokens(valid: (token: string) => boolean, headers: Record<string, string> = gateway) {
  return serve(({ headers: { authorization = '' } }, response) =>
    valid(authorization.replace('Bearer ', ''))
      ? sendJson(response, 200, { job: jobRecord() })
      : sendJson(response, 403, { message: 'User is not authorized' }, headers),
  );
}

/** A token function that counts. */
function tokens() {
  let count = 0;
  return vi.fn(async () => {
    count++;
    return `token-${count}`;
  });
}

describe('a token function', () => {
  it('is asked once for many calls', async () => {
    await using server = await serveTokens(() => true);
    const bearerToken = tokens();
    const { jobs } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    expect(bearerToken).not.toHaveBeenCalled();
    await Promise.all(['a', 'b', 'c'].map((id) => jobs.retrieve(id)));
    await jobs.retrieve('d');
    expect(bearerToken).toHaveBeenCalledTimes(1);
  });

  it('is asked once more when the gateway refuses, for all calls together', async () => {
    let newest = 'token-1';
    await using server = await serveTokens((token) => token === newest);
    const bearerToken = tokens();
    const client = clientOf(server, { bearerToken, projectId: 'proj_1', maxRetries: 0 });
    await client.jobs.retrieve('a');
    newest = 'token-2';
    const attempts: string[] = [];
    await Promise.all([
      client.jobs.retrieve('b'),
      client.jobs.retrieve('c'),
      client.generate.patch(
        { image: 'asset_1' },
        {
          onAttempt: ({ attempt, outcome, waitMs }) =>
            attempts.push(`${attempt} ${outcome} ${waitMs}`),
        },
      ),
    ]);
    expect(bearerToken).toHaveBeenCalledTimes(2);
    expect(attempts).toEqual(['1 permission 0', '2 ok undefined']);
    const submissions = server.requests.filter(({ method }) => method === 'POST');
    expect(submissions.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('is asked once more only', async () => {
    await using server = await serveTokens(() => false);
    const bearerToken = tokens();
    const { generate } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    expect(await rejection(generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'permission',
      refusedByGateway: true,
    });
    expect(server.requests).toHaveLength(2);
    expect(bearerToken).toHaveBeenCalledTimes(2);
  });

  it('is not asked again for any other 403', async () => {
    await using server = await serveTokens(() => false, {});
    const bearerToken = tokens();
    const { jobs } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    expect(await rejection(jobs.retrieve('a'))).toMatchObject({
      kind: 'permission',
      refusedByGateway: false,
    });
    expect(bearerToken).toHaveBeenCalledTimes(1);
    expect(server.requests).toHaveLength(1);
  });

  it('that fails sends nothing, and is asked again by the next call', async () => {
    await using server = await serveTokens(() => true);
    const bearerToken = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no session for Bearer abc.def'))
      .mockResolvedValueOnce('')
      .mockResolvedValue('token');
    const { generate } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    const params = { image: 'asset_1' };
    const failed = await rejection(generate.patch(params));
    expect(failed).toMatchObject({
      kind: 'authentication',
      cause: { message: 'no session for Bearer [redacted]' },
    });
    expect(await rejection(generate.patch(params))).toMatchObject({ kind: 'authentication' });
    expect(server.requests).toHaveLength(0);
    await generate.patch(params);
  });

  it('gives tokens that never show, sent or not', async () => {
    await using server = await serveTokens(() => false);
    const bearerToken = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce('token\n-0001')
      .mockResolvedValueOnce('token-0002\n')
      .mockRejectedValue(new Error('token-0002 cannot be renewed'));
    const { generate } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    for (const calls of [1, 3]) {
      const error = await rejection(generate.patch({ image: 'asset_1' }));
      expect(error).toMatchObject({ kind: 'authentication' });
      expect(inspect(error)).not.toMatch(/-000[12]/);
      expect(bearerToken).toHaveBeenCalledTimes(calls);
    }
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-0002',
    ]);
  });

  it('is asked again after a refusal of a raw request, too', async () => {
    await using server = await serveTokens((token) => token === 'token-2');
    const bearerToken = tokens();
    const { raw } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await raw.GET('/jobs')).response.status);
    expect(statuses).toEqual([403, 200, 200]);
    expect(bearerToken).toHaveBeenCalledTimes(2);
  });

  it('that hangs ends with the call', async () => {
    const bearerToken = () => new Promise<string>(() => {});
    const client = clientOf(
      { url: 'http://127.0.0.1:1' },
      { bearerToken, projectId: 'proj_1', deadlineMs: 20 },
    );
    expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
    });
  });
});

it('a fixed token cannot be renewed', async () => {
  await using server = await serveTokens(() => false);
  const { jobs } = clientOf(server, { bearerToken: 'token', projectId: 'proj_1' });
  expect(await rejection(jobs.retrieve('a'))).toMatchObject({ refusedByGateway: true });
  expect(server.requests).toHaveLength(1);
});

it('keys in any alphabet become valid Basic credentials', async () => {
  await using server = await serveTokens(() => true);
  await clientOf(server, { apiKey: 'clé', apiSecret: '秘密' }).jobs.retrieve('a');
  const sent = server.requests[0]?.headers.authorization?.replace('Basic ', '') ?? '';
  expect(Buffer.from(sent, 'base64').toString()).toBe('clé:秘密');
});
