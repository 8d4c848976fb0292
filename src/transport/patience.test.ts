import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { patientFetch } from './patience.js';

// The first use of fetch makes the dispatcher.
new Response();
const keys = [2, 1].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));
const GLOBAL_DISPATCHER = keys.find((key) => Reflect.has(globalThis, key)) as symbol;

interface Dispatcher {
  dispatch(options: Record<string, unknown>, handler: object): boolean;
}

const runtimes = () => Reflect.get(globalThis, GLOBAL_DISPATCHER) as Dispatcher;

afterEach(() => {
  vi.restoreAllMocks();
});

/** The limits with which Node's fetch dispatched its requests. */
function watchLimits(): unknown[] {
  const { dispatch } = runtimes();
  const limits: unknown[] = [];
  vi.spyOn(runtimes(), 'dispatch').mockImplementation(function (
    this: Dispatcher,
    options,
    handler,
  ) {
    limits.push([options.headersTimeout, options.bodyTimeout]);
    return dispatch.call(this, options, handler);
  });
  return limits;
}

describe('Node’s own limit of 300 s', () => {
  it.each([
    [300_001, [0, 0]],
    [900_000, [0, 0]],
    [300_000, [undefined, undefined]],
    [60_000, [undefined, undefined]],
  ])('with a timeoutMs of %i is %j', async (timeoutMs, expected) => {
    const limits = watchLimits();
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, { timeoutMs });
    await client.generate.patch({ image: 'asset_1' });
    await client.jobs.retrieve('job_1');
    expect(limits).toEqual([expected, expected]);
  });

  it('is off for transfers as well', async () => {
    const limits = watchLimits();
    await using server = await serve(({ method }, response) => {
      if (method === 'PUT') response.end();
      else response.end(pngBytes());
    });
    const asset = { id: 'asset_1', url: `${server.url}/a` };
    await clientOf(server).assets.download(asset, { timeoutMs: 400_000 });
    expect(limits).toEqual([[0, 0]]);
  });

  it('is also off behind a fetch that passes on its options', async () => {
    const limits = watchLimits();
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const fetch = (url: string, init?: RequestInit) => globalThis.fetch(url, init);
    await clientOf(server, { fetch, timeoutMs: 400_000 }).jobs.retrieve('job_1');
    expect(limits).toEqual([[0, 0]]);
  });
});

it('the request goes through the dispatcher of the runtime', async () => {
  const original = runtimes();
  const proxied: string[] = [];
  const own = Object.create(original, {
    dispatch: {
      value(options: Record<string, unknown>, handler: object) {
        proxied.push(String(options.path));
        return original.dispatch(options, handler);
      },
    },
  });
  Reflect.set(globalThis, GLOBAL_DISPATCHER, own);
  try {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    await clientOf(server, { timeoutMs: 400_000 }).jobs.retrieve('job_1');
    expect(proxied).toEqual(['/v1/jobs/job_1']);
  } finally {
    Reflect.set(globalThis, GLOBAL_DISPATCHER, original);
  }
});

it('a runtime without a dispatcher gets no dispatcher option', async () => {
  const originals = keys.map((key) => Reflect.get(globalThis, key));
  for (const key of keys) Reflect.set(globalThis, key, undefined);
  try {
    const fetch = vi.fn(async () => new Response());
    await patientFetch(fetch, 400_000)('https://api.example.com', { method: 'GET' });
    expect(fetch).toHaveBeenCalledWith('https://api.example.com', { method: 'GET' });
  } finally {
    keys.forEach((key, index) => {
      if (originals[index] === undefined) Reflect.deleteProperty(globalThis, key);
      else Reflect.set(globalThis, key, originals[index]);
    });
  }
});

it('a submission that a limit of the runtime ends is uncertain', async () => {
  const cause = Object.assign(new Error('Headers Timeout Error'), {
    code: 'UND_ERR_HEADERS_TIMEOUT',
  });
  const fetch = async () => Promise.reject(new TypeError('fetch failed', { cause }));
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, timeoutMs: 400_000 });
  expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
    kind: 'uncertain-submission',
    cause: { kind: 'connection', code: 'UND_ERR_HEADERS_TIMEOUT' },
  });
});
