import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ScenarioClient } from './client.js';
import { Ledger } from './ledger/ledger.js';
import { memoryStore } from './ledger/memory.js';
// Loaded before a test begins, so that its clock stands still meanwhile.
import './opened.js';
import './resources/download.js';
import './resources/downloadArchive.js';
import './resources/findSubmission.js';
import './resources/uploadFile.js';
import { limitOf, withRest } from './limit.js';
import { onlyCallOptions } from './options/onlyCallOptions.js';
import { clientOf, jobRecord, pngBytes, rejection } from './testing/localServer.js';

const deadlineMs = 1_000;
const large = () => new Blob([pngBytes(7_000_000)]);
const lost = { params: { image: 'asset_1' }, from: new Date().toISOString() } as never;
const ids = Array.from({ length: 250 }, (_, index) => `asset_${index}`);

/** Calls of several steps, and the step at which the service stops answering. */
const calls: Record<string, [hangs: RegExp, call: (client: ScenarioClient) => unknown]> = {
  'a priced patch, at its price': [
    /dryRun/,
    ({ generate }) =>
      generate.patch({ image: 'asset_1' }, { maxCreativeUnits: 9, deadlineMs, maxRetries: 1 }),
  ],
  'a priced patch, at its submission': [
    /patch(?!.*dryRun)/,
    ({ generate }) => generate.patch({ image: 'asset_1' }, { maxCreativeUnits: 9, deadlineMs }),
  ],
  'a patch that is waited for, at its submission': [
    /patch(?!.*dryRun)/,
    ({ generate }) =>
      generate.patchAndWait({ image: 'asset_1' }, { maxCreativeUnits: 9, deadlineMs }),
  ],
  'a patch with a key': [
    /patch(?!.*dryRun)/,
    ({ generate }) => generate.patch({ image: 'asset_1' }, { key: 'order-1', deadlineMs }),
  ],
  'a patch of a large image': [
    /^https:\/\/storage/,
    ({ generate }) => generate.patch({ image: large() }, { deadlineMs, maxRetries: 0 }),
  ],
  'an upload': [
    /action/,
    ({ uploads }) => uploads.uploadFile(large(), { deadlineMs, maxRetries: 0 }),
  ],
  'a list of assets': [
    /\/assets\/get-bulk#2$/,
    ({ assets }) => assets.getBulk({ assetIds: ids }, { deadlineMs }),
  ],
  'a search': [/\/jobs\?/, ({ jobs }) => jobs.findSubmission(lost, { deadlineMs })],
  'a download': [/^https:\/\/storage/, ({ assets }) => assets.download('asset_1', { deadlineMs })],
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a service answers. */
function answerTo(url: string): Response {
  if (url.startsWith('https://storage')) return new Response(null, { headers: { etag: '"e"' } });
  const { pathname, searchParams } = new URL(url);
  if (searchParams.has('dryRun')) return Response.json({ creativeUnitsCost: 3 }, { status: 269 });
  if (pathname.endsWith('/get-bulk')) return Response.json({ assets: [] });
  if (pathname.endsWith('/usages')) return Response.json({ activities: [] });
  if (pathname.includes('/uploads')) {
    const parts = [1].map((number) => ({ number, url: 'https://storage.example.com/part' }));
    return Response.json({ upload: { id: 'upload_1', status: 'pending', parts } });
  }
  if (pathname.includes('/assets/')) {
    const asset = {
      id: 'asset_1',
      url: 'https://storage.example.com/a.png',
      mimeType: 'image/png',
    };
    return Response.json({ asset });
  }
  return Response.json({ job: jobRecord() });
}

/** The error of a call to a service where each request takes 100 ms, but the one that `hangs` has no answer. */
async function failureOf(hangs: RegExp, call: (client: ScenarioClient) => unknown) {
  let isHanging = () => {};
  const hanging = new Promise<void>((resolve) => {
    isHanging = resolve;
  });
  let count = 0;
  const fetch = async (url: string | URL) => {
    vi.advanceTimersByTime(100);
    if (!hangs.test(String(url)) && !hangs.test(`${url}#${++count}`)) return answerTo(String(url));
    isHanging();
    return new Promise<never>(() => {});
  };
  const client = clientOf(
    { url: 'http://127.0.0.1:1' },
    { fetch, ledger: new Ledger(memoryStore()), rateLimit: false },
  );
  const failure = rejection(Promise.resolve(call(client)));
  await Promise.race([hanging, failure]);
  await vi.advanceTimersByTimeAsync(5_000);
  return (await failure) as Error;
}

it.each(Object.entries(calls))(
  'the error names the deadline that the caller gave: %s',
  async (_, [hangs, call]) => {
    const error = await failureOf(hangs, call);
    const told = [error, error.cause].map((each) => (each instanceof Error ? each.message : ''));
    expect(told.join('\n')).toMatch(/within deadlineMs \(1000 ms\)/);
    expect(told.join('\n')).not.toMatch(/\([1-9]\d{0,2} ms\)/);
  },
);

it("names the archive's own limit when that ends its request", async () => {
  const { cause } = await failureOf(/download/, ({ assets }) =>
    assets.archive(['asset_1'], { timeoutMs: 700 }),
  );
  expect(cause).toMatchObject({ kind: 'timeout', limit: 'timeoutMs' });
  expect((cause as Error).message).toContain('within timeoutMs (700 ms)');
});

it('forgets the limit of options whose deadline was replaced', () => {
  const rest = withRest({ projectId: 'p' }, 400, ['deadlineMs', 1_000]);
  expect(limitOf(onlyCallOptions(rest), 400)).toEqual(['deadlineMs', 1_000]);
  expect(limitOf({ ...rest, deadlineMs: 300 }, 300)).toEqual(['deadlineMs', 300]);
});
