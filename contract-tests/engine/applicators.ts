import { isObject, type Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { SchemaAt } from './contractDocument.js';
import { type Made, type Maker, type Making, plainest } from './made.js';
import { fits } from './plain.js';
import { matching, sample } from './samples.js';
import { choiceOf, propertiesOf, requiredOf, typesOf } from './schemas.js';
import { propertyOf, wholeOf } from './whole.js';

/** So many ways of one kind are tried; which of them keep or break the whole, the validators tell. */
const mostWays = 6;

/**
 * For each keyword that applies schemas under a condition, to names, or to some of the items: values that keep it
 * and values that break it. What they do to the rest of the schema is for the validators to tell.
 */
export const applicators: Readonly<Record<string, Maker>> = {
  // biome-ignore lint/suspicious/noThenProperty: a keyword, in an object that nobody awaits.
  then: (_then, _value, making) => {
    const [condition, then] = [under(making, 'if'), under(making, 'then')];
    const kept = sampleWith(making, condition, then);
    return [
      ['positive', 'what the condition asks for', kept],
      ...breaking(making, then, kept, 'the condition alone', condition),
    ];
  },
  else: (_else, value, making) => {
    const otherwise = under(making, 'else');
    const named = namesIn(making, otherwise);
    const sampled = sampleWith(making, otherwise);
    return unlike(making, under(making, 'if'), value).flatMap((each): Made[] => {
      const kept =
        isObject(each) && isObject(sampled) ? { ...pick(sampled, named), ...each } : each;
      return [
        ['positive', 'what holds without the condition', kept],
        ...breaking(making, otherwise, kept, 'neither the condition nor what holds without it'),
      ];
    });
  },
  dependentRequired: (argument, value, making) => {
    if (!isObject(argument) || !canBe('object', making)) return [];
    return Object.entries(argument).flatMap(([name, needed]): Made[] => {
      const names = Array.isArray(needed) ? needed.map(String) : [];
      const all = withFields(making, [name, ...names], value);
      const others = names.filter((each) => !requiredOf(making.whole.schema).includes(each));
      return [
        ['positive', `${name} with what it needs`, all],
        ...others.map((each): Made => ['negative', `${name} without ${each}`, without(all, each)]),
      ];
    });
  },
  dependentSchemas: (argument, _value, making) => {
    if (!isObject(argument) || !canBe('object', making)) return [];
    return Object.keys(argument).flatMap((name): Made[] => {
      const schema = under(making, 'dependentSchemas', name);
      const kept = withFields(making, [name], sampleWith(making, schema));
      return [
        ['positive', `${name} with what it asks for`, kept],
        ...breaking(making, schema, kept, `${name} without what it asks for`),
      ];
    });
  },
  patternProperties: (argument, value, making) => {
    if (!isObject(argument) || !canBe('object', making)) return [];
    return Object.keys(argument).flatMap((pattern): Made[] => {
      const name = nameLike(pattern, making.whole.schema);
      const schema = under(making, 'patternProperties', pattern);
      const sound = sampleOf(making, schema);
      const named = (each: unknown) => ({ ...(isObject(value) ? value : {}), [name]: each });
      const wrong = wrongOf(making, schema, sound);
      return [
        argument[pattern] === false
          ? ['positive', `no field like ${pattern}`, value]
          : ['positive', `a field like ${pattern}`, named(sound)],
        ...wrong.map((each): Made => ['negative', `a wrong field like ${pattern}`, named(each)]),
      ];
    });
  },
  propertyNames: (_argument, value, making) => {
    if (!canBe('object', making)) return [];
    const schema = under(making, 'propertyNames');
    const sound = String(
      sample(making.document, { ...schema, schema: { type: 'string', ...schema.schema } }, 'all'),
    );
    const named = (name: string) => ({
      ...(isObject(value) ? value : {}),
      [name]: sampleOf(making, propertyOf(making.document, making.whole, name)),
    });
    const names = making.broken(schema, sound).filter((each) => typeof each === 'string');
    return [
      ['positive', 'a name that may be', named(sound)],
      ...[...names, 'furtherField', '\u0000 malformed']
        .slice(0, mostWays)
        .map((name): Made => ['negative', 'a name that may not be', named(String(name))]),
    ];
  },
  unevaluatedProperties: (argument, value, making) => {
    if (!canBe('object', making)) return [];
    const named = (each: unknown) => ({ ...(isObject(value) ? value : {}), furtherField: each });
    if (argument === true) return [['positive', 'any further field', named(1)]];
    const kept: Made = ['positive', 'no further field', value];
    if (argument === false)
      return [kept, ['negative', 'a further field', named(1), { kind: 'undeclared' }]];
    const schema = under(making, 'unevaluatedProperties');
    const sound = sampleOf(making, schema);
    return [
      ['positive', 'a further field', named(sound)],
      ...wrongOf(making, schema, sound).map(
        (each): Made => ['negative', 'a wrong further field', named(each)],
      ),
    ];
  },
  unevaluatedItems: (argument, value, making) => {
    if (!canBe('array', making)) return [];
    const items = Array.isArray(value) ? value : [];
    if (argument === true) return [['positive', 'any further item', [...items, 1]]];
    const first = Array.isArray(making.whole.schema.prefixItems)
      ? making.whole.schema.prefixItems.length
      : 0;
    const full = [...items, ...prefix(making, first).slice(items.length)];
    if (argument === false) {
      return [
        ['positive', 'no further item', full],
        ['negative', 'a further item', [...full, 1]],
      ];
    }
    const schema = under(making, 'unevaluatedItems');
    const sound = sampleOf(making, schema);
    return [
      ['positive', 'a further item', [...full, sound]],
      ...wrongOf(making, schema, sound).map(
        (each): Made => ['negative', 'a wrong further item', [...full, each]],
      ),
    ];
  },
  prefixItems: (argument, value, making) => {
    if (!Array.isArray(argument) || !canBe('array', making)) return [];
    const items = Array.isArray(value) ? value : [];
    const kept = argument.map((_schema, index) =>
      sampleOf(making, under(making, 'prefixItems', String(index))),
    );
    const rest = items.slice(kept.length);
    return [
      ['positive', 'its items in their places', [...kept, ...rest]],
      ...argument.flatMap((_schema, index) =>
        wrongOf(making, under(making, 'prefixItems', String(index)), kept[index]).map(
          (wrong): Made => [
            'negative',
            `a wrong item ${index}`,
            [...kept.with(index, wrong), ...rest],
          ],
        ),
      ),
    ];
  },
  contains: (_argument, value, making) =>
    counted(value, making, Number(making.at.schema.minContains ?? 1), -1),
  minContains: (argument, value, making) => counted(value, making, Number(argument), -1),
  maxContains: (argument, value, making) => counted(value, making, Number(argument), 1),
};

/** Lists with so many items that `contains` means, and with one off. */
function counted(value: unknown, making: Making, count: number, by: -1 | 1): readonly Made[] {
  if (making.at.schema.contains === undefined || !canBe('array', making) || count > 1_000)
    return [];
  const schema = under(making, 'contains');
  const meant = sampleOf(making, schema);
  const others = wrongOf(making, schema, meant);
  const ahead = prefix(making, Number.POSITIVE_INFINITY);
  const kept = Array.isArray(value) ? value.slice(ahead.length) : [];
  const listOf = (length: number, more: readonly unknown[]) => [
    ...ahead,
    ...Array.from({ length: Math.max(0, length) }, () => meant),
    ...more,
  ];
  const least = by < 0 ? count + by : count;
  return [
    ['positive', `${count} of the items that it contains`, listOf(count, [])],
    ...(by > 0
      ? [
          [
            'negative',
            `${count + by} of the items that it contains`,
            listOf(count + by, []),
          ] as const,
        ]
      : [...others.map((other) => [other]), kept, []]
          .slice(0, mostWays)
          .map(
            (more): Made => [
              'negative',
              `${least} of the items that it contains`,
              listOf(least, more),
            ],
          )),
  ];
}

/** Samples of the first items, as `prefixItems` has them. */
function prefix(making: Making, most: number): unknown[] {
  const { prefixItems } = making.at.schema;
  if (!Array.isArray(prefixItems)) return [];
  return prefixItems
    .slice(0, most)
    .map((_schema, index) => sampleOf(making, under(making, 'prefixItems', String(index))));
}

function under({ document, at }: Making, keyword: string, ...path: string[]): SchemaAt {
  return document.schemaAt(at.pointer + toPointer(keyword, ...path));
}

function sampleOf({ document, direction }: Making, at: SchemaAt): unknown {
  return sample(document, at, 'all', direction);
}

/** A value of the whole schema that keeps others as well. */
function sampleWith({ document, whole, direction }: Making, ...others: SchemaAt[]): unknown {
  const [own = { pointer: '', schema: {} }] = whole.parts;
  const beside = [...(own.beside ?? []), ...others];
  return sample(document, { ...own, beside }, 'all', direction);
}

/** The names of the fields that a schema speaks of. */
function namesIn({ document }: Making, at: SchemaAt): string[] {
  const { schema } = wholeOf(document, at);
  return [...new Set([...Object.keys(propertiesOf(schema)), ...requiredOf(schema)])];
}

function pick(value: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

/** The value with fields of these names, as the whole schema has them. */
function withFields(
  { document, whole, direction }: Making,
  names: readonly string[],
  value: unknown,
): Json {
  const fields = isObject(value) ? value : {};
  const added = names
    .filter((name) => fields[name] === undefined)
    .map((name) => [name, sample(document, propertyOf(document, whole, name), 'all', direction)]);
  return { ...fields, ...Object.fromEntries(added) };
}

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
}

function breaking(
  making: Making,
  at: SchemaAt,
  value: unknown,
  title: string,
  ...beside: SchemaAt[]
): Made[] {
  return making
    .broken(at, value, [...making.whole.parts, ...beside])
    .slice(0, mostWays)
    .map((each): Made => ['negative', title, each]);
}

/** Values that do not meet a condition: other values of the fields that it looks at, and none. */
function unlike(making: Making, condition: SchemaAt, value: unknown): unknown[] {
  const { document, whole } = making;
  if (!isObject(value)) return [value, ...making.broken(condition, value)].slice(0, mostWays);
  const names = namesIn(making, condition);
  const met = sampleWith(making, condition);
  const others = names.flatMap((name) => {
    const { schema: own } = wholeOf(document, propertyOf(document, whole, name));
    const values = [...(Array.isArray(own.enum) ? own.enum : []), true, false].filter((each) =>
      fits(own, each),
    );
    return [
      ...(requiredOf(whole.schema).includes(name) ? [] : [without(value, name)]),
      ...values.map((each) => ({ ...value, [name]: each })),
    ];
  });
  return [value, ...others, ...making.broken(condition, met, whole.parts)].slice(0, 2 * mostWays);
}

/** Values that break a schema, where one of another type does, or one of its statements is broken. */
function wrongOf(making: Making, at: SchemaAt, sound: unknown): unknown[] {
  const types = typesOf(wholeOf(making.document, at).schema);
  const plain = Object.values(plainest).filter((value) => {
    const type = typeName(value);
    return (
      !types.includes(type) &&
      !(type === 'number' && types.includes('integer') && Number.isInteger(value))
    );
  });
  const other = types.length === 0 && choiceOf(at.schema) === undefined ? [] : plain.slice(0, 1);
  const none = at.schema === undefined || Object.keys(at.schema).length === 0 ? [1] : [];
  return [...other, ...making.broken(at, sound), ...none].slice(0, mostWays);
}

/** A name that a pattern means, and that no field has yet. */
function nameLike(pattern: string, schema: Json): string {
  const own = Object.keys(propertiesOf(schema));
  const name = matching(pattern, 1, 60);
  return own.includes(name) ? matching(pattern, name.length + 1, 60) : name;
}

function canBe(type: string, { whole }: Making): boolean {
  const types = typesOf(whole.schema);
  return types.length === 0 || types.includes(type);
}
