import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { link, mkdir, open, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadAll, downloadToFile, writeHar } from '../node.js';
import { canMountExfat, mountExfat } from '../testing/exfat.js';
import { clientOf, pngBytes, rejection, sendJson, serve } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { temporaryFile } from './temporaryFile.js';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link) };
});

let folder = '';

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(link).mockReset();
  const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  vi.mocked(link).mockImplementation(real.link);
});

const bytes = Buffer.from(pngBytes(5_000));

async function download(path: string, options = {}) {
  await using store = await serve((_, response) => response.end(bytes));
  const asset = { id: 'asset_1', url: `${store.url}/a` };
  return await downloadToFile(clientOf(store), asset, path, options);
}

async function downloadAllInto(path: string) {
  await using store = await serve(({ path: asked }, response) => {
    const assets = [{ id: 'asset_1', url: `${store.url}/a` }];
    if (asked === '/a') response.end(bytes);
    else sendJson(response, 200, { assets });
  });
  return await downloadAll(clientOf(store), ['asset_1'], dirname(path));
}

async function worksIn(folder: string): Promise<void> {
  const path = join(folder, 'a.png');
  await download(path);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  const refused = { kind: 'download', message: expect.stringContaining('exists') };
  writeFileSync(path, 'mine');
  expect(await rejection(download(path))).toMatchObject(refused);
  const appears = join(folder, 'b.png');
  const onProgress = () => writeFileSync(appears, 'mine');
  expect(await rejection(download(appears, { onProgress }))).toMatchObject(refused);
  expect([readFileSync(path, 'utf8'), readFileSync(appears, 'utf8')]).toEqual(['mine', 'mine']);
  await download(path, { overwrite: true });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  const long = `${'p'.repeat(251)}.png`;
  await download(join(folder, long));
  expect(readdirSync(folder).sort()).toEqual(['a.png', 'b.png', long]);
}

describe('a file is completed', () => {
  it('with hard links', () => worksIn(folder));

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN'])(
    'if a hard link fails with %s',
    async (code) => {
      vi.mocked(link).mockRejectedValue(Object.assign(new Error(code), { code }));
      await worksIn(folder);
    },
  );

  it.runIf(canMountExfat())('on a mounted exFAT', async () => {
    const mount = await mountExfat(folder);
    try {
      writeFileSync(join(mount.folder, 'linked'), '');
      expect(() => linkSync(join(mount.folder, 'linked'), join(mount.folder, 'link'))).toThrow();
      await mkdir(join(mount.folder, 'results'));
      await worksIn(join(mount.folder, 'results'));
    } finally {
      mount.unmount();
    }
  });
});

it('a failure of the last step leaves no empty file', async () => {
  vi.mocked(link).mockRejectedValue(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  const file = await temporaryFile(folder);
  await expect(file.becomes(join(folder, 'a.png'), false)).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(readdirSync(folder)).toEqual([]);
});

describe('a file whose bytes cannot be flushed to the disk', () => {
  /** Makes the next flush of any file fail. */
  async function failing(code?: string) {
    const file = await open(join(folder, 'b.png'), 'w');
    vi.spyOn(Object.getPrototypeOf(file), 'sync').mockImplementationOnce(() => {
      throw Object.assign(new Error('no'), code && { code });
    });
    await file.close();
  }

  it.each([
    ["Node's permission model, which forbids it", 'ERR_ACCESS_DENIED'],
    ["Yarn's Plug'n'Play, whose files cannot do it", undefined],
  ])('is complete under %s', async (_, code) => {
    await failing(code);
    await download(join(folder, 'a.png'));
    expect(readFileSync(join(folder, 'a.png'))).toEqual(bytes);
  });

  it('is not complete on a disk that fails', async () => {
    await failing('EIO');
    expect(await rejection(download(join(folder, 'a.png')))).toMatchObject({ kind: 'download' });
    expect(readdirSync(folder)).toEqual(['b.png']);
  });
});

it.each([
  ['a download', (path: string) => download(path)],
  ['all downloads', (path: string) => downloadAllInto(path)],
])('%s onto a full disk says so, and leaves nothing', async (_, write) => {
  const file = await open(join(folder, 'b.png'), 'w');
  vi.spyOn(Object.getPrototypeOf(file), 'writeFile').mockRejectedValue(
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  );
  await file.close();
  expect(await rejection(write(join(folder, 'a.png')))).toMatchObject({
    kind: 'download',
    message: expect.stringMatching(/ cannot be written: the disk is full\.$/),
  });
  expect(readdirSync(folder)).toEqual(['b.png']);
});

it('a process that may not know the name of its machine reads and writes files', async () => {
  await writeFile(join(folder, 'a.png'), 'abc');
  const program = `
    import fs from 'node:fs';
    import os from 'node:os';
    import { syncBuiltinESMExports } from 'node:module';
    // As Deno does without --allow-sys.
    const refuse = () => { throw new Error('Requires sys access'); };
    Object.assign(os, { hostname: refuse });
    Object.assign(fs.promises, { access: refuse });
    syncBuiltinESMExports();
    const { fileFromPath, writeHar } = await import(${JSON.stringify(new URL('../node.ts', import.meta.url).href)});
    await writeHar('a.har', []);
    console.log((await fileFromPath('a.png')).size);`;
  const flags = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: folder });
  expect([stdout, readdirSync(folder).sort()]).toEqual(['3\n', ['a.har', 'a.png']]);
});

