import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createScenarioClient } from '../../src/index.js';
import { listen } from '../../src/testing/listen.js';

/** The load on the service. */
export interface WaitsOptions {
  /** Jobs submitted and waited for from the start. */
  readonly waits: number;
  /** Further patches, each waited for. */
  readonly patchesPerMinute: number;
  readonly minutes: number;
  readonly jobSeconds: number;
  /** Requests that the service allows in any minute. */
  readonly limit: number;
}

/** The results. */
export interface WaitsReport {
  readonly requests: number;
  readonly refused: number;
  readonly requestsPerMinute: number;
  readonly submissions: number;
  readonly failedCalls: number;
  /** From the call of `generate.patch` to the request at the service, in milliseconds. */
  readonly longestSubmissionDelayMs: number;
  /** From the end of a job to the end of its wait, in milliseconds. */
  readonly longestLagMs: number;
  readonly meanLagMs: number;
}

/** Waits for jobs and submits patches against a service that enforces its limit, in real time. */
export async function runWaits(options: WaitsOptions): Promise<WaitsReport> {
  const jobMs = options.jobSeconds * 1_000;
  const createdAt = new Map<string, number>();
  const taken: number[] = [];
  let requests = 0;
  let refused = 0;

  const record = (jobId: string) => {
    const age = performance.now() - (createdAt.get(jobId) ?? 0);
    const status = age >= jobMs ? 'success' : 'in-progress';
    const date = new Date().toISOString();
    const times = { createdAt: date, updatedAt: date, statusHistory: [] };
    return { jobId, jobType: 'patch-image', status, progress: 0.5, metadata: {}, ...times };
  };
  const answer = (method: string, url: URL): unknown => {
    if (method === 'POST') {
      const jobId = `job_${createdAt.size + 1}`;
      createdAt.set(jobId, performance.now());
      return { job: record(jobId) };
    }
    if (url.pathname !== '/jobs') return { job: record(url.pathname.slice('/jobs/'.length)) };
    const newest = [...createdAt.keys()]
      .reverse()
      .slice(0, Number(url.searchParams.get('pageSize')));
    return { jobs: newest.map(record) };
  };
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const now = performance.now();
    requests++;
    const isRefused = taken.filter((time) => time > now - 60_000).length >= options.limit;
    if (isRefused) refused++;
    else taken.push(now);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = isRefused ? { message: 'Too Many Requests' } : answer(request.method ?? '', url);
    response.writeHead(isRefused ? 429 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  const { url: baseUrl, close } = await listen(server);

  const credentials = { apiKey: 'key', apiSecret: 'secret' };
  const client = createScenarioClient({ ...credentials, baseUrl });
  const delays: number[] = [];
  const lags: number[] = [];
  let failedCalls = 0;
  const patchAndWait = async (): Promise<void> => {
    const calledAt = performance.now();
    try {
      const { job } = await client.generate.patch({ image: 'asset_1' });
      const startedAt = createdAt.get(job.jobId) ?? 0;
      delays.push(startedAt - calledAt);
      await client.jobs.wait(job);
      lags.push(performance.now() - startedAt - jobMs);
    } catch {
      failedCalls++;
    }
  };

  const start = performance.now();
  const running = Array.from({ length: options.waits }, patchAndWait);
  for (let patch = 0; patch < options.patchesPerMinute * options.minutes; patch++) {
    await pause(60_000 / options.patchesPerMinute);
    running.push(patchAndWait());
  }
  await Promise.all(running);
  const minutes = (performance.now() - start) / 60_000;
  await close();
  return {
    requests,
    refused,
    requestsPerMinute: Math.round(requests / minutes),
    submissions: createdAt.size,
    failedCalls,
    longestSubmissionDelayMs: Math.round(Math.max(0, ...delays)),
    longestLagMs: Math.round(Math.max(0, ...lags)),
    meanLagMs: Math.round(lags.reduce((sum, lag) => sum + lag, 0) / Math.max(1, lags.length)),
  };
}
