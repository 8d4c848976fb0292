import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const redirectTo = (location: string, status = 302) =>
  serve(({ path }, response) =>
    path.endsWith('/moved')
      ? sendJson(response, 200, { job: jobRecord() })
      : response.writeHead(status, { location }).end(),
  );

it.each([301, 302, 303, 307, 308])('reads follow a %i within the origin', async (status) => {
  await using server = await redirectTo('/moved', status);
  await clientOf(server).jobs.retrieve('a');
  expect(server.requests.map(({ path }) => path)).toEqual(['/v1/jobs/a', '/moved']);
  expect(server.requests[1]?.headers.authorization).toMatch(/^Basic /);
});

it('a redirect to another origin is not followed, with or without credentials', async () => {
  await using other = await serve((_, response) => sendJson(response, 200, { job: jobRecord() }));
  await using server = await redirectTo(`${other.url}/moved?signature=secret-sig`);
  const error = await rejection(clientOf(server).jobs.retrieve('a'));
  expect(error).toMatchObject({ kind: 'redirect', status: 302 });
  expect((error as Error).message).toContain(other.url);
  expect((error as Error).message).not.toContain('secret-sig');
  expect(other.requests).toHaveLength(0);
});

it.each(['', 'http://[', 'ftp://127.0.0.1/', 'http://user:pw@127.0.0.1/'])(
  'a redirect to %j cannot be followed',
  async (location) => {
    await using server = await redirectTo(location);
    // An empty location is the same address again.
    const expected = location === '' ? 4 : 1;
    expect(await rejection(clientOf(server).jobs.retrieve('a'))).toMatchObject({
      kind: 'redirect',
    });
    expect(server.requests).toHaveLength(expected);
  },
);

it('a redirect that a browser hides is an error', async () => {
  const opaque = () =>
    Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: async () => opaque() });
  expect(await rejection(client.jobs.retrieve('a'))).toMatchObject({ kind: 'redirect' });
  expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
    kind: 'uncertain-submission',
  });
});

it.each<[string, UnderlyingSource]>([
  ['is broken', { start: (controller) => controller.error(new Error('broken')) }],
  ['never ends', { cancel: () => new Promise(() => {}) }],
])('a redirect with a body that %s is still refused', async (_, body) => {
  const headers = { location: '/elsewhere' };
  const fetch = async () => new Response(new ReadableStream(body), { status: 302, headers });
  const { jobs } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
  const action = jobs.triggerAction('job_1', { action: 'cancel' });
  expect(await rejection(action)).toMatchObject({ kind: 'uncertain-submission', status: 302 });
});

describe('a fetch that follows redirects', () => {
  const following = (url: string, init?: RequestInit) =>
    fetch(url, { ...init, redirect: 'follow' });
  const patch = (client: ReturnType<typeof clientOf>) =>
    client.generate.patch({ image: 'asset_1' });

  it('within the origin works for reads, but not for submissions', async () => {
    await using server = await redirectTo('/moved', 307);
    const client = clientOf(server, { fetch: following, maxRetries: 2 });
    expect((await client.jobs.retrieve('a')).job.jobId).toBe('job_1');
    const before = server.requests.length;
    expect(await rejection(patch(client))).toMatchObject({
      kind: 'uncertain-submission',
      cause: { kind: 'redirect' },
    });
    expect(server.requests.length - before).toBe(2);
  });

  it.each([200, 404, 429, 503])(
    'to another origin that answers %i is not trusted',
    async (status) => {
      await using other = await serve((_, response) =>
        sendJson(response, status, { job: jobRecord(), creativeUnitsCost: 1 }),
      );
      await using server = await redirectTo(`${other.url}/moved?signature=secret-sig`, 307);
      const client = clientOf(server, { fetch: following, maxRetries: 2 });
      const read = await rejection(client.jobs.retrieve('a'));
      expect(read).toMatchObject({ kind: 'redirect', message: expect.stringContaining(other.url) });
      expect(read).not.toHaveProperty('status');
      expect((read as Error).message).not.toContain('secret-sig');
      expect(await rejection(client.generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
        kind: 'redirect',
      });
      expect(await rejection(patch(client))).toMatchObject({ kind: 'uncertain-submission' });
      expect(other.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
    },
  );

  it('or sends elsewhere without a redirect, is detected', async () => {
    await using other = await serve((_, response) => sendJson(response, 200, { job: jobRecord() }));
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, {
      fetch: (url, init) => fetch(url.replace(server.url, other.url), init),
    });
    expect(await rejection(client.jobs.retrieve('a'))).toMatchObject({ kind: 'redirect' });
    expect(await rejection(patch(client))).toMatchObject({ kind: 'uncertain-submission' });
  });

  it('and hides the target is refused, but one without any URL is trusted', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const told = (facts: object) =>
      clientOf(server, {
        fetch: async (url, init) => {
          const response = new Response(await (await fetch(url, init)).text());
          return Object.defineProperties(response, Object.getOwnPropertyDescriptors(facts));
        },
      });
    expect(await rejection(told({ redirected: true }).jobs.retrieve('a'))).toMatchObject({
      kind: 'redirect',
    });
    const stub = async (url: string, init: unknown) => {
      const response = await fetch(url, init as RequestInit);
      return {
        status: 200,
        headers: response.headers,
        redirected: true,
        text: () => response.text(),
      };
    };
    expect(await rejection(clientOf(server, { fetch: stub }).jobs.retrieve('a'))).toMatchObject({
      kind: 'redirect',
    });
    expect((await told({}).jobs.retrieve('a')).job.jobId).toBe('job_1');
    expect((await patch(told({}))).job.jobId).toBe('job_1');
  });
});
