import * as fc from '../../contract-tests/engine/fastCheck.js';
import { isObject } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import type { Alternative, SchemaPlace, Schemas } from './alternative.js';
import type { SchemaMeaning, Shapes } from './shape.js';

/** Beyond this depth only required fields are generated, and beyond twice that nothing. */
const maxDepth = 4;
/** The most values in a body: if there would be more, it is less deep. */
const mostValues = 300;
/** Longer texts and lists are not generated. */
const maxLength = 10_000;

/** The values at the edges of two schemas, which distinguish them. */
export interface Edges {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** Of texts. */
  readonly lengths: readonly number[];
  /** Of the items of lists. */
  readonly counts: readonly number[];
  readonly names: readonly string[];
}

const samples: Readonly<Record<string, string>> = {
  'date-time': '2026-08-04T09:12:31Z',
  date: '2026-08-04',
  time: '09:12:31Z',
  uri: 'https://host.example/path?a=b',
  email: 'someone@host.example',
  hostname: 'host.example',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

/** Characters of texts; the plainest comes first. */
const unit = fc.constantFrom(...'abzAZ09 _-.#/é中😀');

/** A function of a shape and a depth that is computed once for each: in a body a shape may be at many places. */
function once<Value>(
  make: (shape: SchemaMeaning, depth: number) => Value,
): (shape: SchemaMeaning, depth: number) => Value {
  const known = new Map<SchemaMeaning, Map<number, Value>>();
  return (shape, depth) => {
    const own = known.get(shape) ?? new Map<number, Value>();
    known.set(shape, own);
    const value = own.get(depth) ?? make(shape, depth);
    own.set(depth, value);
    return value;
  };
}

/** To which depth bodies have fields that are not required, and about how many values they have then. */
export interface Extent {
  readonly depth: number;
  readonly size: number;
}

/** The extent of bodies of a schema. */
export function extentOf(schemas: Schemas, shapes: Shapes, edges: Edges): Extent {
  const sizeOfShape = once((shape, depth) => 1 + sizeInside(shape, depth));
  for (let depth = maxDepth; depth > 0; depth -= 1) {
    const size = sizeOf(schemas, depth);
    if (size <= mostValues) return { depth, size };
  }
  return { depth: 0, size: sizeOf(schemas, 0) };

  function sizeOf(of: Schemas, depth: number): number {
    return sizeOfShape(shapes.of(of), depth);
  }

  function sizeInside({ alternatives }: SchemaMeaning, depth: number): number {
    if (depth < -maxDepth) return 0;
    const inner = alternatives.map((each) => {
      if (each.type === 'array') {
        const counts = countsOf(each, edges);
        const count =
          depth < 0 ? 0 : counts.reduce((sum, one) => sum + one, 0) / Math.max(1, counts.length);
        return count * (depth > 0 ? sizeOf(each.items, depth - 1) : 1);
      }
      const names = namesOf(each, depth);
      const sizes = names.map((name) => sizeOf(each.properties.get(name) ?? [], depth - 1));
      return sizes.reduce((sum, size) => sum + size, 0);
    });
    return Math.max(0, ...inner);
  }
}

/** Generates values of a schema, most of them valid, including those at the edges. */
export function bodiesOf(
  schemas: Schemas,
  shapes: Shapes,
  edges: Edges,
  { depth, size }: Extent = extentOf(schemas, shapes, edges),
): fc.Arbitrary<unknown> {
  const ofShape = once(make);
  /** How much rarer than the values that are meant others are: of many values, nearly all must be right. */
  const rarity = Math.max(100, Math.round(size));
  return any(schemas, depth);

  function any(of: Schemas, depth: number): fc.Arbitrary<unknown> {
    return ofShape(shapes.of(of), depth);
  }

  function make({ alternatives }: SchemaMeaning, depth: number): fc.Arbitrary<unknown> {
    if (alternatives.length === 0 || depth < -maxDepth) return fc.constant(null);
    return fc.oneof(...alternatives.map((each) => one(each, depth)));
  }

  function one(alternative: Alternative, depth: number): fc.Arbitrary<unknown> {
    const { type, values } = alternative;
    if (values !== undefined && values.list.length > 0) {
      const listed = fc.constantFrom(...values.list);
      return type === 'string' ? mostly([listed], [text(alternative)]) : listed;
    }
    if (type === 'string') return text(alternative);
    if (type === 'number') return number(alternative);
    if (type === 'array') return list(alternative, depth);
    if (type === 'object') return object(alternative, depth);
    return type === 'boolean' ? fc.boolean() : fc.constant(null);
  }

  /** Values that are meant by a schema, and now and then one of the others. */
  function mostly<Value>(
    meant: readonly fc.Arbitrary<Value>[],
    others: readonly fc.Arbitrary<Value>[],
  ): fc.Arbitrary<Value> {
    const weight = Math.max(1, rarity * others.length);
    return fc.oneof(...others, ...meant.map((arbitrary) => ({ arbitrary, weight })));
  }

  function text({ restrictions, bounds }: Alternative): fc.Arbitrary<string> {
    const least = Math.min(bounds.get('minLength')?.value ?? 0, maxLength);
    const most = bounds.get('maxLength')?.value ?? maxLength;
    const lengths = [...bounds.values()].map(({ value }) => value).concat(edges.lengths);
    const [fitting, unfitting] = split(
      [...lengths.filter((length) => length >= 0 && length <= maxLength), ...edges.texts],
      (each) => {
        const length = typeof each === 'number' ? each : each.length;
        return length >= least && length <= most;
      },
    );
    const plain = [
      fc.string({ unit, minLength: least, maxLength: Math.min(most, least + 12) }),
      ...anyOf(fitting),
    ];
    const meant: fc.Arbitrary<string>[] = [];
    for (const { value } of restrictions.get('pattern') ?? [])
      meant.push(...matching(String(value)));
    for (const { value } of restrictions.get('format') ?? []) {
      const sample = samples[String(value)];
      if (sample !== undefined) meant.push(fc.constant(sample));
    }
    const others = anyOf(unfitting);
    return meant.length > 0 ? mostly(meant, [...plain, ...others]) : mostly(plain, others);
  }

  function number({ integer, bounds }: Alternative): fc.Arbitrary<number> {
    const near = [...bounds.values()].map(({ value }) => value).concat(edges.numbers, 0);
    const around = near.flatMap((value) => [value - 1, value, value + 1]);
    const least = bounds.get('minimum')?.value ?? Number.NEGATIVE_INFINITY;
    const most = bounds.get('maximum')?.value ?? Number.POSITIVE_INFINITY;
    const within = around.filter((value) => value >= least && value <= most);
    const whole = mostly(within.length > 0 ? [fc.constantFrom(...within)] : [], [
      fc.constantFrom(...around),
    ]);
    return integer
      ? whole.map(Math.round)
      : fc.oneof(
          whole,
          whole.map((value) => (value + 0.5 > most ? value : value + 0.5)),
        );
  }

  function list(alternative: Alternative, depth: number): fc.Arbitrary<unknown[]> {
    const { items, bounds } = alternative;
    const least = bounds.get('minItems')?.value ?? 0;
    const counts = countsOf(alternative, edges);
    if (counts.length === 0 || (depth < 0 && least === 0)) return fc.constant([]);
    const element = items.length === 0 || depth < 0 ? fc.constant('a') : any(items, depth - 1);
    return fc
      .constantFrom(...counts)
      .chain((length) =>
        length > 5
          ? element.map((each) => Array.from({ length }, () => each))
          : fc.array(element, { minLength: Math.min(least, length), maxLength: length }),
      );
  }

  function object(alternative: Alternative, depth: number): fc.Arbitrary<object> {
    const { properties, required, additional } = alternative;
    const isClosed = additional.some(({ value }) => value === false);
    const names = namesOf(alternative, depth);
    const known = fc.record(
      Object.fromEntries(names.map((name) => [name, any(properties.get(name) ?? [], depth - 1)])),
      { requiredKeys: names.filter((name) => required.has(name)) },
    );
    const others = edges.names.filter((name) => !properties.has(name));
    if (isClosed || others.length === 0) return known;
    const free = additional.flatMap(({ value, document, pointer }): SchemaPlace[] =>
      isObject(value) ? [{ document, pointer }] : [],
    );
    const value = free.length > 0 ? any(free, depth - 1) : fc.constantFrom<unknown>('a', 1, null);
    const more = fc.tuple(fc.constantFrom(...others), value);
    return fc.oneof(
      { weight: 4, arbitrary: known },
      {
        weight: 1,
        arbitrary: fc
          .tuple(known, more)
          .map(([body, [name, inner]]) => ({ ...body, [name]: inner })),
      },
    );
  }
}

function namesOf({ properties, required }: Alternative, depth: number): string[] {
  return [...properties.keys()].filter((name) => depth >= 0 || required.has(name));
}

/** How many items a list may have. */
function countsOf({ bounds }: Alternative, { counts }: Edges): number[] {
  const least = bounds.get('minItems')?.value ?? 0;
  const most = bounds.get('maxItems')?.value;
  const possible = [least, most ?? least + 2, ...counts];
  return possible.filter((count) => count >= least && count <= (most ?? Math.max(least, 300)));
}

function anyOf(list: readonly (string | number)[]): fc.Arbitrary<string>[] {
  if (list.length === 0) return [];
  const made = fc.constantFrom(...list);
  return [made.map((each) => (typeof each === 'number' ? 'a'.repeat(each) : each))];
}

function split<T>(list: readonly T[], isIn: (each: T) => boolean): [T[], T[]] {
  return [list.filter(isIn), list.filter((each) => !isIn(each))];
}

function matching(pattern: string): fc.Arbitrary<string>[] {
  try {
    return [fc.stringMatching(new RegExp(pattern, 'u'))];
  } catch {
    // It has a construct for which no text can be generated; the edges still contain examples.
    return [];
  }
}

/** Collects the edges of schemas and of all schemas that they refer to. */
export function edgesOf(schemas: Schemas): Edges {
  const [texts, names] = [new Set<string>(), new Set<string>()];
  const [numbers, lengths, counts] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const seen = new Set<unknown>();
  for (const { document, pointer } of schemas) visit(valueAtPointer(document, pointer), document);
  return {
    texts: [...texts],
    numbers: [...numbers],
    ...{ lengths: around(lengths), counts: around(counts) },
    names: [...names],
  };

  function visit(value: unknown, document: unknown): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string')
        visit(valueAtPointer(document, inner.slice(1)), document);
      else if (/^m(?:in|ax)Length$/.test(key)) lengths.add(Number(inner));
      else if (/^m(?:in|ax)Items$/.test(key)) counts.add(Number(inner));
      else if (typeof inner === 'number') numbers.add(inner);
      else if (typeof inner === 'string' && /^(?:const|default|\d+)$/.test(key)) texts.add(inner);
      else if (key === 'properties' && isObject(inner)) {
        for (const name of Object.keys(inner)) names.add(name);
      }
      visit(inner, document);
    }
  }
}

function around(values: ReadonlySet<number>): number[] {
  return [...values].flatMap((value) => [value - 1, value, value + 1]);
}
