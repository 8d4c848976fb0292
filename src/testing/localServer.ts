import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { vi } from 'vitest';
import { createScenarioClient } from '../client.js';
import { loadCalls } from '../later.js';
import type { ClientOptions } from '../options/index.js';
import { type Listening, listen } from './listen.js';

// Timers that are faked before the first call would prevent it from loading the rest.
await loadCalls();

/** A request as the local server received it, body included. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly json: () => unknown;
}

export type Handler = (
  request: ReceivedRequest,
  response: ServerResponse,
  count: number,
) => unknown;

/** An HTTP server on a free loopback port, which records every complete request. */
export interface LocalServer extends Listening {
  readonly requests: ReceivedRequest[];
  /** How many connections were opened. */
  readonly connections: () => number;
}

export async function serve(handler: Handler): Promise<LocalServer> {
  const requests: ReceivedRequest[] = [];
  let connections = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('error', () => {});
    for await (const chunk of incoming) chunks.push(chunk);
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const body = Buffer.concat(chunks);
    const request: ReceivedRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body,
      json: () => JSON.parse(body.toString()),
    };
    requests.push(request);
    await handler(request, response, requests.length);
  });
  server.on('connection', () => {
    connections++;
  });
  return { ...(await listen(server)), requests, connections: () => connections };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A client of a local server without waits between attempts or for the rate limit. */
export function clientOf(server: Pick<LocalServer, 'url'>, options: ClientOptions = {}) {
  const credentials = options.bearerToken ? {} : { apiKey: 'key-0001', apiSecret: 'secret-0002' };
  return createScenarioClient({
    ...credentials,
    baseUrl: `${server.url}/v1`,
    backoff: { baseMs: 0, capMs: 0 },
    rateLimit: false,
    ...options,
  });
}

/**
 * Fakes the timers of the client, over real sockets: `vi.advanceTimersByTime` in a handler lets a limit
 * expire when the request has arrived. Short waits pass on their own. Undo with `vi.useRealTimers`.
 */
export function fakeLimits(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
}

/** The rejection of `promise`; fails if it resolves. Of several calls, ask at once: one that nobody awaits yet is unhandled. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Expected a rejection.');
}

/** Bytes that begin and end like a PNG file of this size, from 20 bytes on. */
export function pngBytes(size = 24): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const put = (text: string, at: number) => bytes.set(Buffer.from(text, 'latin1'), at);
  put('\x89PNG\r\n\x1a\n', 0);
  const filling = size - 32;
  if (filling > 0) {
    new DataView(bytes.buffer).setUint32(8, filling);
    put('fiLl', 12);
  }
  put('\0\0\0\0IEND\xae\x42\x60\x82', filling > 0 ? size - 12 : 8);
  return bytes;
}

/** A job record with the fields that every job has. */
export function jobRecord(overrides: Record<string, unknown> = {}) {
  return {
    jobId: 'job_1',
    jobType: 'patch-image',
    status: 'in-progress',
    progress: 0.5,
    createdAt: new Date().toISOString(),
    updatedAt: new Date().toISOString(),
    metadata: {},
    statusHistory: [],
    ...overrides,
  };
}
