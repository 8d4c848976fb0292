import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { FaultServer, type FaultServerOptions, WARM_UP_PATH } from './faultServer.js';
import { type Answer, type FaultName, faultNames, faultOf } from './faults.js';
import { openSockets } from './leftBehind.js';
import { interceptLookups } from './lookups.js';

const RECORD = { job: { jobId: 'job_1', status: 'queued' } };
const healthy: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(RECORD)),
};

const servers: FaultServer[] = [];

async function start(options: Partial<FaultServerOptions> = {}): Promise<FaultServer> {
  const server = await new FaultServer({ answer: () => healthy, ...options }).listen();
  servers.push(server);
  return server;
}

function firstAttempt(fault: FaultName) {
  return (attempt: number): FaultName | undefined => (attempt === 1 ? fault : undefined);
}

function post(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { method: 'POST', body: '{"image":"asset_1"}', redirect: 'manual', ...init });
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The result of plain `fetch` for every fault on an established connection. */
const seenByFetch: Record<
  Exclude<FaultName, 'dns-failure' | 'refused' | 'tls-failure' | `drop-${string}`>,
  'no answer' | 'hangs' | 'body fails' | 'body hangs' | 'unreadable' | 'record' | number
> = {
  'accept-and-close': 'no answer',
  'reset-before-reading': 'no answer',
  'reset-after-reading': 'no answer',
  'close-after-reading': 'no answer',
  'hang-before-headers': 'hangs',
  'hang-mid-body': 'body hangs',
  trickle: 'record',
  'trickle-forever': 'body hangs',
  truncate: 'body fails',
  'truncate-chunked': 'body fails',
  'reset-mid-body': 'body fails',
  'length-too-long': 'body hangs',
  'length-too-short': 'unreadable',
  'status-408': 408,
  'status-408-retry-after-seconds': 408,
  'status-408-retry-after-date': 408,
  'status-409': 409,
  'status-409-retry-after-seconds': 409,
  'status-409-retry-after-date': 409,
  'status-425': 425,
  'status-425-retry-after-seconds': 425,
  'status-425-retry-after-date': 425,
  'status-429': 429,
  'status-429-retry-after-seconds': 429,
  'status-429-retry-after-date': 429,
  'status-500': 500,
  'status-502': 502,
  'status-503': 503,
  'status-503-retry-after-seconds': 503,
  'status-504': 504,
  html: 'unreadable',
  'html-502': 502,
  empty: 'unreadable',
  'invalid-json': 'unreadable',
  'wrong-content-type': 'record',
  'invalid-utf8': 'record',
  'wrong-gzip': 'body fails',
  'large-json': 'record',
  'deep-json': 'record',
  'redirect-foreign': 307,
  'gateway-403': 403,
  'expired-signature': 403,
  'early-100': 'no answer',
  'early-103': 'record',
  'http-1.0': 'record',
};

/** Reads like a client that aborts as soon as the server reports that it holds the request. */
async function meet(server: FaultServer): Promise<string | number> {
  const giveUp = new AbortController();
  const watch = setInterval(() => {
    if (server.holding > 0) giveUp.abort();
  }, 1);
  try {
    const response = await post(`${server.origin}/generate/patch`, {
      signal: giveUp.signal,
    }).catch(() => undefined);
    if (response === undefined) return giveUp.signal.aborted ? 'hangs' : 'no answer';
    // Separate steps, because a late abort must still hit the body, not the head.
    const text = await response.text().catch(() => undefined);
    if (text === undefined) return giveUp.signal.aborted ? 'body hangs' : 'body fails';
    if (!response.ok) return response.status;
    try {
      return (JSON.parse(text) as typeof RECORD).job.jobId === 'job_1' ? 'record' : 'unreadable';
    } catch {
      return 'unreadable';
    }
  } finally {
    clearInterval(watch);
  }
}

describe('the result of plain fetch for the fault', () => {
  it.for(Object.entries(seenByFetch))('%s: %s', async ([name, expected]) => {
    const server = await start({ plan: firstAttempt(name as FaultName) });
    const met = await meet(server);
    // The head may still be in flight when the server starts to hold the rest.
    expect(met === 'hangs' && expected === 'body hangs' ? 'body hangs' : met).toBe(expected);
    expect(server.attempts).toHaveLength(1);
    expect(server.attempts[0]?.fault).toBe(name);

    const fault = faultOf(name as FaultName);
    const taken = fault.place === 'answer' && fault.refusal !== true;
    expect(server.submissions).toBe(taken ? 1 : 0);

    await expect(post(server.origin).then((r) => r.json())).resolves.toEqual(RECORD);
    expect(server.attempts).toHaveLength(2);
    expect(server.submissions).toBe(taken ? 2 : 1);
  });

  it('is listed for every fault except the connection faults', () => {
    const others = faultNames.filter((name) => !(name in seenByFetch));
    expect(others).toEqual([
      'dns-failure',
      'refused',
      'tls-failure',
      'drop-idle-connection',
      'drop-reused-connection',
    ]);
  });
});

