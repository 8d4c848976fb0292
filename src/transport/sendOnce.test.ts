import { afterEach, expect, it, vi } from 'vitest';
import { howOftenSent } from '../runtime.js';
import { clientOf, sendJson, serve } from '../testing/localServer.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  [
    'a submission',
    (client: ReturnType<typeof clientOf>) =>
      client.generate.patch({ image: 'asset_a' }, { extraBody: { note: 'ä' } }),
  ],
  [
    'an estimate',
    (client) => client.generate.estimatePatch({ image: 'asset_a' }, { extraBody: { note: 'ä' } }),
  ],
  ['an action', (client) => client.jobs.triggerAction('job_1', { action: 'cancel' })],
] as [string, (client: ReturnType<typeof clientOf>) => Promise<unknown>][])(
  '%s that is answered with 421 reaches the server once, framed by its length',
  async (_what, call) => {
    await using server = await serve((_, response) => sendJson(response, 421, { message: 'no' }));
    await expect(call(clientOf(server))).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
    for (const { headers, body, json } of server.requests) {
      expect(headers['content-length']).toBe(String(body.byteLength));
      expect(headers['transfer-encoding']).toBeUndefined();
      expect(json()).toBeTypeOf('object');
    }
  },
);

it('a 401 is an answer on every version of Node', async () => {
  // Node 24.14 and 24.15, 25.6 to 25.9 and 26.0 report a lost connection in its place.
  const hides = async (_url: string, { body, credentials }: RequestInit) => {
    if (body instanceof ReadableStream && credentials !== 'omit') {
      throw new TypeError('fetch failed', { cause: new Error('expected non-null body source') });
    }
    return new Response('{"message":"no"}', { status: 401 });
  };
  vi.stubGlobal('fetch', hides);
  const client = clientOf({ url: 'http://127.0.0.1:1' });
  const image = 'asset_a';
  for (const call of [
    client.generate.patch({ image }),
    client.generate.estimatePatch({ image }),
    client.jobs.triggerAction('job_1', { action: 'cancel' }),
  ]) {
    await expect(call).rejects.toMatchObject({ kind: 'authentication', status: 401 });
  }
});

it('a fetch from the caller gets text, which every fetch supports', async () => {
  const bodies: unknown[] = [];
  const client = clientOf(
    { url: 'http://127.0.0.1:1' },
    {
      fetch: async (_url, init) => {
        bodies.push(init?.body);
        return new Response('{"message":"no"}', { status: 400 });
      },
    },
  );
  await expect(client.generate.patch({ image: 'asset_a' })).rejects.toThrow();
  expect(bodies).toEqual(['{"image":"asset_a"}']);
});

it('a global fetch that makes text of a body, as node-fetch does, gets the text of a submission', async () => {
  const bodies: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    bodies.push(String(init.body));
    return new Response('{"message":"no"}', { status: 400 });
  });
  const client = clientOf({ url: 'http://127.0.0.1:1' });
  await expect(client.generate.estimatePatch({ image: 'asset_a' })).rejects.toThrow();
  const extraBody = { note: 'ä' };
  await expect(client.generate.patch({ image: 'asset_a' }, { extraBody })).rejects.toThrow();
  expect(bodies).toEqual(['{"image":"asset_a"}', '{"image":"asset_a","note":"ä"}']);
});

it('the client says whether its runtime sends once', () => {
  expect(clientOf({ url: 'http://127.0.0.1:1' }).sendsOnce).toBe(true);
});

it.each([
  ['Node', { process: { release: { name: 'node' } } }, 'as-stream'],
  ['Deno', { Deno: {}, process: { release: { name: 'node' } } }, 'as-stream'],
  ['Bun', { Bun: {}, process: { release: { name: 'node' } } }, 'by-itself'],
  ['a Cloudflare Worker', { navigator: { userAgent: 'Cloudflare-Workers' } }, 'by-itself'],
  ['a page', { document: {}, navigator: { userAgent: 'Mozilla/5.0' } }, 'unproved'],
  [
    'a page in a desktop shell',
    { document: {}, process: { release: { name: 'node' } } },
    'unproved',
  ],
  ["a browser's worker", { navigator: { userAgent: 'Mozilla/5.0' } }, 'unproved'],
  ['an unmeasured runtime', {}, 'unproved'],
])('%s is known to send once, or not', (_runtime, globals, expected) => {
  expect(howOftenSent(globals)).toBe(expected);
});
