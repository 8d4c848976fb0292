import type { Json } from '../../src/contract/document.js';
import { compileContract } from '../compile.js';

/** The contract of a document whose only operation is `a`, a GET of `/a`. */
export function contractOf(responses: Json, schemas: Json = {}) {
  return compileContract({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/a': { get: { operationId: 'a', responses } } },
    components: { schemas },
  });
}

/** Documents a body in JSON. */
export function bodyOf(schema: unknown): Json {
  return { content: { 'application/json': { schema } } };
}
