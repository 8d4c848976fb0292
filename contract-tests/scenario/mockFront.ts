import { type Served, startFront } from '../targets/front.js';
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
