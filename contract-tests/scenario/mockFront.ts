import { type Served, startFront } from '../targets/front.js';
import { startPrism } from '../targets/prism.js';
import { asksForDryRun } from './dryRun.js';

/**
 * Serves in front of Prism, which answers each call with its first example and ignores the query: a dry run
 * would get a job. Here it requests the example with the price, as a service would answer; everything else
 * passes through unchanged.
 *
 * @param port - 0 for a free port
 */
export function startMockFront(prismUrl: string, port = 0): Promise<Served> {
  return startFront(prismUrl, port, {
    headersFor: ({ searchParams }) => (asksForDryRun(searchParams) ? { prefer: 'code=269' } : {}),
  });
}

/** Starts Prism with the bundled document, and a front that answers dry runs. */
export async function startMock(document: string, port = 0): Promise<Served> {
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
