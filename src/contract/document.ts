import { isObject } from '../isObject.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';

export { isObject };

/** A JSON object of the document, before anything is known about it. */
export type Json = { readonly [key: string]: unknown };

/** Keywords with values, in which no schema is meant. */
const dataKeywords = new Set(['default', 'const', 'enum', 'example', 'examples', 'value']);

/** Keywords with parts of the document by names, which are no keywords: a response may be the `default` one. */
const nameKeywords = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas', 'responses'],
  ...['parameters', 'headers', 'requestBodies', 'content', 'links', 'callbacks', 'pathItems'],
  'securitySchemes',
]);

/** Whether what a key leads to is a value, in which no schema is meant. */
export function isData(key: string, isNames: boolean): boolean {
  return !isNames && dataKeywords.has(key);
}

/** Whether the keys of what a key leads to are names. */
export function holdsNames(key: string, isNames: boolean): boolean {
  return !isNames && nameKeywords.has(key);
}

/**
 * A copy of a part of the document in which each of its objects is changed, the inner ones first: values, such as
 * examples, stay as they are, and so do names.
 */
export function mapObjects(
  value: unknown,
  change: (copy: Record<string, unknown>) => Json,
  isNames = false,
): unknown {
  const copy = mapInside(value, (inner, key) =>
    isData(key, isNames) ? inner : mapObjects(inner, change, holdsNames(key, isNames)),
  );
  return isObject(copy) && !isNames ? change(copy) : copy;
}

/** A copy of a list or an object in which each item or field is changed; any other value as it is. */
export function mapInside(
  value: unknown,
  change: (inner: unknown, key: string) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => change(item, String(index)));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}

/** Every object of a part of the document, with its pointer: values, such as examples, are left out. */
export function* objectsIn(
  value: unknown,
  at = '',
  isNames = false,
): Generator<readonly [pointer: string, value: Json]> {
  if (typeof value !== 'object' || value === null) return;
  const areItems = Array.isArray(value);
  if (isObject(value)) yield [at, value];
  for (const [key, inner] of Object.entries(value)) {
    if (!areItems && isData(key, isNames)) continue;
    yield* objectsIn(inner, at + toPointer(key), !areItems && holdsNames(key, isNames));
  }
}

/** Every field inside a value, at any depth. */
export function* fieldsIn(value: unknown): Generator<readonly [key: string, inner: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const field of Object.entries(value)) {
    yield field;
    yield* fieldsIn(field[1]);
  }
}

/** One body that the document describes: its use and the place of its schema. */
export interface Body {
  readonly operationId: string;
  /** `request`, or the response status as the document writes it. */
  readonly use: 'request' | (string & {});
  /** JSON Pointer (without `#`) of the schema, references followed. */
  readonly pointer: string;
}

