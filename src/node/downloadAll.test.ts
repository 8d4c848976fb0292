import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DownloadAllSource, downloadAll, downloadToFile, verifyDownloads } from '../node.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { hash } from '../testing/uploadService.js';

let folder = '';

beforeEach(async () => {
  folder = join(await makeFolder(), 'results', 'today');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const files: Record<string, { type: string; mimeType?: string; bytes: Buffer }> = {
  asset_png: { type: 'image/png', bytes: Buffer.from(pngBytes(3_000)) },
  asset_jpg: { type: 'image/jpg', bytes: Buffer.from('\xff\xd8\xff\xe0 a photo', 'latin1') },
  asset_PNG: { type: 'image/png', bytes: Buffer.from(pngBytes(500)) },
  asset_glb: { type: 'application/octet-stream', bytes: Buffer.from('glTF\x02\0\0\0 a model') },
  asset_txt: { type: 'text/plain; charset=utf-8', bytes: Buffer.from('a caption') },
  asset_odd: { type: 'application/octet-stream', bytes: Buffer.from([1, 2, 3]) },
  CON: { type: 'image/png', bytes: Buffer.from(pngBytes(40)) },
  'Nul .x': { type: 'image/png', bytes: Buffer.from(pngBytes(45)) },
  'com¹': { type: 'image/png', bytes: Buffer.from(pngBytes(46)) },
  'asset. ': { type: 'image/png', bytes: Buffer.from(pngBytes(47)) },
  'asset:b?': { type: 'image/png', bytes: Buffer.from(pngBytes(50)) },
};

async function serveFiles(change: { broken?: string } = {}) {
  const server = await serve(({ path, headers, json }, response) => {
    const url = (id: string) =>
      `http://${headers.host}/files/${encodeURIComponent(id)}?Signature=1`;
    const record = (id: string) => ({ id, mimeType: files[id]?.mimeType, url: url(id) });
    if (path === '/v1/assets/get-bulk') {
      const { assetIds } = json() as { assetIds: string[] };
      return sendJson(response, 200, { assets: assetIds.map(record).reverse() });
    }
    const id = decodeURIComponent(path.slice('/files/'.length));
    const { type, bytes } = files[id] ?? { type: '', bytes: Buffer.of() };
    if (change.broken === id) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type }).end(bytes);
  });
  return { server, client: clientOf(server), [Symbol.asyncDispose]: server.close };
}

const jobOf = (...assetIds: string[]) => jobRecord({ status: 'success', metadata: { assetIds } });

