import { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clientOf,
  fakeLimits,
  type Handler,
  jobRecord,
  type LocalServer,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

const file = Buffer.concat([pngBytes(), Buffer.from('the bytes of an image, as it were')]);
const png = { 'content-type': 'image/png' };

/** A storage, and a service that knows one asset there; each record has a new signature. */
async function serveAsset(storage: Handler, mimeType = 'image/png') {
  const store = await serve(storage);
  let signature = 0;
  const service = await serve((_, response) => {
    signature++;
    sendJson(response, 200, { asset: { id: 'asset_1', mimeType, url: urlAt(store, signature) } });
  });
  return {
    store,
    service,
    client: clientOf(service, { maxRetries: 2 }),
    asset: { id: 'asset_1', mimeType, url: urlAt(store, 0) },
    async [Symbol.asyncDispose]() {
      await Promise.all([store.close(), service.close()]);
    },
  };
}

const urlAt = (store: LocalServer, signature: number) =>
  `${store.url}/a.png?Signature=sig-${signature}`;

function locked(stream: WritableStream): WritableStream {
  stream.getWriter();
  return stream;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('download', () => {
  it('returns the bytes, and does not send credentials to the storage', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    const progress: unknown[] = [];
    const { bytes, contentType, size } = await setup.client.assets.download(setup.asset, {
      onProgress: (received, expected) => progress.push([received, expected]),
      headers: { 'x-team': 'red' },
    });
    expect(Buffer.from(bytes)).toEqual(file);
    expect({ contentType, size }).toEqual({ contentType: 'image/png', size: file.length });
    expect(progress).toEqual([[file.length, undefined]]);
    const [sent] = setup.store.requests;
    expect(sent?.query.get('Signature')).toBe('sig-0');
    expect(sent?.headers).not.toHaveProperty('authorization');
    expect(sent?.headers).not.toHaveProperty('x-team');
    expect(setup.service.requests).toHaveLength(0);
  });

  it.each<[values: string[]]>([
    [['image/png; charset=utf-8']],
    [['IMAGE/PNG;charset="a, b"']],
    [['image/x-png; name="a;b.png"']],
    [['image/png', 'image/png; charset=binary']],
  ])('takes a PNG of the types %j', async (values) => {
    await using setup = await serveAsset((_, response) =>
      response.writeHead(200, { 'content-type': values }).end(file),
    );
    expect((await setup.client.assets.download(setup.asset)).size).toBe(file.length);
  });

  it('reads the record if it only has an ID', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    expect((await setup.client.assets.download('asset_1')).size).toBe(file.length);
    expect(setup.service.requests.map(({ path }) => path)).toEqual(['/v1/assets/asset_1']);
  });

  it('uses a separate link for another format, and a fresh one when it expires', async () => {
    const webp = Buffer.from('RIFF\x1c\0\0\0WEBPVP8L and the rest of a picture', 'latin1');
    await using store = await serve(({ query }, response) =>
      query.get('Signature') === 'sig-1'
        ? response.writeHead(403).end()
        : response.writeHead(200, { 'content-type': 'image/webp' }).end(webp),
    );
    await using service = await serve((_, response, count) =>
      sendJson(response, 200, { url: urlAt(store, count) }),
    );
    const asset = {
      id: 'asset_1',
      mimeType: 'image/png',
      url: urlAt(store, 0),
      properties: { size: 9 },
    };
    const { bytes, contentType } = await clientOf(service).assets.download(asset, {
      format: 'webp',
    });
    expect([Buffer.from(bytes), contentType]).toEqual([webp, 'image/webp']);
    expect(service.requests.map(({ method, path, json }) => [method, path, json()])).toEqual(
      Array(2).fill(['POST', '/v1/assets/asset_1/download', { targetFormat: 'webp' }]),
    );
  });

  it('refuses a file of another format than requested', async () => {
    await using store = await serve((_, response) => response.writeHead(200, png).end(file));
    await using service = await serve((_, response) =>
      sendJson(response, 200, { url: urlAt(store, 1) }),
    );
    const download = clientOf(service).assets.download('asset_1', { format: 'webp' });
    await expect(download).rejects.toThrow(/sent image\/png, but the asset is image\/webp/);
  });

  it('starts again after a broken connection', async () => {
    await using setup = await serveAsset((_, response, count) => {
      response.writeHead(200, { ...png, 'content-length': file.length });
      if (count === 3) return response.end(file);
      response.write(file.subarray(0, 10));
      return setTimeout(() => response.destroy(), 5);
    });
    const { bytes } = await setup.client.assets.download(setup.asset);
    expect(Buffer.from(bytes)).toEqual(file);
    expect(setup.store.requests).toHaveLength(3);
  });

  it('fetches a fresh URL once when the signature expired', async () => {
    await using setup = await serveAsset(({ query }, response) =>
      query.get('Signature') === 'sig-0'
        ? response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
        : response.writeHead(200, png).end(file),
    );
    expect((await setup.client.assets.download(setup.asset)).size).toBe(file.length);
    expect(setup.service.requests).toHaveLength(1);
    expect(setup.store.requests).toHaveLength(2);
  });

  it.each([400, 401, 403, 410])(
    'asks for the record once if the service refuses it with %i',
    async (status) => {
      await using service = await serve((_, response) => sendJson(response, status, {}));
      const download = clientOf(service).assets.download('asset_1');
      expect(await rejection(download)).toMatchObject({ operation: 'assetsRetrieve', status });
      expect(service.requests).toHaveLength(1);
    },
  );

  it('gives up if the fresh URL is also refused', async () => {
    await using setup = await serveAsset((_, response) =>
      response.writeHead(403, { 'x-amz-request-id': 'req-5' }).end(),
    );
    const error = await rejection(setup.client.assets.download(setup.asset));
    expect(error).toMatchObject({ kind: 'download', status: 403, requestId: 'req-5' });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('sig-');
    expect(setup.store.requests).toHaveLength(2);
  });

  it.each([
    ['404', (response) => response.writeHead(404).end(), 'download', 1],
    ['503', (response) => response.writeHead(503).end(), 'server', 3],
    [
      'another type',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'download',
      1,
    ],
    ['nothing', (response) => response.writeHead(200, png).end(), 'download', 1],
    ['silence', () => vi.advanceTimersByTime(60_000), 'timeout', 3],
    ['a reset', (response) => response.socket?.resetAndDestroy(), 'connection', 3],
    [
      'silence in the middle',
      (response) => {
        response.writeHead(200, { ...png, 'content-length': 9 }).write('abc');
        // Real time, so that the headers arrive before the limit passes.
        setImmediate(() => setImmediate(() => vi.advanceTimersByTime(60_000)));
      },
      'timeout',
      3,
    ],
  ] as [string, (response: Parameters<Handler>[1]) => unknown, string, number][])(
    '%s is an error',
    async (_, answer, kind, attempts) => {
      fakeLimits();
      await using setup = await serveAsset((_request, response) => answer(response));
      const call = setup.client.assets.download(setup.asset);
      expect(await rejection(call)).toMatchObject({ kind });
      expect(setup.store.requests).toHaveLength(attempts);
    },
  );

  it.each(['application/octet-stream', 'image/png; charset=binary', 'IMAGE/PNG'])(
    'accepts %s as a PNG',
    async (type) => {
      await using setup = await serveAsset((_, response) =>
        response.writeHead(200, { 'content-type': type }).end(file),
      );
      expect((await setup.client.assets.download(setup.asset)).size).toBe(file.length);
    },
  );

  it('refuses a file above maxBytes', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    const call = (maxBytes: number) => setup.client.assets.download(setup.asset, { maxBytes });
    expect(await rejection(call(file.length - 1))).toMatchObject({ kind: 'download' });
    expect((await call(file.length)).size).toBe(file.length);
  });

  it('has a memory limit if `maxBytes` is undefined', async () => {
    const piece = new Uint8Array(2 ** 26);
    let left = 5;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    });
    const fetch = async () => new Response(body);
    const { assets } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    const source = { id: 'a', url: 'https://cdn.example.com/a' };
    expect(await rejection(assets.download(source, { maxBytes: undefined }))).toMatchObject({
      kind: 'download',
    });
  });

  it("respects the client's deadline", async () => {
    await using setup = await serveAsset((_, response) => {
      response.writeHead(200, png).write('abc');
    });
    const client = clientOf(setup.service, { deadlineMs: 20 });
    expect(await rejection(client.assets.download(setup.asset))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
    });
  });

  it('checks the length, even if fetch does not', async () => {
    const fetch = async () => new Response('abc', { headers: { ...png, 'content-length': '9' } });
    const { assets } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, maxRetries: 0 });
    const error = await rejection(assets.download({ id: 'a', url: 'https://cdn.example.com/a' }));
    expect(error).toMatchObject({ kind: 'connection', message: expect.stringContaining('3 of 9') });
  });

  it('does not use an http address', async () => {
    const { assets } = clientOf({ url: 'http://127.0.0.1:1' });
    for (const url of ['http://cdn.example.com/a', 'file:///etc/passwd', 'nowhere']) {
      expect(await rejection(assets.download({ id: 'a', url }))).toMatchObject({
        kind: 'unexpected-response',
      });
    }
  });

  it('follows the storage to another host, since it sends no credentials', async () => {
    await using target = await serve((_, response) => response.writeHead(200, png).end(file));
    await using setup = await serveAsset((_, response) =>
      response.writeHead(302, { location: `${target.url}/b` }).end(),
    );
    expect((await setup.client.assets.download(setup.asset)).size).toBe(file.length);
  });

  it('ends on abort', async () => {
    const controller = new AbortController();
    await using setup = await serveAsset((_, response) => {
      response.writeHead(200, png).write('abc');
    });
    const error = await rejection(
      setup.client.assets.download(setup.asset, {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(setup.store.requests).toHaveLength(1);
  });
});

describe('a job in place of an asset', () => {
  it.each([
    ['the record of a job', jobRecord()],
    ['an answer with a job', { job: jobRecord() }],
  ])('is refused before anything is requested: %s', async (_, job) => {
    await using setup = await serveAsset((_request, response) => response.end());
    const { assets } = setup.client;
    const given = job as never;
    for (const call of [
      assets.download(given),
      assets.downloadStream(given),
      assets.downloadTo(given, () => new WritableStream()),
    ]) {
      expect(await rejection(call)).toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('Pass one of its metadata.assetIds'),
      });
    }
    expect([...setup.service.requests, ...setup.store.requests]).toEqual([]);
  });

  it('may be the job that makes an archive', async () => {
    await using store = await serve((_, response) => response.end('PK'));
    await using service = await serve((_, response) => {
      const answer = { jobId: 'job_1', jobStatus: 'success', downloadUrl: `${store.url}/a.zip` };
      sendJson(response, 200, answer);
    });
    const job = jobRecord({ jobType: 'assets-download' }) as never;
    expect((await clientOf(service).assets.download(job)).size).toBe(2);
  });
});