export interface OperationAt {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** The values of `x-effect`, the least effect first. */
export const effects = ['reads', 'writes', 'submits'] as const;

export type OperationEffect = (typeof effects)[number];

/** The effect of one request on a live service: the dry run of a submission only estimates. */
export type Effect = OperationEffect | 'estimates';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Lists the operations of a bundled document in the document's order. */
export function listOperations(document: unknown): OperationAt[] {
  const paths = isObject(document) && isObject(document.paths) ? document.paths : {};
  return Object.keys(paths).flatMap((path) =>
    methods.flatMap((each) => {
      const operation = resolve(document, toPointer('paths', path, each)).value;
      const method = each.toUpperCase();
      return isObject(operation)
        ? [{ operationId: String(operation.operationId ?? `${method} ${path}`), method, path }]
        : [];
    }),
  );
}

/** The statuses of a responses object: what it has beside its extensions. */
export function statusesOf(responses: unknown): string[] {
  return Object.keys(isObject(responses) ? responses : {}).filter((key) => !/^x-/.test(key));
}

/** Lists every JSON request and response body of a bundled document. */
export function listBodies(document: unknown): Body[] {
  const bodies = listOperations(document).flatMap((operation) => [
    { ...operation, use: 'request', at: `${placeOf(operation)}/requestBody` },
    ...responsesOf(document, operation),
  ]);
  return bodies.flatMap(({ operationId, use, at }) => {
    const pointer = jsonSchemaAt(document, at);
    return pointer === undefined ? [] : [{ operationId, use, pointer }];
  });
}

/** Lists the responses of a bundled document, each with a JSON Pointer to where its operation names it. */
export function listResponses(
  document: unknown,
): { operationId: string; use: string; at: string }[] {
  return listOperations(document).flatMap((operation) => responsesOf(document, operation));
}

function responsesOf(document: unknown, operation: OperationAt) {
  const { operationId } = operation;
  const at = `${placeOf(operation)}/responses`;
  const statuses = statusesOf(resolve(document, at).value);
  return statuses.map((use) => ({ operationId, use, at: at + toPointer(use) }));
}

/** JSON Pointer of an operation. */
export function placeOf({ method, path }: OperationAt): string {
  return toPointer('paths', path, method.toLowerCase());
}

/** The parameters of the operation at a pointer, those of its path first, references followed. */
export function parametersAt(
  document: unknown,
  operation: string,
): { pointer: string; value: Json }[] {
  const path = operation.slice(0, operation.lastIndexOf('/'));
  return [path, operation].flatMap((owner) => {
    const { pointer, value } = resolve(document, `${owner}/parameters`);
    return (Array.isArray(value) ? value : []).flatMap((_written, index) => {
      const parameter = resolve(document, `${pointer}/${index}`);
      return isObject(parameter.value) ? [{ ...parameter, value: parameter.value }] : [];
    });
  });
}

/** A header that the document declares for a response. */
export interface HeaderAt {
  readonly operationId: string;
  /** The response, as the document writes it. */
  readonly use: string;
  /** In lower case. */
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer to where the response names it. */
  readonly pointer: string;
  /** JSON Pointer of its schema. */
  readonly schema: string;
  /** The type of its text: that of its schema, or of the items of a list. */
  readonly type: string;
  readonly isList: boolean;
}

/** Lists the headers that the responses of a bundled document declare. */
export function listHeaders(document: unknown): HeaderAt[] {
  return listResponses(document).flatMap(({ operationId, use, at }) =>
    headersAt(document, at).map((header) => ({ operationId, use, ...header })),
  );
}

/** The headers that a response declares, by their schema or that of their `content`. */
export function headersAt(
  document: unknown,
  response: string,
): Omit<HeaderAt, 'operationId' | 'use'>[] {
  const { pointer, value } = resolve(document, response);
  const headers = isObject(value) && isObject(value.headers) ? value.headers : {};
  return Object.keys(headers).flatMap((name) => {
    const place = `${pointer}/headers${toPointer(name)}`;
    const header = resolve(document, place);
    const schema = resolveSchema(document, header.pointer + schemaOf(header.value));
    if (!isObject(header.value) || !isObject(schema.value)) return [];
    if (name.toLowerCase() === 'content-type') return [];
    const { type } = schema.value;
    const isList = type === 'array';
    const items = resolve(document, `${schema.pointer}/items`).value;
    const read = isList ? (isObject(items) ? items.type : undefined) : type;
    return [
      {
        ...{ name: name.toLowerCase(), pointer: place, isList },
        required: header.value.required === true,
        schema: schema.pointer,
        type: typeof read === 'string' ? read : 'string',
      },
    ];
  });
}

/** Where a header has its schema: in `content`, which has one media type, or beside its other fields. */
function schemaOf(header: unknown): string {
  const { content } = isObject(header) ? header : {};
  const [type] = Object.keys(isObject(content) ? content : {});
  return type === undefined ? '/schema' : toPointer('content', type, 'schema');
}

/** The pointer of the JSON schema of a request body or response; `undefined` without one. */
function jsonSchemaAt(document: unknown, at: string): string | undefined {
  const owner = resolve(document, at);
  if (!isObject(owner.value)) return undefined;
  const media = resolve(document, owner.pointer + toPointer('content', 'application/json'));
  const schema = resolveSchema(document, `${media.pointer}/schema`);
  return schema.value === undefined ? undefined : schema.pointer;
}

/** The range of a status, as a document writes it: `4XX`. */
export function rangeOf(status: number): string {
  return `${Math.floor(status / 100)}XX`;
}

/**
 * The key under which a document has a status: the exact status takes precedence over its range, in upper or
 * lower case, and the range over `default`.
 */
export function responseKey(keys: readonly string[], status: number): string | undefined {
  return (
    keys.find((key) => key === String(status)) ??
    keys.find((key) => key.toUpperCase() === rangeOf(status)) ??
    keys.find((key) => key === 'default')
  );
}

/** Keywords that do not constrain a value. */
const words = new Set(['$ref', '$comment', 'title', 'summary', 'description', 'deprecated']);

/** Whether a schema constrains a value besides its `$ref`. */
export function saysMore(schema: Json): boolean {
  return Object.keys(schema).some((keyword) => !words.has(keyword) && !keyword.startsWith('x-'));
}

/** Reads the schema at a pointer as `resolve` does, but stops at a `$ref` with other constraints. */
export function resolveSchema(
  document: unknown,
  at: string,
  followed = 0,
): { pointer: string; value: unknown } {
  const own = valueAtPointer(document, at);
  if (!isObject(own) || followed === mostFollowed) return resolve(document, at);
  const isPlain = typeof own.$ref === 'string' && own.$ref.startsWith('#/') && !saysMore(own);
  if (!isPlain) return { pointer: at, value: own };
  return resolveSchema(document, String(own.$ref).slice(1), followed + 1);
}

/** The longest chain of references that is followed. */
const mostFollowed = 100;

/** Reads the value at a pointer, following each `$ref` to the value itself. */
export function resolve(
  document: unknown,
  at: string,
  followed = 0,
): { pointer: string; value: unknown } {
  let value = document;
  let here = '';
  for (const part of partsOf(at)) {
    value = isObject(value) || Array.isArray(value) ? (value as Json)[part] : undefined;
    here += toPointer(part);
    if (isObject(value) && typeof value.$ref === 'string' && value.$ref.startsWith('#/')) {
      // References in a circle do not lead to a value.
      if (followed === mostFollowed) return { pointer: here, value: undefined };
      const target = resolve(document, value.$ref.slice(1), followed + 1);
      value = target.value;
      here = target.pointer;
    }
  }
  return { pointer: here, value };
}
