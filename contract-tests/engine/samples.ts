import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './document.js';
import * as fc from './fastCheck.js';

/** Which optional properties a sample carries. */
export type Extent = 'required' | 'all';

/**
 * Builds one valid value of a schema: its example, default or first enum value where it has one, else
 * the plainest value of its type. The same document gives the same value.
 */
export function sample(document: ContractDocument, at: SchemaAt, extent: Extent): unknown {
  return build({ document, left: mostValues }, at, extent, []);
}

/** One sample in the making. */
interface Sampling {
  readonly document: ContractDocument;
  /** Values until optional ones are left out: schemas that share schemas would have no end. */
  left: number;
}

const mostValues = 4_000;
/** No value is nested deeper, and nothing more is made of a schema that has to hold itself. */
const deepest = 40;

function build(
  sampling: Sampling,
  at: SchemaAt,
  wanted: Extent,
  ancestors: readonly string[],
): unknown {
  sampling.left -= 1;
  if (ancestors.length > deepest || sampling.left < -mostValues) return null;
  const { document } = sampling;
  const { schema, pointer } = at;
  const extent = sampling.left < 0 ? 'required' : wanted;
  const [example] = Array.isArray(schema.examples) ? schema.examples : [schema.example];
  if (example !== undefined) return example;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const choice = choiceOf(schema);
  if (choice !== undefined) {
    return build(sampling, document.schemaAt(`${pointer}/${choice}/0`), extent, [
      ...ancestors,
      pointer,
    ]);
  }
  if (Array.isArray(schema.allOf)) return sampleAll(sampling, at, extent, ancestors);
  switch (typesOf(schema)[0] ?? impliedType(schema)) {
    case 'object':
      return sampleObject(sampling, at, extent, ancestors);
    case 'array':
      return sampleArray(sampling, at, extent, ancestors);
    case 'string':
      return sampleString(schema);
    case 'integer':
    case 'number':
      return sampleNumber(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return 'anything';
  }
}

function impliedType(schema: Json): string | undefined {
  if (schema.properties !== undefined || schema.required !== undefined) return 'object';
  return schema.items === undefined ? undefined : 'array';
}

/** What all the parts of a schema ask for together, as far as they are objects. */
function sampleAll(
  sampling: Sampling,
  at: SchemaAt,
  extent: Extent,
  ancestors: readonly string[],
): unknown {
  const inside = [...ancestors, at.pointer];
  const parts = (at.schema.allOf as readonly unknown[]).map((_part, index) =>
    build(sampling, sampling.document.schemaAt(`${at.pointer}/allOf/${index}`), extent, inside),
  );
  const own = sampleObject(sampling, at, extent, ancestors);
  return parts.every(isObject) ? Object.assign({}, ...parts, own) : parts[0];
}

function sampleNumber(schema: Json): unknown {
  if (schema.default !== undefined) return schema.default;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (typeof multipleOf === 'number' && multipleOf > 0) {
    return Math.ceil(Number(minimum ?? multipleOf) / multipleOf) * multipleOf;
  }
  if (minimum !== undefined) return minimum;
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1;
  if (maximum !== undefined) return maximum;
  return typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : 1;
}

function sampleObject(
  sampling: Sampling,
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
      build(sampling, propertyAt(sampling.document, { pointer, schema }, name), inner, [
        ...ancestors,
        pointer,
      ]),
    ]),
  );
}

function sampleArray(
  sampling: Sampling,
  { pointer, schema }: SchemaAt,
  extent: Extent,
  ancestors: readonly string[],
): unknown[] {
  if (extent === 'required' && schema.minItems === undefined) return [];
  const length = typeof schema.minItems === 'number' ? Math.min(schema.minItems, 10_000) : 1;
  const items = sampling.document.schemaAt(`${pointer}/items`);
  return Array.from({ length }, () => build(sampling, items, extent, [...ancestors, pointer]));
}

function sampleString(schema: Json): string {
  const formatted = textFormats.get(String(schema.format));
  if (formatted !== undefined) return formatted;
  const { pattern, minLength = 0, maxLength = 4 } = schema;
  if (typeof pattern === 'string') {
    const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
    return matching(pattern, Number(minLength), most);
  }
  return 'text'.padEnd(Math.min(Number(minLength), 10_000), 't').slice(0, Number(maxLength) || 4);
}

/** The formats of text that are checked, each with a text that has it. */
export const textFormats: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-31T12:00:00.000Z'],
  ['date', '2026-01-31'],
  ['time', '12:00:00Z'],
  ['duration', 'P1D'],
  ['email', 'someone@example.com'],
  ['hostname', 'www.example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/resource'],
  ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
]);

const matches = new Map<string, readonly string[]>();

/** One text that matches a pattern and is of the length, the same on every run. */
export function matching(
  pattern: string,
  least = 0,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const texts = matches.get(pattern) ?? makeMatching(pattern);
  matches.set(pattern, texts);
  const [first = 'text'] = texts;
  return texts.find(({ length }) => length >= least && length <= most) ?? first;
}

function makeMatching(pattern: string): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 60 });
  } catch {
    // No text is made of what this language or its generator does not know.
    return [];
  }
}

/** Whether a text matches a pattern; nobody knows where this language does not read the pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return true;
  }
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
