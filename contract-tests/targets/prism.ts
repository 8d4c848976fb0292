import { readFileSync } from 'node:fs';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { markDigits, unmarkDigits } from '../engine/digits.js';
import { type Served, startFront } from './front.js';
import './prismHeaders.js';

/**
 * Starts Prism on 127.0.0.1 with the bundled document.
 *
 * @param document Path of the bundle, for example `generated/openapi.json`.
 * @param port Default: 0, a free port.
 */
export async function startPrism(document: string, port = 0): Promise<Served> {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    components: { logger: createLogger('prism', { enabled: false }) },
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
  const behind = await server.listen(0, '127.0.0.1');
  const front = await startExact(behind, readFileSync(document, 'utf8'), port);
  return {
    url: front.url,
    async close() {
      await front.close();
      await server.close();
    },
  };
}

/**
 * Serves in front of Prism, which reads numbers as doubles, and sends examples with all their digits.
 *
 * @param document The JSON of the document.
 * @param port Default: 0, a free port.
 */
export function startExact(behind: string, document: string, port = 0): Promise<Served> {
  const exact = examplesWithDigits(JSON.parse(markDigits(document)));
  return startFront(behind, port, {
    async passBack(answer, outgoing, method) {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const text = exact.get(body.toString());
      const sent = text === undefined ? body : Buffer.from(text);
      const { 'transfer-encoding': _coding, 'content-length': _length, ...kept } = answer.headers;
      const sized = method === 'HEAD' ? answer.headers : { ...kept, 'content-length': sent.length };
      outgoing.writeHead(answer.statusCode ?? 502, sized);
      outgoing.end(sent);
    },
  });
}

/** The texts of examples with more digits than a double holds, by their rounded form. */
function examplesWithDigits(value: unknown, found = new Map<string, string>()) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const text = key === 'value' || key === 'example' ? unmarkDigits(JSON.stringify(inner)) : '';
    const rounded = text === '' ? '' : JSON.stringify(JSON.parse(text));
    if (text !== rounded) found.set(rounded, text);
    examplesWithDigits(inner, found);
  }
  return found;
}
