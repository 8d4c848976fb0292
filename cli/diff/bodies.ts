import * as fc from '../../contract-tests/engine/fastCheck.js';
import { isObject } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import type { Alternative, SchemaPlace, Schemas } from './alternative.js';
import type { Shapes } from './shape.js';

/** Beyond this depth only required fields are generated. */
const maxDepth = 4;
/** Longer texts and lists are not generated. */
const maxLength = 10_000;

/** The values at the edges of two schemas, which distinguish them. */
export interface Edges {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly lengths: readonly number[];
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

/** Generates values of a schema, most of them valid, including those at the edges. */
export function bodiesOf(schemas: Schemas, shapes: Shapes, edges: Edges): fc.Arbitrary<unknown> {
  return any(schemas, 0);

  function any(of: Schemas, depth: number): fc.Arbitrary<unknown> {
    const { alternatives } = shapes.of(of);
    if (alternatives.length === 0) return fc.constant(null);
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

  function text({ restrictions, bounds }: Alternative): fc.Arbitrary<string> {
    const made: fc.Arbitrary<string>[] = [fc.string({ unit, maxLength: 12 })];
    const meant: fc.Arbitrary<string>[] = [];
    const lengths = [...bounds.values()].map(({ value }) => value).concat(edges.lengths);
    const plain = lengths.filter((length) => length >= 0 && length <= maxLength);
    if (plain.length > 0) made.push(fc.constantFrom(...plain).map((length) => 'a'.repeat(length)));
    if (edges.texts.length > 0) made.push(fc.constantFrom(...edges.texts));
    for (const { value } of restrictions.get('pattern') ?? [])
      meant.push(...matching(String(value)));
    for (const { value } of restrictions.get('format') ?? []) {
      const sample = samples[String(value)];
      if (sample !== undefined) meant.push(fc.constant(sample));
    }
    return mostly(meant, made);
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

  function list({ items, bounds }: Alternative, depth: number): fc.Arbitrary<unknown[]> {
    const least = bounds.get('minItems')?.value ?? 0;
    if (depth > maxDepth && least === 0) return fc.constant([]);
    const element =
      items.length === 0 || depth > maxDepth ? fc.constant('a') : any(items, depth + 1);
    const most = bounds.get('maxItems')?.value;
    const lengths = [least, most ?? least + 2, ...edges.lengths];
    const allowed = lengths.filter((length) => length >= least && length <= (most ?? 300));
    return fc
      .constantFrom(...allowed)
      .chain((length) =>
        length > 5
          ? element.map((each) => Array.from({ length }, () => each))
          : fc.array(element, { minLength: Math.min(least, length), maxLength: length }),
      );
  }

  function object(alternative: Alternative, depth: number): fc.Arbitrary<object> {
    const { properties, required, additional } = alternative;
    const isClosed = additional.some(({ value }) => value === false);
    const names = [...properties.keys()].filter((name) => depth <= maxDepth || required.has(name));
    const known = fc.record(
      Object.fromEntries(names.map((name) => [name, any(properties.get(name) ?? [], depth + 1)])),
      { requiredKeys: names.filter((name) => required.has(name)) },
    );
    const others = edges.names.filter((name) => !properties.has(name));
    if (isClosed || others.length === 0) return known;
    const free = additional.flatMap(({ value, document, pointer }): SchemaPlace[] =>
      isObject(value) ? [{ document, pointer }] : [],
    );
    const value = free.length > 0 ? any(free, depth + 1) : fc.constantFrom<unknown>('a', 1, null);
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

/**
 * Values that are meant by a schema, and now and then one of the others. A body with one wrong value is refused, and
 * tells nothing: of its many values, nearly all must be right.
 */
function mostly<Value>(
  meant: readonly fc.Arbitrary<Value>[],
  others: readonly fc.Arbitrary<Value>[],
): fc.Arbitrary<Value> {
  const weight = 100 * others.length;
  return fc.oneof(...others, ...meant.map((arbitrary) => ({ arbitrary, weight })));
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
  const [texts, numbers, lengths, names] = [
    new Set<string>(),
    new Set<number>(),
    new Set<number>(),
    new Set<string>(),
  ];
  const seen = new Set<unknown>();
  for (const { document, pointer } of schemas) visit(valueAtPointer(document, pointer), document);
  return {
    texts: [...texts],
    numbers: [...numbers],
    lengths: [...lengths].flatMap((length) => [length - 1, length, length + 1]),
    names: [...names],
  };

  function visit(value: unknown, document: unknown): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string')
        visit(valueAtPointer(document, inner.slice(1)), document);
      else if (/^m(?:in|ax)(?:Length|Items|Properties)$/.test(key)) lengths.add(Number(inner));
      else if (typeof inner === 'number') numbers.add(inner);
      else if (typeof inner === 'string' && /^(?:const|default|\d+)$/.test(key)) texts.add(inner);
      else if (key === 'properties' && isObject(inner)) {
        for (const name of Object.keys(inner)) names.add(name);
      }
      visit(inner, document);
    }
  }
}
