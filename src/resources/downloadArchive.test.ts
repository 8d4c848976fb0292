import { inspect } from 'node:util';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { startStandIn } from '../../stand-in/server.js';
import { createScenarioClient } from '../index.js';
import {
  clientOf,
  fakeLimits,
  type Handler,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

afterEach(() => {
  vi.useRealTimers();
});

const soon = { pollIntervalMs: 0 };
const zip = Buffer.from(zipSync({ 'a.txt': new Uint8Array([97]) }));

/** A service that answers a status each time: with the last one from then on. */
const archiving =
  (...answers: object[]): Handler =>
  ({ method }, response, count) =>
    method === 'POST'
      ? sendJson(response, 200, { jobId: 'job_1' })
      : sendJson(response, 200, {
          jobId: 'job_1',
          ...answers[Math.min(count - 2, answers.length - 1)],
        });

it('an archive of the stand-in contains the bytes of its assets', async () => {
  const standIn = await startStandIn();
  try {
    const { apiKey, apiSecret } = standIn.credentials;
    const client = createScenarioClient({ baseUrl: standIn.url, apiKey, apiSecret });
    const ids = [PUBLIC_IMAGE_ID, PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID];
    const archive = await client.assets.archive(ids, { ...soon, flat: true });
    const { bytes, contentType } = await client.assets.download(archive);
    expect(contentType).toBe('application/zip');
    const packed = Object.values(unzipSync(bytes)).map((file) => Buffer.from(file));
    const own = await Promise.all(
      [PUBLIC_IMAGE_ID, PRIVATE_IMAGE_ID].map((id) => client.assets.download(id)),
    );
    expect(packed).toEqual(own.map((each) => Buffer.from(each.bytes)));
    const again = await client.assets.waitForArchive(archive.jobId, soon);
    const { stream } = await client.assets.downloadStream(again);
    expect(Buffer.from(await new Response(stream).arrayBuffer())).toEqual(Buffer.from(bytes));
  } finally {
    await standIn.close();
  }
});

it('assets.archive requests each asset once, and waits until the archive is ready', async () => {
  const url = 'https://cdn.example.com/a.zip?Signature=sig-1';
  await using server = await serve(
    archiving({ jobStatus: 'queued' }, { jobStatus: 'success', downloadUrl: url }),
  );
  const { assets } = clientOf(server);
  const archive = await assets.archive(['asset_1', { id: 'asset_2' }, 'asset_1'], soon);
  expect(archive).toEqual({ jobId: 'job_1', url });
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/assets/download',
    'GET /v1/assets/download/job_1',
    'GET /v1/assets/download/job_1',
  ]);
  expect(server.requests[0]?.json()).toEqual({
    options: { fileNameTemplate: '<generator>-<seed>-<num>' },
    query: { assetIds: ['asset_1', 'asset_2'], inferenceIds: [], modelIds: [] },
  });
});

it.each([
  ['no list', 'asset_1', /needs a list of asset IDs, or of assets, not string/],
  ['none', [], /list of assets is empty/],
  ['an invalid ID', ['../jobs'], /must be an ID/],
  [
    'too many assets',
    Array.from({ length: 1001 }, (_, at) => `asset_${at}`),
    /at most 1000 assets, not 1001: make several/,
  ],
  ['an unknown option', ['asset_1'], /timeoutMs bounds the whole wait/, { deadlineMs: 60_000 }],
  ['a wait of zero time', ['asset_1'], /timeoutMs/, { timeoutMs: 0 }],
  ['polls of zero time', ['asset_1'], /deadlineMs/, { call: { deadlineMs: 0 } }],
])('assets.archive sends nothing for %s', async (_, source, message, options: object = {}) => {
  await using server = await serve(archiving({}));
  const { assets } = clientOf(server);
  const error = await rejection(assets.archive(source as string[], options));
  expect(error).toMatchObject({ kind: 'configuration', message: expect.stringMatching(message) });
  expect(server.requests).toEqual([]);
});

it('assets.archive accepts the largest number of assets', async () => {
  const ids = Array.from({ length: 1000 }, (_, at) => `asset_${at}`);
  await using server = await serve(
    archiving({ jobStatus: 'success', downloadUrl: 'https://a.example/' }),
  );
  await clientOf(server).assets.archive([...ids, ...ids], soon);
  expect(server.requests[0]?.json()).toMatchObject({ query: { assetIds: ids } });
});

it.each([['failure'], ['error'], ['canceled']])(
  'an archive that ends as %s is reported with its job',
  async (jobStatus) => {
    await using server = await serve(archiving({ jobStatus: 'queued' }, { jobStatus }));
    const error = await rejection(clientOf(server).assets.archive(['asset_1'], soon));
    expect(error).toMatchObject({
      kind: 'job-failed',
      jobId: 'job_1',
      operation: 'assetsDownloadGetStatus',
      message: `Job job_1 ended as ${jobStatus}.`,
    });
  },
);

it('a finished archive without a URL is reported', async () => {
  await using server = await serve(archiving({ jobStatus: 'completed' }));
  const error = await rejection(clientOf(server).assets.archive(['asset_1'], soon));
  expect(error).toMatchObject({
    kind: 'unexpected-response',
    operation: 'assetsDownloadGetStatus',
    jobId: 'job_1',
  });
});

