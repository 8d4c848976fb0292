import './beforePrism.js';
import { readFileSync } from 'node:fs';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { withoutRequired } from '../../src/contract/compile/ajv.js';
import { type AdaptOptions, adaptPrism } from './adaptPrism.js';

/** A server on 127.0.0.1. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism on 127.0.0.1 with the bundled document.
 *
 * @param document Path of the bundle, for example `generated/openapi.json`.
 */
export async function startPrism(
  document: string,
  options: Omit<AdaptOptions, 'port'> = {},
): Promise<Served> {
  const text = readFileSync(document, 'utf8');
  // Prism requires fields that only answers have of a request, within a choice, a map or a recursive schema.
  const sent = withoutRequired(JSON.parse(text), 'readOnly') as object;
  const operations = await getHttpOperationsFromSpec(sent);
  const logger = createLogger('prism', { enabled: false });
  const server = createServer(operations, {
    // A logger for each request would be as silent.
    components: { logger: Object.assign(logger, { child: () => logger }) },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      // The suite checks its answers against the document; a list as a header would end the process.
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(0, '127.0.0.1');
  const port = Number(new URL(url).port);
  const end = adaptPrism(text, { ...options, port });
  return {
    url,
    async close() {
      const closed = server.close();
      end();
      await closed;
    },
  };
}
