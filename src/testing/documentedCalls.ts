import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parametersAt, resolve } from '../contract/document.js';
import { toPointer } from '../contract/pointer.js';
import { type OperationId, operations } from '../operations.js';

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

/** The document, bundled. */
export const document: unknown = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)), 'utf8'),
);

/** The value of the document at a place of an operation; references are followed. */
export function documentedAt(id: OperationId, ...place: string[]): unknown {
  const { method, path } = operations[id];
  return resolve(document, toPointer('paths', path, method.toLowerCase(), ...place)).value;
}

/** The status of an operation's success: 200, or another that the document has. */
export function successOf(id: OperationId): string {
  const statuses = Object.keys(documentedAt(id, 'responses') as object);
  return statuses.find((status) => /^2(?:0\d|XX)$/.test(status)) ?? '200';
}

/** The method of a client that calls an operation. */
export function methodFor(client: object, id: OperationId): unknown {
  const [resource, method] = methodNameOf(id);
  const owner: unknown = Reflect.get(client, resource);
  const found: unknown = owner instanceof Object ? Reflect.get(owner, method) : undefined;
  if (found !== undefined) return found;
  throw new Error(
    `The client has no ${resource}.${method} for the operation ${id}: add the method to src/resources/. See CONTRIBUTING.md, How to add an operation`,
  );
}

/** The method for an operation: `jobsTriggerAction` is `triggerAction` of `jobs`. */
export function methodNameOf(id: OperationId): readonly [resource: string, method: string] {
  const [resource = ''] = /^[a-z]+/.exec(id) ?? [];
  const rest = id.slice(resource.length);
  return [resource, `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`];
}

/**
 * The arguments of an operation's method, from the document's examples: the IDs of its path, then its body or
 * its query.
 */
export function argumentsOf(id: OperationId): unknown[] {
  const { path, query } = operations[id];
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => exampleId(id, name));
  const examples = documentedAt(id, 'requestBody', 'content', 'application/json', 'examples');
  const [example] = Object.values((examples ?? {}) as Examples);
  if (example !== undefined) return [...ids, example.value];
  // The project is an option of every call.
  return query.some((name) => name !== 'projectId') ? [...ids, {}] : ids;
}

function exampleId(id: OperationId, name: string): unknown {
  const { path, method } = operations[id];
  const parameters = parametersAt(document, toPointer('paths', path, method.toLowerCase()));
  const named = parameters.find(({ value }) => value.in === 'path' && value.name === name);
  return named?.value.example ?? name;
}
