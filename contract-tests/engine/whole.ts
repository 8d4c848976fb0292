import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import { matchesPattern } from './schemas.js';

/** All schemas that apply to one value: a schema, the target of its `$ref`, and the parts of its `allOf`. */
export interface Whole {
  /** The place of each, the schema itself first. */
  readonly parts: readonly SchemaAt[];
  /** Their keywords merged, as far as one schema can express them. */
  readonly schema: Json;
}

export function wholeOf(document: ContractDocument, at: SchemaAt): Whole {
  const found = new Map<string, SchemaAt>();
  const visit = (part: SchemaAt): void => {
    if (found.has(part.pointer)) return;
    found.set(part.pointer, part);
    for (const pointer of partsWithin(part)) visit(document.schemaAt(pointer));
  };
  visit(at);
  for (const other of at.beside ?? []) visit(other);
  const parts = [...found.values()];
  return { parts, schema: merge(parts.map(({ schema }) => schema)) };
}

/** Pointers to the schemas that apply to the same value as this one. */
export function partsWithin({ pointer, schema }: SchemaAt): string[] {
  const { $ref, allOf } = schema;
  const referred = typeof $ref === 'string' && $ref.startsWith('#') ? [$ref.slice(1)] : [];
  const listed = Array.isArray(allOf)
    ? allOf.map((_part, index) => `${pointer}/allOf/${index}`)
    : [];
  return [...referred, ...listed];
}

/** The schema of a property, merged from all parts; any value if none declares it. */
export function propertyOf(document: ContractDocument, { parts }: Whole, name: string): SchemaAt {
  const [first, ...beside] = parts
    .filter(({ schema }) => isObject(schema.properties) && Object.hasOwn(schema.properties, name))
    .map(({ pointer }) => document.schemaAt(pointer + toPointer('properties', name)));
  if (first !== undefined) return beside.length === 0 ? first : { ...first, beside };
  for (const { pointer, schema } of parts) {
    const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
    const pattern = Object.keys(patterns).find((each) => matchesPattern(each, name));
    if (pattern !== undefined) {
      return document.schemaAt(pointer + toPointer('patternProperties', pattern));
    }
  }
  return subschemaOf(document, { parts }, 'additionalProperties');
}

/** The schema under a keyword, from the first part that has it; any value if none has. */
export function subschemaOf(
  document: ContractDocument,
  { parts }: Pick<Whole, 'parts'>,
  keyword: string,
): SchemaAt {
  const owner = parts.find(({ schema }) => schema[keyword] !== undefined);
  const pointer = `${owner?.pointer ?? ''}/${keyword}`;
  return owner === undefined ? { pointer, schema: {} } : document.schemaAt(pointer);
}

/** The branches of a choice, from the first part that has it. */
export function branchesOf(
  document: ContractDocument,
  whole: Whole,
  choice: 'oneOf' | 'anyOf',
): SchemaAt[] {
  const { pointer } = subschemaOf(document, whole, choice);
  const branches = whole.schema[choice] as readonly unknown[];
  return branches.map((_branch, index) => document.schemaAt(`${pointer}/${index}`));
}

const both: Readonly<Record<string, (one: unknown, other: unknown) => unknown>> = {
  type: (one, other) => {
    const others = [other].flat();
    const types = [one].flat().filter((type) => {
      return others.includes(type) || (type === 'integer' && others.includes('number'));
    });
    const narrowed = types.length === 0 && others.includes('integer') ? ['integer'] : types;
    return narrowed.length === 1 ? narrowed[0] : narrowed;
  },
  enum: (one, other) => {
    const others = (other as unknown[]).map((value) => JSON.stringify(value));
    return (one as unknown[]).filter((value) => others.includes(JSON.stringify(value)));
  },
  required: (one, other) => [...new Set([...(one as unknown[]), ...(other as unknown[])])],
  properties: (one, other) => ({ ...(other as Json), ...(one as Json) }),
  ...Object.fromEntries(
    ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map((keyword) => [
      keyword,
      (one: unknown, other: unknown) => Math.max(Number(one), Number(other)),
    ]),
  ),
  ...Object.fromEntries(
    ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map((keyword) => [
      keyword,
      (one: unknown, other: unknown) => Math.min(Number(one), Number(other)),
    ]),
  ),
};

function merge(schemas: readonly Json[]): Json {
  if (schemas.length === 1) return schemas[0] ?? {};
  const merged: Record<string, unknown> = {};
  for (const schema of schemas) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$ref' || keyword === 'allOf') continue;
      const known = merged[keyword];
      merged[keyword] = known === undefined ? value : (both[keyword]?.(known, value) ?? known);
    }
  }
  return merged;
}
