import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { bounded, linkAbort, onAbort, untilAborted } from './abort.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const never = () => new Promise<never>(() => {});

describe('onAbort', () => {
  it('has one listener on the signal for any number of followers, removed when they have left', () => {
    const { signal } = new AbortController();
    const leave = Array.from({ length: 30 }, () => onAbort(signal, () => {}));
    expect(listeners(signal)).toBe(1);
    for (const each of leave) each();
    expect(listeners(signal)).toBe(0);
  });

  it('calls every follower that has not left, once', () => {
    const controller = new AbortController();
    const stays = vi.fn();
    const leaves = vi.fn();
    onAbort(controller.signal, stays);
    onAbort(controller.signal, stays);
    onAbort(controller.signal, leaves)();
    controller.abort();
    controller.abort();
    expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([2, 0]);
  });

  it('calls the others when one throws, and throws its error', () => {
    let dispatch = () => {};
    const caller = {
      aborted: false,
      addEventListener: (_: string, listener: () => void) => {
        dispatch = listener;
      },
    } as unknown as AbortSignal;
    const linked = linkAbort(undefined);
    const error = new Error('a follower failed');
    for (const signal of [caller, linked.signal]) {
      const others = [vi.fn(), vi.fn()];
      onAbort(signal, others[0] as () => void);
      onAbort(signal, () => {
        throw error;
      });
      onAbort(signal, others[1] as () => void);
      expect(signal === caller ? dispatch : () => linked.abort('over')).toThrow(error);
      expect(others.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    }
  });

  it('starts again after the last follower has left', () => {
    const controller = new AbortController();
    const first = onAbort(controller.signal, () => {});
    first();
    const follow = vi.fn();
    onAbort(controller.signal, follow);
    // To leave twice must not take the listener from those who came later.
    first();
    controller.abort();
    expect(follow).toHaveBeenCalledOnce();
  });
});

describe('a signal on many calls', () => {
  const warned = vi.fn();
  afterEach(() => {
    process.off('warning', warned);
  });

  it('causes no leak warning and keeps no listener', async () => {
    process.on('warning', warned);
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 60 }, (_, n) =>
      client.jobs.retrieve(`job_${n}`, { signal }),
    );
    expect(listeners(signal)).toBe(1);
    await Promise.all(calls);
    await new Promise(setImmediate);
    expect(listeners(signal)).toBe(0);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('bounded', () => {
  const reason = new Error('over');

  it.each([
    ['a value', () => 1],
    ['a promise', async () => 1],
  ])('returns %s', async (_, step) => {
    await expect(bounded(step, new AbortController().signal)).resolves.toBe(1);
  });

  it('throws the error of the step, at once or later', async () => {
    const { signal } = new AbortController();
    const fail = () => {
      throw reason;
    };
    expect(await rejection(bounded(fail, signal))).toBe(reason);
    expect(await rejection(bounded(async () => fail(), signal))).toBe(reason);
    expect(listeners(signal)).toBe(0);
  });

  it('does not wait for a step that hangs', async () => {
    const controller = new AbortController();
    const waiting = rejection(bounded(never, controller.signal));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
  });

  it('does not begin after an abort', async () => {
    const step = vi.fn();
    expect(await rejection(bounded(step, AbortSignal.abort(reason)))).toBe(reason);
    expect(step).not.toHaveBeenCalled();
  });

  it('releases a late result', async () => {
    const controller = new AbortController();
    const late = vi.fn();
    let finish = (_: string) => {};
    const step = () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      });
    const waiting = rejection(bounded(step, controller.signal, late));
    await Promise.resolve();
    controller.abort(reason);
    await waiting;
    finish('file');
    await new Promise(setImmediate);
    expect(late).toHaveBeenCalledExactlyOnceWith('file');
  });
});

it('untilAborted leaves no listener after any outcome', async () => {
  const { signal } = new AbortController();
  await untilAborted(Promise.resolve(1), signal);
  await rejection(untilAborted(Promise.reject(new Error('x')), signal));
  expect(listeners(signal)).toBe(0);
});

it('a linked signal follows its parent until it is disposed of', () => {
  const parent = new AbortController();
  const follows = linkAbort(parent.signal, (reason) => `because of ${reason}`);
  const left = linkAbort(parent.signal);
  left.dispose();
  parent.abort('x');
  expect([follows.signal.reason, left.signal.aborted]).toEqual(['because of x', false]);
});
