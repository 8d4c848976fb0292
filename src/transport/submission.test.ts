import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ConnectionError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type ScenarioError,
  ServerError,
  TimeoutError,
  UncertainSubmissionError,
} from '../errors/index.js';
import {
  clientOf,
  fakeLimits,
  jobRecord,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import type { RequestContext } from './fetch.js';
import { trackLeaving } from './submission.js';

type Client = ReturnType<typeof clientOf>;

const submitting = (client: Client) => client.generate.patch({ image: 'asset_1' });
const writing = (client: Client) => client.jobs.triggerAction('job_1', { action: 'cancel' });
const dryRun = (client: Client) => client.generate.estimatePatch({ image: 'asset_1' });
const read = (client: Client) => client.jobs.retrieve('job_1');

const raw =
  (status: string, body: string | Buffer, headers = '') =>
  (response: ServerResponse) => {
    const socket = response.socket;
    socket?.write(`HTTP/1.1 ${status}\r\n${headers}\r\n`);
    socket?.end(body);
  };
const status = (code: number, headers?: Record<string, string>) => (response: ServerResponse) =>
  sendJson(response, code, {}, headers);
const ok =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, headers).end(body);

const valid = JSON.stringify({ job: jobRecord(), creativeUnitsCost: 1 });

interface Fault {
  readonly name: string;
  readonly fault: (response: ServerResponse) => unknown;
  /** Attempts that the server sees, and the kind of the error. */
  readonly once: [attempts: number, kind: string];
  readonly safe: [attempts: number, kind: string];
}

