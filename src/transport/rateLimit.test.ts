import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { createRateLimiter } from './rateLimit.js';

const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Takes turns and notes the order in which they came. */
function turns(limiter: ReturnType<typeof createRateLimiter>, order: string[]) {
  return (name: string, urgent = false, signal = never) =>
    limiter.turn(urgent, signal).then(() => void order.push(name));
}

describe('createRateLimiter', () => {
  it('lets no minute see more than its number', async () => {
    const limiter = createRateLimiter(3);
    const starts: number[] = [];
    for (let index = 0; index < 10; index++) {
      limiter.turn(false, never).then(() => starts.push(performance.now()));
      await vi.advanceTimersByTimeAsync(7_000);
    }
    await vi.runAllTimersAsync();
    expect(starts).toHaveLength(10);
    for (const start of starts) {
      const within = starts.filter((other) => other >= start && other < start + 60_000);
      expect(within.length).toBeLessThanOrEqual(3);
    }
    // And no slower than needed: the tenth is the first of the fourth group.
    expect((starts[9] ?? 0) - (starts[0] ?? 0)).toBe(180_000);
  });

  it('lets urgent ones go first, in their order', async () => {
    const order: string[] = [];
    const take = turns(createRateLimiter(1), order);
    void take('first');
    void take('a');
    void take('b');
    void take('cancel 1', true);
    void take('cancel 2', true);
    await vi.runAllTimersAsync();
    expect(order).toEqual(['first', 'cancel 1', 'cancel 2', 'a', 'b']);
  });

  it('gives up a place on abort, and keeps no timer', async () => {
    const order: string[] = [];
    const take = turns(createRateLimiter(1), order);
    void take('first');
    const controller = new AbortController();
    const waiting = rejection(take('aborted', false, controller.signal));
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort('enough');
    expect(await waiting).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
    void take('second');
    await vi.runAllTimersAsync();
    expect(order).toEqual(['first', 'second']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a client with a limit', () => {
  it('shares it among all calls of a project; cancels go first', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, { rateLimit: { requestsPerMinute: 1 } });
    await client.jobs.retrieve('first');
    const reads = ['a', 'b'].map((id) => client.jobs.retrieve(id));
    const cancel = client.jobs.triggerAction('c', { action: 'cancel' });
    await client.jobs.retrieve('other', { projectId: 'proj_2' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/jobs/first', '/v1/jobs/other']);
    await vi.advanceTimersByTimeAsync(60_000);
    await cancel;
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(reads);
    expect(server.requests.slice(2).map(({ path }) => path)).toEqual([
      '/v1/jobs/c/action',
      '/v1/jobs/a',
      '/v1/jobs/b',
    ]);
  });
});
