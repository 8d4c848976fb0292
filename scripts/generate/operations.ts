import { isObject, listOperations, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

/** The names of a request's fields, nested by level; `true` if the document leaves them open. */
type Names = true | { readonly [name: string]: Names };

/**
 * Writes the table of operations: method, path, effect, the field that every success has, and the names that a
 * request may use in its query and at every level of its body.
 */
export function generateOperations(document: unknown): string {
  const lines = listOperations(document).map(({ operationId, method, path }) => {
    const at = toPointer('paths', path, method.toLowerCase());
    const { value: effect } = resolve(document, `${at}/x-effect`);
    const entry = {
      method,
      path,
      effect,
      answer: answerOf(document, at),
      ...recordOf(document, at),
      query: queryNames(document, at, path),
      body: bodyNames(document, at),
    };
    return `  ${JSON.stringify(operationId)}: ${JSON.stringify(entry)},`;
  });
  return [
    '/** Each operation of the document: its request, what a call does, the field of its answer, and its parameters. */',
    'export const operations = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

/** The first required field of an operation's success, if any; for a choice, of its first shape. */
export function answerOf(document: unknown, operation: string): string | undefined {
  const { value } = successOf(document, operation);
  const [field] = isObject(value) && Array.isArray(value.required) ? value.required : [];
  return typeof field === 'string' ? field : undefined;
}

/** The kind of that field, if documented: a list, a text, or a record with an ID. */
function recordOf(document: unknown, operation: string): { list?: true; text?: true; id?: string } {
  const field = answerOf(document, operation);
  if (field === undefined) return {};
  const { pointer } = successOf(document, operation);
  const { value: record } = resolve(document, pointer + toPointer('properties', field));
  if (!isObject(record)) return {};
  if (record.type === 'array') return { list: true };
  if (record.type === 'string') return { text: true };
  const { properties } = record;
  if (!isObject(properties)) return {};
  const id = ['id', `${field}Id`].find((name) => Object.hasOwn(properties, name));
  return id === undefined ? {} : { id };
}

function successOf(document: unknown, operation: string) {
  const success = `${operation}/responses/200${toPointer('content', 'application/json', 'schema')}`;
  let { pointer, value } = resolve(document, success);
  while (isObject(value) && (Array.isArray(value.anyOf) || Array.isArray(value.oneOf))) {
    const choice = Array.isArray(value.anyOf) ? 'anyOf' : 'oneOf';
    ({ pointer, value } = resolve(document, `${pointer}/${choice}/0`));
  }
  return { pointer, value };
}

function queryNames(document: unknown, operation: string, path: string): string[] {
  const names = [toPointer('paths', path), operation].flatMap((owner) => {
    const { value: parameters } = resolve(document, `${owner}/parameters`);
    return (Array.isArray(parameters) ? parameters : []).flatMap((_, index) => {
      const { value } = resolve(document, `${owner}/parameters/${index}`);
      return isObject(value) && value.in === 'query' ? [String(value.name)] : [];
    });
  });
  return [...new Set(names)];
}

function bodyNames(document: unknown, operation: string): Names | undefined {
  const { pointer, value } = resolve(document, `${operation}/requestBody`);
  if (!isObject(value)) return undefined;
  return namesAt(document, pointer + toPointer('content', 'application/json', 'schema'), []);
}

/** The names that a value of a schema may use; for a choice, those of every shape. */
function namesAt(document: unknown, at: string, parents: readonly string[]): Names {
  const { pointer, value: schema } = resolve(document, at);
  if (!isObject(schema) || parents.includes(pointer)) return true;
  const within = [...parents, pointer];
  const shapes = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return (Array.isArray(list) ? list : []).map((_, index) =>
      namesAt(document, `${pointer}/${keyword}/${index}`, within),
    );
  });
  if (schema.items !== undefined) shapes.push(namesAt(document, `${pointer}/items`, within));
  if (isObject(schema.properties) && !isOpen(schema.additionalProperties)) {
    const entries = Object.keys(schema.properties).map((name): [string, Names] => [
      name,
      namesAt(document, pointer + toPointer('properties', name), within),
    ]);
    shapes.push(Object.fromEntries(entries));
  }
  return merge(shapes);
}

/** The names of all shapes combined; a shape without names adds none. */
function merge(shapes: readonly Names[]): Names {
  const byName = new Map<string, Names[]>();
  for (const shape of shapes) {
    for (const [name, names] of Object.entries(shape)) {
      byName.set(name, [...(byName.get(name) ?? []), names]);
    }
  }
  if (byName.size === 0) return true;
  return Object.fromEntries([...byName].map(([name, list]) => [name, merge(list)]));
}

/** Whether an object may have fields that the document does not name. */
function isOpen(additionalProperties: unknown): boolean {
  return additionalProperties === true || isObject(additionalProperties);
}
