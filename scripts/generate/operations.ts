import { isMarked } from '../../src/contract/compile/keywords.js';
import {
  isObject,
  type Json,
  listOperations,
  parametersAt,
  resolve,
} from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';

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
      ...answerOf(document, at),
      query: queryNames(document, at),
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

/** The successes of a call; others, such as 269, answer another question. */
export const successes = ['200', '201', '202', '203', '206', '2XX'];

/** A field that is in every success of an operation, and how the client recognizes it. */
interface Answer {
  readonly answer: string;
  readonly list?: true;
  readonly text?: true;
  /** The field of a record with its ID, a text. */
  readonly id?: string;
}

/**
 * The field by which the client recognizes the success of an operation, if any: the first required one that is a
 * record or a list, else the first text. Of several successes all must have it; of a choice, its first shape.
 */
export function answerOf(document: unknown, operation: string): Answer | undefined {
  const { value: responses } = resolve(document, `${operation}/responses`);
  const [first = [], ...others] = successes
    .filter((status) => isObject(responses) && Object.hasOwn(responses, status))
    .map((status) => answersAt(document, `${operation}/responses/${status}${jsonSchema}`));
  const shared = first.filter((one) =>
    others.every((all) => all.some((other) => JSON.stringify(other) === JSON.stringify(one))),
  );
  return shared.find(({ text }) => !text) ?? shared[0];
}

const jsonSchema = toPointer('content', 'application/json', 'schema');

function answersAt(document: unknown, at: string, parents: readonly string[] = []): Answer[] {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value) || parents.includes(pointer)) return [];
  const [shape] = ['anyOf', 'oneOf'].filter((keyword) => Array.isArray(value[keyword]));
  if (shape !== undefined)
    return answersAt(document, `${pointer}/${shape}/0`, [...parents, pointer]);
  const parts = partsAt(document, at);
  const required = parts.flatMap(({ schema }) =>
    Array.isArray(schema.required) ? schema.required.map(String) : [],
  );
  return [...new Set(required)].flatMap((field) => {
    const place = fieldWithin(parts, field);
    // An answer does not have it.
    if (place === undefined || isMarked(document, valueAtPointer(document, place), 'writeOnly')) {
      return [];
    }
    return kindAt(document, place, field);
  });
}

/** How a value of a schema is recognized, if it can be: not where it may be null, or a number. */
function kindAt(
  document: unknown,
  at: string,
  field: string,
  parents: readonly string[] = [],
): Answer[] {
  const { pointer } = resolve(document, at);
  if (parents.includes(pointer)) return [];
  const parts = partsAt(document, pointer);
  const types = parts.flatMap(({ schema: { type } }) => (type === undefined ? [] : [type]));
  const type = types[0] ?? (parts.some(({ schema }) => isObject(schema.properties)) && 'object');
  if (type === false) {
    const shapes = choicesOf(parts);
    return sharedKind(
      shapes.map((each) => kindAt(document, each, field, [...parents, pointer])[0]),
    );
  }
  if (type === 'array') return [{ answer: field, list: true }];
  if (type === 'string') return [{ answer: field, text: true }];
  if (type !== 'object') return [];
  const id = ['id', `${field}Id`].find((name) => fieldWithin(parts, name) !== undefined);
  if (id === undefined) return [{ answer: field }];
  const isText = partsAt(document, fieldWithin(parts, id) ?? '').some(
    ({ schema }) => schema.type === 'string',
  );
  return [isText ? { answer: field, id } : { answer: field }];
}

/** How a value is recognized that may have several shapes, if it is the same for all of them. */
function sharedKind([first, ...others]: readonly (Answer | undefined)[]): Answer[] {
  if (first === undefined) return [];
  const { id, ...kind } = first;
  const isAlike = others.every((each) => each?.list === kind.list && each?.text === kind.text);
  if (!isAlike || others.includes(undefined)) return [];
  return [id !== undefined && others.every((each) => each?.id === id) ? first : kind];
}

function choicesOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['anyOf', 'oneOf'].flatMap((keyword) => {
      const shapes = schema[keyword];
      return Array.isArray(shapes)
        ? shapes.map((_, index) => `${pointer}/${keyword}/${index}`)
        : [];
    }),
  );
}

interface Part {
  readonly pointer: string;
  readonly schema: Json;
}

/** A schema, and those that hold beside it. */
function partsAt(document: unknown, at: string, seen: readonly string[] = []): Part[] {
  const { pointer, value: schema } = resolve(document, at);
  if (!isObject(schema) || seen.includes(pointer)) return [];
  const others = (Array.isArray(schema.allOf) ? schema.allOf : []).flatMap((_, index) =>
    partsAt(document, `${pointer}/allOf/${index}`, [...seen, pointer]),
  );
  return [{ pointer, schema }, ...others];
}

function fieldWithin(parts: readonly Part[], field: string): string | undefined {
  const owner = parts.find(
    ({ schema: { properties } }) => isObject(properties) && Object.hasOwn(properties, field),
  );
  return owner && owner.pointer + toPointer('properties', field);
}

function queryNames(document: unknown, operation: string): string[] {
  const names = parametersAt(document, operation).flatMap(({ value }) =>
    value.in === 'query' ? [String(value.name)] : [],
  );
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
