import {
  createReadStream,
  createWriteStream,
  openAsBlob,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { chmod, open } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { UploadError, UploadProgressState } from '../errors/index.js';
import { fileFromPath } from '../node.js';
import { clientOf, pngBytes, rejection, sendJson, serve } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { sample } from '../testing/sample.js';
import { bytesOf, fast, hash, serveUploads, streamOf } from '../testing/uploadService.js';
import { MIN_PART_BYTES } from './uploadPlan.js';
import type { FileSource, UploadInput } from './uploadSource.js';

const partSize = MIN_PART_BYTES;
let folder = '';
let path = '';

beforeAll(async () => {
  folder = await makeFolder();
  path = join(folder, 'a.png');
});

/** Bytes of the same format, of which all but the first differ. */
function otherThan(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const other = new Uint8Array(bytes);
  for (let at = 8; at < other.length; at++) other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

const source = (size: number, read: FileSource['read']): FileSource => ({ size, read });

describe('an image in one request', () => {
  const cut = pngBytes(500).slice(0, 400);

  it.each<[string, () => Promise<UploadInput>, object]>([
    [
      'of a file that shrank',
      async () => {
        writeFileSync(path, pngBytes(100_000));
        const file = await fileFromPath(path);
        truncateSync(path, 500);
        return file;
      },
      {},
    ],
    ['of a stream that ended early', async () => streamOf(pngBytes(500)), { size: 1_000 }],
    ['of a stream that continues', async () => streamOf(pngBytes(1_001)), { size: 1_000 }],
    ['of a source that returns more', async () => source(1_000, async () => pngBytes(3_000)), {}],
    [
      'of a source with a second read that fails',
      async () => {
        let reads = 0;
        return source(1_000, async (start, end) => {
          if (reads++ > 0) throw new Error('EIO: i/o error, read');
          return pngBytes(1_000).subarray(start, end);
        });
      },
      {},
    ],
    [
      'of a source that returns other bytes each time',
      async () => {
        let reads = 0;
        return source(1_000, async (start, end) => {
          const bytes = pngBytes(1_000);
          bytes[999] = reads++;
          return bytes.subarray(start, end);
        });
      },
      {},
    ],
    [
      'of a Blob with a changed file',
      async () => {
        writeFileSync(path, pngBytes(50_000));
        const blob = await openAsBlob(path);
        writeFileSync(path, 'changed');
        return blob;
      },
      {},
    ],
  ])('%s is refused unsent', async (_, input, options) => {
    await using setup = await serveUploads();
    const upload = setup.client.uploads.uploadFile(await input(), options);
    expect(await rejection(upload)).toMatchObject({ kind: 'upload' });
    expect(setup.server.requests).toEqual([]);
  });

  it('in memory that may be resized is copied, since some runtimes refuse it in a digest or a request', async () => {
    const bytes = pngBytes(500);
    const memory = Reflect.construct(ArrayBuffer, [500, { maxByteLength: 1_000 }]);
    new Uint8Array(memory).set(bytes);
    const digest = vi.spyOn(crypto.subtle, 'digest');
    await using setup = await serveUploads();
    await setup.client.uploads.uploadFile(memory, fast);
    const digested = digest.mock.calls.map(([, given]) => (given as Uint8Array).buffer);
    digest.mockRestore();
    expect(digested.length).toBeGreaterThan(0);
    expect(digested).not.toContain(memory);
  });

  it.each<[string, () => Promise<UploadInput>]>([
    ['bytes', async () => cut],
    ['a Blob', async () => new Blob([cut])],
    ['a stream', async () => streamOf(cut)],
    ['a file', async () => fileFromPath(path)],
  ])('that is truncated, as %s, can only be uploaded with kind asset', async (_, input) => {
    writeFileSync(path, cut);
    await using setup = await serveUploads();
    const { uploads } = setup.client;
    expect(await rejection(uploads.uploadFile(await input(), { fileName: 'b.png' }))).toMatchObject(
      {
        kind: 'invalid-image',
        message:
          'The image b.png is incomplete: the file is image/png, and its 400 bytes end before the image does. Pass the whole file: read it again, or save it again. To send it as it is, use kind asset. Nothing was sent.',
      },
    );
    expect(setup.server.requests).toEqual([]);
    await uploads.uploadFile(await input(), { kind: 'asset', ...fast });
    expect(setup.stored().equals(cut)).toBe(true);
  });

  it('has the time limit of a part', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await using server = await serve((_, response) => {
        vi.advanceTimersByTime(299_000);
        sendJson(response, 200, { asset: { id: 'asset_1' } });
      });
      const { uploads, assets } = clientOf(server);
      expect((await uploads.uploadFile(pngBytes())).id).toBe('asset_1');
      const { asset } = await assets.upload({ name: 'a.png', image: pngBytes() });
      expect(asset.id).toBe('asset_1');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a file that changes between its parts', () => {
  const before = bytesOf(3 * partSize);
  const after = otherThan(before);

  it.each(
    sample<[string, (change: { now: () => void }) => Promise<UploadInput>]>(
      [
        [
          'on disk',
          async (change) => {
            writeFileSync(path, before);
            change.now = () => writeFileSync(path, after);
            return fileFromPath(path);
          },
        ],
        [
          'on disk, with its old time of change',
          async (change) => {
            writeFileSync(path, before);
            utimesSync(path, 1, 1);
            change.now = () => {
              writeFileSync(path, after);
              utimesSync(path, 1, 1);
            };
            return fileFromPath(path);
          },
        ],
        [
          'in memory',
          async (change) => {
            const bytes = before.slice();
            change.now = () => bytes.set(after);
            return bytes;
          },
        ],
        [
          'behind a source without a version',
          async (change) => {
            let bytes = before;
            change.now = () => {
              bytes = after;
            };
            return source(bytes.byteLength, async (start, end) => bytes.subarray(start, end));
          },
        ],
      ],
      2,
    ),
  )('%s is not completed', async (_, input) => {
    await using setup = await serveUploads();
    const change = { now: () => {} };
    const upload = setup.client.uploads.uploadFile(await input(change), {
      ...fast,
      concurrency: 1,
      onProgress: () => change.now(),
    });
    const error = await rejection(upload);
    expect(error).toMatchObject({
      kind: 'upload',
      message: expect.stringContaining('changed while it was uploaded'),
    });
    expect(error).not.toHaveProperty('resume');
    expect(setup.of('/v1/uploads/upload_1/action')).toEqual([]);
  });

  it('only in its mode is the same file', async () => {
    await using setup = await serveUploads();
    writeFileSync(path, before);
    const file = await fileFromPath(path);
    const onProgress = () => chmod(path, 0o600);
    const asset = await setup.client.uploads.uploadFile(file, { ...fast, onProgress });
    expect(asset.id).toBe('asset_1');
    expect(setup.stored().equals(before)).toBe(true);
  });
});

describe('an upload that is resumed', () => {
  const bytes = bytesOf(3 * partSize + 17);
  const other = otherThan(bytes);

  /** Breaks off before the part. */
  async function interrupted(part: number) {
    const state = { broken: true };
    const setup = await serveUploads({
      put: (number) => (state.broken && number === part ? 404 : undefined),
    });
    const failed = setup.client.uploads.uploadFile(bytes, { ...fast, concurrency: 1 });
    const { resume } = (await rejection(failed)) as UploadError;
    state.broken = false;
    return { setup, resume: JSON.parse(JSON.stringify(resume)) as UploadProgressState };
  }

  it('recognises the file by the digest of each part', async () => {
    const { setup, resume } = await interrupted(3);
    await using _ = setup;
    const digests = Object.fromEntries(
      [1, 2].map((part) => [part, hash(bytes.subarray((part - 1) * partSize, part * partSize))]),
    );
    expect(resume).toEqual({
      uploadId: 'upload_1',
      size: bytes.byteLength,
      partSize,
      uploadedParts: [1, 2],
      digests,
    });
  });

  it.each(
    sample<[string, (file: Uint8Array) => UploadInput]>(
      [
        ['bytes', (file) => file],
        ['a stream', (file) => streamOf(file)],
        ['a source', (file) => source(file.byteLength, async (a, b) => file.subarray(a, b))],
      ],
      3,
    ),
  )('refuses another file of the same size: %s', async (_, input) => {
    const { setup, resume } = await interrupted(3);
    await using __ = setup;
    const before = setup.attempts();
    const { uploads } = setup.client;
    const size = bytes.byteLength;
    const refused = await rejection(uploads.uploadFile(input(other), { ...fast, size, resume }));
    expect(refused).toMatchObject({
      kind: 'upload',
      message: expect.stringContaining('not the file with which the upload began'),
    });
    expect(setup.attempts()).toEqual(before);
    await uploads.uploadFile(input(bytes), { ...fast, size, resume });
    expect(setup.stored().equals(bytes)).toBe(true);
  });

  it('continues where digests cannot be made', async () => {
    const { setup, resume } = await interrupted(3);
    await using _ = setup;
    const file = source(bytes.byteLength, async (start, end) => bytes.subarray(start, end));
    vi.stubGlobal('crypto', { randomUUID: () => 'call' });
    try {
      await setup.client.uploads.uploadFile(file, { ...fast, resume });
    } finally {
      vi.unstubAllGlobals();
    }
    expect(setup.stored().equals(bytes)).toBe(true);
  });

  it('sends parts without a digest again', async () => {
    const { setup, resume } = await interrupted(3);
    await using _ = setup;
    const { digests, ...old } = resume;
    expect(Object.keys(digests ?? {})).toEqual(['1', '2']);
    await setup.client.uploads.uploadFile(other, { ...fast, resume: old });
    expect(setup.attempts()).toEqual({ 1: 2, 2: 2, 3: 2, 4: 1 });
    expect(setup.stored().equals(other)).toBe(true);
  });

  it('continues after a failed read', async () => {
    await using setup = await serveUploads();
    let fails = true;
    const file = source(bytes.byteLength, async (start, end) => {
      if (fails && start === partSize) throw new Error('EIO: i/o error, read');
      return bytes.subarray(start, end);
    });
    const options = { ...fast, concurrency: 1 };
    const error = (await rejection(setup.client.uploads.uploadFile(file, options))) as UploadError;
    expect(error).toMatchObject({ kind: 'upload', resume: { uploadedParts: [1] } });
    fails = false;
    await setup.client.uploads.uploadFile(file, {
      ...options,
      resume: error.resume,
    });
    expect(setup.stored().equals(bytes)).toBe(true);
  });
});

describe('the input of an upload', () => {
  const bytes = pngBytes(500);

  it.each<[string, () => UploadInput | Promise<UploadInput>, string?]>([
    ['a stream of Node', () => createReadStream(path), 'a.png'],
    ['a stream of Node with one piece', () => Readable.from([Buffer.from(bytes)])],
    ['a web stream of Node', () => Readable.toWeb(createReadStream(path)) as ReadableStream],
    ['the body of an answer', () => new Response(bytes).body as ReadableStream],
    ['a DataView', () => new DataView(bytes.buffer)],
    ['clamped bytes', () => new Uint8ClampedArray(bytes)],
    [
      'bytes of another realm',
      () => runInNewContext('Uint8Array.from(list)', { list: [...bytes] }),
    ],
    [
      'a buffer of another realm',
      () => runInNewContext('Uint8Array.from(list).buffer', { list: [...bytes] }),
    ],
    ['shared memory', () => shared(bytes)],
  ])('%s', async (_, input, name = 'upload') => {
    writeFileSync(path, bytes);
    await using setup = await serveUploads();
    expect((await setup.client.uploads.uploadFile(await input())).id).toBe('asset_1');
    const sent = setup.server.requests[0]?.json() as { image: string; name: string };
    expect(Buffer.from(sent.image.split(',').at(-1) ?? '', 'base64')).toEqual(Buffer.from(bytes));
    expect(sent.name).toBe(name);
  });

  it.each<[string, () => unknown, string]>([
    ['a path', () => 'a.png', 'fileFromPath(path)'],
    ['a file handle', () => open(path), 'it is a file handle'],
    ['a stream to write to', () => createWriteStream(devNull), 'it is a stream to write to'],
    ['an answer', () => new Response(bytes), 'it is a response of fetch'],
    ['a list of numbers', () => [1, 2], 'it is an array. Pass bytes, as Uint8Array.from(array)'],
    ['nothing', () => undefined, 'it is undefined. Pass bytes'],
    ['a source without a size', () => ({ read: async () => bytes, size: '5' }), 'not 5'],
    ['a stream that is being read', () => locked(bytes), 'is locked'],
  ])('%s is refused with an explanation', async (_, input, reason) => {
    writeFileSync(path, bytes);
    await using setup = await serveUploads();
    const given = await input();
    const error = await rejection(setup.client.uploads.uploadFile(given as UploadInput));
    expect(error).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining(reason),
    });
    if (given instanceof Object && 'fd' in given) await (given as { close?(): unknown }).close?.();
  });

  it('a size that is text is refused as such', async () => {
    await using setup = await serveUploads();
    const size = String(bytes.byteLength) as never;
    expect(await rejection(setup.client.uploads.uploadFile(bytes, { size }))).toMatchObject({
      kind: 'configuration',
      message: 'uploads.uploadFile: size must be a whole number of at least 0, not string.',
    });
  });

  it('a stream of text is refused with an explanation', async () => {
    writeFileSync(path, bytes);
    await using setup = await serveUploads();
    const stream = createReadStream(path, 'latin1');
    expect(await rejection(setup.client.uploads.uploadFile(stream))).toMatchObject({
      kind: 'upload',
      message: expect.stringContaining('yields text'),
    });
    expect(stream.destroyed).toBe(true);
  });
});

it('a file that never closes does not delay the asset or an abort', async () => {
  await using setup = await serveUploads();
  const bytes = pngBytes(500);
  const controller = new AbortController();
  const file = {
    ...source(500, async (start, end) => bytes.subarray(start, end)),
    close() {
      controller.abort();
      return new Promise<void>(() => {});
    },
  };
  const { signal } = controller;
  expect((await setup.client.uploads.uploadFile(file, { signal })).id).toBe('asset_1');
});

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}

function locked(bytes: Uint8Array<ArrayBuffer>): ReadableStream {
  const { body } = new Response(bytes);
  body?.getReader();
  return body as ReadableStream;
}
