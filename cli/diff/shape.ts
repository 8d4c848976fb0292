import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import type { Alternative, Fact, SchemaPlace, Schemas, Type, Values } from './alternative.js';
import { annotations } from './annotations.js';
import { isSame } from './nodes.js';
import { settled } from './settle.js';

const allTypes: readonly Type[] = ['string', 'number', 'boolean', 'null', 'object', 'array'];

/** The meaning of a schema, independent of its form. */
export interface SchemaMeaning {
  /** Its place, references followed. */
  readonly pointer: string;
  /** Values that fit any of these fit the schema. */
  readonly alternatives: readonly Alternative[];
  /** What a value must not fit. */
  readonly excluded: readonly SchemaPlace[];
  /** Whether a value that fits two alternatives of a oneOf is refused. */
  readonly exclusive?: string;
  readonly default?: Fact;
  readonly deprecated: boolean;
  /** Unsupported keywords, and extensions. */
  readonly rest: ReadonlyMap<string, readonly Fact[]>;
}

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const boundsOf: Readonly<Record<Type, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  number: ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
  boolean: [],
  null: [],
};
const restrictionsOf: Readonly<Record<Type, readonly string[]>> = {
  string: ['pattern', 'format', 'contentEncoding', 'contentMediaType'],
  number: ['multipleOf', 'format'],
  array: ['uniqueItems'],
  object: [],
  boolean: [],
  null: [],
};
const understood = new Set([
  ...['type', 'enum', 'const', 'x-open-enum', 'properties', 'required', 'items'],
  ...['additionalProperties', 'anyOf', 'oneOf', 'allOf', 'not', 'default', 'deprecated', '$ref'],
  ...['readOnly', 'writeOnly'],
  ...[...lower, ...upper, ...Object.values(restrictionsOf).flat()],
]);

/** Lists without a meaningful order. */
const unordered = new Set(['type', 'enum', 'required']);

/** The most combinations of nested choices that are distinguished. */
const maxAlternatives = 200;

/** Whether a bound of this keyword excludes lower values. */
export function isLower(keyword: string): boolean {
  return lower.includes(keyword);
}

/** The shapes of two versions of a document, each computed once. */
export class Shapes {
  readonly #known = new Map<unknown, Map<string, SchemaMeaning>>();
  readonly #meanings = new Map<unknown, Map<string, string>>();

  of(schemas: Schemas): SchemaMeaning {
    const { document } = schemas[0] ?? { document: undefined };
    const key = schemas.map(({ pointer }) => pointer).join(' ');
    return remember(this.#known, document, key, () => shapeOf(schemas));
  }

  /** Whether two schemas are identical except for words, order and references. */
  areAlike(one: Schemas, other: Schemas): boolean {
    return this.#textOf(one) === this.#textOf(other);
  }

  #textOf(schemas: Schemas): string {
    const texts = schemas.map(({ document, pointer }) =>
      remember(this.#meanings, document, pointer, () =>
        JSON.stringify(meaningOf(document, valueAtPointer(document, pointer))),
      ),
    );
    return texts.join();
  }
}

