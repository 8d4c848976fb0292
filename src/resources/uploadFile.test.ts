import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { UploadError, UploadProgressState } from '../errors/index.js';
import { fileFromPath } from '../node.js';
import { rejection } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { sample } from '../testing/sample.js';
import { bytesOf, fast, serveUploads, streamOf } from '../testing/uploadService.js';
import { MIN_PART_BYTES } from './uploadPlan.js';
import type { FileSource, UploadInput } from './uploadSource.js';

const MB = 1_000_000;
const partSize = MIN_PART_BYTES;

/** A stream whose pieces all lie in the same memory. */
async function* streamInto(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(65_536);
  for (let start = 0; start < bytes.byteLength; start += memory.byteLength) {
    const piece = bytes.subarray(start, start + memory.byteLength);
    memory.set(piece);
    yield memory.subarray(0, piece.byteLength);
  }
}

/** A file that reads each range into the same memory. */
function fileInto(bytes: Uint8Array): FileSource {
  const memory = new Uint8Array(bytes.byteLength);
  return {
    size: bytes.byteLength,
    read: async (start, end) => {
      memory.set(bytes.subarray(start, end));
      return memory.subarray(0, end - start);
    },
  };
}

const versionedFileInto = (bytes: Uint8Array): FileSource => ({
  ...fileInto(bytes),
  version: async () => '1',
});

describe('an image under 6 MB', () => {
  it.each([
    ['bytes', (bytes) => bytes],
    ['a buffer', (bytes) => bytes.buffer],
    ['a Blob', (bytes) => new Blob([bytes])],
    ['a stream', (bytes) => streamOf(bytes)],
  ] as [string, (bytes: Uint8Array<ArrayBuffer>) => UploadInput][])(
    'is sent in one request: %s',
    async (_, input) => {
      await using setup = await serveUploads();
      const bytes = bytesOf(300_000);
      const asset = await setup.client.uploads.uploadFile(input(bytes), {
        fileName: 'a.png',
        assetOptions: { hide: true },
      });
      expect(asset.id).toBe('asset_1');
      expect(setup.server.requests.map(({ path }) => path)).toEqual(['/v1/assets']);
      expect(setup.server.requests[0]?.json()).toEqual({
        name: 'a.png',
        hide: true,
        image: Buffer.from(bytes).toString('base64'),
      });
    },
  );

  it.each([
    [6 * MB - 1, '/v1/assets'],
    [6 * MB, '/v1/uploads'],
  ])('%i bytes go to %s', async (size, path) => {
    await using setup = await serveUploads();
    await setup.client.uploads.uploadFile(bytesOf(size), fast);
    expect(setup.server.requests[0]?.path).toBe(path);
  });

  it('is sent in parts if the service finds it too large', async () => {
    await using setup = await serveUploads({ assetsStatus: 413 });
    const bytes = bytesOf(5 * MB);
    await setup.client.uploads.uploadFile(streamOf(bytes), fast);
    expect(setup.stored().equals(bytes)).toBe(true);
  });
});

