import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fetchFromMock } from '../../contract-tests/targets/mock.js';
import { listen } from '../../src/testing/listen.js';

/** The proxy's replacement for an upstream answer. */
export interface Replacement {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Headers besides the content type. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface MutatingProxy {
  readonly url: string;
  /** A fetch whose answer the proxy replaces. */
  replacing(replacement: Replacement): typeof globalThis.fetch;
  close(): Promise<void>;
}

const header = 'x-replacement';

/** Starts a proxy on 127.0.0.1 that forwards every request, and replaces chosen answers. */
export async function startMutatingProxy(upstream: string): Promise<MutatingProxy> {
  const replacements = new Map<string, Replacement>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { host: _host, connection: _connection, [header]: id, ...headers } = request.headers;
    const answer = await fetchFromMock(`${upstream}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const text = await answer.text();
    const replacement = replacements.get(String(id));
    response.writeHead(replacement?.status ?? answer.status, {
      ...replacement?.headers,
      'content-type': replacement?.contentType ?? answer.headers.get('content-type') ?? '',
    });
    response.end(replacement?.body ?? text);
  });
  const { url, close } = await listen(server);
  return {
    url,
    replacing: (replacement) => async (input, init) => {
      const id = randomUUID();
      replacements.set(id, replacement);
      const request = new Request(input, init);
      request.headers.set(header, id);
      try {
        return await fetchFromMock(request);
      } finally {
        replacements.delete(id);
      }
    },
    close,
  };
}
