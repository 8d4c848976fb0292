import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, RateLimitError, ScenarioError, ServerError } from '../errors/index.js';
import type { Effect } from '../operations.js';
import { rejection } from '../testing/localServer.js';
import type { FetchInit } from './fetch.js';
import { type NotedAttempt, retry } from './retry.js';

const url = 'https://example.com/';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Runs the stage over `outcomes`, one for each attempt, and lets all time pass. */
async function run(
  outcomes: (ScenarioError | 'ok')[],
  options: { effect?: Effect; maxRetries?: number; remainingMs?: number } = {},
) {
  const { effect = 'reads', maxRetries = 3, remainingMs = 1e9 } = options;
  const attempts: NotedAttempt[] = [];
  const waits: number[] = [];
  let last = Date.now();
  const next = vi.fn(async () => {
    waits.push(Date.now() - last);
    last = Date.now();
    const outcome = outcomes.shift();
    if (outcome instanceof ScenarioError) throw outcome;
    return new Response('{}');
  });
  const controller = new AbortController();
  const init: FetchInit = { method: 'GET', headers: new Headers(), signal: controller.signal };
  const stage = retry(
    {
      maxRetries,
      backoff: { baseMs: 100, capMs: 300 },
      renewable: false,
      remainingMs: () => remainingMs,
      onAttempt: (attempt) => attempts.push(attempt),
    },
    { callId: 'call', purpose: 'jobsRetrieve', effect, redact: (text) => text },
  );
  const result = stage(next)(url, init).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { result: await result, attempts, waits: waits.slice(1), timers: vi.getTimerCount() };
}

const server = () => new ServerError('down', { status: 503 });
const limited = (retryAfterMs?: number) =>
  new RateLimitError('slow', { status: 429, retryAfterMs });

describe('retry', () => {
  it('waits as long as the service asks', async () => {
    const { waits, result } = await run([limited(7_000), limited(0), 'ok']);
    expect(waits).toEqual([7_000, 0]);
    expect(result).toBeInstanceOf(Response);
  });

  it('otherwise backs off with full jitter, up to the cap', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    const { waits } = await run([server(), server(), server(), 'ok']);
    expect(waits).toEqual([99, 199, 299]);
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await run([server(), server(), 'ok'])).waits).toEqual([0, 0]);
    vi.mocked(Math.random).mockRestore();
  });

  it('does not begin a wait that the deadline would end', async () => {
    const error = limited(5_000);
    const { result, attempts } = await run([error, 'ok'], { remainingMs: 5_000 });
    expect(result).toBe(error);
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.waitMs).toBeUndefined();
  });

  it('stops after maxRetries', async () => {
    const { attempts } = await run([server(), server(), server()], { maxRetries: 1 });
    expect(attempts).toHaveLength(2);
    expect((await run([server()], { maxRetries: 0 })).attempts).toHaveLength(1);
  });

  it('reports each attempt', async () => {
    const { attempts } = await run([limited(10), 'ok']);
    expect(attempts).toEqual([
      {
        operation: 'jobsRetrieve',
        callId: 'call',
        effect: 'reads',
        attempt: 1,
        status: 429,
        outcome: 'rate-limit',
        reason: 'slow',
        waitMs: 10,
        durationMs: expect.any(Number),
      },
      {
        operation: 'jobsRetrieve',
        callId: 'call',
        effect: 'reads',
        attempt: 2,
        status: 200,
        outcome: 'ok',
        reason: 'status 200',
        durationMs: expect.any(Number),
      },
    ]);
  });

  it('leaves no timer behind', async () => {
    expect((await run([limited(10), server(), 'ok'])).timers).toBe(0);
  });

  it('repeats submissions and writes only when they were not taken', async () => {
    const lost = new ConnectionError('reset', {}, { established: true });
    const refused = new ConnectionError('refused', {}, { established: false });
    for (const effect of ['submits', 'writes'] as const) {
      expect((await run([lost, 'ok'], { effect })).result).toBe(lost);
      expect((await run([refused, 'ok'], { effect })).result).toBeInstanceOf(Response);
      expect((await run([limited(), 'ok'], { effect })).result).toBeInstanceOf(Response);
    }
    expect((await run([lost, 'ok'])).result).toBeInstanceOf(Response);
  });

  it('stops waiting at once when the signal aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const stage = retry(
      {
        maxRetries: 1,
        backoff: { baseMs: 0, capMs: 0 },
        renewable: false,
        remainingMs: () => 1e9,
        onAttempt: () => queueMicrotask(() => controller.abort(reason)),
      },
      { callId: 'call', purpose: 'jobsRetrieve', effect: 'reads', redact: (text) => text },
    );
    const init: FetchInit = { method: 'GET', headers: new Headers(), signal: controller.signal };
    const call = stage(() => Promise.reject(limited(60_000)))(url, init);
    expect(await rejection(call)).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });
});
