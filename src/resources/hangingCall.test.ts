import { expect, it, onTestFinished, vi } from 'vitest';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import type { LedgerStore } from '../ledger/store.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

// What a call waits for never comes; only the call's own signal or deadline can end it.

const image = pngBytes(900);
const never = () => new Promise<never>(() => {});

function stalled(opened: () => void): Promise<never> {
  opened();
  return never();
}

type Ends = 'its abort' | 'its deadline';

function ending(ends: Ends) {
  const controller = new AbortController();
  return {
    options: ends === 'its abort' ? { signal: controller.signal } : { deadlineMs: 100 },
    kind: ends === 'its abort' ? 'aborted' : 'timeout',
    abort: () => controller.abort(),
  };
}

/** A service that takes images and patches. */
function servePatches() {
  let jobs = 0;
  return serve(({ path, query }, response) => {
    if (path.startsWith('/v1/assets')) {
      return sendJson(response, 200, { asset: { id: 'asset_1' } });
    }
    if (query.has('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 3 });
    const jobId = path.startsWith('/v1/jobs/') ? path.slice('/v1/jobs/'.length) : `job_${++jobs}`;
    return sendJson(response, 200, { job: jobRecord({ jobId, billing: { cuCost: 3 } }) });
  });
}

/** Each calls `opened` when it is first read: a deadline may pass before that on a busy machine. */
const sources: [string, (left: () => void, opened: () => void) => unknown][] = [
  [
    'a web stream that stalls',
    (left, opened) =>
      new ReadableStream({
        start: (controller) => controller.enqueue(image.subarray(0, 100)),
        pull: () => stalled(opened),
        cancel: left,
      }),
  ],
  [
    'a generator that stalls',
    (left, opened) => ({
      [Symbol.asyncIterator]: () => ({
        next: () => stalled(opened),
        return: async () => left(),
      }),
    }),
  ],
  [
    'a stream that trickles without an end',
    (left, opened) => ({
      async *[Symbol.asyncIterator]() {
        opened();
        try {
          for (;;) {
            yield image.subarray(0, 1);
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
        } finally {
          left();
        }
      },
    }),
  ],
  [
    'a file that does not answer',
    (left, opened) => ({ size: 900, read: () => stalled(opened), close: async () => left() }),
  ],
  [
    'a large file that does not answer',
    (left, opened) => ({
      size: 7_000_000,
      read: async (start: number, end: number) => {
        opened();
        return start === 0 && end < 100_000 ? pngBytes(end) : never();
      },
      close: async () => left(),
    }),
  ],
  [
    'a file that does not close',
    (left, opened) => ({
      size: 900,
      read: () => stalled(opened),
      close: () => {
        left();
        return never();
      },
    }),
  ],
];

const methods = ['patch', 'patchAndWait', 'estimatePatch', 'upload'] as const;
const ends = ['its abort', 'its deadline'] as const;
const readings = sources.flatMap(([source, make]) =>
  methods.flatMap((method) =>
    (method.startsWith('patch') ? [undefined, 'order-1'] : [undefined]).flatMap((key) =>
      ends.map((end) => ({ source, make, method, key, end })),
    ),
  ),
);

// They do nothing but wait.
it.concurrent.for(readings)(
  '$method with key $key ends at $end while it reads $source',
  async (reading, { expect }) => {
    const { source, make, method, key, end } = reading;
    // It is read as far as its head, and refused for its size.
    if (method === 'upload' && source.startsWith('a large file')) return;
    await using server = await servePatches();
    const client = clientOf(server, { ledger: new Ledger(memoryStore()) });
    let isOpened = false;
    let isLeft = false;
    const { options, kind, abort } = ending(end);
    const given = make(
      () => {
        isLeft = true;
      },
      () => {
        isOpened = true;
      },
    ) as never;
    const call =
      method === 'upload'
        ? client.assets.upload({ name: 'a.png', image: given }, options)
        : client.generate[method]({ image: given }, { ...options, ...(key && { key }) } as never);
    const failed = rejection(call);
    setTimeout(abort, 50);
    expect(await failed).toMatchObject({
      kind,
      ...(method === 'patchAndWait' && kind === 'aborted' && { submitted: false }),
    });
    expect(server.requests).toEqual([]);
    await expect.poll(() => isLeft || !isOpened).toBe(true);
  },
);

/** A store that stops answering at a statement. */
function stopsAt(store: LedgerStore, statement: () => boolean): LedgerStore {
  return {
    ...store,
    update: (reads, decide) => (statement() ? never() : store.update(reads, decide)),
  };
}

it.concurrent.for(
  ['a first call', 'a replay'].flatMap((which) => ends.map((end) => ({ which, end }))),
)(
  '$which with a key ends at $end at whichever statement the ledger stops answering',
  async ({ which, end }) => {
    for (let statement = 1; ; statement++) {
      await using server = await servePatches();
      const store = memoryStore();
      if (which === 'a replay') {
        await clientOf(server, { ledger: new Ledger(store) }).generate.patch(
          { image },
          { key: 'a' },
        );
      }
      let count = 0;
      const ledger = new Ledger(stopsAt(store, () => ++count >= statement));
      const { options, abort } = ending(end);
      setTimeout(abort, 50);
      await clientOf(server, { ledger })
        .generate.patch({ image }, { ...options, key: 'a' })
        .catch(() => {});
      if (count < statement) break;
    }
  },
);

const cut = () => new Blob([pngBytes(900).slice(0, 500)], { type: 'image/png' });

it.each([undefined, 'order-1'])(
  'a patch with key %s that is refused leaves nothing of its other image behind',
  async (key) => {
    await using server = await servePatches();
    const client = clientOf(server, { ledger: new Ledger(memoryStore()) });
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
    signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
    let isClosed = false;
    const hanging = {
      size: 900,
      read: never,
      close: async () => {
        isClosed = true;
      },
    };
    const params = { image: hanging, patch: { image: cut(), mode: 'override' } } as const;
    const error = await rejection(client.generate.patch(params, { signal, ...(key && { key }) }));
    expect(error).toMatchObject({ kind: 'invalid-image' });
    await expect.poll(() => isClosed).toBe(true);
    await expect.poll(() => listeners.size).toBe(0);
  },
);

it('a large image is uploaded only when no other is refused', async () => {
  await using server = await servePatches();
  const whole = pngBytes(7_000_000);
  let isClosed = false;
  const large = {
    size: whole.byteLength,
    read: async (start: number, end: number) => whole.slice(start, end),
    close: async () => {
      isClosed = true;
    },
  };
  // It is refused a while after the large one could have been sent.
  const late = {
    size: 500,
    read: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return pngBytes(900).slice(0, 500);
    },
  };
  const call = clientOf(server).generate.patch({
    image: large,
    patch: { image: late, mode: 'override' },
  });
  expect(await rejection(call)).toMatchObject({ kind: 'invalid-image' });
  await expect.poll(() => isClosed).toBe(true);
  expect(server.requests).toEqual([]);
});

it('the time that an image takes to read belongs to the deadline of a call with a key', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let fetched = () => {};
  const uploads = new Promise<void>((resolve) => {
    fetched = resolve;
  });
  const client = clientOf(
    { url: 'http://127.0.0.1:1' },
    {
      ledger: new Ledger(memoryStore()),
      rateLimit: undefined,
      fetch: () => {
        fetched();
        return never();
      },
    },
  );
  let reads = 0;
  const slow = {
    size: 900,
    read: async (start: number, end: number) => {
      if (++reads === 2) vi.advanceTimersByTime(600);
      return image.slice(start, end);
    },
  };
  const call = rejection(
    client.generate.patch({ image: slow }, { key: 'order-1', deadlineMs: 1_000 }),
  );
  await uploads;
  await vi.advanceTimersByTimeAsync(400);
  expect(await call).toMatchObject({ kind: 'timeout' });
});
