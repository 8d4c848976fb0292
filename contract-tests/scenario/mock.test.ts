import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Served } from '../targets/prism.js';
import { startMock } from './mock.js';

let mock: Served;
beforeAll(async () => {
  mock = await startMock('generated/openapi.json');
});
afterAll(() => mock.close());

const authorization = `Basic ${btoa('mock-key:mock-secret')}`;
const patch = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/generate/patch${query}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ image: 'asset_1' }),
  });

it('the mock answers a dry run with a price, and a submission with a job', async () => {
  const estimate = await patch('?dryRun=true');
  expect(estimate.status).toBe(269);
  expect(await estimate.json()).not.toHaveProperty('job');
  const submission = await patch('');
  expect(submission.status).toBe(200);
  expect(await submission.json()).toHaveProperty('job.jobId');
});

it('the mock keeps the Prefer header of the caller, and refusals', async () => {
  expect((await patch('?dryRun=api', { prefer: 'code=402' })).status).toBe(402);
  expect((await patch('?dryRun=true', { authorization: '' })).status).toBe(401);
  expect((await patch('?dryRun=maybe')).status).not.toBe(269);
});

it('the mock denies access to pages of other origins, with or without credentials', async () => {
  const origin = 'https://evil.example';
  const preflight = await fetch(`${mock.url}/jobs`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET' },
  });
  const read = await fetch(`${mock.url}/jobs`, { headers: { authorization, origin } });
  expect(read.status).toBe(200);
  for (const { headers } of [preflight, read]) {
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
});
