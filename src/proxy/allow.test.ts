import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { plainPng } from '../../stand-in/plain.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { packageRoot } from '../../test/consumer.js';
import { createScenarioClient, type ScenarioClient } from '../index.js';
import { operations } from '../operations.js';
import { tableUnder } from '../testing/markdown.js';
import { createProxy } from './createProxy.js';
import { routeOf } from './routes.js';

let standIn: StandIn;
let page: ScenarioClient;
beforeAll(async () => {
  standIn = await startStandIn();
  const { apiKey, apiSecret } = standIn.credentials;
  const proxy = createProxy({
    apiKey,
    apiSecret,
    baseUrl: standIn.url,
    allow: Object.keys(operations) as (keyof typeof operations)[],
    user: () => 'ann',
    requestsPerMinute: 1_000,
  });
  vi.stubGlobal('location', new URL('http://127.0.0.1:3000'));
  page = createScenarioClient({
    baseUrl: '/api/scenario',
    fetch: (url, init) =>
      String(url).startsWith('http://127.0.0.1:3000/')
        ? proxy(new Request(url, init))
        : fetch(url, init),
    rateLimit: false,
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await standIn.close();
});

/** An image of about this size, filled up after its end. */
const imageOf = (size: number) => {
  const bytes = new Uint8Array(size);
  bytes.set(plainPng(8, 8, '#ff0000'));
  return bytes;
};
const patch = (image: Uint8Array<ArrayBuffer> | string = PUBLIC_IMAGE_ID) =>
  page.generate.patch({ image });
const soon = { pollIntervalMs: 0 };

/** What each row of the page's table does; what it only adds to is left out of the comparison. */
const calls: Record<string, () => Promise<unknown>> = {
  '`generate.estimatePatch`, `generate.patch`': async () => {
    await page.generate.estimatePatch({ image: PUBLIC_IMAGE_ID });
    await patch();
  },
  '`generate.patchAndWait`': () => page.generate.patchAndWait({ image: PUBLIC_IMAGE_ID }, soon),
  '`jobs.waitAll`, and several waits at a time': async () => {
    const jobs = [];
    for (let at = 0; at < 12; at++) jobs.push((await patch()).job);
    await page.jobs.waitAll(jobs, { pollIntervalMs: 100 });
  },
  'shows a result: `assets.retrieve`, `assets.download`': async () => {
    await page.assets.retrieve(PUBLIC_IMAGE_ID);
    await page.assets.download(PUBLIC_IMAGE_ID);
  },
  '`cancelOnAbort`, `jobs.triggerAction`': async () => {
    const { job } = await patch();
    await page.jobs.triggerAction(job.jobId, { action: 'cancel' });
    const controller = new AbortController();
    const onSubmitted = () => controller.abort();
    const options = { signal: controller.signal, onSubmitted, cancelOnAbort: true };
    await page.generate.patchAndWait({ image: PUBLIC_IMAGE_ID }, options).catch(() => {});
  },
  'sends images that do not fit into a request of 6 MB together': () => patch(imageOf(4_600_000)),
  'sends an image of 6 MB and over': () => patch(imageOf(6_000_000)),
  '`jobs.findSubmission`': async () => {
    const image = imageOf(4_600_000);
    const from = new Date();
    await patch(image);
    const { candidates } = await page.jobs.findSubmission({ params: { image }, from });
    expect(candidates[0]?.match).toBe('exact');
  },
  '`assets.archive`': () => page.assets.archive([PUBLIC_IMAGE_ID], soon),
};

const rows = tableUnder(
  readFileSync(join(packageRoot, 'docs/browser.md'), 'utf8'),
  'What a page may do',
  'What a page does',
);

it('every row of the table of operations is tried', () => {
  expect(rows.map(([what]) => what)).toEqual(Object.keys(calls));
});

it.each(Object.entries(calls))('%s needs the operations that its row names', async (what, call) => {
  const before = standIn.requests.length;
  await call();
  const made = new Set(
    standIn.requests
      .slice(before)
      .filter(({ listener }) => listener === 'api')
      .map(({ method, path }) => routeOf(method, path.replace('/v1', ''))?.operation),
  );
  const row = rows.find(([each]) => each === what)?.[1] ?? '';
  const named = [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  const extra = [
    ...(/^sends|^`jobs.waitAll|^`cancelOnAbort|^`jobs.find/.test(what) ? ['generatePatch'] : []),
    ...(/^`jobs.find/.test(what) ? ['assetsUpload'] : []),
  ];
  expect([...made].sort()).toEqual([...new Set([...named, ...extra])].sort());
});
