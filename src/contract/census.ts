import { isObject, listOperations, resolve, resolveSchema, responseKey } from './document.js';
import { toPointer } from './pointer.js';

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
  return (operation, { status, body }, seen) => {
    const found: string[] = [];
    const at = responses.get(operation);
    if (at === undefined) return found;
    const visit = visitor(document, (pointer) => {
      if (seen.has(pointer)) return;
      seen.add(pointer);
      found.push(pointer);
    });
    visit(responseSchema(document, at, keyOf(document, at, status)), body);
    return found;
  };
}

/** Lists the document pointer of every response field that an operation has. */
export function listResponseFields(document: unknown, operation: string): string[] {
  const found = new Set<string>();
  const entered = new Set<string>();
  const enter = (at: string): void => {
    const { pointer, value } = resolveSchema(document, at);
    if (!isObject(value) || entered.has(pointer)) return;
    entered.add(pointer);
    if (typeof value.$ref === 'string') enter(value.$ref.slice(1));
    for (const [name, inner] of Object.entries(
      isObject(value.properties) ? value.properties : {},
    )) {
      // No answer has it.
      if (isObject(inner) && inner.writeOnly === true) continue;
      found.add(propertyPointer(pointer, name));
      enter(propertyPointer(pointer, name));
    }
    for (const child of branches(value)) enter(pointer + child);
  };
  const responses = responsesByOperation(document).get(operation) ?? '';
  const { value } = resolve(document, responses);
  for (const status of Object.keys(isObject(value) ? value : {})) {
    enter(responseSchema(document, responses, status));
  }
  return [...found];
}

/** For each operation, the pointer to its responses. */
function responsesByOperation(document: unknown): Map<string, string> {
  return new Map(
    listOperations(document).map(({ operationId, method, path }) => [
      operationId,
      toPointer('paths', path, method.toLowerCase(), 'responses'),
    ]),
  );
}

function keyOf(document: unknown, responses: string, status: number): string {
  const { value } = resolve(document, responses);
  return responseKey(Object.keys(isObject(value) ? value : {}), status) ?? 'default';
}

function responseSchema(document: unknown, responses: string, key: string): string {
  const media = resolve(document, responses + toPointer(key, 'content', 'application/json'));
  return `${media.pointer}/schema`;
}

/** Notes what a body has of the schema at a pointer. */
function visitor(
  document: unknown,
  note: (pointer: string) => void,
): (at: string, body: unknown) => void {
  const visited = new Map<unknown, Set<string>>();
  return visit;

  function visit(at: string, body: unknown): void {
    const { pointer, value } = resolveSchema(document, at);
    if (!isObject(value)) return;
    if (typeof body === 'object') {
      // Several branches may come to the same part of the body, twice as many with each level.
      const known = visited.get(body) ?? new Set();
      if (known.has(pointer)) return;
      visited.set(body, known.add(pointer));
    }
    // Fields beside a reference are those of both.
    if (typeof value.$ref === 'string') visit(value.$ref.slice(1), body);
    const known = Array.isArray(value.enum) ? value.enum.indexOf(body) : -1;
    if (known >= 0) note(`${pointer}/enum/${known}`);
    for (const child of branches(value)) {
      if (child !== '/items') visit(pointer + child, body);
      else if (Array.isArray(body)) for (const item of body) visit(`${pointer}/items`, item);
    }
    if (!isObject(body) || !isObject(value.properties)) return;
    for (const [name, inner] of Object.entries(body)) {
      if (!Object.hasOwn(value.properties, name)) continue;
      note(propertyPointer(pointer, name));
      visit(propertyPointer(pointer, name), inner);
    }
  }
}

function branches(schema: Readonly<Record<string, unknown>>): string[] {
  const choices = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.map((_branch, index) => `/${keyword}/${index}`) : [];
  });
  return schema.items === undefined ? choices : [...choices, '/items'];
}

function propertyPointer(pointer: string, name: string): string {
  return `${pointer}${toPointer('properties', name)}`;
}
