import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import type { FetchLike } from './fetch.js';
import type { Attempt } from './retry.js';

const answer = { job: jobRecord({ jobId: 'job_9' }) };
const text = JSON.stringify(answer);
const bytes = () => new TextEncoder().encode(text);

/** What `fetch` gives, taken apart. */
type Taken = (response: Response) => unknown;

const plainHeaders = {
  forEach(visit: (value: string, name: string) => void) {
    visit('req-77', 'x-request-id');
    visit('not\na header', 'x-broken');
  },
};

/** An answer whose body comes in two pieces. */
function inPieces(piece: (whole: ArrayBuffer) => unknown) {
  const whole = new TextEncoder().encode(text.padEnd(2 * text.length)).buffer;
  const body = new ReadableStream({
    start(to) {
      for (const part of [whole.slice(0, 4), whole.slice(4)]) to.enqueue(piece(part));
      to.close();
    },
  });
  return { status: 200, body };
}

/** As SvelteKit wraps its `fetch` for pages: it keeps a copy of each body for the page, and hides most headers. */
function forPage(response: Response): Response {
  vi.spyOn(response.headers, 'get').mockImplementation(() => {
    throw new Error('It must be included by the `filterSerializedResponseHeaders` option.');
  });
  let copies: ReadableStream[] | undefined;
  const bodyOf = () => {
    copies ??= response.body?.tee() ?? [];
    if (copies[0]?.locked === false) void copies[0].getReader().read();
    return copies[1];
  };
  return new Proxy(response, {
    get(_, key) {
      if (key === 'body') return bodyOf();
      const value = Reflect.get(response, key, response);
      return typeof value === 'function' ? value.bind(response) : value;
    },
  });
}

const readable: [string, Taken][] = [
  ['a body of which it keeps a copy, and headers that throw, as of SvelteKit', forPage],
  [
    'a Node stream as its body, as of node-fetch',
    ({ status, body }) => ({
      status,
      ok: true,
      headers: plainHeaders,
      bodyUsed: false,
      body: Readable.fromWeb(body as never),
    }),
  ],
  [
    'a Node stream of texts',
    () => ({
      status: 200,
      headers: new Map(),
      body: Readable.from([text.slice(0, 9), text.slice(9)]),
    }),
  ],
  ['no body but arrayBuffer()', () => ({ status: 200, arrayBuffer: async () => bytes().buffer })],
  ['no body but text()', () => ({ status: 200, headers: {}, text: async () => text })],
  ['no body but json()', () => ({ ok: true, json: async () => answer })],
  [
    'no stream, as null, but text()',
    () => ({ ok: true, status: 200, headers: new Headers(), body: null, text: async () => text }),
  ],
  [
    'a web stream of buffers',
    () => ({
      status: 200,
      body: new Blob([text])
        .stream()
        .pipeThrough(new TransformStream({ transform: (chunk, to) => to.enqueue(chunk.buffer) })),
    }),
  ],
  ['a web stream of other views', () => inPieces((whole) => new Uint16Array(whole))],
  ['a web stream of views of data', () => inPieces((whole) => new DataView(whole))],
  [
    'a web stream of shared memory',
    () =>
      inPieces((whole) => {
        const shared = new SharedArrayBuffer(whole.byteLength);
        new Uint8Array(shared).set(new Uint8Array(whole));
        return shared;
      }),
  ],
  [
    'a web stream of texts',
    () =>
      new Response(
        new ReadableStream({
          start: (to) => {
            to.enqueue(text);
            to.close();
          },
        }),
      ),
  ],
];

const unreadable: [string, Taken][] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['a text', () => text],
  ['an object without a status', () => ({ json: async () => answer })],
  ['an invalid status', () => ({ status: 'ok', json: async () => answer })],
  ['a body that was read', (response) => response.text().then(() => response)],
  ['a body that is held', (response) => response.body?.getReader() && response],
  ['a Node stream that was read', () => ({ status: 200, bodyUsed: true, body: Readable.from([]) })],
  [
    'a Node stream that breaks',
    () => ({
      status: 200,
      body: Readable.from(
        (function* () {
          yield '{';
          throw new Error('broken');
        })(),
      ),
    }),
  ],
  ['arrayBuffer() that gives nothing', () => ({ status: 200, arrayBuffer: async () => undefined })],
  [
    'text() that throws',
    () => ({
      status: 200,
      text: () => {
        throw new TypeError('used');
      },
    }),
  ],
  [
    'json() that rejects',
    () => ({
      status: 200,
      json: async () => {
        throw new SyntaxError('no');
      },
    }),
  ],
  ['json() that gives what JSON has not', () => ({ status: 200, json: async () => 1n })],
  ['no body and no way to read one', () => ({ status: 200 })],
  ['a body that is not a stream', () => ({ status: 200, body: {} })],
  ['pieces that are not bytes', () => ({ status: 200, body: Readable.from([{ a: 1 }]) })],
  [
    'properties that throw',
    () => ({
      get status() {
        throw new Error('revoked');
      },
    }),
  ],
];