describe('a file in parts', () => {
  const bytes = bytesOf(3 * partSize + 17);

  it('arrives complete, with its description', async () => {
    await using setup = await serveUploads();
    const progress: number[] = [];
    const file = new File([bytes], 'large.png');
    const asset = await setup.client.uploads.uploadFile(file, {
      ...fast,
      onProgress: ({ uploadedBytes, totalBytes }) => progress.push(uploadedBytes / totalBytes),
    });
    expect(asset.id).toBe('asset_1');
    expect(setup.stored().equals(bytes)).toBe(true);
    expect(setup.of('/v1/uploads')[0]?.json()).toEqual({
      fileName: 'large.png',
      contentType: 'image/png',
      kind: 'image',
      fileSize: bytes.byteLength,
      parts: 4,
    });
    expect(setup.of('/v1/uploads/upload_1/action')[0]?.json()).toEqual({ action: 'complete' });
    expect(progress).toEqual([...progress].sort());
    expect(progress.at(-1)).toBe(1);
    const puts = setup.server.requests.filter(({ method }) => method === 'PUT');
    expect(puts.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('may be small when it is not an image', async () => {
    await using setup = await serveUploads();
    const text = Buffer.from('no image');
    await setup.client.uploads.uploadFile(new Blob([text], { type: 'text/plain' }), fast);
    expect(setup.stored()).toEqual(text);
    expect(setup.of('/v1/uploads')[0]?.json()).toMatchObject({
      contentType: 'text/plain',
      kind: 'text',
      parts: 1,
    });
  });

  it.each(['constructor/x', '__proto__/png'])('of type %s is an asset', async (contentType) => {
    await using setup = await serveUploads();
    await setup.client.uploads.uploadFile(Buffer.from('no image'), { ...fast, contentType });
    expect(setup.of('/v1/uploads')[0]?.json()).toMatchObject({ contentType, kind: 'asset' });
  });

  it('can be a stream of a known size', async () => {
    await using setup = await serveUploads();
    const size = bytes.byteLength;
    await setup.client.uploads.uploadFile(streamOf(bytes), { ...fast, size });
    expect(setup.stored().equals(bytes)).toBe(true);
  });

  const reused: [string, Uint8Array, (whole: Uint8Array) => UploadInput, { size?: number }][] = [
    ['a stream of a known size', bytes, streamInto, { size: bytes.byteLength }],
    ['a short stream', bytesOf(300_000), streamInto, {}],
    ['a file', bytes, fileInto, {}],
    ['a file with a version', bytes, versionedFileInto, {}],
  ];

  it.each(sample(reused, 4))(
    'arrives as it was read, though all reads fill the same memory: %s',
    async (_, whole, input, options) => {
      await using setup = await serveUploads({ assetsStatus: 413 });
      await setup.client.uploads.uploadFile(input(whole), { ...fast, ...options });
      expect(setup.stored().equals(whole)).toBe(true);
    },
  );

  it('can be a file on disk', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'b.png'), bytes);
    await using setup = await serveUploads();
    const file = await fileFromPath(join(folder, 'b.png'));
    await setup.client.uploads.uploadFile(file, fast);
    expect(setup.stored().equals(bytes)).toBe(true);
    expect(setup.of('/v1/uploads')[0]?.json()).toMatchObject({ fileName: 'b.png' });
  });

  it.each([1, 3])('sends at most %i parts at a time', async (concurrency) => {
    await using setup = await serveUploads();
    let held = 0;
    let mostHeld = 0;
    const source = {
      size: bytes.byteLength,
      read: async (start: number, end: number) => {
        if (end - start > 100) mostHeld = Math.max(mostHeld, ++held);
        return bytes.subarray(start, end);
      },
      version: async () => 'one',
    };
    await setup.client.uploads.uploadFile(source, {
      ...fast,
      concurrency,
      onProgress: () => void held--,
    });
    expect(setup.mostInFlight()).toBeLessThanOrEqual(concurrency);
    expect(mostHeld).toBeLessThanOrEqual(concurrency);
  });

  it.each(sample([Infinity, 2 ** 32], 2))(
    'sends all parts at a time of at most %d',
    async (concurrency) => {
      await using setup = await serveUploads();
      await setup.client.uploads.uploadFile(bytes, { ...fast, concurrency });
      expect(setup.stored().equals(bytes)).toBe(true);
    },
  );

  it('repeats a failed part alone', async () => {
    await using setup = await serveUploads({
      put: (part, attempt) => {
        if (part === 2 && attempt === 1) return 'reset';
        return part === 3 && attempt < 3 ? 503 : undefined;
      },
    });
    await setup.client.uploads.uploadFile(bytes, fast);
    expect(setup.attempts()).toEqual({ 1: 1, 2: 2, 3: 3, 4: 1 });
    expect(setup.stored().equals(bytes)).toBe(true);
  });

  it('requests fresh URLs once for all parts when they expire', async () => {
    await using setup = await serveUploads({
      put: (_part, _attempt, signature) => (signature === 'sig-1' ? 403 : undefined),
    });
    await setup.client.uploads.uploadFile(bytes, fast);
    expect(setup.stored().equals(bytes)).toBe(true);
    // One reading for the URLs, two until the upload is imported.
    expect(setup.of('/v1/uploads/upload_1', 'GET')).toHaveLength(3);
  });

  it('resumes with the missing parts', async () => {
    let broken = true;
    await using setup = await serveUploads({
      put: (part) => (broken && part === 3 ? 500 : undefined),
    });
    const { uploads } = setup.client;
    const failed = await rejection(uploads.uploadFile(bytes, { ...fast, concurrency: 1 }));
    const error = failed as UploadError;
    expect(error).toMatchObject({
      kind: 'upload',
      status: 500,
      resume: { uploadId: 'upload_1', size: bytes.byteLength, partSize, uploadedParts: [1, 2] },
    });
    expect(JSON.stringify(error)).not.toContain('sig-');
    broken = false;
    const resume = JSON.parse(JSON.stringify(error.resume)) as UploadProgressState;
    const seen: number[] = [];
    await uploads.uploadFile(streamOf(bytes), {
      ...fast,
      size: bytes.byteLength,
      resume,
      onProgress: ({ uploadedBytes }) => seen.push(uploadedBytes),
    });
    expect(setup.attempts()).toEqual({ 1: 1, 2: 1, 3: 4, 4: 1 });
    expect(seen.at(-1)).toBe(bytes.byteLength);
    expect(setup.of('/v1/uploads')).toHaveLength(1);
    expect(setup.stored().equals(bytes)).toBe(true);
  });

  it('can be aborted and resumed', async () => {
    await using setup = await serveUploads();
    const controller = new AbortController();
    const options = { ...fast, concurrency: 1 };
    const failed = await rejection(
      setup.client.uploads.uploadFile(bytes, {
        ...options,
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );
    expect(failed).toMatchObject({ kind: 'aborted', resume: { uploadedParts: [1] } });
    const { resume } = failed as UploadError;
    await setup.client.uploads.uploadFile(bytes, { ...options, ...(resume && { resume }) });
    expect(setup.attempts()).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1 });
  });

  const lost = [
    ['lost', 2],
    ['taken-but-lost', 1],
  ] as const;

  it.each(sample(lost, 2))(
    'finds out the result of an action that was %s',
    async (action, actions) => {
      await using setup = await serveUploads({ action });
      expect((await setup.client.uploads.uploadFile(bytes, fast)).id).toBe('asset_1');
      expect(setup.of('/v1/uploads/upload_1/action')).toHaveLength(actions);
    },
  );

  it('that the service refuses cannot be resumed', async () => {
    await using setup = await serveUploads({ statuses: ['validating', 'failed'] });
    const error = await rejection(setup.client.uploads.uploadFile(bytes, fast));
    expect(error).toMatchObject({
      kind: 'upload',
      message: expect.stringContaining('not an image, [redacted]'),
    });
    expect(error).not.toHaveProperty('resume');
  });
});