describe('downloadStream', () => {
  it('keeps a file that is read late, which Node would empty with its response', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const { stream } = await setup.client.assets.downloadStream(setup.asset);
    for (let round = 0; round < 5; round++) {
      await nextTurn();
      collect();
    }
    expect(Buffer.from(await new Response(stream).arrayBuffer())).toEqual(file);
  });

  it('returns a web stream', async () => {
    await using setup = await serveAsset((_, response) =>
      response.writeHead(200, { ...png, 'content-length': file.length }).end(file),
    );
    const download = await setup.client.assets.downloadStream(setup.asset);
    expect(download).toMatchObject({ contentType: 'image/png', expectedSize: file.length });
    expect(await new Response(download.stream).text()).toBe(file.toString());
  });

  it('fails when the connection breaks', async () => {
    await using setup = await serveAsset((_, response) => {
      response.writeHead(200, { ...png, 'content-length': file.length }).write('abc');
      setTimeout(() => response.destroy(), 5);
    });
    const { stream } = await setup.client.assets.downloadStream(setup.asset);
    expect(await rejection(new Response(stream).text())).toMatchObject({ kind: 'connection' });
    expect(setup.store.requests).toHaveLength(1);
  });

  it('ends on abort while data flows', async () => {
    const controller = new AbortController();
    await using setup = await serveAsset((_, response) => {
      response.writeHead(200, png).write('abc');
    });
    const { signal } = controller;
    const { stream } = await setup.client.assets.downloadStream(setup.asset, { signal });
    const reader = stream.getReader();
    await reader.read();
    controller.abort();
    expect(await rejection(reader.read())).toMatchObject({ kind: 'aborted' });
  });

  it.each<[string, (stream: ReadableStream, controller: AbortController) => unknown]>([
    ['cancelled before it is read', (stream) => stream.cancel()],
    [
      'cancelled between two reads',
      async (stream) => {
        const reader = stream.getReader();
        await reader.read();
        await reader.cancel();
      },
    ],
    [
      'cancelled while a read waits',
      async (stream) => {
        const reader = stream.getReader();
        await reader.read();
        const waiting = reader.read();
        await reader.cancel();
        await waiting;
      },
    ],
    ['aborted while it is unread', (_, controller) => controller.abort()],
  ])('releases the connection when it is %s', async (_, end) => {
    const controller = new AbortController();
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    await using setup = await serveAsset((_request, response) => {
      response.on('close', close);
      response.writeHead(200, png).write('abc');
    });
    const { signal } = controller;
    const { stream } = await setup.client.assets.downloadStream(setup.asset, { signal });
    await end(stream, controller);
    await closed;
    if (signal.aborted) {
      expect(await rejection(stream.getReader().read())).toMatchObject({ kind: 'aborted' });
    }
  });
});

