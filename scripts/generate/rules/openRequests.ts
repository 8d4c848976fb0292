import {
  isObject,
  listBodies,
  listOperations,
  parametersAt,
  placeOf,
  resolve,
} from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';

/** Refuses open enums in requests: what may be sent is known; only answers grow. */
export function checkOpenRequests(document: unknown): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const pointer of requestSchemas(document)) visit(pointer);
  return problems;

  function visit(at: string): void {
    const { pointer, value } = resolve(document, at);
    if (seen.has(pointer)) return;
    seen.add(pointer);
    if (isObject(value) && value['x-open-enum'] === true) {
      problems.push({
        pointer: `${pointer}/x-open-enum`,
        reason:
          'x-open-enum is for responses, but a request uses this enum.  ' +
          'Give the request its own enum, without x-open-enum.',
      });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) visit(pointer + toPointer(key));
  }
}

function requestSchemas(document: unknown): string[] {
  const parameters = listOperations(document).flatMap((operation) =>
    parametersAt(document, placeOf(operation)).map(({ pointer }) => `${pointer}/schema`),
  );
  const bodies = listBodies(document).filter(({ use }) => use === 'request');
  return [...parameters, ...bodies.map(({ pointer }) => pointer)];
}
