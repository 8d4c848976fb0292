import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { archiveToFile, verifyDownloads } from '../node.js';
import { clientOf, type Handler, rejection, sendJson, serve } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';

let folder = '';
let path = '';
const bytes = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(300_000, 'abc')]);
const soon = { pollIntervalMs: 0 };

beforeEach(async () => {
  folder = await makeFolder();
  path = join(folder, 'results.zip');
});

/** A service whose archive is there at once. */
const finished =
  (downloadUrl: string): Handler =>
  (_, response) =>
    sendJson(response, 200, { jobId: 'job_1', jobStatus: 'success', downloadUrl });

/** A service whose archive is cut off as often as told. */
async function serveArchive(breaks = 0) {
  const store = await serve((_, response, count) => {
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': bytes.length });
    if (count > breaks) return response.end(bytes);
    response.write(bytes.subarray(0, 1_000));
    return setTimeout(() => response.destroy(), 5);
  });
  const service = await serve(({ method }, response) => {
    const there = { jobStatus: 'success', downloadUrl: `${store.url}/a.zip?Signature=sig-1` };
    return sendJson(response, 200, { jobId: 'job_1', ...(method === 'GET' && there) });
  });
  return {
    service,
    client: clientOf(service, { maxRetries: 2 }),
    async [Symbol.asyncDispose]() {
      await Promise.all([store.close(), service.close()]);
    },
  };
}

it('archiveToFile writes the archive, also after broken connections, and returns a receipt', async () => {
  await using setup = await serveArchive(2);
  const received: number[] = [];
  const receipt = await archiveToFile(setup.client, ['asset_1'], path, {
    ...soon,
    onProgress: (size) => received.push(size),
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { length: size } = bytes;
  expect(receipt).toEqual({ jobId: 'job_1', path, contentType: 'application/zip', size, sha256 });
  expect(received.at(-1)).toBe(size);
  expect((await readFile(path)).equals(bytes)).toBe(true);
  expect(await readdir(folder)).toEqual(['results.zip']);
  expect(await verifyDownloads([receipt])).toEqual([]);
  await writeFile(path, 'other');
  expect(await verifyDownloads([receipt])).toEqual([{ receipt, problem: 'changed' }]);
});

it('archiveToFile leaves no file if the archive is incomplete', async () => {
  await using setup = await serveArchive(9);
  const error = await rejection(archiveToFile(setup.client, ['asset_1'], path, soon));
  expect(error).toMatchObject({ kind: 'connection', jobId: 'job_1' });
  expect(String(error)).not.toContain('sig-1');
  expect(await readdir(folder)).toEqual([]);
});

it('archiveToFile sends no request if the file exists, and replaces it only with overwrite', async () => {
  await writeFile(path, 'mine');
  await using setup = await serveArchive();
  const error = await rejection(archiveToFile(setup.client, ['asset_1'], path, soon));
  expect(error).toMatchObject({ kind: 'download', message: expect.stringContaining('overwrite') });
  expect(setup.service.requests).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe('mine');
  await archiveToFile(setup.client, ['asset_1'], path, { ...soon, overwrite: true });
  expect((await readFile(path)).equals(bytes)).toBe(true);
});

it('archiveToFile refuses an invalid client, and an archive above maxBytes', async () => {
  expect(await rejection(archiveToFile({} as never, ['asset_1'], path))).toMatchObject({
    kind: 'configuration',
  });
  await using setup = await serveArchive();
  const small = { ...soon, maxBytes: 1_000 };
  const error = await rejection(archiveToFile(setup.client, ['asset_1'], path, small));
  expect(error).toMatchObject({ kind: 'download', jobId: 'job_1' });
  expect(await readdir(folder)).toEqual([]);
});

it('archiveToFile names the job if the storage refuses, its URL is not allowed, or the folder is missing', async () => {
  for (const [status, kind] of [
    [500, 'server'],
    [404, 'download'],
  ] as const) {
    await using store = await serve((_, response) => sendJson(response, status, {}));
    await using service = await serve(finished(`${store.url}/a.zip?Signature=sig-1`));
    const client = clientOf(service, { maxRetries: 0 });
    const error = await rejection(archiveToFile(client, ['asset_1'], path, soon));
    expect(error).toMatchObject({ kind, jobId: 'job_1' });
  }
  await using service = await serve(finished('http://10.0.0.1/a.zip'));
  const error = await rejection(archiveToFile(clientOf(service), ['asset_1'], path, soon));
  expect(error).toMatchObject({ kind: 'unexpected-response', jobId: 'job_1' });
  await using setup = await serveArchive();
  const nowhere = join(folder, 'none', 'results.zip');
  const unwritten = await rejection(archiveToFile(setup.client, ['asset_1'], nowhere, soon));
  expect(unwritten).toMatchObject({ kind: 'download', jobId: 'job_1' });
});

it('archiveToFile calls onRequested with the job right after the request, and ignores its errors', async () => {
  await using setup = await serveArchive(9);
  const told: unknown[] = [];
  const onRequested = (jobId: string) => {
    told.push([jobId, setup.service.requests.length]);
    throw new Error('mine');
  };
  const call = archiveToFile(setup.client, ['asset_1'], path, { ...soon, onRequested });
  expect(await rejection(call)).toMatchObject({ kind: 'connection' });
  expect(told).toEqual([['job_1', 1]]);
});

it('archiveToFile packs the list as it was at the call', async () => {
  await using setup = await serveArchive();
  const list = ['asset_1', 'asset_2'];
  const archive = archiveToFile(setup.client, list, path, soon);
  list.length = 1;
  await archive;
  const [asked] = setup.service.requests;
  expect(asked?.json()).toMatchObject({ query: { assetIds: ['asset_1', 'asset_2'] } });
});