describe('a temporary file of a killed process', () => {
  /** A process that writes a temporary file, and is held there. */
  async function writer(): Promise<ChildProcess> {
    const module = JSON.stringify(new URL('./temporaryFile.ts', import.meta.url).href);
    const program = `
      const { temporaryFile } = await import(${module});
      const file = await temporaryFile(${JSON.stringify(folder)});
      globalThis.writer = (await file.open()).getWriter();
      await globalThis.writer.write(new Uint8Array(9));
      process.stdout.write('written');
      setInterval(() => {}, 1e6);`;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout ?? child, 'data');
    return child;
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'from %s is removed by the next download, not before',
    async (signal) => {
      const child = await writer();
      try {
        const [left = ''] = readdirSync(folder);
        expect(left).toMatch(/^\.scenario-patch-.*\.part$/);
        await download(join(folder, 'a.png'));
        expect(readdirSync(folder).sort()).toEqual([left, 'a.png']);
        const exited = once(child, 'exit');
        child.kill(signal);
        await exited;
      } finally {
        child.kill('SIGKILL');
      }
      await download(join(folder, 'b.png'));
      expect(readdirSync(folder).sort()).toEqual(['a.png', 'b.png']);
    },
  );

  it('under the number of this process is removed too', async () => {
    const file = await temporaryFile(folder);
    await (await file.open()).close();
    const [name = ''] = readdirSync(folder);
    const former = name.replace(/[\da-f]{8}\.part$/, '00000000.part');
    await writeFile(join(folder, former), '');
    await (await temporaryFile(folder)).remove();
    expect(readdirSync(folder)).toEqual([name]);
    await file.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('on another machine is removed after a day', async () => {
    const [fresh, old] = ['11111111', '22222222'].map((id) =>
      join(folder, `.scenario-patch-00000000-1-0-${id}.part`),
    ) as [string, string];
    await Promise.all([writeFile(fresh, ''), writeFile(old, '')]);
    const dayAgo = Date.now() / 1000 - 90_000;
    await utimes(old, dayAgo, dayAgo);
    await (await temporaryFile(folder)).remove();
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([fresh]);
  });

  it('is kept if it is not ours', async () => {
    const theirs = ['.scenario-patch-notes.part', 'a.part', '.scenario-patch-1-2-3.part'];
    for (const name of theirs) await writeFile(join(folder, name), '');
    await (await temporaryFile(folder)).remove();
    expect(readdirSync(folder).sort()).toEqual(theirs.sort());
  });
});

describe('what is not a file is not replaced, as a device would be, such as /dev/null', () => {
  it.each([
    [
      'by a download',
      (path: string) => download(path, { overwrite: true }),
      { kind: 'download', message: expect.stringMatching(/is not a file that can be replaced\.$/) },
    ],
    [
      'by an archive of exchanges',
      (path: string) => writeHar(path, []),
      { kind: 'configuration', message: expect.stringMatching(/be written: it is not a file\.$/) },
    ],
  ])('%s', async (_, write, refused) => {
    const path = join(folder, 'a.sock');
    const server = createServer().listen(path);
    await once(server, 'listening');
    try {
      expect(await rejection(write(path))).toMatchObject(refused);
      expect(lstatSync(path).isSocket()).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.sock']);
    } finally {
      server.close();
    }
  });

  it('when it appears during a download', async () => {
    const path = join(folder, 'a.sock');
    const server = createServer();
    const onProgress = () => void server.listen(path);
    try {
      const refused = { kind: 'download', message: expect.stringMatching(/it is not a file\.$/) };
      expect(await rejection(download(path, { overwrite: true, onProgress }))).toMatchObject(
        refused,
      );
      expect(lstatSync(path).isSocket()).toBe(true);
    } finally {
      server.close();
    }
  });
});

it.each([
  ['a folder', () => folder, /writeHar: .* cannot be written: it is not a file\.$/],
  [
    'a missing folder',
    () => join(folder, 'no', 'a.har'),
    /cannot be written: the file or folder does not exist/,
  ],
])('writeHar says that it cannot write to %s', async (_, path, message) => {
  expect(await rejection(writeHar(path(), []))).toMatchObject({
    kind: 'configuration',
    message: expect.stringMatching(message),
  });
});
