import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, httpError } from './answers.js';

/** What one request was and how it was answered: no query, no header, no body. */
export interface RequestRecord {
  readonly listener: 'api' | 'files';
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Longer bodies are not read to their end by whoever refuses them: the connection is closed. */
const MOST_DROPPED_BYTES = 1024 * 1024;

/** The whole body; nothing when it is longer than `limit`, as soon as that is known. */
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

/** A JSON body, or 400 with what is wrong with it. */
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

/** How many bytes a body has; not a number where it does not say. */
function bodyLength({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/** Names of the loopback address: a page of another name, which resolves to it, is not answered. */
const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Listens on the loopback address and writes what the handler answers.
 * A fault of the handler is answered with 500; a caller that went away gets nothing.
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
      : Promise.resolve(httpError(421, 'The host is not one of the loopback address').answer);
    // An answer that cannot be written is a fault of the handler too.
    answering.then(respond).catch((error) => {
      respond(httpError(500, `The stand-in failed: ${error}`).answer);
    });
  });
  // Closing an idle connection would race with the next request on it, and lose where a machine stalls.
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
