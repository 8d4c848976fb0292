import { writeFileSync } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeReport } from '../../contract-tests/report/files.js';
import type { ScenarioClient } from '../client.js';
import { dataUrlFromBytes } from '../image.js';
import { openLedger } from '../ledger/open.js';
import {
  archiveToFile,
  downloadAll,
  downloadToFile,
  fileFromPath,
  imageFromFile,
  toNodeHandler,
  verifyDownloads,
  writeHar,
} from '../node.js';
import type { FileSource } from '../resources/uploadSource.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await makeFolder();
  path = join(folder, 'a.png');
});

/** The files of the folder that this process has open. */
async function openFiles(): Promise<string[]> {
  const open = (await readdir('/proc/self/fd')).map((fd) =>
    readlink(`/proc/self/fd/${fd}`).catch(() => ''),
  );
  return (await Promise.all(open)).filter((target) => target.startsWith(folder));
}

describe('imageFromFile', () => {
  it('returns the data URL of the file', async () => {
    await writeFile(path, pngBytes());
    expect(await imageFromFile(path)).toBe(dataUrlFromBytes(pngBytes()));
  });

  it('refuses a file that is not an image', async () => {
    await writeFile(path, 'text');
    expect(await rejection(imageFromFile(path))).toMatchObject({ kind: 'invalid-image' });
  });

  it('refuses a truncated file, and names it', async () => {
    await writeFile(path, pngBytes(90).subarray(0, 89));
    expect(await rejection(imageFromFile(path))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining(
        `The image file ${path} is incomplete: the file is image/png, and its 89 bytes end before`,
      ),
    });
  });
});

describe('a path', () => {
  const notFetched = () => Promise.reject(new Error('nothing may be sent'));
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: notFetched });
  const takers: Record<string, (path: never) => Promise<unknown>> = {
    imageFromFile: (path) => imageFromFile(path),
    fileFromPath: (path) => fileFromPath(path),
    downloadToFile: (path) => downloadToFile(client, 'asset_1', path),
    archiveToFile: (path) => archiveToFile(client, ['asset_1'], path),
    downloadAll: (path) => downloadAll(client, [], path),
    writeHar: (path) => writeHar(path, []),
    writeReport: (path) => writeReport({} as never, {}, path),
    openLedger: (path) => openLedger(path),
  };
  const cases = Object.entries(takers);
  const inFiles = cases.filter(([name]) => name !== 'openLedger');

  it.each(cases)('of %s is not a URL of another kind', async (name, call) => {
    expect(await rejection(call(new URL('https://example.com/a.png') as never))).toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(`^${name}.* a file: URL, `),
    });
  });

  it.each(cases)('of %s is not a URL of a file on another machine', async (_, call) => {
    expect(await rejection(call(new URL('file://host/a%2Fb.png') as never))).toMatchObject({
      kind: 'configuration',
      cause: { message: expect.stringMatching('host|encoded') },
    });
  });

  it.each(cases.filter(([name]) => /^(?:imageFromFile|fileFromPath|writeHar)$/.test(name)))(
    'of %s that is relative and leads nowhere: the error says where',
    async (_, call) => {
      const { message } = (await rejection(call('no/such/a.png' as never))) as Error;
      expect(message).toContain(resolve('no/such'));
    },
  );

  it.each(
    inFiles.flatMap(([name, call]) =>
      (
        [
          ['undefined', undefined],
          ['null', null],
          ['an empty text', ''],
          ['the text of a URL. Pass new URL', 'file:///a.png'],
          ['the text of a URL. Download it', 'https://example.com/a.png'],
          ['bytes', pngBytes()],
          ['a promise. Await it', Promise.resolve('a.png')],
          ['an object with a path', { path: 'a.png' }],
          ['a number', 5],
        ] as const
      ).map(([what, value]) => [name, what, value, call] as const),
    ),
  )('of %s is not %s', async (name, what, value, call) => {
    expect(await rejection(call(value as never))).toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(
        `^${name}: (path|folder) must be a text or a file: URL, not ${what}`,
      ),
    });
  });

  it.each([undefined, null, 5])('of openLedger is not %s', async (value) => {
    expect(await rejection(openLedger(value as never))).toMatchObject({ kind: 'configuration' });
  });

  it('may be a file: URL', async () => {
    const url = (name: string) => pathToFileURL(join(folder, name));
    await writeFile(join(folder, 'a b.png'), pngBytes(90));
    expect(await imageFromFile(url('a b.png'))).toBe(dataUrlFromBytes(pngBytes(90)));
    await writeHar(url('a b.har'), []);
    expect(await downloadAll(client, [], url('all'))).toEqual([]);
    await (await openLedger(url('ledger.db'))).close();
    expect((await readdir(folder)).sort()).toEqual(
      expect.arrayContaining(['a b.har', 'all', 'ledger.db']),
    );
  });

  it('of a download may be a file: URL, and its receipt has the path', async () => {
    await using server = await serve(({ path }, response) =>
      path.endsWith('.png')
        ? response.end(pngBytes(90))
        : sendJson(response, 200, { asset: { id: 'asset_1', url: `${server.url}/a.png` } }),
    );
    const to = join(folder, 'a b.png');
    const receipt = await downloadToFile(clientOf(server), 'asset_1', pathToFileURL(to));
    expect(receipt).toMatchObject({ path: to, size: 90 });
    expect(await verifyDownloads([receipt])).toEqual([]);
  });
});

