import { describe, expect, it } from 'vitest';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import type { LedgerStore } from '../ledger/store.js';
import {
  clientOf,
  jobRecord,
  type LocalServer,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

const image = pngBytes(900);
const crop = (width: number) => ({ crop: { top: 0, left: 0, width, height: 1 } });

/** A service whose first upload waits until it is let go. */
async function serveSlowly(assetId = 'asset_1') {
  let letGo = () => {};
  let closed = 0;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const server = await serve(async ({ path, query }, response) => {
    if (path === '/v1/assets') {
      response.on('close', () => {
        if (!response.writableFinished) closed++;
      });
      await held;
      return sendJson(response, 200, { asset: { id: assetId } });
    }
    return query.has('dryRun')
      ? sendJson(response, 269, { creativeUnitsCost: 3 })
      : sendJson(response, 200, { job: jobRecord({ jobId: `job_${crypto.randomUUID()}` }) });
  });
  const of = (end: string) => server.requests.filter(({ path }) => path.endsWith(end));
  return {
    server,
    letGo,
    closed: () => closed,
    uploads: () => of('/assets').length,
    patched: () => of('/patch').map((request) => (request.json() as { image: unknown }).image),
    [Symbol.asyncDispose]: async () => {
      letGo();
      await server.close();
    },
  };
}

/** A store that counts the calls that looked for the asset of their image: they go on to its upload at once. */
function watchedStore() {
  const store = memoryStore();
  let looked = 0;
  const update: LedgerStore['update'] = async (place, decide) => {
    const result = await store.update(place, decide);
    if (place.records?.some((name) => name.startsWith('asset:'))) looked++;
    return result;
  };
  return { store: { ...store, update }, looked: () => looked };
}

const until = (server: LocalServer, count: number) =>
  expect.poll(() => server.requests.length).toBe(count);

describe('an upload that two calls with keys wait for', () => {
  it('goes on for the other one when the first is aborted', async () => {
    await using service = await serveSlowly();
    const { store, looked } = watchedStore();
    const client = clientOf(service.server, { ledger: new Ledger(store) });
    const first = new AbortController();
    const aborted = rejection(
      client.generate.patch({ image, ...crop(1) }, { key: 'a', signal: first.signal }),
    );
    await until(service.server, 1);
    const other = client.generate.patch({ image, ...crop(2) }, { key: 'b' });
    await expect.poll(looked).toBe(2);
    await new Promise(setImmediate);
    first.abort();
    expect(await aborted).toMatchObject({ kind: 'aborted' });
    service.letGo();
    expect((await other).replayed).toBe(false);
    expect(service.uploads()).toBe(1);
  });

  it.each([
    ['its abort', (signal: AbortSignal) => ({ signal }), 'aborted'],
    ['its deadline', () => ({ deadlineMs: 50 }), 'timeout'],
  ])('does not hold the second one beyond %s', async (_, options, kind) => {
    await using service = await serveSlowly();
    const client = clientOf(service.server, { ledger: new Ledger(memoryStore()) });
    const first = client.generate.patch({ image, ...crop(1) }, { key: 'a' });
    await until(service.server, 1);
    const second = new AbortController();
    const ended = rejection(
      client.generate.patch({ image, ...crop(2) }, { key: 'b', ...options(second.signal) }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    second.abort();
    expect(await ended).toMatchObject({ kind });
    service.letGo();
    await first;
    expect(service.uploads()).toBe(1);
  });

  it('ends when both are aborted, and starts again for a third', async () => {
    await using service = await serveSlowly();
    const client = clientOf(service.server, { ledger: new Ledger(memoryStore()) });
    const { signal, ...controller } = abortable();
    const calls = [1, 2].map((width) =>
      rejection(client.generate.patch({ image, ...crop(width) }, { key: `key-${width}`, signal })),
    );
    await until(service.server, 1);
    controller.abort();
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ kind: 'aborted' });
    await expect.poll(service.closed).toBe(1);
    service.letGo();
    await client.generate.patch({ image, ...crop(1) }, { key: 'key-1' });
    expect(service.uploads()).toBe(2);
  });

  it.each(['another service', 'another account'])('is not shared with %s', async (which) => {
    await using service = await serveSlowly('asset_1');
    await using other = await serveSlowly('asset_2');
    const ledger = new Ledger(memoryStore());
    const at = which === 'another service' ? other : service;
    const one = clientOf(service.server, { ledger });
    const two = clientOf(at.server, { ledger, apiKey: 'another-key' });
    for (const { letGo } of [service, other]) letGo();
    await one.generate.patch({ image, ...crop(1) }, { key: 'a' });
    await two.generate.patch({ image, ...crop(2) }, { key: 'b' });
    expect(service.uploads() + other.uploads()).toBe(2);
    if (at === other) expect(new Set(other.patched())).toEqual(new Set(['asset_2']));
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
