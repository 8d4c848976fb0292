import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions, Job } from '../index.js';
import { clientOf, jobRecord, rejection } from '../testing/localServer.js';
import { several } from '../testing/sample.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

interface ServiceOptions {
  /** Milliseconds that a job takes. */
  readonly jobMs?: number;
  /** Requests in any minute, as the service counts them. */
  readonly limit?: number;
  /** What GET /jobs answers, where it does not list. */
  readonly list?: () => Response;
  /** IDs that the list does not show. */
  readonly hidden?: readonly string[];
}

/** A service in memory, by the faked clock: patches start jobs, which end after a while. */
function service({ jobMs = 75_000, limit = Infinity, list, hidden = [] }: ServiceOptions = {}) {
  const jobs = new Map<string, number>();
  const calls: string[] = [];
  const times: number[] = [];
  let refused = 0;
  const record = (jobId: string) => {
    const createdAt = jobs.get(jobId) ?? 0;
    const age = performance.now() - createdAt;
    const status = age >= jobMs ? 'success' : 'in-progress';
    return jobRecord({ jobId, status, progress: Math.min(1, Math.floor(age / 10_000) / 10) });
  };
  const fetch = vi.fn(async (url: string, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace('/v1', '');
    const now = performance.now();
    if (times.filter((time) => time > now - 60_000).length >= limit) {
      refused++;
      return Response.json({ message: 'Too Many Requests' }, { status: 429 });
    }
    times.push(now);
    calls.push(`${init?.method} ${path.replace(/job_\d+/, '{jobId}')}`);
    if (init?.method === 'POST') {
      const jobId = `job_${jobs.size + 1}`;
      jobs.set(jobId, now);
      return Response.json({ job: record(jobId) });
    }
    if (path !== '/jobs') return Response.json({ job: record(path.slice('/jobs/'.length)) });
    if (list !== undefined) return list();
    const newestFirst = [...jobs.keys()].reverse().filter((jobId) => !hidden.includes(jobId));
    const start = Number(searchParams.get('paginationToken') ?? 0);
    const end = start + Number(searchParams.get('pageSize'));
    return Response.json({
      jobs: newestFirst.slice(start, end).map(record),
      nextPaginationToken: end < newestFirst.length ? String(end) : null,
    });
  });
  const open = (count: number) => {
    for (let index = 1; index <= count; index++) jobs.set(`job_${index}`, performance.now());
    return [...jobs.keys()];
  };
  const count = (call: string) => calls.filter((each) => each === call).length;
  return {
    fetch,
    open,
    calls,
    count,
    refused: () => refused,
    createdAt: (id: string) => jobs.get(id),
  };
}

const clientFor = ({ fetch }: ReturnType<typeof service>, options: ClientOptions = {}) =>
  clientOf({ url: 'http://127.0.0.1:1' }, { fetch, rateLimit: undefined, ...options });

const single = 'GET /jobs/{jobId}';