describe('downloadTo', () => {
  const never = () => new Promise<never>(() => {});

  it.each<[string, () => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>]>([
    ['opens', never],
    ['writes', () => new WritableStream({ write: never })],
    ['closes', () => new WritableStream({ close: never })],
    ['aborts', () => new WritableStream({ write: never, abort: never })],
  ])('ends on abort and at the deadline while a sink never %s', async (_, openSink) => {
    await using setup = await serveAsset((_request, response) =>
      response.writeHead(200, png).end(file),
    );
    const controller = new AbortController();
    const { signal } = controller;
    const aborted = setup.client.assets.downloadTo(
      setup.asset,
      () => {
        setImmediate(() => controller.abort());
        return openSink();
      },
      { signal },
    );
    expect(await rejection(aborted)).toMatchObject({ kind: 'aborted' });
    const late = setup.client.assets.downloadTo(setup.asset, openSink, { deadlineMs: 50 });
    expect(await rejection(late)).toMatchObject({ kind: 'timeout', limit: 'deadlineMs' });
  });

  it('aborts a sink that opens after the call has ended', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    const controller = new AbortController();
    let open = (_sink: WritableStream<Uint8Array>) => {};
    const opening = new Promise<WritableStream<Uint8Array>>((resolve) => {
      open = resolve;
    });
    const call = setup.client.assets.downloadTo(
      setup.asset,
      () => {
        setImmediate(() => controller.abort());
        return opening;
      },
      { signal: controller.signal },
    );
    expect(await rejection(call)).toMatchObject({ kind: 'aborted' });
    const ended = new Promise((abort) => open(new WritableStream({ abort })));
    expect(await ended).toMatchObject({ kind: 'aborted' });
  });

  it.each<[string, () => unknown, string]>([
    ['nothing', () => undefined, 'not undefined.'],
    ['a writer', () => new WritableStream().getWriter(), 'not writablestreamdefaultwriter.'],
    ['both ends of a stream', () => new TransformStream(), 'return its writable.'],
    ['a stream of Node', () => new Writable(), 'return Writable.toWeb(stream)'],
    ['a locked stream', () => locked(new WritableStream()), 'is locked'],
  ])('refuses a sink that is %s, and says what to open', async (_, openSink, advice) => {
    await using setup = await serveAsset((_request, response) =>
      response.writeHead(200, png).end(file),
    );
    let opened: unknown;
    const call = setup.client.assets.downloadTo(setup.asset, () => {
      opened = openSink();
      return opened as WritableStream;
    });
    expect(await rejection(call)).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining(advice),
    });
    expect(setup.store.requests).toHaveLength(1);
    if (opened instanceof Writable) expect(opened.destroyed).toBe(true);
  });

  it.each([undefined, 'a.png', new WritableStream(), new Writable()])(
    'refuses %o before anything is requested',
    async (openSink) => {
      await using setup = await serveAsset((_request, response) => response.end());
      const call = setup.client.assets.downloadTo('asset_1', openSink as never);
      expect(await rejection(call)).toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('() => stream'),
      });
      expect([...setup.service.requests, ...setup.store.requests]).toEqual([]);
    },
  );

  it('writes to a stream of Node that was turned into one of the web', async () => {
    await using setup = await serveAsset((_request, response) =>
      response.writeHead(200, png).end(file),
    );
    const written: Buffer[] = [];
    const openSink = () =>
      Writable.toWeb(
        new Writable({
          write(chunk, _encoding, done) {
            written.push(chunk);
            done();
          },
        }),
      );
    await setup.client.assets.downloadTo(setup.asset, openSink);
    expect(Buffer.concat(written)).toEqual(file);
  });

  it('opens a sink for each attempt, and aborts the sinks of failed ones', async () => {
    const events: string[] = [];
    await using setup = await serveAsset((_, response, count) => {
      response.writeHead(200, { ...png, 'content-length': file.length });
      if (count === 2) return response.end(file);
      response.write('abc');
      return setTimeout(() => response.destroy(), 5);
    });
    const openSink = () => {
      events.push('open');
      return new WritableStream<Uint8Array>({
        close: () => void events.push('close'),
        abort: () => void events.push('abort'),
      });
    };
    const { size } = await setup.client.assets.downloadTo(setup.asset, openSink);
    expect(size).toBe(file.length);
    expect(events).toEqual(['open', 'abort', 'open', 'close']);
  });

  it('does not repeat after an error of the sink', async () => {
    await using setup = await serveAsset((_, response) => response.writeHead(200, png).end(file));
    const openSink = () =>
      new WritableStream<Uint8Array>({
        write: () => {
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      });
    expect(await rejection(setup.client.assets.downloadTo(setup.asset, openSink))).toMatchObject({
      kind: 'download',
      cause: { code: 'ENOSPC' },
    });
    expect(setup.store.requests).toHaveLength(1);
  });
});