describe('downloadAll', () => {
  it('says that what should be the folder is a file', async () => {
    const file = join(await makeFolder(), 'results');
    writeFileSync(file, 'mine');
    await using setup = await serveFiles();
    await expect(downloadAll(setup.client, ['asset_png'], file)).rejects.toThrow(
      `The folder ${file} cannot be written: there is a file with this name.`,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('says which of several assets failed', async () => {
    await using setup = await serveFiles({ broken: 'asset_txt' });
    const job = jobOf('asset_png', 'asset_txt') as DownloadAllSource;
    const broken = await rejection(downloadAll(setup.client, job, folder, { maxRetries: 0 }));
    expect(broken).toMatchObject({ message: expect.stringMatching(/^Asset asset_txt: /) });
    await using server = await serve(({ path, headers }, response) => {
      if (path.endsWith('/get-bulk')) return sendJson(response, 200, { assets: [] });
      if (path.startsWith('/files/')) return response.end(pngBytes(40));
      if (path.endsWith('asset_b')) return sendJson(response, 404, { message: 'Not found' });
      const url = `http://${headers.host}/files/a`;
      return sendJson(response, 200, { asset: { id: 'asset_a', url } });
    });
    const missing = await rejection(
      downloadAll(clientOf(server), ['asset_a', 'asset_b'], folder, { overwrite: true }),
    );
    expect(missing).toMatchObject({
      kind: 'not-found',
      message: 'GET /assets/asset_b answered 404: Not found',
    });
  });

  it.each([
    ['one whose ID begins another', 'asset_1', 'Asset asset_1: '],
    ['one whose ID is a secret', 'secret-abcdef', 'Asset [redacted]: '],
  ])('names the asset that failed, %s', async (_, id, start) => {
    await using server = await serve(({ json }, response) => {
      const { assetIds } = json() as { assetIds: string[] };
      // Its host is named by the message: the client takes no files from there.
      const url = 'http://asset_10.example/file';
      sendJson(response, 200, { assets: assetIds.map((each) => ({ id: each, url })) });
    });
    const client = clientOf(server, { apiSecret: 'secret-abcdef', maxRetries: 0 });
    const { message, stack } = (await rejection(downloadAll(client, [id], folder))) as Error;
    expect(message.slice(0, start.length)).toBe(start);
    expect(`${message} ${stack}`).not.toContain('secret-abcdef');
  });

  it('writes every file of a job under its name, and returns receipts', async () => {
    await using setup = await serveFiles();
    const told: string[] = [];
    const receipts = await downloadAll(
      setup.client,
      jobOf(...Object.keys(files)) as DownloadAllSource,
      folder,
      { onFile: ({ assetId }) => told.push(assetId) },
    );
    const names = receipts.map(({ path }) => path.slice(folder.length + 1));
    expect([...names].sort()).toEqual(readdirSync(folder).sort());
    expect(names.map((name) => name.replace(/-2(?=\.)/, '').toLowerCase())).toEqual([
      ...['asset_png.png', 'asset_jpg.jpg', 'asset_png.png', 'asset_glb.glb', 'asset_txt.txt'],
      ...['asset_odd.bin', '_con.png'],
      ...['_nul .x.png', '_com¹.png', 'asset._.png', 'asset%3ab%3f.png'],
    ]);
    expect(receipts).toEqual(
      Object.entries(files).map(([assetId, { bytes }], index) => ({
        assetId,
        path: join(folder, names[index] ?? ''),
        contentType: receipts[index]?.contentType,
        size: bytes.length,
        sha256: hash(bytes),
      })),
    );
    expect(receipts.map(({ contentType }) => contentType).slice(0, 4)).toEqual([
      ...['image/png', 'image/jpeg', 'image/png', 'model/gltf-binary'],
    ]);
    expect(told.sort()).toEqual(Object.keys(files).sort());
    for (const { path, sha256 } of receipts) expect(hash(readFileSync(path))).toBe(sha256);
  });

  it('accepts lists of IDs and of assets, and downloads each once', async () => {
    await using setup = await serveFiles();
    const receipts = await downloadAll(
      setup.client,
      ['asset_png', { id: 'asset_png' }, { id: 'asset_txt' }],
      folder,
    );
    expect(receipts.map(({ assetId }) => assetId)).toEqual(['asset_png', 'asset_txt']);
    expect(await downloadAll(setup.client, jobOf() as DownloadAllSource, folder)).toEqual([]);
  });

  it('works where the global stream is not one of the web, as in happy-dom', async () => {
    vi.stubGlobal('WritableStream', Writable);
    await using setup = await serveFiles();
    const [receipt] = await downloadAll(setup.client, ['asset_png'], folder);
    const asset = { id: 'asset_png', url: `${setup.server.url}/files/asset_png` };
    const { bytes } = await setup.client.assets.download(asset);
    expect(receipt?.sha256).toBe(hash(bytes));
  });

  it('can be repeated, and replaces another file only with overwrite', async () => {
    await using setup = await serveFiles();
    const job = jobOf('asset_png', 'asset_txt') as DownloadAllSource;
    const first = await downloadAll(setup.client, job, folder);
    expect(await downloadAll(setup.client, job, folder)).toEqual(
      first.map((receipt) => ({ ...receipt, wasThere: true })),
    );
    const path = join(folder, 'asset_txt.txt');
    writeFileSync(path, 'mine');
    const error = await rejection(downloadAll(setup.client, job, folder));
    expect(error).toMatchObject({
      kind: 'download',
      existing: path,
      message: expect.stringContaining('already exists with other content'),
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(await downloadAll(setup.client, job, folder, { overwrite: true })).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['asset_png.png', 'asset_txt.txt']);
  });

  it('keeps complete files if one fails, and leaves no others', async () => {
    await using setup = await serveFiles({ broken: 'asset_txt' });
    const job = jobOf('asset_png', 'asset_txt', 'asset_glb') as DownloadAllSource;
    const call = downloadAll(setup.client, job, folder, { concurrency: 1 });
    expect(await rejection(call)).toMatchObject({ kind: 'download', status: 404 });
    expect(readdirSync(folder)).toEqual(['asset_png.png']);
  });

  it('ends on abort', async () => {
    await using setup = await serveFiles();
    const controller = new AbortController();
    const onFile = () => controller.abort();
    const job = jobOf('asset_png', 'asset_txt') as DownloadAllSource;
    const options = { signal: controller.signal, onFile, concurrency: 1 };
    expect(await rejection(downloadAll(setup.client, job, folder, options))).toMatchObject({
      kind: 'aborted',
    });
    expect(readdirSync(folder)).toEqual(['asset_png.png']);
  });

  it.each(['../../x', '/etc/passwd', '..', 'a/b', 'a\\b', 'C:x', 'a\0b', ''])(
    'writes nothing for the ID %j',
    async (id) => {
      await using setup = await serveFiles();
      const call = downloadAll(setup.client, jobOf('asset_png', id) as DownloadAllSource, folder);
      expect(await rejection(call)).toMatchObject({ kind: 'configuration' });
      expect(setup.server.requests).toEqual([]);
    },
  );

  it.each<[string, unknown, unknown, string]>([
    ['no client', undefined, [], 'downloadAll'],
    ['no assets', 'client', {}, 'This job does not name any assets.'],
    ['a running job without assets', 'client', { metadata: {} }, 'does not name any assets.'],
    ['an answer', 'client', { job: { metadata: { assetIds: ['asset_1'] } } }, 'pass its job.'],
    ['an ID', 'client', 'asset_1', 'as a list: [asset].'],
    ['an asset', 'client', { id: 'asset_1' }, 'as a list: [asset].'],
  ])('says what it expects when it gets %s', async (_, client, source, advice) => {
    await using setup = await serveFiles();
    const given = client === undefined ? (undefined as never) : setup.client;
    const call = downloadAll(given, source as DownloadAllSource, folder);
    expect(await rejection(call)).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining(advice),
    });
  });
});

it('verifyDownloads reports missing and changed files', async () => {
  await using setup = await serveFiles();
  const job = jobOf('asset_png', 'asset_txt', 'asset_glb') as DownloadAllSource;
  const receipts = await downloadAll(setup.client, job, folder);
  const kept = JSON.parse(JSON.stringify(receipts)) as typeof receipts;
  expect(await verifyDownloads(kept)).toEqual([]);
  const [png, txt] = kept;
  writeFileSync(png?.path ?? '', Buffer.concat([pngBytes(2_999), Buffer.of(1)]));
  rmSync(txt?.path ?? '');
  expect(await verifyDownloads(kept)).toEqual([
    { receipt: png, problem: 'changed' },
    { receipt: txt, problem: 'missing' },
  ]);
});

it("README's loop cannot write outside its folder", async () => {
  await using setup = await serveFiles();
  for (const assetId of ['../../x', join(folder, 'absolute')]) {
    const call = downloadToFile(setup.client, assetId, join(folder, `${assetId}.png`));
    expect(await rejection(call)).toMatchObject({ kind: 'configuration' });
  }
  expect(setup.server.requests).toEqual([]);
});