describe('the polls of a wait', () => {
  it('become less frequent with the age of the job', async () => {
    const standIn = service({ jobMs: 600_000 });
    const [id = ''] = standIn.open(1);
    const waiting = clientFor(standIn).jobs.wait(id, { timeoutMs: 700_000 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(standIn.count(single)).toBe(16);
    await vi.runAllTimersAsync();
    expect((await waiting).status).toBe('success');
    expect(standIn.count(single)).toBeLessThan(100);
  });

  it('are as frequent as the caller asks for', async () => {
    const standIn = service({ jobMs: 3_600_000 });
    const [id = ''] = standIn.open(1);
    const options = { pollIntervalMs: 5_000, timeoutMs: 100_000 };
    const waiting = rejection(clientFor(standIn).jobs.wait(id, options));
    await vi.runAllTimersAsync();
    await waiting;
    expect(standIn.count(single)).toBe(20);
  });

  it('are one list for three or more waits; the final record is read separately', async () => {
    const standIn = service();
    const ids = standIn.open(8);
    const client = clientFor(standIn);
    const waiting = Promise.all(ids.map((id) => client.jobs.wait(id)));
    await vi.runAllTimersAsync();
    expect((await waiting).map(({ jobId, status }) => `${jobId} ${status}`)).toEqual(
      ids.map((id) => `${id} success`),
    );
    expect(standIn.count('GET /jobs')).toBeGreaterThan(10);
    expect(standIn.count('GET /jobs')).toBeLessThan(30);
    expect(standIn.count(single)).toBe(8);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are single reads for two waits, and for waits with their own options', async () => {
    const standIn = service();
    const [a = '', b = '', c = ''] = standIn.open(3);
    const client = clientFor(standIn);
    const waiting = [
      client.jobs.wait(a),
      client.jobs.wait(b),
      client.jobs.wait(c, { call: { headers: { 'x-own': '1' } } }),
    ];
    await vi.runAllTimersAsync();
    await Promise.all(waiting);
    expect(standIn.count('GET /jobs')).toBe(0);
  });

  it('are separate for each project', async () => {
    const standIn = service();
    const ids = standIn.open(4);
    const client = clientFor(standIn);
    const waiting = ids.map((id, index) =>
      client.jobs.wait(id, { call: { projectId: `proj_${index % 2}` } }),
    );
    await vi.runAllTimersAsync();
    await Promise.all(waiting);
    expect(standIn.count('GET /jobs')).toBe(0);
    expect(standIn.fetch.mock.calls.every(([url]) => url.includes('projectId=proj_'))).toBe(true);
  });

  it.each([
    ['may not be read', () => Response.json({}, { status: 403 })],
    ['is not a list', () => Response.json({ jobs: {} })],
    ['does not exist', () => new Response('<html>', { status: 404 })],
    ['contains entries that are not jobs', () => Response.json({ jobs: [null, 1, { jobId: 5 }] })],
  ])('are single reads if the list %s', async (_name, list) => {
    const standIn = service({ list });
    const ids = standIn.open(4);
    const client = clientFor(standIn);
    const waiting = Promise.all(ids.map((id) => client.jobs.wait(id)));
    await vi.runAllTimersAsync();
    expect((await waiting).every(({ status }) => status === 'success')).toBe(true);
  });

  it('survive transient failures of the list', async () => {
    let failures = 12;
    const standIn = service({
      list: () => Response.json({ jobs: [] }, { status: failures-- > 0 ? 503 : 200 }),
    });
    const ids = standIn.open(4);
    const client = clientFor(standIn);
    const waiting = Promise.all(ids.map((id) => client.jobs.wait(id)));
    await vi.runAllTimersAsync();
    expect((await waiting).every(({ status }) => status === 'success')).toBe(true);
    expect(failures).toBeLessThanOrEqual(0);
  });

  it('find jobs that the list does not show', async () => {
    const standIn = service({ hidden: ['job_2'] });
    const ids = standIn.open(8);
    const client = clientFor(standIn);
    const waiting = Promise.all(ids.map((id) => client.jobs.wait(id)));
    await vi.runAllTimersAsync();
    expect(await waiting).toHaveLength(8);
  });

  it('continue for other waits when one is aborted, and leave nothing behind', async () => {
    const standIn = service();
    const ids = standIn.open(4);
    const client = clientFor(standIn);
    const controller = new AbortController();
    const [first = '', ...rest] = ids;
    const aborted = rejection(client.jobs.wait(first, { signal: controller.signal }));
    const waiting = Promise.all(rest.map((id) => client.jobs.wait(id)));
    await vi.advanceTimersByTimeAsync(10_000);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: 'aborted' });
    await vi.runAllTimersAsync();
    expect(await waiting).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keep hundreds of waits within the limit', async () => {
    const count = several(600);
    const standIn = service({ jobMs: 200_000, limit: 100 });
    const ids = standIn.open(count);
    const client = clientFor(standIn);
    const waiting = Promise.all(ids.map((id) => client.jobs.wait(id, { timeoutMs: 3_600_000 })));
    await vi.runAllTimersAsync();
    expect(await waiting).toHaveLength(count);
    expect(standIn.refused()).toBe(0);
  });
});

