import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const request = {
  image: 'asset_1',
  patch: { image: 'asset_2', mode: 'override' as const },
  format: 'jpeg' as const,
};

async function patchAnswered(job: Record<string, unknown>, elsewhere = false) {
  const body = { job: jobRecord(job) };
  await using server = await serve((_, response) => sendJson(response, 200, body));
  // What goes to another host is led to the local server, which does not give itself away.
  const fetch = async (url: string, init?: RequestInit) => {
    const response = await globalThis.fetch(
      url.replace('https://api.example.com', server.url),
      init,
    );
    return new Response(response.body, response);
  };
  const options = elsewhere ? { baseUrl: 'https://api.example.com/v1', fetch } : {};
  return await clientOf(server, options)
    .generate.patch(request)
    .then(
      () => 'accepted',
      (error: unknown) => error,
    );
}

const old = new Date(Date.now() - 86_400_000).toISOString();

describe('a job that is clearly another’s', () => {
  it.each([
    ['of another type', { jobType: 'upload' }],
    ['for other images', { metadata: { input: { image: 'asset_8' } } }],
    [
      'for an entirely different request',
      { metadata: { input: { image: 'asset_8', patch: { image: 'asset_9', mode: 'erase' } } } },
    ],
  ])('%s is not accepted, and reported', async (_, job) => {
    expect(await patchAnswered(job)).toMatchObject({
      kind: 'uncertain-submission',
      message: expect.stringContaining('a job that is not its own'),
      answer: { job },
    });
    expect(await patchAnswered(job)).not.toHaveProperty('jobId');
  });

  it('created long before is not accepted', async () => {
    expect(await patchAnswered({ createdAt: old }, true)).toMatchObject({
      kind: 'uncertain-submission',
      message: expect.stringContaining('it was created long before'),
    });
  });
});

describe('a job that may be ours is accepted', () => {
  it.each([
    ['without a type', { jobType: undefined }],
    ['of a new type', { jobType: 'patch-image-2' }],
    ['without an echo', { metadata: {} }],
    ['with an empty echo', { metadata: { input: {} } }],
    ['with an invalid echo', { metadata: { input: ['asset_8'] } }],
    ['with an echo in another form', { metadata: { input: { image: 'data:…', format: 'jpg' } } }],
    [
      'with a copied asset',
      { metadata: { input: { image: 'asset_8', patch: { image: 'asset_2' } } } },
    ],
    ['created an unknown time ago', { createdAt: 'createdAt' }],
    ['recorded long ago, by a mock on this machine', { createdAt: old }],
  ])('%s', async (_, job) => {
    expect(await patchAnswered(job)).toBe('accepted');
  });

  it('created by a clock that is some minutes slow', async () => {
    const createdAt = new Date(Date.now() - 600_000).toISOString();
    expect(await patchAnswered({ createdAt }, true)).toBe('accepted');
  });
});

it('the job of an answer is checked for submissions only', async () => {
  const job = jobRecord({ jobType: 'upload', createdAt: old });
  await using server = await serve((_, response) => sendJson(response, 200, { job }));
  const client = clientOf(server);
  expect((await client.jobs.retrieve('job_1')).job).toEqual(job);
  expect(await rejection(client.generate.patch(request))).toMatchObject({
    kind: 'uncertain-submission',
  });
});
