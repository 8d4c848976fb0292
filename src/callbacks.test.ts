import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consult, tell } from './callbacks.js';

const thenable = (then: unknown) => ({ then });
const failing: [string, () => unknown][] = [
  [
    'throws',
    () => {
      throw new Error('callback');
    },
  ],
  [
    'throws undefined',
    () => {
      throw undefined;
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('callback');
    },
  ],
  [
    'gives a thenable that throws',
    () =>
      thenable(() => {
        throw new Error('then');
      }),
  ],
  [
    'gives a thenable that rejects',
    () => thenable((_: unknown, no: (e: Error) => void) => no(new Error('then'))),
  ],
  [
    'gives an object whose then cannot be read',
    () => ({
      // biome-ignore lint/suspicious/noThenProperty: what a careless callback may give.
      get then() {
        throw new Error('getter');
      },
    }),
  ],
  ['never settles', () => new Promise(() => {})],
];

const unhandled = vi.fn();
beforeEach(() => {
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});
afterEach(() => {
  process.off('unhandledRejection', unhandled);
});

describe('tell', () => {
  it.each(failing)('ignores a callback that %s', async (_, callback) => {
    tell(callback);
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('calls at once with its arguments, and does nothing without a callback', () => {
    const callback = vi.fn();
    tell(callback, 1, 'two');
    tell(undefined, 1);
    expect(callback).toHaveBeenCalledExactlyOnceWith(1, 'two');
  });
});

describe('consult', () => {
  const wait = async (verdict: PromiseLike<unknown>) => verdict;

  it.each(failing.slice(0, 6))('throws for a callback that %s', async (_, callback) => {
    await expect(consult(callback, [], wait)).rejects.toSatisfy(() => true);
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('waits through the bound for a promise only', async () => {
    const bound = vi.fn(async () => {});
    await consult(() => 'done', [], bound);
    await consult(undefined, [], bound);
    expect(bound).not.toHaveBeenCalled();
    await consult(() => new Promise(() => {}), [], bound);
    expect(bound).toHaveBeenCalledOnce();
  });
});