describe('eight waits and ten patches a minute, against a service that allows 100 requests a minute', () => {
  it('get no 429, and do not delay submissions', async () => {
    const standIn = service({ limit: 100 });
    const client = clientFor(standIn);
    const delays: number[] = [];
    const lags: number[] = [];
    const patchAndWait = async () => {
      const calledAt = performance.now();
      const { job } = await client.generate.patch({ image: 'asset_1' });
      const createdAt = standIn.createdAt(job.jobId) ?? 0;
      delays.push(createdAt - calledAt);
      await client.jobs.wait(job);
      lags.push(performance.now() - createdAt - 75_000);
    };
    const running = Array.from({ length: 8 }, patchAndWait);
    for (let patch = 0; patch < 50; patch++) {
      await vi.advanceTimersByTimeAsync(6_000);
      running.push(patchAndWait());
    }
    await vi.runAllTimersAsync();
    await Promise.all(running);
    expect(standIn.refused()).toBe(0);
    expect(Math.max(...delays)).toBeLessThan(2_000);
    expect(Math.max(...lags)).toBeLessThan(12_000);
    expect(standIn.calls.length / (375 / 60)).toBeLessThan(70);
  });
});

describe('waitAll', () => {
  it('returns the final records in order, and reports how many have ended', async () => {
    const standIn = service();
    const ids = standIn.open(5);
    const seen: string[] = [];
    const waiting = clientFor(standIn).jobs.waitAll(ids, {
      onProgress: ({ job, ended, total }) => seen.push(`${job.jobId} ${ended}/${total}`),
    });
    await vi.runAllTimersAsync();
    expect((await waiting).map(({ jobId }) => jobId)).toEqual(ids);
    expect(seen).toContain('job_1 0/5');
    expect(seen.at(-1)).toMatch(/5\/5$/);
    expect(standIn.count('GET /jobs')).toBeGreaterThan(0);
  });

  it('accepts records, and an empty list', async () => {
    const standIn = service();
    const done = jobRecord({ status: 'success' }) as unknown as Job;
    expect(await clientFor(standIn).jobs.waitAll([done, done])).toEqual([done, done]);
    expect(await clientFor(standIn).jobs.waitAll([])).toEqual([]);
  });

  it('ends all waits on abort, and leaves nothing behind', async () => {
    const standIn = service();
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = rejection(clientFor(standIn).jobs.waitAll(standIn.open(4), { signal }));
    await vi.advanceTimersByTimeAsync(5_000);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await waiting).toMatchObject({ kind: 'aborted' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends all waits with the first failure', async () => {
    const standIn = service();
    const failed = jobRecord({ status: 'failure' }) as unknown as Job;
    const waiting = rejection(clientFor(standIn).jobs.waitAll([...standIn.open(3), failed]));
    await vi.advanceTimersByTimeAsync(0);
    expect(await waiting).toMatchObject({ kind: 'job-failed' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [['job_1'], { deadlineMs: 5 }],
    ['job_1', {}],
  ])('refuses %j with %j', async (jobs, options) => {
    const standIn = service();
    expect(
      await rejection(clientFor(standIn).jobs.waitAll(jobs as never, options as never)),
    ).toMatchObject({
      kind: 'configuration',
    });
    expect(standIn.calls).toEqual([]);
  });
});

it('a pause of years is not treated as zero', async () => {
  vi.useRealTimers();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const given = new AbortController();
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return Response.json({ job: jobRecord() });
  };
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
  const waiting = client.jobs.wait('job_1', { signal: given.signal, pollIntervalMs: 1e15 });
  const ended = rejection(waiting);
  // The timer of the pause is the last that is set.
  await expect
    .poll(() => timers.mock.calls.some(([, milliseconds = 0]) => milliseconds > 1e9))
    .toBe(true);
  given.abort();
  await ended;
  const longest = Math.max(...timers.mock.calls.map(([, milliseconds = 0]) => milliseconds));
  timers.mockRestore();
  expect(longest).toBeLessThan(2 ** 31);
  expect(calls).toBe(1);
});
