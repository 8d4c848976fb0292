import type { IncomingHttpHeaders } from 'node:http';
import { type Served, startPrism } from '../targets/prism.js';
import { asksForDryRun } from './dryRun.js';

/**
 * Prism answers each call with its first example and ignores the query: a dry run would get a job. So it asks for the
 * example with the price, as a service would answer.
 */
export function dryRunHeaders({ searchParams }: URL): IncomingHttpHeaders {
  return asksForDryRun(searchParams) ? { prefer: 'code=269' } : {};
}

/**
 * Starts the mock of the service.
 *
 * @param document Path of the bundle.
 */
export function startMock(document: string): Promise<Served> {
  return startPrism(document, { headersFor: dryRunHeaders });
}