it.each([true, false])('a folder is no place for a file, with overwrite %s', async (overwrite) => {
  await using server = await serve((_, response) => response.end());
  const client = clientOf(server);
  for (const call of [
    () => downloadToFile(client, 'asset_1', folder, { overwrite }),
    () => archiveToFile(client, ['asset_1'], folder, { overwrite }),
  ]) {
    expect(await rejection(call())).toMatchObject({
      kind: 'download',
      message: expect.stringContaining('is a folder: add the name of the file.'),
    });
  }
  expect(server.requests).toEqual([]);
});

it('an answer with a job leads to its job', async () => {
  const client = clientOf({ url: 'http://127.0.0.1:1' });
  const call = downloadAll(client, { job: jobRecord() } as never, join(folder, 'all'));
  expect(await rejection(call)).toMatchObject({
    kind: 'configuration',
    message: expect.stringContaining('pass its job.'),
  });
  expect(await readdir(folder)).toEqual([]);
});

it.each<[string, () => unknown]>([
  ['writeHar needs a list of entries', () => writeHar(path, undefined as never)],
  ['verifyDownloads needs a list of receipts', () => verifyDownloads({ path } as never)],
  ['toNodeHandler needs a function', async () => toNodeHandler(undefined as never)],
])('%s', async (message, call) => {
  expect(await rejection(call() as Promise<unknown>)).toMatchObject({
    kind: 'configuration',
    message: expect.stringContaining(message),
  });
  expect(await readdir(folder)).toEqual([]);
});

describe('a file that cannot be read', () => {
  it.each([
    ['imageFromFile', imageFromFile, 'invalid-image'],
    ['fileFromPath', fileFromPath, 'upload'],
  ])('is named by %s, with the reason', async (_, read, kind) => {
    expect(await rejection(read(path))).toMatchObject({
      kind,
      message: expect.stringContaining(
        `${path} cannot be read: the file or folder does not exist.`,
      ),
      cause: { code: 'ENOENT' },
    });
    expect(await rejection(read(folder))).toMatchObject({
      kind,
      message: expect.stringContaining(`${folder} cannot be read: it is a folder.`),
    });
  });
});