it('a wait that times out names the job, and another wait continues it', async () => {
  let isThere = false;
  await using server = await serve(({ method }, response) => {
    if (method === 'POST') return sendJson(response, 200, { jobId: 'job_1' });
    if (!isThere) vi.advanceTimersByTime(60_000);
    const there = { jobStatus: 'success', downloadUrl: 'https://cdn.example.com/a.zip' };
    return sendJson(response, 200, {
      jobId: 'job_1',
      ...(isThere ? there : { jobStatus: 'queued' }),
    });
  });
  const { assets } = clientOf(server);
  fakeLimits();
  const error = await rejection(assets.archive(['asset_1'], { ...soon, timeoutMs: 60_000 }));
  expect(error).toMatchObject({
    kind: 'job-timeout',
    jobId: 'job_1',
    message: expect.stringContaining('after 60000 ms of waiting'),
  });
  isThere = true;
  const { jobId } = error as unknown as { jobId: string };
  expect(await assets.waitForArchive(jobId, soon)).toMatchObject({ jobId: 'job_1' });
  expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it.each([
  ['the wait is the shorter one', 'timeoutMs', { timeoutMs: 60_000 }, 600_000],
  [
    'the call is the shorter one',
    'deadlineMs',
    { timeoutMs: 600_000, call: { deadlineMs: 60_000 } },
    600_000,
  ],
  ['the client is the shortest one', 'deadlineMs', { timeoutMs: 600_000 }, 60_000],
])('the time of the request is limited, also if %s', async (_, limit, options, deadlineMs) => {
  await using server = await serve(({ method }, response) => {
    if (method === 'POST') vi.advanceTimersByTime(60_000);
    const there = { jobStatus: 'success', downloadUrl: 'https://cdn.example.com/a.zip' };
    setImmediate(() => sendJson(response, 200, { jobId: 'job_1', ...there }));
  });
  const { assets } = clientOf(server, { timeoutMs: 600_000, deadlineMs });
  fakeLimits();
  const error = await rejection(assets.archive(['asset_1'], { ...soon, ...options }));
  expect(error).toMatchObject({
    kind: 'uncertain-submission',
    message: expect.stringContaining(`${limit} (60000 ms)`),
  });
  expect(server.requests).toHaveLength(1);
});

it('assets.archive packs the list as it was at the call', async () => {
  await using server = await serve(
    archiving({ jobStatus: 'success', downloadUrl: 'https://a.example/' }),
  );
  const second = { id: 'asset_2' };
  const list = ['asset_1', second];
  const archive = clientOf(server).assets.archive(list, soon);
  second.id = 'asset_3';
  list.length = 1;
  await archive;
  expect(server.requests[0]?.json()).toMatchObject({
    query: { assetIds: ['asset_1', 'asset_2'] },
  });
});

it('an abort ends the wait for an archive, and the error names the job', async () => {
  const stop = new AbortController();
  await using server = await serve(({ method }, response, count) => {
    if (count === 3) stop.abort();
    const body = method === 'POST' ? {} : { jobStatus: 'queued' };
    return sendJson(response, 200, { jobId: 'job_1', ...body });
  });
  const { signal } = stop;
  const error = await rejection(clientOf(server).assets.archive(['asset_1'], { ...soon, signal }));
  expect(error).toMatchObject({ kind: 'aborted', jobId: 'job_1' });
  expect(server.requests.length).toBeLessThan(5);
});

it('a poll that is finally refused names the job', async () => {
  await using server = await serve(({ method }, response) =>
    method === 'POST'
      ? sendJson(response, 200, { jobId: 'job_1' })
      : sendJson(response, 400, { message: 'no' }),
  );
  const error = await rejection(clientOf(server).assets.archive(['asset_1'], soon));
  expect(error).toMatchObject({ kind: 'invalid-request', jobId: 'job_1' });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ jobId: 'job_1' });
});

it('transient failures of polls do not end the wait for an archive', async () => {
  await using server = await serve(({ method }, response, count) => {
    if (method === 'POST') return sendJson(response, 200, { jobId: 'job_1' });
    if (count === 2) return sendJson(response, 404, { message: 'not yet' });
    if (count === 3) return sendJson(response, 503, {});
    return sendJson(response, 200, {
      jobId: 'job_1',
      jobStatus: 'success',
      downloadUrl: 'https://a.example/',
    });
  });
  const client = clientOf(server, { maxRetries: 0 });
  expect(await client.assets.archive(['asset_1'], soon)).toMatchObject({ jobId: 'job_1' });
});

it('an expired URL of an archive is replaced once, and not shown', async () => {
  await using store = await serve(({ query }, response) =>
    query.get('Signature') === 'sig-2'
      ? response.writeHead(200, { 'content-type': 'application/zip' }).end(zip)
      : response.writeHead(403).end(),
  );
  let signature = 1;
  await using server = await serve((_, response) => {
    const downloadUrl = `${store.url}/a.zip?Signature=sig-${signature++}`;
    return sendJson(response, 200, { jobId: 'job_1', jobStatus: 'success', downloadUrl });
  });
  const { assets } = clientOf(server, { maxRetries: 0 });
  const first = await assets.waitForArchive('job_1', soon);
  const { bytes } = await assets.download(first);
  expect(strFromU8(unzipSync(bytes)['a.txt'] ?? new Uint8Array())).toBe('a');
  expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
  ]);
  signature = 5;
  const error = await rejection(assets.download(first));
  expect(error).toMatchObject({ kind: 'download' });
  expect(inspect(error, { depth: 9 })).not.toMatch(/sig-\d/);
});

it('an archive has one format, and its URL must be allowed', async () => {
  await using server = await serve((_, response) => sendJson(response, 200, {}));
  const { assets } = clientOf(server);
  const archive = { jobId: 'job_1', url: 'http://10.0.0.1/a.zip?Signature=sig-1' };
  expect(await rejection(assets.download(archive, { format: 'webp' }))).toMatchObject({
    kind: 'configuration',
  });
  const error = await rejection(assets.download(archive));
  expect(error).toMatchObject({ kind: 'unexpected-response' });
  expect(String(error)).toMatch(/at 10\.0\.0\.1 that the client does not use/);
  expect(String(error)).not.toContain('sig-1');
});
