import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchLike } from '../index.js';
import { clientOf, jobRecord, sendJson, serve } from '../testing/localServer.js';
import { uncached } from './uncached.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Keeps every answer, GET and POST, unless it is asked not to, as the `fetch` of a framework may. */
function cachingFetch(): FetchLike {
  const kept = new Map<string, Response>();
  return async (url, init) => {
    if (init?.cache === 'no-store') return fetch(url, init);
    const key = `${init?.method} ${url} ${init?.body}`;
    const response = kept.get(key) ?? (await fetch(url, init));
    kept.set(key, response.clone());
    return response.clone();
  };
}

describe('a fetch that caches', () => {
  it('does not keep a wait from seeing the end of a job', async () => {
    await using server = await serve((_, response, count) =>
      sendJson(response, 200, { job: jobRecord({ status: count < 3 ? 'queued' : 'success' }) }),
    );
    const client = clientOf(server, { fetch: cachingFetch() });
    const job = await client.jobs.wait('job_1', { pollIntervalMs: 1, timeoutMs: 60_000 });
    expect(job.status).toBe('success');
  });

  it('does not answer a submission with an earlier job', async () => {
    await using server = await serve((_, response, count) =>
      sendJson(response, 200, { job: jobRecord({ jobId: `job_${count}` }) }),
    );
    const { generate } = clientOf(server, { fetch: cachingFetch() });
    const jobs = [];
    for (let each = 0; each < 2; each++) jobs.push(await generate.patch({ image: 'asset_1' }));
    expect(jobs.map(({ job }) => job.jobId)).toEqual(['job_1', 'job_2']);
  });
});

describe('uncached', () => {
  it('sets cache: no-store if the runtime supports it', () => {
    expect(uncached()).toEqual({ cache: 'no-store' });
  });

  it.each([
    ['lacks the property', class {}],
    ['is missing', undefined],
  ])('sets nothing if Request %s', (_name, request) => {
    vi.stubGlobal('Request', request);
    expect(uncached()).toEqual({});
  });
});
