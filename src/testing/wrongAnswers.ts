import { resolve } from '../contract/document.js';
import type { OperationId } from '../operations.js';
import { document, documentedAt, successOf } from './documentedCalls.js';

type Schema = Readonly<Record<string, unknown>>;

/** Wrong values, in the place of documented ones. */
export const WRONG_VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  '',
  'x',
  'NaN',
  'a\ud800',
  true,
  [],
  [null],
  {},
  // A value that cannot even be converted to text.
  { toString: 1, valueOf: 1 },
];

/** A place in an answer: names of fields, and positions in lists. */
export type Place = readonly (string | number)[];

/** Every place of an operation's successful answer that the document has, the answer itself included. */
export function placesOf(operation: OperationId): Place[] {
  const places = new Map<string, Place>();
  collect(contentOf(operation).schema as Schema, [], [], places);
  return [...places.values()];
}

/** The fullest documented example of an operation's answer. */
export function exampleOf(operation: OperationId): unknown {
  const text = fullest.get(operation) ?? fullestOf(operation);
  // Many thousands of answers are made of it, and finding it took longer than using it.
  fullest.set(operation, text);
  return JSON.parse(text);
}

const fullest = new Map<OperationId, string>();

function fullestOf(operation: OperationId): string {
  const { examples } = contentOf(operation) as { examples: Record<string, { value: unknown }> };
  const texts = Object.values(examples).map(({ value }) => JSON.stringify(value));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '{}';
}

/** A copy of `answer` with `value` at `place`; missing parents are created. */
export function withValueAt(answer: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(answer) ? [...answer] : [];
    list[key] = withValueAt(list[key], rest, value);
    return list;
  }
  const record = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  return { ...record, [key]: withValueAt(Reflect.get(record, key), rest, value) };
}

function contentOf(operation: OperationId): Schema {
  const place = ['responses', successOf(operation), 'content', 'application/json'];
  return documentedAt(operation, ...place) as Schema;
}

function collect(
  schema: Schema,
  place: Place,
  entered: readonly string[],
  places: Map<string, Place>,
): void {
  places.set(JSON.stringify(place), place);
  const { $ref, properties = {}, items, additionalProperties } = schema;
  if (typeof $ref === 'string') {
    // A schema that contains itself adds no further fields.
    if (entered.includes($ref)) return;
    const { value } = resolve(document, $ref.slice(1));
    collect(value as Schema, place, [...entered, $ref], places);
  }
  for (const [name, property] of Object.entries(properties as Record<string, Schema>)) {
    collect(property, [...place, name], entered, places);
  }
  if (isSchema(items)) collect(items, [...place, 0], entered, places);
  if (isSchema(additionalProperties)) {
    collect(additionalProperties, [...place, 'anything'], entered, places);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    const branches = (schema[keyword] ?? []) as Schema[];
    branches.forEach((branch, index) => {
      const at = keyword === 'prefixItems' ? [...place, index] : place;
      collect(branch, at, entered, places);
    });
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
