import { createReadStream, openAsBlob, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImageInput } from '../image.js';
import { toImageReference } from '../imageInput.js';
import type { ScenarioClient } from '../index.js';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import { fileFromPath } from '../node.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  type ReceivedRequest,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { sample } from '../testing/sample.js';
import { streamOf } from '../testing/uploadService.js';

let path = '';

beforeAll(async () => {
  path = join(await makeFolder(), 'a.png');
});

/** A service that takes uploads and patches, and prices them. */
async function servePatches({
  onCreate = () => {},
  meet = () => false,
}: {
  onCreate?: () => void;
  /** Whether it answers, or fails to, in place of the service. */
  meet?: (request: ReceivedRequest, response: ServerResponse) => boolean;
} = {}) {
  const stored: Buffer[] = [];
  let uploads = 0;
  let jobs = 0;
  const server = await serve((request, response) => {
    if (meet(request, response)) return;
    const { method, path: route, query, headers, body } = request;
    if (method === 'PUT') {
      stored.push(body);
      return response.end();
    }
    if (route === '/v1/generate/patch') {
      return query.has('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 3 })
        : sendJson(response, 200, { job: jobRecord({ jobId: `job_${++jobs}` }) });
    }
    if (route.startsWith('/v1/assets')) {
      return sendJson(response, 200, { asset: { id: `asset_${route.split('_').at(-1)}` } });
    }
    if (route === '/v1/uploads') {
      uploads++;
      onCreate();
    }
    const imported = route !== '/v1/uploads';
    return sendJson(response, 200, {
      upload: {
        id: `upload_${uploads}`,
        status: imported ? 'imported' : 'pending',
        entityId: imported ? `asset_${uploads}` : null,
        parts: [1, 2].map((number) => ({ number, url: `http://${headers.host}/${number}` })),
      },
    });
  });
  const patches = () => server.requests.filter(({ path: each }) => each.endsWith('/patch'));
  const { close } = server;
  return {
    server,
    stored,
    patches,
    client: clientOf(server),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const large = pngBytes(6_000_000);

describe('an image of 6 MB is uploaded first, and patched under its ID', () => {
  it.each(
    sample<[string, () => ImageInput | Promise<ImageInput>]>(
      [
        ['bytes', () => large],
        ['a buffer', () => large.buffer],
        ['a Blob', () => new Blob([large])],
        ['a Blob of a file', () => openAsBlob(path)],
        ['a file', () => fileFromPath(path)],
        ['a data URL', () => `data:image/png;base64,${Buffer.from(large).toString('base64')}`],
      ],
      3,
    ),
  )('%s', async (_, image) => {
    writeFileSync(path, large);
    const { client, stored, patches, close } = await servePatches();
    try {
      await client.generate.patch({ image: await image() }, { maxCreativeUnits: 5 });
      expect(Buffer.concat(stored).equals(large)).toBe(true);
      expect(patches().map(({ body }) => body.toString())).toEqual([
        '{"image":"asset_1"}',
        '{"image":"asset_1"}',
      ]);
    } finally {
      await close();
    }
  });

  it('also for an estimate', async () => {
    const { client, patches, close } = await servePatches();
    try {
      const { exactCost } = await client.generate.estimatePatch({ image: large });
      expect(exactCost).toBe('3');
      expect(patches().map(({ body }) => body.toString())).toEqual(['{"image":"asset_1"}']);
    } finally {
      await close();
    }
  });
});

describe('bytes that are used again right after the call are sent as they were passed', () => {
  it.each<[string, (client: ScenarioClient, image: Uint8Array) => Promise<unknown>]>([
    ['patch', ({ generate }, image) => generate.patch({ image })],
    ['estimatePatch', ({ generate }, image) => generate.estimatePatch({ image })],
    ['upload', ({ assets }, image) => assets.upload({ name: 'a.png', image })],
  ])('by %s', async (_, send) => {
    await using service = await servePatches();
    const { client, server } = service;
    // From the second call on, nothing is copied for the time in which modules are loaded.
    await send(client, pngBytes(64));
    const bytes = pngBytes(64);
    const call = send(client, bytes);
    bytes.fill(0);
    await call;
    const [first, second] = server.requests.map(({ body }) => body.toString());
    expect(second).toBe(first);
    expect(first).toContain(Buffer.from(pngBytes(64)).toString('base64'));
  });
});

describe('an image of 6 MB that is changed after the call is patched as it was passed', () => {
  const given = pngBytes(6_000_000);
  const other = pngBytes(6_000_000).fill(7, 20, -12);

  it.each(['patch', 'estimatePatch'] as const)('bytes of %s, at once', async (method) => {
    await using service = await servePatches();
    const bytes = given.slice();
    const call = service.client.generate[method]({ image: bytes });
    bytes.set(other);
    await call;
    expect(Buffer.concat(service.stored).equals(given)).toBe(true);
  });

  it.each(
    sample<[string, (bytes: Uint8Array<ArrayBuffer>) => ImageInput]>(
      [
        ['bytes', (bytes) => bytes],
        ['a buffer', (bytes) => bytes.buffer],
        [
          'a file that reads into its own memory',
          (bytes) => ({
            size: bytes.byteLength,
            read: async (start, end) => bytes.subarray(start, end),
          }),
        ],
      ],
      3,
    ),
  )('%s of a patch with a key, during the upload', async (_, as) => {
    const bytes = given.slice();
    await using service = await servePatches({ onCreate: () => void bytes.set(other) });
    const ledger = new Ledger(memoryStore());
    const client = clientOf(service.server, { ledger });
    await client.generate.patch({ image: as(bytes) }, { key: 'order-1' });
    expect(Buffer.concat(service.stored).equals(given)).toBe(true);
    const sent = service.stored.length;
    await client.generate.patch({ image: given }, { key: 'order-2' });
    expect(service.stored).toHaveLength(sent);
  });

  it('or refused, if a file changes while it is read for a patch with a key', async () => {
    await using service = await servePatches();
    const client = clientOf(service.server, { ledger: new Ledger(memoryStore()) });
    let reads = 0;
    const size = given.byteLength;
    const read = async (start: number, end: number) => {
      reads++;
      return given.subarray(start, end);
    };
    for (const image of [
      { size, read, version: async () => String(reads) },
      { size, read: async (start: number, end: number) => read(start, Math.min(end, size - 1)) },
    ]) {
      const error = await rejection(client.generate.patch({ image }, { key: 'order-1' }));
      expect(error).toMatchObject({
        kind: 'invalid-image',
        message: expect.stringMatching(/^image: The image file changed while it was read\./),
      });
    }
    expect(service.server.requests).toEqual([]);
  });
});

it('of two images that do not fit together, the larger one is uploaded', async () => {
  const { client, server, patches, close } = await servePatches();
  try {
    const small = pngBytes(2_000_000);
    await client.generate.patch({
      image: small,
      patch: { image: pngBytes(4_000_000), mode: 'override' },
    });
    const uploaded = server.requests.filter(({ path: each }) => each === '/v1/assets');
    expect(uploaded).toHaveLength(1);
    expect(patches()[0]?.json()).toEqual({
      image: `data:image/png;base64,${Buffer.from(small).toString('base64')}`,
      patch: { image: 'asset_/v1/assets', mode: 'override' },
    });
  } finally {
    await close();
  }
});

describe('an upload before a patch', () => {
  interface Step {
    readonly step: string;
    readonly meets: (method: string, path: string) => boolean;
    readonly size?: number;
    readonly failures: readonly ('an abort' | 'a lost answer' | 'status 500')[];
    readonly keys: readonly (string | undefined)[];
  }
  const failures = ['an abort', 'a lost answer', 'status 500'] as const;
  const keys = [undefined, 'order-1'];
  const steps: Step[] = [
    {
      step: 'its request',
      meets: (method, path) => isPost(method, path, '/v1/uploads'),
      failures,
      keys,
    },
    { step: 'a part', meets: (method) => method === 'PUT', failures, keys },
    // Without its answer the upload is read, and found to be complete.
    {
      step: 'its completion',
      meets: (_, path) => path.endsWith('/action'),
      failures: ['an abort'],
      keys,
    },
    {
      step: 'a small image',
      meets: (method, path) => isPost(method, path, '/v1/assets'),
      size: 900,
      failures,
      keys: ['order-1'],
    },
  ];
  const isPost = (method: string, path: string, expected: string) =>
    method === 'POST' && path === expected;
  const cases = steps.flatMap(({ failures: each, keys: some, ...step }) =>
    each.flatMap((failure) =>
      some.flatMap((key) =>
        (['patch', 'patchAndWait'] as const).map((method) => ({ ...step, failure, key, method })),
      ),
    ),
  );

  it.each(sample(cases, 8))(
    'is never an uncertain submission: $failure at $step, $method with key $key',
    async ({ failure, method, key, meets, size = 6_000_000 }) => {
      const controller = new AbortController();
      await using service = await servePatches({
        meet: (request, response) => {
          if (!meets(request.method, request.path)) return false;
          if (failure === 'status 500') sendJson(response, 500, {});
          else if (failure === 'an abort') controller.abort();
          else response.socket?.destroy();
          return true;
        },
      });
      const ledger = new Ledger(memoryStore());
      const client = clientOf(service.server, { maxRetries: 0, ledger });
      const { signal } = controller;
      const call = client.generate[method](
        { image: pngBytes(size) },
        { signal, ...(key && { key }) },
      );
      const isSaid = method === 'patchAndWait' ? { submitted: false } : {};
      expect(await rejection(call)).toMatchObject(
        failure === 'an abort'
          ? { kind: 'aborted', ...isSaid }
          : { kind: expect.stringMatching(/^(upload|server|connection)$/) },
      );
      expect(service.patches()).toEqual([]);
    },
  );

  it('has an UploadError with the failed request as its cause', async () => {
    await using service = await servePatches({
      meet: ({ path: route }, response) => {
        if (route === '/v1/uploads') response.socket?.destroy();
        return route === '/v1/uploads';
      },
    });
    expect(await rejection(service.client.generate.patch({ image: large }))).toMatchObject({
      kind: 'upload',
      message: expect.stringMatching(
        /^No patch was submitted, because its image could not be uploaded: POST \/uploads was sent, but /,
      ),
      cause: { kind: 'uncertain-submission', operation: 'uploadsCreate' },
    });
  });
});

/** A Blob as test environments make them: it has what a Blob can do, and nothing else of one. */
function imitation(bytes: Uint8Array<ArrayBuffer>): object {
  return {
    size: bytes.byteLength,
    type: 'image/png',
    slice: (start: number, end: number) => imitation(bytes.slice(start, end)),
    arrayBuffer: async () => bytes.buffer,
  };
}

describe('an image that fits is sent unchanged', () => {
  const bytes = pngBytes(900);
  const dataUrl = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const cdn = 'https://cdn.cloud.scenario.com/assets-transform/asset_abc-1.png?Policy=secret';

  it.each<[string, () => ImageInput | Promise<ImageInput>, string]>([
    ['a stream', () => streamOf(bytes), dataUrl],
    ['a stream of Node', () => createReadStream(path), dataUrl],
    ['a file', () => fileFromPath(path), dataUrl],
    ['clamped bytes', () => new Uint8ClampedArray(bytes), dataUrl],
    [
      'bytes of another realm',
      () => runInNewContext('new Uint8Array(a)', { a: [...bytes] }),
      dataUrl,
    ],
    ['a Blob of another realm', () => imitation(bytes) as Blob, dataUrl],
    ['a data URL with line breaks', () => dataUrl.replace(/(.{76})/g, '$1\r\n'), dataUrl],
    ['a data URL without a type', () => dataUrl.replace('image/png', ''), dataUrl],
    [
      'a data URL of bytes',
      () => dataUrl.replace('image/png', 'application/octet-stream'),
      dataUrl,
    ],
    ['an ID without a prefix', () => 'GTrL3mq4SXWyMxkOHRxlpw', 'GTrL3mq4SXWyMxkOHRxlpw'],
    ['the record of an asset', () => ({ id: 'asset_1', url: 'https://a.b' }), 'asset_1'],
    ["the URL of the caller's own asset", () => cdn, 'asset_abc-1'],
  ])('%s', async (_, image, sent) => {
    writeFileSync(path, bytes);
    const { client, patches, close } = await servePatches();
    try {
      await client.generate.patch({ image: await image() });
      expect(patches()[0]?.json()).toEqual({ image: sent });
    } finally {
      await close();
    }
  });
});

describe('a value that is not an image is refused with the reason', () => {
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
  const jpeg = base64('\xff\xd8\xff\xe0\0\x10JFIF');

  it.each<[string, () => unknown, string]>([
    ['a PNG label on JPEG bytes', () => `data:image/png;base64,${jpeg}`, 'bytes are image/jpeg'],
    ['a PNG label on text', () => `data:image/png;base64,${base64('hello')}`, 'bytes are text'],
    [
      'a PNG label on a video',
      () => `data:image/png;base64,${base64('\0\0\0\x18ftypmp42')}`,
      'video/mp4',
    ],
    ['a data URL of text', () => `data:text/plain;base64,${base64('hi')}`, 'is of text/plain'],
    ['truncated base64', () => 'data:image/png;base64,AAAAA', 'is truncated'],
    ['base64 without its padding', () => 'data:image/png;base64,iVBORw0KGgo', 'is truncated'],
    ['base64 for URLs', () => 'data:image/png;base64,-_AA', 'are not base64'],
    ['invalid base64', () => 'data:image/svg+xml,<svg/>', '"data:image/png;base64" and a comma'],
    [
      'text that begins with BM',
      () => Buffer.from('BMW is a car maker, not a bitmap.'),
      'bytes are text',
    ],
    ['a video', () => Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), 'bytes are video/mp4'],
    ['a URL', () => 'https://example.com/a.png', 'This is a URL'],
    ['a path', () => '/tmp/a.png', 'imageFromFile of scenario-patch/node'],
    ['the name of a file', () => 'my canvas.png', 'imageFromFile of scenario-patch/node'],
    [
      'bare base64',
      () => base64('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      'bare base64 of image/png: put "data:image/png;base64" and a comma',
    ],
    ['a sentence', () => 'a red bus', 'neither an asset ID nor a data URL'],
    ['a word', () => 'this-is-not-an-image', 'neither an asset ID nor a data URL'],
    [
      'truncated bare base64',
      () => base64('\x89PNG\r\n\x1a\n\0\0\0\rIHDR').slice(0, 22),
      'bare base64',
    ],
    [
      'bare base64 for URLs',
      () => Buffer.from('\x89PNG\r\n\x1a\n\0\xff\xef\xbe', 'latin1').toString('base64url'),
      'bare base64 of image/png',
    ],
    ['an empty text', () => ' ', 'This text is empty'],
    ['the text of an SVG file', () => '<svg viewBox="0 0 1 1"/>', 'new TextEncoder().encode(text)'],
    ['the ID of a job', () => 'job_GTrL3mq4SXWyMxkOHRxlpw', 'one of its metadata.assetIds'],
    ['a job', () => ({ job: { jobId: 'job_1' } }), 'one of its metadata.assetIds'],
    ['an answer with an asset', () => ({ asset: { id: 'asset_1' } }), 'Pass its asset'],
    ['the result of a download', () => ({ bytes: pngBytes(), size: 24 }), 'Pass its bytes'],
    ['a list', () => [...pngBytes()], 'it is an array. Pass bytes, as Uint8Array.from(array)'],
    ['a URL object', () => new URL('https://example.com/a.png'), '(await fetch(url)).blob()'],
    ['a response of fetch', () => new Response(pngBytes()), 'await response.blob()'],
    ['a number', () => 7, 'This value is not an image: it is a number. Pass bytes'],
    ['nothing', () => undefined, 'it is undefined. Pass bytes'],
    ['a function', () => pngBytes, 'it is a function. Pass bytes'],
    ['an object', () => ({}), 'it is an object. Pass bytes'],
    ['a Blob whose file changed', () => changedBlob(), 'cannot be read'],
  ])('%s', async (_, image, reason) => {
    const { client, server, close } = await servePatches();
    try {
      const call = client.generate.patch({ image: (await image()) as ImageInput });
      expect(await rejection(call)).toMatchObject({
        kind: 'invalid-image',
        message: expect.stringContaining(reason),
      });
      expect(server.requests).toEqual([]);
    } finally {
      await close();
    }
  });

  async function changedBlob(): Promise<Blob> {
    writeFileSync(path, pngBytes(50_000));
    const blob = await openAsBlob(path);
    writeFileSync(path, 'changed');
    return blob;
  }
});

it('a promise for an image is refused with the advice to await it', async () => {
  const image = Promise.resolve('asset_1') as unknown as ImageInput;
  expect(await rejection(toImageReference(image))).toMatchObject({
    kind: 'invalid-image',
    message: expect.stringContaining('it is a promise. Await it first.'),
  });
});

it.each([
  ['image', { patch: { image: 'asset_1' } }, 'This value is not an image: it is undefined.'],
  ['image', { image: 'canvas.png' }, 'This looks like the path of a file'],
  ['patch.image', { image: 'asset_1', patch: { image: 'sticker.png' } }, 'This looks like'],
  ['patch.image', { image: 'asset_1', patch: { image: new Uint8Array() } }, 'The image is empty.'],
])('an error about an image names its place: %s', async (place, params, said) => {
  const client = clientOf({ url: 'http://127.0.0.1:1' });
  expect(await rejection(client.generate.patch(params as never))).toMatchObject({
    kind: 'invalid-image',
    message: expect.stringContaining(`${place}: ${said}`),
  });
});

describe('a truncated image is refused with the reason', () => {
  const cut = pngBytes(900).subarray(0, 897);
  const payload = Buffer.from(cut).toString('base64');
  const cutLarge = pngBytes(6_000_001).subarray(0, -1);
  const reason =
    'is incomplete: the file is image/png, and its 897 bytes end before the image does. Pass the whole file: read it again, or save it again. Nothing was sent.';

  it.each<[string, () => ImageInput | Promise<ImageInput>, string]>([
    ['bytes', () => cut, 'The image'],
    ['a buffer', () => cut.slice().buffer, 'The image'],
    ['a Blob', () => new Blob([cut]), 'The image'],
    ['a stream', () => streamOf(cut), 'The image'],
    ['a file', () => fileFromPath(path), 'The image'],
    ['a data URL', () => `data:image/png;base64,${payload}`, 'This data URL'],
  ])('%s', async (_, image, what) => {
    writeFileSync(path, cut);
    const { client, server, close } = await servePatches();
    try {
      const patch = { image: await image(), mode: 'override' } as const;
      for (const call of [
        async () => client.generate.patch({ image: await image() }, { maxCreativeUnits: 5 }),
        () => client.generate.patch({ image: 'asset_1', patch }),
        async () =>
          client.generate.estimatePatch({ image: await image() }, { largeImages: 'refuse' }),
        async () => client.assets.upload({ name: 'a.png', image: await image() }),
      ]) {
        const error = (await rejection(call())) as Error;
        expect(error).toMatchObject({ kind: 'invalid-image' });
        expect(error.message.replace('patch.', '')).toBe(`image: ${what} ${reason}`);
      }
      expect(
        await rejection(client.assets.upload({ name: 'a.png', image: payload })),
      ).toMatchObject({ kind: 'invalid-image', message: `image: This base64 ${reason}` });
      expect(server.requests).toEqual([]);
    } finally {
      await close();
    }
  });

  it.each<[string, () => ImageInput | Promise<ImageInput>]>([
    ['bytes', () => cutLarge],
    ['a Blob', () => new Blob([cutLarge])],
    ['a file', () => fileFromPath(path)],
    ['a data URL', () => `data:image/png;base64,${Buffer.from(cutLarge).toString('base64')}`],
  ])('%s of 6 MB', async (_, image) => {
    writeFileSync(path, cutLarge);
    const { client, server, close } = await servePatches();
    try {
      expect(await rejection(client.generate.patch({ image: await image() }))).toMatchObject({
        kind: 'invalid-image',
        message: expect.stringContaining('its 6000000 bytes end before the image does'),
      });
      expect(server.requests).toEqual([]);
    } finally {
      await close();
    }
  });
});

const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.byteLength,
  name: 'a.png',
  read: async (start: number, end: number) => bytes.subarray(start, end),
});

describe('a truncated image is refused with a message about the patch', () => {
  const [cut, cutLarge] = [900, 6_000_001].map((size) => pngBytes(size).subarray(0, -1));
  const dataUrl = (bytes: Uint8Array) =>
    `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

  it.each<[string, ImageInput, string | undefined, string]>([
    ['bytes under a key', cut as Uint8Array, 'order-1', 'The image'],
    ['a Blob under a key', new Blob([cut as never]), 'order-1', 'The image'],
    ['a data URL under a key', dataUrl(cut as Uint8Array), 'order-1', 'This data URL'],
    ['bytes of 6 MB under a key', cutLarge as Uint8Array, 'order-1', 'The image'],
    ['bytes of 6 MB', cutLarge as Uint8Array, undefined, 'The image'],
    ['a Blob of 6 MB', new Blob([cutLarge as never]), undefined, 'The image'],
    ['a File of 6 MB', new File([cutLarge as never], 'a.png'), undefined, 'The image'],
    ['a source of 6 MB', sourceOf(cutLarge as Uint8Array), undefined, 'The image'],
    ['a data URL of 6 MB', dataUrl(cutLarge as Uint8Array), undefined, 'This data URL'],
  ])('%s', async (_, image, key, what) => {
    await using service = await servePatches();
    const client = clientOf(service.server, { ledger: new Ledger(memoryStore()) });
    const { message } = (await rejection(
      client.generate.patch({ image }, key === undefined ? {} : { key }),
    )) as Error;
    expect(message).toMatch(
      new RegExp(`^image: ${what} is incomplete: the file is image/png, and its`),
    );
    expect(message).toMatch(
      / Pass the whole file: read it again, or save it again. Nothing was sent.$/,
    );
    expect(service.server.requests).toEqual([]);
  });

  it('a file of 6 MB, which is then closed', async () => {
    await using service = await servePatches();
    let closed = 0;
    const image = { ...sourceOf(cutLarge as Uint8Array), close: async () => void closed++ };
    expect(await rejection(service.client.generate.patch({ image }))).toMatchObject({
      message: expect.stringMatching(/^image: The image is incomplete: /),
    });
    expect(closed).toBe(1);
  });
});

describe('assets.upload sends plain base64', () => {
  const bytes = pngBytes(90);
  const payload = Buffer.from(bytes).toString('base64');

  it.each<[string, ImageInput]>([
    ['of bytes', bytes],
    ['of a data URL', `data:image/png;base64,${payload}`],
    ['of base64', payload],
    ['of base64 in lines', payload.replace(/(.{20})/g, '$1\r\n')],
  ])('%s', async (_, image) => {
    const { client, server, close } = await servePatches();
    try {
      await client.assets.upload({ name: 'a.png', image });
      expect(server.requests[0]?.json()).toEqual({ name: 'a.png', image: payload });
    } finally {
      await close();
    }
  });
});

it('assets.upload refuses truncated base64, and sends nothing', async () => {
  const { client, server, close } = await servePatches();
  try {
    const image = Buffer.from(pngBytes(90)).toString('base64').slice(0, 42);
    expect(await rejection(client.assets.upload({ name: 'a.png', image }))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining('This base64 is truncated'),
    });
    expect(server.requests).toEqual([]);
  } finally {
    await close();
  }
});
