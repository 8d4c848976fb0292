import { describe, expect, it } from 'vitest';
import { PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID } from './seed.js';
import { call, start } from './testing/calls.js';

const withAuthorization = (authorization: string | null) => ({ headers: { authorization } });

describe('credentials', () => {
  it.each([
    ['missing', null],
    ['of another key', `Basic ${Buffer.from('other:standin-secret').toString('base64')}`],
    ['with a wrong secret', `Basic ${Buffer.from('api_standin:x').toString('base64')}`],
    ['that are not base64', 'Basic %%%'],
    ['of an unknown scheme', 'Digest abc'],
    ['with an unknown token', 'Bearer nonsense'],
    ['that read public assets only', 'public-auth-token'],
  ])('%s are answered with 401', async (_, authorization) => {
    const standIn = await start();
    const reply = await call(standIn, '/jobs', withAuthorization(authorization));
    expect(reply.status).toBe(401);
    expect(reply.body.message).toEqual(expect.any(String));
  });

  it('as key and secret are accepted', async () => {
    const standIn = await start({ credentials: { apiKey: 'mine', apiSecret: 'own' } });
    expect((await call(standIn, '/jobs')).status).toBe(200);
  });

  it('as a bearer token need the project', async () => {
    const standIn = await start();
    const { bearerToken, projectId } = standIn.credentials;
    const bearer = withAuthorization(`Bearer ${bearerToken}`);
    expect((await call(standIn, '/jobs', bearer)).status).toBe(401);
    expect((await call(standIn, '/jobs?projectId=proj_other', bearer)).status).toBe(401);
    expect((await call(standIn, `/jobs?projectId=${projectId}`, bearer)).status).toBe(200);
  });

  it('that have expired are refused by the gateway', async () => {
    const standIn = await start();
    const { expiredBearerToken } = standIn.credentials;
    const reply = await call(standIn, '/jobs', withAuthorization(`Bearer ${expiredBearerToken}`));
    expect(reply.status).toBe(403);
    expect(reply.headers.get('x-amzn-errortype')).toBe('AccessDeniedException');
    expect(Object.keys(reply.body)).toEqual(['message']);
  });
});

describe('the public token', () => {
  it('reads public assets and no others', async () => {
    const standIn = await start();
    const token = withAuthorization('public-auth-token');
    const shared = await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`, token);
    expect(shared.status).toBe(200);
    expect(shared.body.asset.privacy).toBe('public');
    expect((await call(standIn, `/assets/${PRIVATE_IMAGE_ID}`, token)).status).toBe(403);
  });
});

describe('the rate limit', () => {
  it('answers 429 with the seconds to wait, until the minute has passed', async () => {
    let time = Date.parse('2026-03-01T12:00:00Z');
    const standIn = await start({ rateLimit: 3, now: () => new Date(time) });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1) {
      statuses.push((await call(standIn, '/jobs')).status);
      time += 10_000;
    }
    const refused = await call(standIn, '/jobs');
    expect(statuses).toEqual([200, 200, 200]);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    time += 30_000;
    expect((await call(standIn, '/jobs')).status).toBe(200);
    expect((await call(standIn, '/jobs')).status).toBe(429);
  });

  it('is off by default', async () => {
    const standIn = await start();
    const replies = await Promise.all(Array.from({ length: 120 }, () => call(standIn, '/jobs')));
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
  });
});