// `maxRetries` is 2: a safe call that may be repeated makes three attempts.
const faults: Fault[] = [
  {
    name: 'reset after the request',
    fault: (response) => response.socket?.resetAndDestroy(),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  {
    name: 'closed after the request',
    fault: (response) => response.socket?.destroy(),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  {
    name: 'closed within the headers',
    fault: raw('200 OK', '', 'content-type: appl'),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  {
    name: 'cut body',
    fault: raw('200 OK', valid.slice(0, 20), `content-length: ${valid.length}\r\n`),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  {
    name: 'no HTTP at all',
    fault: raw('what', ''),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  {
    name: 'an early 100',
    fault: raw(
      '100 Continue',
      `HTTP/1.1 200 OK\r\ncontent-length: ${valid.length}\r\n\r\n${valid}`,
    ),
    once: [1, 'uncertain-submission'],
    safe: [3, 'connection'],
  },
  ...[500, 501, 502, 503, 504].map(
    (code): Fault => ({
      name: `${code}`,
      fault: status(code),
      once: [1, 'uncertain-submission'],
      safe: [3, 'server'],
    }),
  ),
  {
    name: '503 with Retry-After',
    fault: status(503, { 'retry-after': '0' }),
    once: [1, 'uncertain-submission'],
    safe: [3, 'server'],
  },
  {
    name: '408',
    fault: status(408),
    once: [1, 'uncertain-submission'],
    safe: [3, 'unexpected-status'],
  },
  ...[444, 460, 499].map(
    (code): Fault => ({
      name: `${code}, which HTTP does not define`,
      fault: status(code),
      once: [1, 'uncertain-submission'],
      safe: [1, 'unexpected-status'],
    }),
  ),
  { name: '409', fault: status(409), once: [1, 'conflict'], safe: [1, 'conflict'] },
  {
    name: '425',
    fault: status(425),
    once: [1, 'unexpected-status'],
    safe: [1, 'unexpected-status'],
  },
  { name: '429', fault: status(429), once: [3, 'rate-limit'], safe: [3, 'rate-limit'] },
  {
    name: '429 with Retry-After',
    fault: status(429, { 'retry-after': '0' }),
    once: [3, 'rate-limit'],
    safe: [3, 'rate-limit'],
  },
  { name: '403', fault: status(403), once: [1, 'permission'], safe: [1, 'permission'] },
  {
    name: 'HTML',
    fault: ok('<html>', { 'content-type': 'text/html' }),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: 'an empty 200',
    fault: ok(''),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: '204',
    fault: (response) => response.writeHead(204).end(),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: 'invalid UTF-8',
    fault: ok(
      Buffer.concat([
        Buffer.from('{"creativeUnitsCost": 1, "job": {"jobId": "'),
        Buffer.from([0xff]),
        Buffer.from('"}}'),
      ]),
    ),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: 'broken gzip',
    fault: ok(valid, { 'content-encoding': 'gzip' }),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: 'more than the limit',
    fault: ok(`{"job": {"a": "${'x'.repeat(10_000)}"}}`),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: 'deep nesting',
    fault: ok(`${'['.repeat(4_000)}${']'.repeat(4_000)}`),
    once: [1, 'uncertain-submission'],
    safe: [1, 'unexpected-response'],
  },
  {
    name: '303',
    fault: status(303, { location: '/elsewhere' }),
    once: [1, 'uncertain-submission'],
    safe: [4, 'redirect'],
  },
  {
    name: '307 to another origin',
    fault: status(307, { location: 'https://other.example.com/?sig=1' }),
    once: [1, 'redirect'],
    safe: [1, 'redirect'],
  },
];

describe.each(faults)('$name', ({ fault, once, safe }) => {
  it.each([
    ['submission', submitting, once],
    ['write', writing, once],
    // Never more often than a submission; its loss charges nothing by the document.
    ['dry run', dryRun, [once[0], once[1] === 'uncertain-submission' ? safe[1] : once[1]]],
    ['read', read, safe],
  ] as const)('%s', async (_name, call, [attempts, kind]) => {
    await using server = await serve((_, response) => void fault(response));
    const client = clientOf(server, { maxRetries: 2, maxResponseBytes: 9_000 });
    expect(await rejection(call(client))).toMatchObject({ kind });
    expect(server.requests).toHaveLength(attempts);
  });
});

describe('no connection', () => {
  it.each([
    ['submission', submitting],
    ['write', writing],
    ['dry run', dryRun],
    ['read', read],
  ])('%s calls are repeated, and certainly not taken', async (_, call) => {
    const server = await serve(() => {});
    await server.close();
    const attempts: string[] = [];
    const client = clientOf(server, {
      maxRetries: 2,
      onAttempt: ({ outcome }) => attempts.push(outcome),
    });
    expect(await rejection(call(client))).toMatchObject({
      kind: 'connection',
      code: 'ECONNREFUSED',
      established: false,
    });
    expect(attempts).toEqual(['connection', 'connection', 'connection']);
  });
});

describe('a wrapped fetch whose own telemetry cannot connect', () => {
  it.each([
    ['submission', submitting],
    ['write', writing],
  ])('%s: sent once, and uncertain', async (_, call) => {
    const collector = await serve(() => {});
    await collector.close();
    await using server = await serve((_, response) => sendJson(response, 200, valid));
    const client = clientOf(server, {
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        await fetch(collector.url);
        return response;
      },
    });
    expect(await rejection(call(client))).toMatchObject({ kind: 'uncertain-submission' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a reused connection that drops', () => {
  it('is not retried by the runtime: the submission arrives once', async () => {
    await using server = await serve((_, response, count) => {
      if (count === 1) sendJson(response, 200, valid);
      else response.socket?.destroy();
    });
    const client = clientOf(server);
    await read(client);
    // The runtime gives the connection back a turn later.
    await new Promise(setImmediate);
    expect(await rejection(submitting(client))).toMatchObject({ kind: 'uncertain-submission' });
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(server.connections()).toBe(1);
  });
});

describe('time', () => {
  beforeEach(fakeLimits);
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['submission', submitting, 1, 'uncertain-submission'],
    ['write', writing, 1, 'uncertain-submission'],
    ['read', read, 3, 'timeout'],
    ['dry run', dryRun, 1, 'timeout'],
  ] as const)('%s: silence', async (_, call, attempts, kind) => {
    await using server = await serve(() => vi.advanceTimersByTime(60_000));
    expect(await rejection(call(clientOf(server, { maxRetries: 2 })))).toMatchObject({ kind });
    expect(server.requests).toHaveLength(attempts);
  });

  it.each([
    ['submission', submitting, 'uncertain-submission'],
    ['read', read, 'timeout'],
  ] as const)('%s: the deadline ends an answer that trickles', async (_, call, kind) => {
    await using server = await serve((_request, response) => {
      response.writeHead(200).write(' ');
      vi.advanceTimersByTime(1_000_000);
    });
    const client = clientOf(server, { timeoutMs: 5_000_000, deadlineMs: 1_000_000 });
    expect(await rejection(call(client))).toMatchObject({ kind });
    expect(server.requests).toHaveLength(1);
  });
});

describe('abort', () => {
  it('before sending proves that nothing was taken', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, valid));
    const { generate } = clientOf(server);
    const error = await rejection(
      generate.patch({ image: 'asset_1' }, { signal: AbortSignal.abort() }),
    );
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toHaveLength(0);
  });

  it('after sending is uncertain', async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(new Error('no more')));
    const error = await rejection(
      clientOf(server).generate.patch({ image: 'asset_1' }, { signal: controller.signal }),
    );
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      cause: { kind: 'aborted', cause: { message: 'no more' } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is followed by nothing, although fetch opens a connection more in some versions of Node', async () => {
    const controller = new AbortController();
    await using server = await serve(({ method }, response) =>
      method === 'POST' ? controller.abort() : sendJson(response, 200, { job: jobRecord() }),
    );
    const { generate, jobs } = clientOf(server);
    const { signal } = controller;
    expect(await rejection(generate.patch({ image: 'asset_1' }, { signal }))).toMatchObject({
      kind: 'uncertain-submission',
    });
    // Whatever was sent on it would arrive before this.
    for (let read = 0; read < 3; read++) await jobs.retrieve('job_1');
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'GET']);
  });

  describe('for a reason that is an error of another call', () => {
    it('five calls with one controller: the four that were taken are not told of the fifth’s refusal', async () => {
      const controller = new AbortController();
      await using server = await serve(async (request, response) => {
        if ((request.json() as { image: string }).image !== 'asset_2') return;
        await expect.poll(() => server.requests).toHaveLength(5);
        sendJson(response, 404, { message: 'There is no such asset.' });
      });
      const client = clientOf(server);
      const errors = await Promise.all(
        [0, 1, 2, 3, 4].map((number) =>
          rejection(
            client.generate
              .patch({ image: `asset_${number}` }, { signal: controller.signal })
              .catch((error: unknown) => {
                controller.abort(error);
                throw error;
              }),
          ),
        ),
      );
      const kinds = errors.map((error) => (error as ScenarioError).kind);
      const lost = 'uncertain-submission';
      expect(kinds).toEqual([lost, lost, 'not-found', lost, lost]);
    });

    it.each([
      new NotFoundError('of the sibling', { status: 404 }),
      new RateLimitError('of the sibling', { status: 429 }),
      new ConnectionError('of the sibling', {}, { established: false }),
      new TimeoutError('timeoutMs', 1, {}, 'something'),
      new PermissionError('of the sibling', { status: 403 }, true),
      new ServerError('of the sibling', { status: 500, requestId: 'req_of_the_sibling' }),
    ])('$name', async (reason) => {
      const controller = new AbortController();
      await using server = await serve(() => controller.abort(reason));
      const client = clientOf(server);
      const options = { signal: controller.signal };
      const error = await rejection(client.generate.patch({ image: 'asset_1' }, options));
      expect(error).toMatchObject({
        kind: 'uncertain-submission',
        cause: { kind: 'aborted', cause: reason },
      });
      expect(error).not.toHaveProperty('status');
      expect(error).not.toHaveProperty('requestId');
      expect(server.requests).toHaveLength(1);
      expect(await rejection(client.jobs.retrieve('job_1', options))).toMatchObject({
        kind: 'aborted',
      });
    });
  });

  it('during the wait after a refusal proves that nothing was taken', async () => {
    const controller = new AbortController();
    await using server = await serve((_, response) =>
      sendJson(response, 429, {}, { 'retry-after': '100' }),
    );
    const error = await rejection(
      clientOf(server).generate.patch(
        { image: 'asset_1' },
        { signal: controller.signal, onAttempt: () => queueMicrotask(() => controller.abort()) },
      ),
    );
    expect(error).toMatchObject({ kind: 'aborted' });
  });
});

