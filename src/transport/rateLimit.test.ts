import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../index.js';
import { open } from '../opened.js';
import { checkClientOptions } from '../options/checked.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { createRateLimiter, type Priority } from './rateLimit.js';

const never = new AbortController().signal;
const dead = { url: 'http://127.0.0.1:1' };

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

type Limiter = ReturnType<typeof createRateLimiter>;

/** Runs requests that are answered at once, and notes the order in which they started. */
function turns(limiter: Limiter, order: string[]) {
  return (name: string, priority: Priority = 'normal', signal = never) =>
    limiter.run(priority, signal, async () => void order.push(name));
}

/** Runs `count` requests of a priority at once; gives the times at which they start. */
function burst(limiter: Limiter, count: number, priority: Priority, durationMs = 0): number[] {
  const starts: number[] = [];
  for (let each = 0; each < count; each++) {
    void limiter.run(priority, never, async () => {
      starts.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, durationMs));
    });
  }
  return starts;
}

describe('createRateLimiter', () => {
  it('never exceeds its number in a minute, and is slower by at most a second', async () => {
    const limiter = createRateLimiter(3);
    const starts: number[] = [];
    for (let index = 0; index < 10; index++) {
      void limiter.run('urgent', never, async () => void starts.push(performance.now()));
      await vi.advanceTimersByTimeAsync(7_000);
    }
    await vi.runAllTimersAsync();
    expect(starts).toHaveLength(10);
    for (const start of starts) {
      const within = starts.filter((other) => other >= start && other < start + 60_000);
      expect(within.length).toBeLessThanOrEqual(3);
    }
    expect((starts[9] ?? 0) - (starts[0] ?? 0)).toBe(183_000);
  });

  it('keeps to it wherever the service counts between start and answer', async () => {
    const limiter = createRateLimiter(10);
    const seen: number[] = [];
    for (let index = 0; index < 60; index++) {
      const started = (): number => performance.now();
      void limiter.run('urgent', never, async () => {
        const startedAt = started();
        const takenMs = (index * 7_919) % 20_000;
        await new Promise((resolve) => setTimeout(resolve, takenMs));
        // The first is counted at its answer, the next at its start.
        seen.push(index % 2 === 0 ? performance.now() : startedAt);
      });
    }
    await vi.runAllTimersAsync();
    expect(seen).toHaveLength(60);
    for (const time of seen) {
      const within = seen.filter((other) => other >= time && other < time + 60_000);
      expect(within.length).toBeLessThanOrEqual(10);
    }
  });

  it('starts urgent requests first, then other calls, then polls', async () => {
    const order: string[] = [];
    const take = turns(createRateLimiter(1), order);
    void take('first');
    void take('poll', 'background');
    void take('a');
    void take('b');
    void take('cancel 1', 'urgent');
    void take('cancel 2', 'urgent');
    await vi.runAllTimersAsync();
    expect(order).toEqual(['first', 'cancel 1', 'cancel 2', 'a', 'b', 'poll']);
  });

  it('keeps a part of the minute for more urgent requests', async () => {
    const limiter = createRateLimiter(100);
    const polls = burst(limiter, 200, 'background');
    await vi.advanceTimersByTimeAsync(0);
    expect(polls).toHaveLength(60);
    const reads = burst(limiter, 200, 'normal');
    await vi.advanceTimersByTimeAsync(0);
    expect(reads).toHaveLength(20);
    const submissions = burst(limiter, 30, 'urgent');
    await vi.advanceTimersByTimeAsync(0);
    expect(submissions).toHaveLength(20);
  });

  it('frees the place of a request that ends without a sign, when its call has ended', async () => {
    const limiter = createRateLimiter(2);
    const gone = () => limiter.run('urgent', never, () => new Promise(() => {}), 30_000);
    void gone();
    void gone();
    // Waits for a place, and ends without a sign before it has one.
    void limiter.run('urgent', never, () => new Promise(() => {}), 40_000);
    const starts = burst(limiter, 3, 'urgent');
    await vi.advanceTimersByTimeAsync(300_000);
    expect(starts).toEqual([91_000, 101_000, 152_001]);
    expect(limiter.isIdle()).toBe(true);
  });

  it('lets no request wait for ever behind more urgent ones', async () => {
    const limiter = createRateLimiter(10);
    const order: string[] = [];
    void turns(limiter, order)('poll', 'background');
    const busy = setInterval(() => void turns(limiter, order)('patch', 'urgent'), 1_000);
    burst(limiter, 10, 'urgent');
    await vi.advanceTimersByTimeAsync(180_000);
    clearInterval(busy);
    expect(order.indexOf('poll')).toBeLessThan(order.length - 1);
    expect(order).toContain('poll');
    await vi.runAllTimersAsync();
  });

  it('keeps places for submissions while reads of all kinds pile up', async () => {
    const limiter = createRateLimiter(100);
    // More than can start within the minutes of the test.
    burst(limiter, 500, 'background');
    burst(limiter, 500, 'normal');
    const delays: number[] = [];
    for (let minute = 0; minute < 5; minute++) {
      for (let each = 0; each < 10; each++) {
        const calledAt = performance.now();
        void limiter.run(
          'urgent',
          never,
          async () => void delays.push(performance.now() - calledAt),
        );
        await vi.advanceTimersByTimeAsync(6_000);
      }
    }
    expect(delays).toEqual(Array(50).fill(0));
    vi.clearAllTimers();
  });

  it('starts no request while the service asks to wait', async () => {
    const limiter = createRateLimiter(10);
    const [first] = burst(limiter, 1, 'normal');
    limiter.hold(5_000);
    const held = burst(limiter, 1, 'urgent');
    await vi.advanceTimersByTimeAsync(4_999);
    expect([held.length, vi.getTimerCount()]).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect((held[0] ?? 0) - (first ?? 0)).toBe(5_000);
    limiter.hold(86_400_000);
    const free = burst(limiter, 1, 'normal');
    await vi.advanceTimersByTimeAsync(0);
    expect(free).toHaveLength(1);
  });

  it('pauses only polls if the service does not say how long to wait', async () => {
    const limiter = createRateLimiter(100);
    limiter.hold(undefined);
    const [polls, reads] = [burst(limiter, 1, 'background'), burst(limiter, 1, 'normal')];
    await vi.advanceTimersByTimeAsync(4_999);
    expect([polls.length, reads.length]).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(polls).toHaveLength(1);
  });

  it('releases a place on abort, and keeps no timer', async () => {
    const order: string[] = [];
    const take = turns(createRateLimiter(1), order);
    void take('first');
    const controller = new AbortController();
    const waiting = rejection(take('aborted', 'normal', controller.signal));
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

describe('the limits of projects', () => {
  const read = (projectId: string) => ({ projectId, deadlineMs: 3_600_000 });

  it('are forgotten when nothing is counted for them', async () => {
    const fetch = vi.fn(async () => Response.json({ job: jobRecord() }));
    const options = checkClientOptions({ apiKey: 'key-0001', apiSecret: 'secret-0002', fetch });
    const { byProject } = options.limits;
    const { call } = open(options);
    for (let each = 0; each < 600; each++) {
      await call('jobs', 'retrieve', ['job_1', read(`proj_${each}`)], true);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(fetch).toHaveBeenCalledTimes(600);
    expect(byProject.size).toBeGreaterThanOrEqual(61);
    expect(byProject.size).toBeLessThanOrEqual(123);
  });

  it('hold for a request that has not ended, and for a call that waits to be repeated', async () => {
    const starts: [path: string, at: number][] = [];
    const fetch = vi.fn(async (url: string) => {
      const { pathname } = new URL(url);
      starts.push([pathname.slice('/v1/jobs/'.length), performance.now() - begun]);
      if (pathname.endsWith('slow')) await new Promise((end) => setTimeout(end, 100_000));
      const isFirst = starts.filter(([path]) => path === 'busy').length === 1;
      return pathname.endsWith('busy') && isFirst
        ? Response.json({}, { status: 503, headers: { 'retry-after': '100' } })
        : Response.json({ job: jobRecord() });
    });
    const rateLimit = { requestsPerMinute: 1 };
    const client = clientOf(dead, { fetch, rateLimit, timeoutMs: 200_000 });
    const begun = performance.now();
    const calls = [
      client.jobs.retrieve('slow', read('proj_1')),
      client.jobs.retrieve('busy', read('proj_2')),
    ];
    await vi.advanceTimersByTimeAsync(90_000);
    // A new project, for which the idle ones are forgotten.
    await client.jobs.retrieve('new', read('proj_3'));
    await vi.advanceTimersByTimeAsync(5_000);
    calls.push(
      client.jobs.retrieve('third', read('proj_1')),
      client.jobs.retrieve('second', read('proj_2')),
    );
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(Object.fromEntries(starts)).toEqual({
      slow: 0,
      new: 90_000,
      second: 95_000,
      // The second attempt of `busy`, a window after the call that went before it.
      busy: 156_000,
      third: 161_000,
    });
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
    await vi.advanceTimersByTimeAsync(61_000);
    await cancel;
    await vi.advanceTimersByTimeAsync(61_000);
    await reads[0];
    await vi.advanceTimersByTimeAsync(61_000);
    await reads[1];
    expect(server.requests.slice(2).map(({ path }) => path)).toEqual([
      '/v1/jobs/c/action',
      '/v1/jobs/a',
      '/v1/jobs/b',
    ]);
  });
});

describe('a client with default options', () => {
  it('has the documented limit, unless it is turned off', async () => {
    const fetch = vi.fn(async () => Response.json({ job: jobRecord() }));
    const readAll = (rateLimit: ClientOptions['rateLimit']) => {
      const { jobs } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, rateLimit });
      for (let each = 0; each < 150; each++) void jobs.retrieve('job_1');
    };
    readAll(undefined);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(fetch).toHaveBeenCalledTimes(80);
    await vi.runAllTimersAsync();
    expect(fetch).toHaveBeenCalledTimes(150);
    readAll(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(300);
  });

  it('sends a patch and its estimate ahead of reads', async () => {
    const fetch = vi.fn(async (url: string) =>
      Response.json(
        url.includes('dryRun') ? { creativeUnitsCost: 1, job: {} } : { job: jobRecord() },
      ),
    );
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, rateLimit: undefined });
    for (let each = 0; each < 150; each++) void client.jobs.retrieve('job_1');
    const patches = Array.from({ length: 8 }, () =>
      client.generate.patch({ image: 'asset_1' }, { maxCreativeUnits: 5 }),
    );
    await vi.advanceTimersByTimeAsync(0);
    await Promise.all(patches);
    expect(fetch).toHaveBeenCalledTimes(80 + 16);
    await vi.runAllTimersAsync();
  });

  it('pauses all its requests while the service asks to wait', async () => {
    let refusals = 1;
    const fetch = vi.fn(async () =>
      refusals-- > 0
        ? Response.json({}, { status: 429, headers: { 'retry-after': '30' } })
        : Response.json({ job: jobRecord() }),
    );
    const { jobs } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, rateLimit: {} });
    const first = jobs.retrieve('job_1');
    await vi.advanceTimersByTimeAsync(0);
    const second = jobs.retrieve('job_2');
    await vi.advanceTimersByTimeAsync(29_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([first, second]);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
