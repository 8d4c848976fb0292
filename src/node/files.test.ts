import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataUrlFromBytes } from '../image.js';
import { downloadToFile, fileFromPath, imageFromFile } from '../node.js';
import { clientOf, pngBytes, rejection, serve } from '../testing/localServer.js';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-patch-'));
  path = join(folder, 'a.png');
});

afterEach(() => rm(folder, { recursive: true }));

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

describe('a file that cannot be read', () => {
  it.each([
    ['imageFromFile', imageFromFile, 'invalid-image'],
    ['fileFromPath', fileFromPath, 'upload'],
  ])('is named by %s, with the reason', async (_, read, kind) => {
    expect(await rejection(read(path))).toMatchObject({
      kind,
      message: expect.stringContaining(
        `${path} cannot be read: ENOENT: no such file or directory.`,
      ),
      cause: { code: 'ENOENT' },
    });
    expect(await rejection(read(folder))).toMatchObject({
      kind,
      message: expect.stringContaining(`${folder} cannot be read: `),
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
    // No bytes, but counted as one: the file refuses it, as a full disk would.
    const body = new ReadableStream({ start: (stream) => stream.enqueue({ byteLength: 1 }) });
    const fetch = async () => new Response(body);
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    const asset = { id: 'asset_1', url: 'https://cdn.example.com/a' };
    const error = await rejection(downloadToFile(client, asset, path));
    expect(error).toMatchObject({ kind: 'download', cause: { code: 'ERR_INVALID_ARG_TYPE' } });
    const open = (await readdir('/proc/self/fd')).map((fd) =>
      readlink(`/proc/self/fd/${fd}`).catch(() => ''),
    );
    expect((await Promise.all(open)).filter((target) => target.startsWith(folder))).toEqual([]);
  });

  it('reports a missing folder', async () => {
    path = join(folder, 'missing', 'a.png');
    expect(await rejection(run(0))).toMatchObject({
      kind: 'download',
      message: `The file ${path} cannot be written: ENOENT: no such file or directory.`,
      cause: { code: 'ENOENT' },
    });
  });

  it('reports a folder with the name, and a file in place of the folder', async () => {
    await writeFile(path, 'mine');
    const below = join(path, 'a.png');
    path = folder;
    expect(await rejection(run(0, { overwrite: true }))).toMatchObject({
      kind: 'download',
      message: expect.stringContaining(`${folder} cannot be written: `),
    });
    path = below;
    expect(await rejection(run(0))).toMatchObject({
      kind: 'download',
      message: expect.stringContaining(`${below} cannot be written: ENOTDIR`),
    });
  });

  it('explains its arguments', async () => {
    expect(await rejection(downloadToFile(undefined as never, 'asset_1', path))).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('downloadToFile(client, asset, path)'),
    });
  });
});

describe('fileFromPath', () => {
  it('reads ranges, and fewer bytes beyond the end', async () => {
    await writeFile(path, 'abcdef');
    const source = await fileFromPath(path);
    expect(source).toMatchObject({ size: 6, name: 'a.png' });
    expect(Buffer.from(await source.read(1, 4)).toString()).toBe('bcd');
    expect(Buffer.from(await source.read(4, 9)).toString()).toBe('ef');
    await source.close?.();
    await expect(source.read(0, 1)).rejects.toThrow();
  });

  it('is closed once, and cannot be uploaded again', async () => {
    await writeFile(path, pngBytes());
    const source = await fileFromPath(path);
    await source.close?.();
    const { uploads } = clientOf({ url: 'http://127.0.0.1:1' });
    expect(await rejection(uploads.uploadFile(source))).toMatchObject({
      kind: 'upload',
      message: expect.stringContaining('The file cannot be read: '),
    });
  });
});
