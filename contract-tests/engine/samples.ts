import fc from 'fast-check';
import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './document.js';

/** Which optional properties a sample carries. */
export type Extent = 'required' | 'all';

/**
 * Builds one valid value of a schema: its example, default or first enum value where it has one, else
 * the plainest value of its type. The same document gives the same value.
 */
export function sample(
  document: ContractDocument,
  at: SchemaAt,
  extent: Extent,
  ancestors: readonly string[] = [],
): unknown {
  const { schema, pointer } = at;
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  if (example !== undefined) return example;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const choice = choiceOf(schema);
  if (choice !== undefined) {
    return sample(document, document.schemaAt(`${pointer}/${choice}/0`), extent, ancestors);
  }
  switch (typesOf(schema)[0]) {
    case 'object':
      return sampleObject(document, at, extent, ancestors);
    case 'array':
      return sampleArray(document, at, extent, ancestors);
    case 'string':
      return sampleString(schema);
    case 'integer':
    case 'number':
      return schema.default ?? schema.minimum ?? schema.maximum ?? 1;
    case 'boolean':
      return true;
    default:
      return 'anything';
  }
}

function sampleObject(
  document: ContractDocument,
  { pointer, schema }: SchemaAt,
  extent: Extent,
  ancestors: readonly string[],
): Json {
  const required = requiredOf(schema);
  // A schema inside itself is cut to what it must have, or the sample would have no end.
  const inner = ancestors.includes(pointer) ? 'required' : extent;
  const names = Object.keys(propertiesOf(schema)).filter(
    (name) => required.includes(name) || inner === 'all',
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      sample(document, propertyAt(document, { pointer, schema }, name), inner, [
        ...ancestors,
        pointer,
      ]),
    ]),
  );
}

function sampleArray(
  document: ContractDocument,
  { pointer, schema }: SchemaAt,
  extent: Extent,
  ancestors: readonly string[],
): unknown[] {
  if (extent === 'required' && schema.minItems === undefined) return [];
  const length = typeof schema.minItems === 'number' ? schema.minItems : 1;
  const items = document.schemaAt(`${pointer}/items`);
  return Array.from({ length }, () => sample(document, items, extent, ancestors));
}

function sampleString(schema: Json): string {
  if (schema.format === 'date-time') return '2026-01-31T12:00:00.000Z';
  if (schema.format === 'uri') return 'https://example.com/resource';
  if (typeof schema.pattern === 'string') return matching(schema.pattern);
  return 'text';
}

const matches = new Map<string, string>();

/** One text that matches a pattern, the same on every run. */
export function matching(pattern: string): string {
  const known = matches.get(pattern);
  if (known !== undefined) return known;
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 });
  matches.set(pattern, text);
  return text;
}

/** The types that a schema allows; none means any. */
export function typesOf(schema: Json): readonly string[] {
  if (Array.isArray(schema.type)) return schema.type;
  return typeof schema.type === 'string' ? [schema.type] : [];
}

/** The keyword of a schema that offers branches, if it does. */
export function choiceOf(schema: Json): 'oneOf' | 'anyOf' | undefined {
  if (Array.isArray(schema.oneOf)) return 'oneOf';
  return Array.isArray(schema.anyOf) ? 'anyOf' : undefined;
}

export function requiredOf(schema: Json): readonly string[] {
  return Array.isArray(schema.required) ? schema.required : [];
}

export function propertiesOf(schema: Json): Json {
  return isObject(schema.properties) ? schema.properties : {};
}

/** The schema of a property, references followed. */
export function propertyAt(document: ContractDocument, at: SchemaAt, name: string): SchemaAt {
  return document.schemaAt(at.pointer + toPointer('properties', name));
}