function remember<T>(
  all: Map<unknown, Map<string, T>>,
  document: unknown,
  key: string,
  make: () => T,
): T {
  const known = all.get(document) ?? new Map<string, T>();
  all.set(document, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** The combined meaning of schemas. */
function shapeOf(schemas: Schemas): SchemaMeaning {
  const parts = schemas.flatMap((schema) => expand(schema));
  const rest = new Map<string, Fact[]>();
  const keep = (keyword: string, ...facts: readonly Fact[]): void => {
    rest.set(keyword, [...(rest.get(keyword) ?? []), ...facts]);
  };
  const excluded: SchemaPlace[] = [];
  let exclusive: string | undefined;
  let alternatives: readonly Alternative[] = allTypes.map((type) => plain(type, ''));
  for (const part of parts) {
    alternatives = meet(alternatives, ownAlternatives(part));
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = branchesOf(part, keyword);
      if (branches === undefined) continue;
      if (keyword === 'oneOf' && overlap(branches)) exclusive ??= `${part.pointer}/oneOf`;
      const met = meet(
        alternatives,
        branches.flatMap((branch) => branch.alternatives),
      );
      // Deeply nested choices are only compared for equality.
      if (met.length > maxAlternatives) {
        keep(keyword, { value: meaningOf(part.document, part.value), pointer: part.pointer });
      } else alternatives = met;
      for (const branch of branches) {
        exclusive ??= branch.exclusive;
        excluded.push(...branch.excluded);
        for (const [name, facts] of branch.rest) keep(name, ...facts);
      }
    }
    for (const [keyword, value] of Object.entries(part.value)) {
      if (understood.has(keyword) || annotations.has(keyword)) continue;
      // A switch that is off says what its absence says; a schema that is false refuses every value.
      if (value === false && !keyword.startsWith('unevaluated')) continue;
      keep(keyword, { value, pointer: part.pointer + toPointer(keyword) });
    }
    if (part.value.not !== undefined && doubleNot(part.value) === undefined) {
      excluded.push({ document: part.document, pointer: `${part.pointer}/not` });
    }
  }
  alternatives = settled(alternatives);
  const stated = parts.find(({ value }) => value.default !== undefined);
  return {
    pointer: parts[0]?.pointer ?? schemas[0]?.pointer ?? '',
    alternatives,
    // Values that are impossible anyway need not be excluded.
    excluded: excluded.filter((each) => !areApart(shapeOf([each]).alternatives, alternatives, 0)),
    ...(exclusive !== undefined && { exclusive }),
    ...(stated && {
      default: { value: stated.value.default, pointer: `${stated.pointer}/default` },
    }),
    deprecated: parts.some(({ value }) => value.deprecated === true),
    rest,
  };
}

/** A schema without its annotations, references followed, except circular ones. */
function meaningOf(document: unknown, value: unknown, within: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => meaningOf(document, item, within));
  if (!isObject(value)) return value;
  if (typeof value.$ref === 'string') {
    const { $ref, ...beside } = value;
    const target = valueAtPointer(document, $ref.slice(1));
    const inside = within.includes($ref) ? $ref : meaningOf(document, target, [...within, $ref]);
    const own = meaningOf(document, beside, within);
    return Object.keys(own as Json).length === 0 ? inside : { allOf: [inside, own] };
  }
  const entries = Object.entries(value)
    .filter(([keyword]) => !annotations.has(keyword))
    .map(([keyword, inner]): [string, unknown] => [
      keyword,
      keyword === 'properties' && isObject(inner)
        ? Object.fromEntries(
            Object.entries(inner).map(([name, each]) => [name, meaningOf(document, each, within)]),
          )
        : unordered.has(keyword) && Array.isArray(inner)
          ? inner.map((each) => JSON.stringify(each)).sort()
          : meaningOf(document, inner, within),
    ]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface Part {
  readonly document: unknown;
  readonly value: Json;
  readonly pointer: string;
}

/** A schema, the schemas that it refers to, and those of its allOf. */
function expand({ document, pointer }: SchemaPlace, within: readonly string[] = []): Part[] {
  if (within.includes(pointer)) return [];
  const value = valueAtPointer(document, pointer);
  if (value === false) return [{ document, value: { enum: [] }, pointer }];
  if (!isObject(value)) return [];
  const deeper = [...within, pointer];
  const parts: Part[] = [];
  if (typeof value.$ref === 'string') {
    parts.push(...expand({ document, pointer: value.$ref.slice(1) }, deeper));
  }
  if (
    value.$ref === undefined ||
    Object.keys(value).some((keyword) => keyword !== '$ref' && !annotations.has(keyword))
  ) {
    parts.push({ document, value, pointer });
  }
  if (Array.isArray(value.allOf)) {
    for (const index of value.allOf.keys()) {
      parts.push(...expand({ document, pointer: `${pointer}/allOf/${index}` }, deeper));
    }
  }
  if (doubleNot(value) !== undefined) {
    parts.push(...expand({ document, pointer: `${pointer}/not/not` }, deeper));
  }
  return parts;
}

/** The schema inside a double `not`, which means the same. */
function doubleNot({ not }: Json): Json | undefined {
  return isObject(not) && isObject(not.not) && Object.keys(not).length === 1 ? not.not : undefined;
}

/** Whether a field is never present in the messages of the other side. */
export function isHidden(schemas: Schemas, side: 'request' | 'response'): boolean {
  const keyword = side === 'request' ? 'readOnly' : 'writeOnly';
  return schemas.some((schema) => expand(schema).some(({ value }) => value[keyword] === true));
}

function branchesOf(
  { document, value, pointer }: Part,
  keyword: string,
): SchemaMeaning[] | undefined {
  const list = value[keyword];
  if (!Array.isArray(list)) return undefined;
  return list.map((_branch, index) => {
    const shape = shapeOf([{ document, pointer: `${pointer}/${keyword}/${index}` }]);
    const alternatives = shape.alternatives.map((each) => ({ ...each, pointer: shape.pointer }));
    return { ...shape, alternatives };
  });
}

function plain(type: Type, pointer: string): Alternative {
  return {
    ...{ type, integer: false, pointer },
    ...{ bounds: new Map(), restrictions: new Map(), properties: new Map(), required: new Map() },
    ...{ items: [], additional: [] },
  };
}

/** The meaning of a schema itself, without references and choices. */
function ownAlternatives(part: Part): Alternative[] {
  const { value, pointer } = part;
  const listed = listedOf(value, pointer);
  const types = [value.type].flat().filter((type) => typeof type === 'string');
  return allTypes.flatMap((type) => {
    const isInteger = type === 'number' && types.includes('integer') && !types.includes('number');
    if (types.length > 0 && !types.includes(type) && !isInteger) return [];
    const values = listed && only(listed, type);
    const integer = isInteger || (type === 'number' && areIntegers(values));
    if (values !== undefined && values.list.length === 0 && !(values.open && type === 'string')) {
      return [];
    }
    const alternative = {
      ...plain(type, pointer),
      integer,
      ...(values && { values }),
      bounds: readBounds(part, type, integer),
      restrictions: readRestrictions(part, type),
    };
    if (type === 'array') return [{ ...alternative, items: readItems(part) }];
    return [type === 'object' ? { ...alternative, ...readObject(part) } : alternative];
  });
}

function listedOf(value: Json, pointer: string): Values | undefined {
  const open = value['x-open-enum'] === true;
  if (Array.isArray(value.enum)) return { list: value.enum, open, pointer: `${pointer}/enum` };
  if (value.const === undefined) return undefined;
  return { list: [value.const], open: false, pointer: `${pointer}/const` };
}

function only(values: Values, type: Type): Values {
  return { ...values, list: values.list.filter((value) => typeOf(value) === type) };
}

function areIntegers(values: Values | undefined): boolean {
  return values !== undefined && !values.open && values.list.every(Number.isInteger);
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}

function readBounds(
  { value, pointer }: Part,
  type: Type,
  integer: boolean,
): Map<string, Fact<number>> {
  const bounds = new Map<string, Fact<number>>();
  for (const keyword of boundsOf[type]) {
    const bound = value[keyword];
    // A minimum of zero is redundant.
    if (
      typeof bound !== 'number' ||
      (bound === 0 && /^min(?:Length|Items|Properties)$/.test(keyword))
    ) {
      continue;
    }
    const at = pointer + toPointer(keyword);
    if (integer && keyword === 'exclusiveMinimum')
      tighten(bounds, 'minimum', Math.floor(bound) + 1, at);
    else if (integer && keyword === 'exclusiveMaximum')
      tighten(bounds, 'maximum', Math.ceil(bound) - 1, at);
    else tighten(bounds, keyword, bound, at);
  }
  return bounds;
}

function tighten(
  bounds: Map<string, Fact<number>>,
  keyword: string,
  value: number,
  pointer: string,
): void {
  const known = bounds.get(keyword);
  const isTighter =
    known === undefined || (isLower(keyword) ? value > known.value : value < known.value);
  if (isTighter) bounds.set(keyword, { value, pointer });
}

function readRestrictions({ value, pointer }: Part, type: Type): Map<string, Fact[]> {
  return new Map(
    restrictionsOf[type].flatMap((keyword): [string, Fact[]][] => {
      const restriction = value[keyword];
      if (restriction === undefined || restriction === false) return [];
      return [[keyword, [{ value: restriction, pointer: pointer + toPointer(keyword) }]]];
    }),
  );
}

function readItems({ document, value, pointer }: Part): Schemas {
  const isStated = value.items !== undefined && value.items !== true;
  return isStated ? [{ document, pointer: `${pointer}/items` }] : [];
}

function readObject({ document, value, pointer }: Part) {
  const { properties, required, additionalProperties } = value;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return {
    properties: new Map(
      names.map((name): [string, Schemas] => [
        name,
        [{ document, pointer: pointer + toPointer('properties', name) }],
      ]),
    ),
    required: new Map(
      (Array.isArray(required) ? required : []).map((name): [string, string] => [
        String(name),
        pointer + toPointer('properties', String(name)),
      ]),
    ),
    additional:
      additionalProperties === undefined
        ? []
        : [{ value: additionalProperties, pointer: `${pointer}/additionalProperties`, document }],
  };
}

/** The alternatives that satisfy one of each list. */
function meet(ones: readonly Alternative[], others: readonly Alternative[]): Alternative[] {
  return ones.flatMap((one) => others.flatMap((other) => both(one, other)));
}

function both(one: Alternative, other: Alternative): Alternative[] {
  if (one.type !== other.type) return [];
  const values = bothValues(one.values, other.values);
  if (values !== undefined && !values.open && values.list.length === 0) return [];
  const bounds = new Map(one.bounds);
  for (const [keyword, { value, pointer }] of other.bounds)
    tighten(bounds, keyword, value, pointer);
  return [
    {
      type: one.type,
      integer: one.integer || other.integer || (one.type === 'number' && areIntegers(values)),
      pointer: other.pointer || one.pointer,
      ...(values && { values }),
      bounds,
      restrictions: joined(one.restrictions, other.restrictions, distinct),
      properties: joined(one.properties, other.properties, (list) => list),
      required: new Map([...one.required, ...other.required]),
      items: [...one.items, ...other.items],
      additional: distinct([...one.additional, ...other.additional]),
    },
  ];
}

function bothValues(one: Values | undefined, other: Values | undefined): Values | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.open || other.open) return one.open ? other : one;
  return {
    ...other,
    list: other.list.filter((value) => one.list.some((each) => isSame(each, value))),
  };
}