describe('connection fault:', () => {
  it('a closed port refuses, and the same port opens again', async () => {
    const server = await start();
    const { origin } = server;
    await server.close();
    await expect(fetch(origin)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await server.listen();
    expect(server.origin).toBe(origin);
    expect((await post(origin)).status).toBe(200);
  });

  it('a name does not resolve at first, and resolves the next time', async () => {
    const server = await start();
    const url = server.origin.replace('127.0.0.1', 'localhost');
    const lookups = interceptLookups('localhost', (lookup) => lookup === 1);
    try {
      await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
      expect((await post(url)).status).toBe(200);
      expect(lookups.count).toBe(2);
    } finally {
      lookups.restore();
    }
  });

  it('a handshake fails', async () => {
    const server = await start({ plan: firstAttempt('tls-failure') });
    await expect(fetch(server.origin.replace('http:', 'https:'))).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/_ALERT_HANDSHAKE_FAILURE$/) },
    });
    expect(server.attempts).toMatchObject([{ fault: 'tls-failure', submission: false }]);
  });

  it('a connection dropped while idle costs nothing', async () => {
    const server = await start({ plan: firstAttempt('drop-idle-connection') });
    await (await fetch(server.origin + WARM_UP_PATH)).text();
    await expect.poll(() => server.connections).toBe(0);
    expect((await post(server.origin)).status).toBe(200);
    expect(server.attempts).toHaveLength(1);
  });

  it('a connection dropped when it is used again loses the request', async () => {
    const server = await start({ plan: firstAttempt('drop-reused-connection') });
    await (await fetch(server.origin + WARM_UP_PATH)).text();
    // fetch hands out the body a moment before it puts the connection back into its pool.
    await new Promise((resolve) => setTimeout(resolve));
    await expect(post(server.origin)).rejects.toThrow('fetch failed');
    expect(server.attempts).toMatchObject([{ fault: 'drop-reused-connection', submission: false }]);
  });
});

describe('the fault server', () => {
  it('reads a chunked body in small pieces as one request', async () => {
    const server = await start();
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    const wire =
      'POST /assets HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n' +
      '5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n';
    for (const byte of wire) {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await once(socket, 'data');
    socket.destroy();
    expect(server.attempts).toHaveLength(1);
    expect(server.attempts[0]?.request?.body.toString()).toBe('hello world');
  });

  it('does not count half a body as a submission', async () => {
    const server = await start();
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.end('POST /generate/patch HTTP/1.1\r\ncontent-length: 10\r\n\r\nhalf');
    socket.resume();
    await once(socket, 'close');
    expect(server.attempts).toEqual([]);
    expect(server.submissions).toBe(0);
  });

  it('counts two requests in one packet as two', async () => {
    const server = await start();
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.write('GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n');
    await expect
      .poll(() => server.attempts.map(({ request }) => request?.path))
      .toEqual(['/a', '/b']);
    socket.destroy();
  });

  it('sends Retry-After with at least the given seconds, in both forms', async () => {
    for (const form of ['seconds', 'date'] as const) {
      const server = await start({
        plan: () => `status-429-retry-after-${form}`,
        retryAfterSeconds: 5,
      });
      const before = Date.now();
      const header = (await post(server.origin)).headers.get('retry-after') ?? '';
      const seconds = form === 'seconds' ? Number(header) : (Date.parse(header) - before) / 1000;
      expect(seconds).toBeGreaterThanOrEqual(5);
    }
  });

  it('records the headers of redirected requests at the other origin', async () => {
    const foreign = await start();
    const server = await start({
      plan: firstAttempt('redirect-foreign'),
      foreignOrigin: foreign.origin,
    });
    await fetch(`${server.origin}/jobs/job_1`, { headers: { 'x-canary': 'seen' } });
    expect(foreign.attempts[0]?.request).toMatchObject({
      path: '/jobs/job_1',
      headers: { 'x-canary': 'seen' },
    });
  });

  it('leaves nothing behind when closed, including hung requests', async () => {
    // Other test files may have left some, which can only become fewer.
    const before = openSockets().length;
    const server = await start({ plan: () => 'trickle-forever' });
    const outcome = post(server.origin).then((response) => response.text());
    await expect.poll(() => server.holding).toBe(1);
    await server.close();
    await expect(outcome).rejects.toThrow();
    await expect.poll(() => server.holding).toBe(0);
    await expect.poll(() => openSockets().length).toBeLessThanOrEqual(before);
  });
});
