import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jobRecord } from './testing/localServer.js';

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // The runtime is determined once for each copy of the module.
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('in a Worker, where what a request has begun ends with it', () => {
  it('no call waits for the token that another one reads', async () => {
    const { createScenarioClient } = await import('./index.js');
    const bearerToken = vi
      .fn<() => Promise<string>>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValue('token');
    const client = createScenarioClient({
      bearerToken,
      projectId: 'proj_1',
      fetch: async () => Response.json({ jobs: [] }),
    });
    void client.check();
    await vi.advanceTimersByTimeAsync(1);
    await client.check();
    expect(bearerToken).toHaveBeenCalledTimes(2);
    // A token that has been read serves all calls.
    await client.check();
    expect(bearerToken).toHaveBeenCalledTimes(2);
  });

  it('no wait leaves its polls to another one', async () => {
    const { createScenarioClient } = await import('./index.js');
    const paths: string[] = [];
    const client = createScenarioClient({
      apiKey: 'key',
      apiSecret: 'secret',
      fetch: async (url) => {
        const [jobId = ''] = new URL(url).pathname.split('/').slice(-1);
        paths.push(jobId);
        // The request that reads the first job ends before its answer.
        if (jobId === 'job_1') return new Promise<Response>(() => {});
        return Response.json({ job: jobRecord({ jobId, status: 'success' }) });
      },
    });
    void client.jobs.wait('job_1').catch(() => {});
    const waiting = Promise.all(['job_2', 'job_3'].map((id) => client.jobs.wait(id)));
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await waiting).map(({ jobId }) => jobId)).toEqual(['job_2', 'job_3']);
    expect(paths.sort()).toEqual(['job_1', 'job_2', 'job_3']);
  });
});
