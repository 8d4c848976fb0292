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

/** The whole body; nothing when it is longer than `limit`, of which the rest is read and dropped. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= limit ? Buffer.concat(chunks) : undefined;
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

function write(response: ServerResponse, answer: Answer): void {
  const raw = answer.raw ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const bytes = Buffer.from(raw);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
  response.end(bytes);
}

/**
 * Listens on the loopback address and writes what the handler answers.
 * A fault of the handler is answered with 500; a caller that went away gets nothing.
 */
export async function listen(
  handle: (request: IncomingMessage) => Promise<Answer>,
  port: number,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    handle(request)
      .catch((error) => httpError(500, `The stand-in failed: ${error}`).answer)
      .then((answer) => {
        if (!response.destroyed) write(response, answer);
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
