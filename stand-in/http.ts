import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, httpError } from './answers.js';

/** One request and its answer, without query, headers or body. */
export interface RequestRecord {
  readonly listener: 'api' | 'files';
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Longer bodies are refused without reading them to the end: the connection is closed. */
const MOST_DROPPED_BYTES = 1024 * 1024;

/** The whole body, or undefined as soon as it exceeds `limit`. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop would destroy the connection, and the answer with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A JSON body, or 400 with the reason. */
export function parseJson(bytes: Buffer, contentType: string | undefined): unknown {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) {
    throw httpError(400, 'The content type must be application/json');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw httpError(400, 'The body is not valid JSON');
  }
}

function write(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const raw = answer.raw ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const bytes = Buffer.from(raw);
  const isUnread = !request.complete && !(bodyLength(request) <= MOST_DROPPED_BYTES);
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': bytes.length,
    ...(isUnread && { connection: 'close' }),
  });
  response.end(bytes);
}

/** The declared length of a body in bytes; NaN if it is not declared. */
function bodyLength({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/** Names of the loopback address: requests from pages with another name that resolves to it are refused. */
const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Listens on the loopback address and writes what the handler answers. An error of the handler is answered with
 * 500; a caller that disconnected gets no answer.
 */
export async function listen(
  handle: (request: IncomingMessage) => Promise<Answer>,
  port: number,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const respond = (answer: Answer): void => {
      if (!response.destroyed) write(request, response, answer);
    };
    const answering = OWN_HOST.test(request.headers.host ?? '')
      ? handle(request)
      : Promise.resolve(httpError(421, 'The host is not a loopback name').answer);
    // An answer that cannot be written is an error of the handler too.
    answering.then(respond).catch((error) => {
      respond(httpError(500, `The stand-in failed: ${error}`).answer);
    });
  });
  // Closing an idle connection would race with the next request on it, and lose on a slow machine.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${address.port}`, close: () => shut(server) };
}

function shut(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
