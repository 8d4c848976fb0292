import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../index.js';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import type { LedgerStore } from '../ledger/store.js';
import { jobRecord } from '../testing/localServer.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const store = memoryStore();
const answer = async () => Response.json({ job: jobRecord() });

function process(fetch: typeof globalThis.fetch, itsStore: LedgerStore, requestsPerMinute = 10) {
  return createScenarioClient({
    baseUrl: 'http://127.0.0.1:1/v1',
    apiKey: 'key',
    apiSecret: 'secret-of-the-tests',
    fetch,
    ledger: new Ledger(itsStore),
    rateLimit: { requestsPerMinute },
  });
}

it('two processes with one ledger share the rate limit', async () => {
  const fetch = vi.fn(answer);
  const shared = memoryStore();
  const processes = [process(fetch, shared), process(fetch, shared)];
  const calls = Array.from({ length: 24 }, (_, at) => processes[at % 2]?.jobs.retrieve('job_1'));
  await vi.advanceTimersByTimeAsync(1_000);
  // Eight places of ten are for calls that are no submissions.
  expect(fetch).toHaveBeenCalledTimes(8);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch).toHaveBeenCalledTimes(16);
  await vi.advanceTimersByTimeAsync(61_000);
  await Promise.all(calls);
  expect(fetch).toHaveBeenCalledTimes(24);
});

it.each([
  ['shorter than a minute', 50_000],
  ['longer than a minute', 100_000],
])(
  'requests that take %s keep their turns until a minute after their answers',
  async (_how, durationMs) => {
    let answered = 0;
    const slow = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, durationMs));
      answered += 1;
      return answer();
    });
    const fetch = vi.fn(answer);
    const shared = memoryStore();
    const patience = { timeoutMs: 200_000, deadlineMs: 400_000 };
    const one = process(slow, shared);
    const calls = Array.from({ length: 8 }, () => one.jobs.retrieve('job_1', patience));
    await vi.advanceTimersByTimeAsync(durationMs - 1);
    const other = process(fetch, shared).jobs.retrieve('job_1', patience);
    await vi.advanceTimersByTimeAsync(60_000);
    // The service may have counted all of them just now.
    expect([answered, fetch.mock.calls.length]).toEqual([8, 0]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    await Promise.all([...calls, other]);
  },
);

it('a submission of one process finds places that the other leaves free', async () => {
  const fetch = vi.fn(answer);
  const shared = memoryStore();
  for (let each = 0; each < 20; each++) void process(fetch, shared).jobs.retrieve('job_1');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fetch).toHaveBeenCalledTimes(8);
  const patch = process(fetch, shared).generate.patch({ image: 'asset_1' });
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch).toHaveBeenCalledTimes(9);
  await patch;
});

it('a call that is aborted while it waits for its turn ends, and does not delay others', async () => {
  const fetch = vi.fn(answer);
  const shared = memoryStore();
  const [one, other] = [process(fetch, shared, 1), process(fetch, shared, 1)];
  await one.jobs.retrieve('job_1');
  const controller = new AbortController();
  const aborted = other.jobs.retrieve('job_1', { signal: controller.signal });
  const refused = expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  await refused;
  const later = other.jobs.retrieve('job_1');
  await vi.advanceTimersByTimeAsync(61_000);
  await later;
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('a granted turn leaves no timer that keeps the process alive', async () => {
  const call = process(answer, memoryStore()).jobs.retrieve('job_1');
  await vi.advanceTimersByTimeAsync(0);
  await call;
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['fails', () => Promise.reject(new Error('cut off'))],
  ['hangs', () => new Promise<never>(() => {})],
])('a store that %s does not delay requests', async (_how, update) => {
  const fetch = vi.fn(answer);
  const call = process(fetch, { ...store, update }).jobs.retrieve('job_1');
  await vi.advanceTimersByTimeAsync(2_000);
  await call;
  expect(fetch).toHaveBeenCalledTimes(1);
});