function joined<T>(
  one: ReadonlyMap<string, readonly T[]>,
  other: ReadonlyMap<string, readonly T[]>,
  merge: (list: readonly T[]) => readonly T[],
): Map<string, readonly T[]> {
  const map = new Map(one);
  for (const [key, list] of other) map.set(key, merge([...(map.get(key) ?? []), ...list]));
  return map;
}

function distinct<T extends Fact>(facts: readonly T[]): readonly T[] {
  return facts.filter(
    (fact, index) => facts.findIndex(({ value }) => isSame(value, fact.value)) === index,
  );
}

/** Whether a value could fit two of the shapes. */
function overlap(shapes: readonly SchemaMeaning[]): boolean {
  return shapes.some((one, index) =>
    shapes.slice(index + 1).some((other) => !areApart(one.alternatives, other.alternatives, 0)),
  );
}

function areApart(
  ones: readonly Alternative[],
  others: readonly Alternative[],
  depth: number,
): boolean {
  return ones.every((one) => others.every((other) => isApart(one, other, depth)));
}

function isApart(one: Alternative, other: Alternative, depth: number): boolean {
  if (one.type !== other.type) return true;
  if (one.values && other.values && !one.values.open && !other.values.open) {
    const { list } = other.values;
    if (one.values.list.every((value) => !list.some((each) => isSame(each, value)))) return true;
  }
  const excludes = (closed: Alternative, open: Alternative): boolean =>
    closed.additional.some(({ value }) => value === false) &&
    [...open.required.keys()].some((name) => !closed.properties.has(name));
  if (excludes(one, other) || excludes(other, one)) return true;
  return (
    depth < 3 &&
    [...one.required.keys()].some((name) => {
      const [mine, theirs] = [one.properties.get(name), other.properties.get(name)];
      if (!other.required.has(name) || mine === undefined || theirs === undefined) return false;
      return areApart(shapeOf(mine).alternatives, shapeOf(theirs).alternatives, depth + 1);
    })
  );
}
