import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bounds } from './ledger/bounds.js';
import { loadPart } from './loading.js';
import { clientOf, jobRecord, pngBytes, sendJson, serve } from './testing/localServer.js';

type Client = ReturnType<typeof clientOf>;
type Answer = () => Promise<Response>;

const json = (body: unknown, status = 200) => Response.json(body, { status });
const done = { job: jobRecord({ status: 'success' }), creativeUnitsCost: 1 };
const url = 'http://127.0.0.1:1';
const asset = { id: 'asset_1', url: 'https://cdn.example.com/a.png' };
const upload = {
  id: 'upload_1',
  status: 'pending',
  parts: [{ number: 1, url: 'https://storage.example.com/1' }],
};

const hang = (_url: unknown, init?: RequestInit) =>
  new Promise<Response>((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

const calls: [string, (client: Client, signal: AbortSignal) => PromiseLike<unknown>][] = [
  ['patch', (client, signal) => client.generate.patch({ image: 'asset_1' }, { signal })],
  ['estimate', (client, signal) => client.generate.estimatePatch({ image: 'asset_1' }, { signal })],
  ['read', (client, signal) => client.jobs.retrieve('job_1', { signal })],
  ['wait', (client, signal) => client.jobs.wait('job_1', { signal, timeoutMs: 60_000 })],
  ['download', (client, signal) => client.assets.download(asset, { signal })],
  [
    'downloadStream',
    async (client, signal) => {
      const { stream } = await client.assets.downloadStream(asset, { signal });
      return await new Response(stream).arrayBuffer();
    },
  ],
  ['upload', (client, signal) => client.uploads.uploadFile(pngBytes(6_000_000), { signal })],
];

const outcomes: [string, (url: string) => ReturnType<Answer>][] = [
  [
    'success',
    async (url) => {
      if (url.includes('/uploads')) return json({ upload });
      return json(url.includes('example.com') ? { bytes: 1 } : { ...done, asset });
    },
  ],
  ['refusal', async () => json({ message: 'no' }, 400)],
  ['limit', async () => new Response('{}', { status: 429, headers: { 'retry-after': '3' } })],
  ['failure', async () => json({}, 503)],
  ['break', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['nonsense', async () => new Response('<html>')],
  ['silence', hang as never],
];

// Loading has a deadline too, and takes real time.
await import('./transfers.js');

afterEach(() => {
  vi.useRealTimers();
});

describe.each(calls)('%s', (_, call) => {
  it.each(outcomes)('leaves no timers and listeners behind: %s', async (_name, answer) => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (type: string, listener: never, options?: never) => {
      listeners.add(listener);
      addEventListener.call(signal, type, listener, options);
    };
    signal.removeEventListener = (type: string, listener: never) => {
      listeners.delete(listener);
      removeEventListener.call(signal, type, listener);
    };
    const fetch = vi.fn((url: unknown, init?: RequestInit) =>
      (answer as typeof hang)(String(url), init),
    );
    const client = clientOf(
      { url: 'http://127.0.0.1:1' },
      { fetch: fetch as never, rateLimit: {} },
    );
    let settled = false;
    Promise.resolve(call(client, signal))
      .catch(() => {})
      .finally(() => {
        settled = true;
      });
    // Only as far as the call needs: what it leaves behind must not get to run.
    while (!settled) await vi.advanceTimersToNextTimerAsync();
    expect(fetch).toHaveBeenCalled();
    expect(listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

const boundsOf = (signal: AbortSignal) =>
  new Bounds({ operation: 'generatePatch', deadlineMs: 60_000, signal });
const never = () => new Promise<never>(() => {});

it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['load a part of the package', (signal) => loadPart(never, { signal }, 60_000)],
  ['wait for a ledger', (signal) => boundsOf(signal).keep(never(), '')],
  [
    'send',
    (signal) => clientOf({ url }, { fetch: hang as never }).jobs.retrieve('job_1', { signal }),
  ],
])('many calls that %s have one listener on their signal', async (_, call) => {
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const calls = Array.from({ length: 12 }, () => call(signal));
  const settled = Promise.allSettled(calls);
  await new Promise(setImmediate);
  expect(added.mock.calls.length - removed.mock.calls.length).toBe(1);
  controller.abort();
  expect((await settled).map(({ status }) => status)).toEqual(calls.map(() => 'rejected'));
});

it('a downloaded stream that is not read yet does not hold a timer', async () => {
  vi.useFakeTimers();
  const fetch = async () => new Response('abc');
  const { assets } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
  const { stream } = await assets.downloadStream(asset);
  expect(vi.getTimerCount()).toBe(0);
  expect(await new Response(stream).text()).toBe('abc');
});

describe('connections', () => {
  it.each([
    ['answers', 200],
    ['refusals', 404],
    ['failures', 503],
  ])('are reused after %s', async (_, status) => {
    await using server = await serve((_request, response) => sendJson(response, status, done));
    const client = clientOf(server, { maxRetries: 1 });
    for (let count = 0; count < 10; count++) {
      await Promise.resolve(client.jobs.retrieve('job_1')).catch(() => {});
      await new Promise(setImmediate);
    }
    expect(server.requests.length).toBeGreaterThanOrEqual(10);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });
});