describe('a fetch error without details', () => {
  const bare = async () => Promise.reject(new TypeError('Failed to fetch'));

  it('counts as taken', async () => {
    const fetch = vi.fn(bare);
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
    expect(await rejection(submitting(client))).toBeInstanceOf(UncertainSubmissionError);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('UncertainSubmissionError', () => {
  const lose = async (call: (client: Client) => PromiseLike<unknown>) => {
    await using server = await serve((_, response) => sendJson(response, 502, {}));
    return (await rejection(call(clientOf(server)))) as UncertainSubmissionError;
  };

  it('says when the request was sent, what it was, and what to do', async () => {
    const before = new Date();
    const error = await lose(submitting);
    const after = new Date();
    expect(error).toMatchObject({
      operation: 'generatePatch',
      jobType: 'patch-image',
      status: 502,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      advice: expect.stringContaining('client.jobs.findSubmission(error)'),
      cause: { kind: 'server' },
    });
    expect(error.message).toContain(error.advice);
    const { from, to } = error.window;
    const times = [before, from, to, after].map(Number);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('has one fingerprint for equal requests', async () => {
    const first = await lose(({ generate }) =>
      generate.patch({ image: 'asset_1', crop: { top: 1, left: 2, width: 3, height: 4 } }),
    );
    const same = await lose(({ generate }) =>
      generate.patch({ crop: { height: 4, width: 3, left: 2, top: 1 }, image: 'asset_1' }),
    );
    const other = await lose(submitting);
    expect(same.fingerprint).toBe(first.fingerprint);
    expect(other.fingerprint).not.toBe(first.fingerprint);
  });

  it('of a write starts no job and has its own advice', async () => {
    const error = await lose(writing);
    expect(error.jobType).toBeUndefined();
    expect(error.advice).toContain('Read the job');
  });
});

it('a submission to a port that fetch forbids is known not to be sent', async () => {
  expect(await rejection(submitting(clientOf({ url: 'http://127.0.0.1:1' })))).toMatchObject({
    kind: 'connection',
    established: false,
    message: expect.stringContaining('could not be established, so nothing was sent'),
  });
});

it('forgets the answer of an earlier attempt when the next one leaves', async () => {
  const context: RequestContext = {
    purpose: 'generatePatch',
    effect: 'submits',
    callId: 'call_1',
    redact: String,
  };
  const { signal } = new AbortController();
  const init = { method: 'POST', headers: new Headers(), signal };
  const url = 'https://api.example.com/v1/generate/patch';
  context.read = { response: new Response(), bytes: new Uint8Array(), url, init };
  const seen: unknown[] = [];
  await trackLeaving(context)(async () => {
    seen.push(context.read);
    return new Response();
  })(url, init);
  expect(seen).toEqual([undefined]);
});