describe('an upload is refused at once', () => {
  it.each([
    ['a long stream without a size', () => streamOf(bytesOf(6 * MB)), {}],
    ['an empty file', () => new Uint8Array(), {}],
    ['a wrong size', () => bytesOf(30), { size: 31 }],
    ['a path as it is', () => 'image.png' as never, {}],
    ['small parts', () => bytesOf(6 * MB), { partSize: 1 }],
    ['no parts at a time', () => bytesOf(6 * MB), { concurrency: 0 }],
    [
      'another file to resume with',
      () => bytesOf(6 * MB),
      { resume: { uploadId: 'upload_1', size: 7 * MB, partSize, uploadedParts: [] } },
    ],
  ] as [string, () => UploadInput, object][])('%s', async (_, input, options) => {
    await using setup = await serveUploads();
    expect(await rejection(setup.client.uploads.uploadFile(input(), options))).toMatchObject({
      kind: 'configuration',
    });
    expect(setup.server.requests).toHaveLength(0);
  });
});

describe('a stream with a size other than declared', () => {
  it.each([-1, 1])('by %i is not completed', async (difference) => {
    await using setup = await serveUploads();
    const bytes = bytesOf(2 * partSize);
    const size = bytes.byteLength + difference;
    const error = await rejection(
      setup.client.uploads.uploadFile(streamOf(bytes), { ...fast, size }),
    );
    expect(error).toMatchObject({ kind: 'upload' });
    expect(setup.of('/v1/uploads/upload_1/action')).toHaveLength(0);
  });
});

describe('a stream that stalls', () => {
  const bytes = bytesOf(2 * partSize);
  const stalling = (given: Uint8Array) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        if (given.byteLength > 0) controller.enqueue(given);
      },
      cancel: () => new Promise(() => {}),
    });

  it.each([
    ['at its start', 0],
    ['within a part', partSize + 1],
  ])('%s ends on abort', async (_, given) => {
    await using setup = await serveUploads();
    const controller = new AbortController();
    const upload = setup.client.uploads.uploadFile(stalling(bytes.subarray(0, given)), {
      ...fast,
      size: bytes.byteLength,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    if (given === 0) controller.abort();
    expect(await rejection(upload)).toMatchObject({ kind: 'aborted' });
  });

  it('ends when a part fails', async () => {
    await using setup = await serveUploads({ put: () => 404 });
    const upload = setup.client.uploads.uploadFile(stalling(bytes.subarray(0, partSize + 1)), {
      ...fast,
      size: bytes.byteLength,
    });
    expect(await rejection(upload)).toMatchObject({ kind: 'upload', status: 404 });
  });
});

it.each([
  ['of another size than said', async () => bytesOf(1), 2],
  ['that cannot be read', () => Promise.reject(new Error('disk')), 1],
] as const)('a file %s is closed', async (_, read, size) => {
  await using setup = await serveUploads();
  const close = vi.fn(async () => {});
  const file = { size: 1, read, close };
  await rejection(setup.client.uploads.uploadFile(file, { size }));
  expect(close).toHaveBeenCalledTimes(1);
});
