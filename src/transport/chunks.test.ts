import { describe, expect, it, vi } from 'vitest';
import { hubOf } from '../onAbort.js';
import { linkAbort } from './abort.js';
import { readAll, readChunks } from './chunks.js';
import type { RequestContext } from './fetch.js';

const context: RequestContext = {
  purpose: 'jobsRetrieve',
  effect: 'reads',
  callId: 'call_1',
  redact: (text) => text,
};

/** A response with a stream that is not the runtime's. */
function answer(reader: object): Response {
  return { status: 200, body: { getReader: () => reader } } as unknown as Response;
}

function breaks(): never {
  throw new Error('cancel');
}

const brokenCancels = [
  ['lacks cancel', {}],
  ['throws when it is cancelled', { cancel: breaks }],
  ['rejects when it is cancelled', { cancel: async () => breaks() }],
  ['returns nothing when it is cancelled', { cancel: () => {} }],
] as const;

describe.each(brokenCancels)('a stream that %s', (_case, foreign) => {
  const read = async () => {
    throw new Error('read');
  };

  it('ends a body read whole with the error of its read', async () => {
    const { signal } = linkAbort(undefined);
    const { bytes, error } = await readAll(answer({ read, ...foreign }), 10, signal, context);
    expect(bytes.byteLength).toBe(0);
    expect(error).toMatchObject({ kind: 'connection', established: true });
    expect(hubOf(signal)?.size).toBe(0);
  });

  it('ends a body read in pieces with the error of its read', async () => {
    const { signal } = linkAbort(undefined);
    const pieces = readChunks(answer({ read, ...foreign }), signal, context, 1000);
    await expect(pieces.next()).rejects.toMatchObject({ kind: 'connection', established: true });
  });

  it('ends with the reason of its signal while a read hangs', async () => {
    const { signal, abort } = linkAbort(undefined);
    const hanging = vi.fn(() => new Promise(() => {}));
    const reading = readAll(answer({ read: hanging, ...foreign }), 10, signal, context);
    abort('over');
    expect(await reading).toMatchObject({ error: 'over' });
    expect(hanging).toHaveBeenCalledOnce();
  });
});
