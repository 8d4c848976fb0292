import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
  it('is called once for many calls', async () => {
    await using server = await serveTokens(() => true);
    const bearerToken = tokens();
    const { jobs } = clientOf(server, { bearerToken, projectId: 'proj_1' });
    expect(bearerToken).not.toHaveBeenCalled();
    await Promise.all(['a', 'b', 'c'].map((id) => jobs.retrieve(id)));
    await jobs.retrieve('d');
    expect(bearerToken).toHaveBeenCalledTimes(1);
  });

  it('is called once more for all calls together when the gateway refuses', async () => {
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

  it('is called only once more', async () => {
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

  it('is not called again for any other 403', async () => {
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

  it('that fails sends nothing, and is called again by the next call', async () => {
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

  it('returns tokens that are never shown, sent or not', async () => {
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

  it('is called again after a refusal of a raw request, too', async () => {
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

it('API keys in any script become valid Basic credentials', async () => {
  await using server = await serveTokens(() => true);
  await clientOf(server, { apiKey: 'clé', apiSecret: '秘密' }).jobs.retrieve('a');
  const sent = server.requests[0]?.headers.authorization?.replace('Basic ', '') ?? '';
  expect(Buffer.from(sent, 'base64').toString()).toBe('clé:秘密');
});

describe('a token function that hangs', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Hangs the first time, and has a token from then on. */
  function hangsOnce() {
    let count = 0;
    return vi.fn(() => {
      count++;
      return count === 1 ? new Promise<string>(() => {}) : Promise.resolve('good-token');
    });
  }

  it.each<[string, (client: ReturnType<typeof clientOf>) => Promise<unknown>]>([
    ['read', ({ jobs }) => jobs.retrieve('job_1')],
    ['submission', ({ generate }) => generate.patch({ image: 'asset_1' })],
  ])('is abandoned after timeoutMs, and called again: %s', async (_, call) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await using server = await serveTokens((token) => token === 'good-token');
    const bearerToken = hangsOnce();
    const calling = call(clientOf(server, { bearerToken, projectId: 'p', timeoutMs: 200 }));
    await vi.advanceTimersByTimeAsync(200);
    await vi.advanceTimersByTimeAsync(1);
    await calling;
    expect(bearerToken).toHaveBeenCalledTimes(2);
    expect(server.requests).toHaveLength(1);
  });

  it('leads to an error that says that nothing was sent when time runs out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await using server = await serveTokens(() => true);
    const bearerToken = () => new Promise<string>(() => {});
    const client = clientOf(server, { bearerToken, projectId: 'p', timeoutMs: 200, maxRetries: 0 });
    const error = rejection(client.generate.patch({ image: 'asset_1' }));
    await vi.advanceTimersByTimeAsync(200);
    expect(await error).toMatchObject({
      kind: 'timeout',
      limit: 'timeoutMs',
      sent: false,
      message:
        'No complete answer within timeoutMs (200 ms). Nothing was sent: it waited for the bearerToken function.',
    });
    expect(server.requests).toHaveLength(0);
  });

  it('does not block later calls when each of them ends at its deadline', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await using server = await serveTokens((token) => token === 'good-token');
    const bearerToken = hangsOnce();
    const client = clientOf(server, {
      bearerToken,
      projectId: 'p',
      timeoutMs: 500,
      deadlineMs: 300,
    });
    for (const _ of [1, 2]) {
      const error = rejection(client.jobs.retrieve('job_1'));
      await vi.advanceTimersByTimeAsync(300);
      expect(await error).toMatchObject({
        kind: 'timeout',
        limit: 'deadlineMs',
        sent: false,
        message: expect.stringContaining('it waited for the bearerToken function'),
      });
    }
    await client.jobs.retrieve('job_1');
    expect(bearerToken).toHaveBeenCalledTimes(2);
  });

  it('delays a plain request no longer than timeoutMs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const bearerToken = () => new Promise<string>(() => {});
    const options = { bearerToken, projectId: 'p', timeoutMs: 200 };
    const client = clientOf({ url: 'http://127.0.0.1:1' }, options);
    const error = rejection(client.raw.GET('/jobs', {}));
    await vi.advanceTimersByTimeAsync(200);
    expect(await error).toMatchObject({ kind: 'timeout', sent: false });
  });
});
