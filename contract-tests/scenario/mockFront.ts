import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Prism, startPrism } from '../targets/prism.js';
import { asksForDryRun } from './dryRun.js';

/**
 * Stands before Prism, which answers each call with its first example, whatever the query asks for: a dry
 * run would be answered with a job. Here it asks for the price, as a service would give it; everything else
 * passes through as it is.
 *
 * @param port - 0 for a free one
 */
export async function startMockFront(prismUrl: string, port = 0): Promise<Prism> {
  const server = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const { searchParams } = new URL(url, prismUrl);
    const priced = asksForDryRun(searchParams) ? { prefer: 'code=269' } : {};
    // A connection of its own: Prism closes an idle one whenever it likes, and the request on it is lost.
    const forwarded = send(new URL(url, prismUrl), {
      ...{ method, agent: false },
      headers: { ...priced, ...headers },
    });
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts Prism with the bundled document, and what answers dry runs before it. */
export async function startMock(document: string, port = 0): Promise<Prism> {
  const prism = await startPrism(document);
  const front = await startMockFront(prism.url, port);
  return {
    url: front.url,
    async close() {
      await front.close();
      await prism.close();
    },
  };
}
