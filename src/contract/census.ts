import {
  isObject,
  listOperations,
  placeOf,
  resolve,
  resolveSchema,
  responseKey,
} from './document.js';
import { toPointer, valueAtPointer } from './pointer.js';

/** Records which documented response fields and enum values a run has seen. */
export interface FieldCensus {
  /**
   * Records the fields of a response, and the values of its enums.
   * @returns Document pointers of those that were not seen before.
   */
  add(operation: string, response: { readonly status: number; readonly body: unknown }): string[];
}

/**
 * Starts a census of documented fields. A field that is in no response of a whole run is a special kind of
 * drift: the service may have dropped it.
 *
 * @param document The bundled document, parsed from `scenario-patch/openapi.json`.
 */
export function createFieldCensus(document: unknown): FieldCensus {
  const read = responseFieldReader(document);
  const seen = new Set<string>();
  return { add: (operation, response) => read(operation, response, seen) };
}

/**
 * Reads which documented fields and enum values a response has, as document pointers: those that are not in
 * `seen`, and adds them to it.
 */
export function responseFieldReader(
  document: unknown,
): (...response: [...Parameters<FieldCensus['add']>, seen: Set<string>]) => string[] {
  const responses = responsesByOperation(document);
  const schemas = new Map<string, SchemaParts | undefined>();
  const partsAt = (at: string): SchemaParts | undefined => {
    if (!schemas.has(at)) schemas.set(at, readParts(document, at));
    return schemas.get(at);
  };
  return (operation, { status, body }, seen) => {
    const found: string[] = [];
    const at = responses.get(operation);
    if (at === undefined) return found;
    const visit = visitor(partsAt, (pointer) => {
      if (seen.has(pointer)) return;
      seen.add(pointer);
      found.push(pointer);
    });
    const key = responseKey(keysAt(document, at), status) ?? 'default';
    visit(responseSchema(document, at, key), body);
    return found;
  };
}

/** Lists the document pointer of every response field that an operation has. */
export function listResponseFields(document: unknown, operation: string): string[] {
  return fieldsOfResponses(document, [operation]);
}

/** Lists the document pointer of every response field that one of the operations has. */
export function fieldsOfResponses(document: unknown, operations: Iterable<string>): string[] {
  const found = new Set<string>();
  const entered = new Set<string>();
  const enter = (at: string): void => {
    const parts = readParts(document, at);
    if (parts === undefined || entered.has(parts.pointer)) return;
    entered.add(parts.pointer);
    const { same, items, properties } = parts;
    for (const property of properties.values()) {
      // No answer has it.
      if (valueAtPointer(document, `${property}/writeOnly`) === true) continue;
      found.add(property);
      enter(property);
    }
    for (const each of same) enter(each);
    if (items !== undefined) enter(items);
  };
  const known = responsesByOperation(document);
  for (const operation of operations) {
    const responses = known.get(operation) ?? '';
    for (const status of keysAt(document, responses)) {
      enter(responseSchema(document, responses, status));
    }
  }
  return [...found];
}

/** For each operation, the pointer to its responses. */
function responsesByOperation(document: unknown): Map<string, string> {
  return new Map(
    listOperations(document).map((operation) => [
      operation.operationId,
      `${placeOf(operation)}/responses`,
    ]),
  );
}

function keysAt(document: unknown, at: string): string[] {
  const { value } = resolve(document, at);
  return isObject(value) ? Object.keys(value) : [];
}

function responseSchema(document: unknown, responses: string, key: string): string {
  const media = resolve(document, responses + toPointer(key, 'content', 'application/json'));
  return `${media.pointer}/schema`;
}

/** What a census needs of a schema: document pointers, which are read once. */
interface SchemaParts {
  readonly pointer: string;
  readonly values: readonly unknown[];
  /** To schemas for the same value. */
  readonly same: readonly string[];
  readonly items: string | undefined;
  readonly properties: ReadonlyMap<string, string>;
}

function readParts(document: unknown, at: string): SchemaParts | undefined {
  const { pointer, value } = resolveSchema(document, at);
  if (!isObject(value)) return undefined;
  const { $ref, items, properties } = value;
  // Fields beside a reference are those of both.
  const same = typeof $ref === 'string' ? [$ref.slice(1)] : [];
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = value[keyword];
    if (Array.isArray(list)) same.push(...list.map((_, index) => `${pointer}/${keyword}/${index}`));
  }
  return {
    pointer,
    values: Array.isArray(value.enum) ? value.enum : [],
    same,
    items: items === undefined ? undefined : `${pointer}/items`,
    properties: new Map(
      Object.keys(isObject(properties) ? properties : {}).map((name) => [
        name,
        pointer + toPointer('properties', name),
      ]),
    ),
  };
}

/** Notes what a body has of the schema at a pointer. */
function visitor(
  partsAt: (at: string) => SchemaParts | undefined,
  note: (pointer: string) => void,
): (at: string, body: unknown) => void {
  const visited = new Map<unknown, Set<string>>();
  return visit;

  function visit(at: string, body: unknown): void {
    const parts = partsAt(at);
    if (parts === undefined) return;
    const { pointer, values, same, items, properties } = parts;
    if (typeof body === 'object') {
      // Several branches may come to the same part of the body, twice as many with each level.
      const known = visited.get(body) ?? new Set();
      if (known.has(pointer)) return;
      visited.set(body, known.add(pointer));
    }
    const known = values.indexOf(body);
    if (known >= 0) note(`${pointer}/enum/${known}`);
    for (const each of same) visit(each, body);
    if (items !== undefined && Array.isArray(body)) for (const item of body) visit(items, item);
    if (!isObject(body) || properties.size === 0) return;
    for (const [name, inner] of Object.entries(body)) {
      const property = properties.get(name);
      if (property === undefined) continue;
      note(property);
      visit(property, inner);
    }
  }
}
