import {
  isObject,
  type Json,
  listOperations,
  objectsIn,
  resolve,
} from '../src/contract/document.js';
import { toPointer, valueAtPointer } from '../src/contract/pointer.js';

/** So many examples are told of a fault that may be everywhere. */
const mostTold = 5;

/**
 * Why checks of a document would be silent about parts of it, or mix them up; `undefined` if they can read it
 * all. A schema that cannot be found is told where an answer is not judged by it.
 */
export function whyUnreadable(document: unknown): string | undefined {
  const operations = listOperations(document);
  const lost = [...new Set(referencesOf(document, operations))];
  if (lost.length > 0) {
    const told = lost.slice(0, mostTold).join(', ') + (lost.length > mostTold ? ', …' : '');
    return `The document has references that lead nowhere in it: ${told}. Correct them, or bundle its files into one document, for example with \`npx @redocly/cli bundle\`.`;
  }
  const misread = fieldCalledProto(document);
  if (misread !== undefined) {
    return `The document describes a field called __proto__, at ${misread}, which no program reads as a field: leave it out.`;
  }
  const names = new Map<string, string>();
  for (const { operationId, method, path } of operations) {
    const first = names.get(operationId);
    if (first !== undefined) {
      return `The document has the operationId ${JSON.stringify(operationId)} twice, at ${first} and ${method} ${path}: give each operation its own.`;
    }
    names.set(operationId, `${method} ${path}`);
  }
  return undefined;
}

/** The place of a schema that describes or demands the field. What an object inherits is read in its place. */
function fieldCalledProto(document: unknown): string | undefined {
  for (const [pointer, { properties, required }] of objectsIn(document)) {
    const isDescribed = isObject(properties) && Object.hasOwn(properties, '__proto__');
    if (isDescribed || (Array.isArray(required) && required.includes('__proto__'))) return pointer;
  }
  return undefined;
}

/** The references of paths, parameters, bodies, responses and headers that do not lead to a value. */
function referencesOf(document: unknown, operations: ReturnType<typeof listOperations>): string[] {
  const paths = keysBelow(document, '/paths');
  const owners = operations.map(({ method, path }) =>
    toPointer('paths', path, method.toLowerCase()),
  );
  const bodies = owners.map((at) => `${at}/requestBody`);
  const parameters = [...paths, ...owners].flatMap((at) => keysBelow(document, `${at}/parameters`));
  const responses = owners.flatMap((at) => keysBelow(document, `${at}/responses`));
  const headers = responses.flatMap((at) => keysBelow(document, `${at}/headers`));
  return [...paths, ...bodies, ...parameters, ...responses, ...headers].flatMap((at) => {
    const { value } = resolve(document, at);
    if (isObject(value) && typeof value.$ref !== 'string') return [];
    const written = isObject(value) ? value.$ref : referenceAt(document, at);
    return typeof written === 'string' ? [written] : [];
  });
}

/** The reference that is written at a place. */
function referenceAt(document: unknown, at: string): unknown {
  const end = at.lastIndexOf('/');
  const owner = resolve(document, at.slice(0, end)).pointer;
  const value = valueAtPointer(document, owner + at.slice(end));
  return isObject(value) ? value.$ref : undefined;
}

function keysBelow(document: unknown, at: string): string[] {
  const { value, pointer } = resolve(document, at);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value as Json) : [];
  return keys.map((key) => pointer + toPointer(key));
}