describe('downloadToFile', () => {
  const bytes = Buffer.alloc(300_000, 'abc');

  async function run(breaks: number, options = {}) {
    await using store = await serve((_, response, count) => {
      response.writeHead(200, { 'content-length': bytes.length });
      if (count > breaks) return response.end(bytes);
      response.write(bytes.subarray(0, 1_000));
      return setTimeout(() => response.destroy(), 5);
    });
    const client = clientOf(store, { maxRetries: 2 });
    const asset = { id: 'asset_1', url: `${store.url}/a?Signature=1` };
    return await downloadToFile(client, asset, path, options);
  }

  it('writes the file, also after broken connections, and leaves no other file', async () => {
    expect(await run(2)).toMatchObject({ size: bytes.length });
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('leaves no file if it fails', async () => {
    expect(await rejection(run(9))).toMatchObject({ kind: 'connection' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('replaces a file only with overwrite', async () => {
    await writeFile(path, 'mine');
    expect(await rejection(run(0))).toMatchObject({
      kind: 'download',
      message: expect.stringContaining('overwrite'),
    });
    expect(await readFile(path, 'utf8')).toBe('mine');
    await run(0, { overwrite: true });
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('does not replace a file that appears meanwhile', async () => {
    const onProgress = () => writeFileSync(path, 'mine');
    expect(await rejection(run(0, { onProgress }))).toMatchObject({ kind: 'download' });
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('reports a folder at the path', async () => {
    await mkdir(path);
    expect(await rejection(run(0, { overwrite: true }))).toMatchObject({ kind: 'download' });
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it.runIf(process.platform === 'linux')('closes a file that cannot be written', async () => {
    const file = await open(path, 'w');
    await file.close();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    using writing = vi.spyOn(Object.getPrototypeOf(file), 'writeFile').mockRejectedValueOnce(full);
    await rm(path);
    const fetch = async () => new Response('x');
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    const asset = { id: 'asset_1', url: 'https://cdn.example.com/a' };
    const error = await rejection(downloadToFile(client, asset, path));
    expect(error).toMatchObject({ kind: 'download', cause: { code: 'ENOSPC' } });
    expect(writing).toHaveBeenCalledOnce();
    expect(await openFiles()).toEqual([]);
  });

  it('reports a missing folder', async () => {
    path = join(folder, 'missing', 'a.png');
    expect(await rejection(run(0))).toMatchObject({
      kind: 'download',
      message: `Asset asset_1: The file ${path} cannot be written: the file or folder does not exist.`,
      cause: { code: 'ENOENT' },
    });
  });

  it('reports a folder with the name, and a file in place of the folder', async () => {
    await writeFile(path, 'mine');
    const below = join(path, 'a.png');
    path = folder;
    expect(await rejection(run(0, { overwrite: true }))).toMatchObject({
      kind: 'download',
      message: expect.stringContaining(`${folder} is a folder: `),
    });
    path = below;
    expect(await rejection(run(0))).toMatchObject({
      kind: 'download',
      message: expect.stringContaining(
        `${below} cannot be written: a part of the path is not a folder.`,
      ),
    });
  });

  it('explains its arguments', async () => {
    expect(await rejection(downloadToFile(undefined as never, 'asset_1', path))).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('downloadToFile(client, asset, path)'),
    });
  });
});

describe('an image file that is too large', () => {
  it('refuses a file of any size without reading all of it', async () => {
    await writeFile(path, pngBytes());
    await truncate(path, 3 * 2 ** 30);
    expect(await rejection(imageFromFile(path))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining('6 MB or more'),
    });
  });

  it.runIf(process.platform === 'linux')('refuses a device that never ends', async () => {
    expect(await rejection(imageFromFile('/dev/zero'))).toMatchObject({ kind: 'invalid-image' });
  });
});

describe('fileFromPath', () => {
  it('reads ranges, and fewer bytes beyond the end', async () => {
    await writeFile(path, 'abcdef');
    const source = await fileFromPath(path);
    expect(source).toMatchObject({ size: 6, name: 'a.png' });
    expect(Buffer.from(await source.read(1, 4)).toString()).toBe('bcd');
    expect(Buffer.from(await source.read(4, 9)).toString()).toBe('ef');
  });

  it('takes a URL too, and keeps its place when the folder of the process changes', async () => {
    await writeFile(path, 'abcdef');
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const source = await fileFromPath('a.png');
    cwd.mockRestore();
    for (const each of [source, await fileFromPath(pathToFileURL(path))]) {
      expect(each).toMatchObject({ size: 6, name: 'a.png' });
      expect(Buffer.from(await each.read(0, 2)).toString()).toBe('ab');
    }
  });

  it('can be an image of several calls, twice in one, and at the same time', async () => {
    await writeFile(path, pngBytes());
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const { generate } = clientOf(server);
    const image = await fileFromPath(path);
    const patch = { image, mode: 'override' } as const;
    await generate.patch({ image, patch });
    await Promise.all([generate.patch({ image }), generate.patch({ image })]);
    const sent = server.requests.map(({ body }) => JSON.parse(body.toString()).image);
    expect(sent).toEqual(Array(3).fill(dataUrlFromBytes(pngBytes())));
  });

  const aborted = { signal: AbortSignal.abort() };
  const other = { image: 'other.png', mode: 'override' } as const;
  it.each<[string, (client: ScenarioClient, image: FileSource) => Promise<unknown>]>([
    ['an aborted patch', ({ generate }, image) => generate.patch({ image }, aborted)],
    ['an aborted upload', ({ uploads }, image) => uploads.uploadFile(image, aborted)],
    [
      'a patch with an unknown parameter',
      ({ generate }, image) => generate.patch({ image, ...{ x: 1 } }),
    ],
    [
      'a patch whose other image is the path of a file',
      ({ generate }, image) => generate.patch({ image, patch: other }),
    ],
    [
      'an upload with an invalid option',
      ({ uploads }, image) => uploads.uploadFile(image, { timeoutMs: -1 }),
    ],
    ['a refused patch', ({ generate }, image) => generate.patch({ image })],
  ])('%s leaves nothing open', async (_, call) => {
    await writeFile(path, pngBytes());
    await using server = await serve((_, response) => sendJson(response, 400, { message: 'no' }));
    const client = clientOf(server);
    await rejection(call(client, await fileFromPath(path)));
    expect(await openFiles()).toEqual([]);
  });
});
