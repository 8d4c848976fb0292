import { type Served, startFront } from '../targets/front.js';
import { startPrism } from '../targets/prism.js';
import { asksForDryRun } from './dryRun.js';

/**
 * Stands before Prism, which answers each call with its first example, whatever the query asks for: a dry
 * run would be answered with a job. Here it asks for the price, as a service would give it; everything else
 * passes through as it is.
 *
 * @param port - 0 for a free one
 */
export function startMockFront(prismUrl: string, port = 0): Promise<Served> {
  return startFront(prismUrl, port, {
    headersFor: ({ searchParams }) => (asksForDryRun(searchParams) ? { prefer: 'code=269' } : {}),
  });
}

/** Starts Prism with the bundled document, and what answers dry runs before it. */
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
