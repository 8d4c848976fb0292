import { isObject, type Json } from '../../src/contract/document.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import * as fc from './fastCheck.js';
import { textFormats } from './formats.js';
import { exact, rangeOf, stepsOf } from './numbers.js';
import { fits } from './plain.js';
import {
  isLeftOut,
  longest,
  type MessageDirection,
  sampleString,
  textsMatching,
} from './samples.js';
import { choiceOf, impliedType, propertiesOf, requiredOf, typesOf } from './schemas.js';
import { branchesOf, propertyOf, subschemaOf, type Whole, wholeOf } from './whole.js';

/**
 * How often a schema may contain itself before optional parts are left out, and before required ones become
 * null.
 */
const deepest = 2;
const deepestRequired = 5;

/** Random values of a schema, nearly all of them valid; they shrink towards the simplest. */
export function arbitraryOf(
  document: ContractDocument,
  root: SchemaAt,
  direction: MessageDirection = 'received',
): fc.Arbitrary<unknown> {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const build = (at: SchemaAt, ancestors: readonly string[]): fc.Arbitrary<unknown> => {
    const depth = ancestors.filter((pointer) => pointer === at.pointer).length;
    const beside = (at.beside ?? []).map(({ pointer }) => pointer).join(' ');
    const key = `${at.pointer} ${beside} ${depth}`;
    const made = known.get(key) ?? buildNew(at, [...ancestors, at.pointer], depth);
    known.set(key, made);
    return made;
  };
  const buildNew = (
    at: SchemaAt,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<unknown> => {
    const whole = wholeOf(document, at);
    const { schema } = whole;
    if (depth > deepestRequired) return fc.constant(null);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) {
      const values = schema.enum.filter((value) => fits(schema, value));
      return values.length === 0 ? fc.constant(null) : fc.constantFrom(...values);
    }
    const choice = choiceOf(schema);
    if (choice !== undefined) {
      const branches = branchesOf(document, whole, choice);
      const one = fc.oneof(...branches.map((branch) => build(branch, ancestors)));
      if (schema.properties === undefined) return one;
      return fc
        .tuple(objects(whole, ancestors, depth), one)
        .map(([own, more]) => (isObject(more) ? { ...own, ...more } : more));
    }
    const named = typesOf(schema);
    const implied = impliedType(schema);
    const types = named.length > 0 || implied === undefined ? named : [implied];
    if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
    return fc.oneof(
      ...types.map((type) => {
        if (type === 'object') return objects(whole, ancestors, depth);
        if (type === 'array') return arrays(whole, ancestors, depth);
        return scalars[type]?.(schema) ?? fc.constant(null);
      }),
    );
  };
  const objects = (
    whole: Whole,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<Record<string, unknown>> => {
    const { schema } = whole;
    const isHere = (name: string): boolean =>
      !isLeftOut(document, propertyOf(document, whole, name), direction);
    const required = requiredOf(schema).filter(isHere);
    const declared = Object.keys(propertiesOf(schema)).filter(isHere);
    const further = furtherOf(whole, ancestors);
    // A recursive schema has to end somewhere.
    const names = declared.filter((name) => depth < deepest || required.includes(name));
    const undeclared = required.filter((name) => !declared.includes(name));
    const model = Object.fromEntries(
      [...names, ...undeclared].map((name) => [
        name,
        build(propertyOf(document, whole, name), ancestors),
      ]),
    );
    const named = fc.record<Record<string, unknown>>(model, {
      requiredKeys: [...required],
      noNullPrototype: true,
    });
    if (further === undefined) return named;
    return fc.tuple(further, named).map(([more, own]) => ({ ...more, ...own }));
  };
  /** The fields beyond the named ones, if the document requires any. */
  const furtherOf = (
    whole: Whole,
    ancestors: readonly string[],
  ): fc.Arbitrary<Record<string, unknown>> | undefined => {
    const { additionalProperties, minProperties = 0, maxProperties } = whole.schema;
    const isMap = additionalProperties === true || isObject(additionalProperties);
    const minKeys = Math.min(Number(minProperties), longest);
    if (additionalProperties === false || (!isMap && minKeys === 0)) return undefined;
    const maxKeys = Math.max(minKeys, Math.min(Number(maxProperties ?? 3), minKeys + 3));
    const value = isObject(additionalProperties)
      ? build(subschemaOf(document, whole, 'additionalProperties'), ancestors)
      : fc.jsonValue({ maxDepth: 1 });
    return fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), value, { minKeys, maxKeys });
  };
  const arrays = (
    whole: Whole,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<unknown> => {
    const { minItems = 0, maxItems = 3, uniqueItems } = whole.schema;
    const minLength = Math.min(Number(minItems), longest);
    const most = Math.min(Number(maxItems), depth ? 1 : 3);
    const length = { minLength, maxLength: Math.max(minLength, most) };
    const items = build(subschemaOf(document, whole, 'items'), ancestors);
    if (uniqueItems !== true) return fc.array(items, length);
    // If too few distinct values exist, the list stays short and fails the validity check.
    return fc.array(items, { ...length, maxLength: 2 * length.maxLength }).map((list) => {
      const different = new Map(list.map((item) => [JSON.stringify(item), item]));
      return [...different.values()].slice(0, length.maxLength);
    });
  };
  return build(root, []);
}

const scalars: Readonly<Record<string, (schema: Json) => fc.Arbitrary<unknown>>> = {
  string: (schema) => {
    const { format, pattern, minLength = 0, maxLength } = schema;
    const known = textFormats.get(String(format));
    // Few random texts match a pattern, a format and a length at once; the simplest one and the document's
    // examples do.
    const examples = (Array.isArray(schema.examples) ? schema.examples : []).filter(
      (each) => typeof each === 'string' && fits(schema, each),
    );
    const plain = fc.constantFrom<string>(sampleString(schema), ...examples);
    if (typeof pattern === 'string') return fc.oneof(plain, textsMatching(pattern) ?? fc.string());
    if (known !== undefined) return fc.oneof(plain, known.arbitrary());
    const least = Math.min(Number(minLength), longest);
    const most = Math.max(least, Math.min(Number(maxLength ?? least + 10), least + 10));
    return fc.string({ minLength: least, maxLength: most });
  },
  number: numbers,
  integer: numbers,
  boolean: () => fc.boolean(),
};

/** The largest number of single precision, which the format `float` means. */
const largestSingle = (2 - 2 ** -23) * 2 ** 127;

/** JSON has no distinct minus zero. */
function numbers(schema: Json): fc.Arbitrary<number> {
  const range = rangeOf(schema);
  const { least, most, isAbove, isBelow, step } = range;
  if ((least ?? -Infinity) > (most ?? Infinity)) return fc.constant(least ?? 0);
  if (step === undefined) {
    const furthest = schema.format === 'float' ? largestSingle : Number.MAX_VALUE;
    return fc.double({
      ...{ min: least ?? Math.min(-furthest, most ?? 0), minExcluded: isAbove },
      ...{ max: most ?? Math.max(furthest, least ?? 0), maxExcluded: isBelow },
      noNaN: true,
    });
  }
  const { first, last } = stepsOf(range);
  const furthest = 2 ** 31 - 1;
  const min = first ?? Math.min(-furthest - 1, last ?? 0);
  const max = last ?? Math.max(furthest, first ?? 0);
  if (min > max) return fc.constant(least ?? 0);
  return fc.integer({ min, max }).map((times) => exact(times * step));
}
