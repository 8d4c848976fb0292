import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

export interface Prism {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism on 127.0.0.1 with the bundled document.
 *
 * @param document Path of the bundle, for example `generated/openapi.json`.
 * @param port Default: 0, a free port.
 */
export async function startPrism(document: string, port = 0): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    components: { logger: createLogger('prism', { enabled: false }) },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(port, '127.0.0.1');
  return { url, close: () => server.close() };
}