async function startClient(take: Taken) {
  const server = await serve((_, response) => sendJson(response, 200, answer));
  const attempts: Attempt[] = [];
  const fetch = async (url: string, init?: RequestInit) => take(await globalThis.fetch(url, init));
  const client = clientOf(server, {
    fetch: fetch as FetchLike,
    onAttempt: (attempt) => attempts.push(attempt),
  });
  return { server, client, attempts };
}

describe('a fetch that returns', () => {
  it.each(readable)('%s is read', async (_, take) => {
    const { server, client } = await startClient(take);
    await using _server = server;
    expect(await client.generate.patch({ image: 'asset_1' })).toEqual(answer);
    expect(await client.jobs.retrieve('job_9')).toEqual(answer);
  });

  it.each(unreadable)('%s leaves a submission uncertain, with a typed error', async (_, take) => {
    const { server, client, attempts } = await startClient(take);
    await using _server = server;
    expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'uncertain-submission',
    });
    expect(server.requests).toHaveLength(1);
    expect(attempts).toHaveLength(1);
    const kind = expect.stringMatching(/^(unexpected-response|connection)$/);
    expect(await rejection(client.jobs.retrieve('job_9'))).toMatchObject({ kind });
  });
});

it.each<[string, unknown, string]>([
  ['no response', undefined, 'The fetch option did not return a response.'],
  ['a status of no response', { status: 999, text: async () => text }, 'answered 999'],
])('%s is reported as what it is', async (_, given, message) => {
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: (async () => given) as never });
  expect(await rejection(client.jobs.retrieve('job_9'))).toMatchObject({
    kind: expect.stringMatching(/^unexpected-(?:response|status)$/),
    message: expect.stringContaining(message),
  });
  expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
    kind: 'uncertain-submission',
  });
});

type Client = ReturnType<typeof clientOf>;

it.each<[string, string, (client: Client) => PromiseLike<unknown>]>([
  ['reads', 'unexpected-response', ({ jobs }) => jobs.retrieve('job_9')],
  ['submissions', 'uncertain-submission', ({ generate }) => generate.patch({ image: 'asset_1' })],
  [
    'downloads',
    'unexpected-response',
    ({ assets }) => assets.download({ id: 'asset_1', url: 'https://cdn.example.com/a.png' }),
  ],
])('of %s with one response, one reads it, and the others end with %s', async (_, kind, call) => {
  const joined = Response.json(answer);
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: async () => joined });
  const outcomes = await Promise.allSettled([call(client), call(client), call(client)]);
  const errors = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(errors).toMatchObject([{ kind }, { kind }]);
});

it('a refusal with a body that was already read keeps its status', async () => {
  await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
  const fetch = async (url: string, init?: RequestInit) => {
    const response = await globalThis.fetch(url, init);
    await response.text();
    return response;
  };
  const error = await rejection(clientOf(server, { fetch }).generate.patch({ image: 'asset_1' }));
  expect(error).toMatchObject({ kind: 'not-found' });
});

it('a Node stream that is no longer awaited is cancelled', async () => {
  const controller = new AbortController();
  const body = Readable.from([text]);
  let give = (_: unknown) => {};
  const fetch = vi.fn(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: fetch as never });
  const waiting = rejection(client.jobs.retrieve('job_9', { signal: controller.signal }));
  await expect.poll(() => fetch).toHaveBeenCalled();
  controller.abort();
  await waiting;
  give({ status: 200, body });
  await expect.poll(() => body.destroyed).toBe(true);
});

it('answers are read where a library has replaced the global Response, as jest-fetch-mock 3 does', async () => {
  class Replaced {
    readonly ok = true;
    readonly bodyUsed = false;
    readonly body: Readable;
    constructor(
      body: unknown,
      readonly status = 200,
      readonly headers = new Headers(),
    ) {
      this.body = Readable.from([body]);
    }
  }
  vi.stubGlobal('Response', Replaced);
  onTestFinished(() => void vi.unstubAllGlobals());
  const fetch = async (url: string) =>
    url.endsWith('.png') ? new Replaced(pngBytes()) : new Replaced(text);
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: fetch as never });
  expect(await client.generate.patch({ image: 'asset_1' })).toEqual(answer);
  expect(await client.jobs.retrieve('job_9')).toEqual(answer);
  const file = { id: 'asset_1', url: 'http://127.0.0.1:1/a.png' };
  expect((await client.assets.download(file)).bytes).toEqual(pngBytes());
});

it('the headers of a foreign response are kept', async () => {
  const fetch = async () => ({ status: 404, headers: plainHeaders, text: async () => '{}' });
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: fetch as never });
  expect(await rejection(client.jobs.retrieve('job_9'))).toMatchObject({ requestId: 'req-77' });
});
