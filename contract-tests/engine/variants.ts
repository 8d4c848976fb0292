import { isObject, type Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { toPointer, valueAt } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './document.js';
import { withValue } from './pointers.js';
import {
  choiceOf,
  matching,
  propertiesOf,
  propertyAt,
  requiredOf,
  sample,
  typesOf,
} from './samples.js';
import type { Polarity } from './statements.js';

/** A body that differs from a valid one at one place, to exercise one statement of the document. */
export interface Variant {
  readonly polarity: Polarity;
  /** JSON Pointer into the document to the statement; see `listStatements`. */
  readonly statement: string;
  /** JSON Pointer into the body to the place that differs. */
  readonly pointer: string;
  /** What differs, in a few words. */
  readonly title: string;
  readonly body: unknown;
}

/**
 * Makes every variant of a valid body: each optional field there and not, each enum value, bound and branch on
 * the positive side; each constraint of each field broken alone on the negative side.
 */
export function makeVariants(
  document: ContractDocument,
  root: SchemaAt,
  base: unknown = sample(document, root, 'all'),
): Variant[] {
  return [...walk(document, root, base, '', [])];
}

interface Change {
  readonly polarity: Polarity;
  readonly statement: string;
  readonly title: string;
  /** The new value; `undefined` removes the field. */
  readonly value: unknown;
}

function* walk(
  document: ContractDocument,
  at: SchemaAt,
  body: unknown,
  pointer: string,
  ancestors: readonly string[],
): Generator<Variant> {
  const value = valueAt(body, pointer);
  const variant = (change: Change, where = pointer): Variant => ({
    polarity: change.polarity,
    statement: change.statement,
    title: change.title,
    pointer: where,
    body: withValue(body, where, change.value),
  });
  for (const change of changesOf(document, at, value)) yield variant(change);

  const choice = choiceOf(at.schema);
  if (choice !== undefined) {
    const branches = at.schema[choice] as readonly unknown[];
    for (const index of branches.keys()) {
      const branch = document.schemaAt(`${at.pointer}/${choice}/${index}`);
      const branchBody = withValue(body, pointer, sample(document, branch, 'all'));
      yield variant({
        polarity: 'positive',
        statement: `${at.pointer}/${choice}/${index}`,
        title: `branch ${index} of ${choice}`,
        value: valueAt(branchBody, pointer),
      });
      yield* walk(document, branch, branchBody, pointer, ancestors);
    }
    return;
  }
  if (ancestors.includes(at.pointer)) return;
  const inside = [...ancestors, at.pointer];
  for (const [name] of Object.entries(propertiesOf(at.schema))) {
    const property = propertyAt(document, at, name);
    const where = pointer + toPointer(name);
    for (const change of presenceChanges(at, name, valueAt(body, where))) {
      yield variant(change, where);
    }
    if (valueAt(body, where) !== undefined) yield* walk(document, property, body, where, inside);
  }
  if (Array.isArray(value) && value.length > 0 && at.schema.items !== undefined) {
    yield* walk(document, document.schemaAt(`${at.pointer}/items`), body, `${pointer}/0`, inside);
  }
}

function presenceChanges({ pointer, schema }: SchemaAt, name: string, value: unknown): Change[] {
  const position = requiredOf(schema).indexOf(name);
  const statement = pointer + toPointer('properties', name);
  const kept: Change = { polarity: 'positive', statement, title: 'there', value };
  if (position < 0) {
    return [kept, { polarity: 'positive', statement, title: 'left out', value: undefined }];
  }
  return [
    kept,
    {
      polarity: 'negative',
      statement: `${pointer}/required/${position}`,
      title: 'missing',
      value: undefined,
    },
  ];
}

function* changesOf(document: ContractDocument, at: SchemaAt, value: unknown): Generator<Change> {
  for (const [keyword, argument] of Object.entries(at.schema)) {
    const statement = `${at.pointer}/${keyword}`;
    for (const [polarity, title, changed, entry] of makers[keyword]?.(
      argument,
      value,
      at,
      document,
    ) ?? []) {
      yield {
        polarity,
        title,
        value: changed,
        statement: entry === undefined ? statement : `${statement}/${entry}`,
      };
    }
  }
}

type Made = readonly [polarity: Polarity, title: string, value: unknown, entry?: number];
type Maker = (
  argument: unknown,
  value: unknown,
  at: SchemaAt,
  document: ContractDocument,
) => readonly Made[];

const step = 0.5;

/** The title of the variants that put a fraction where the document has `number`. */
export const fractionTitle = 'a fraction';

/** The title of the variants that put any text where the document has a pattern. */
export const matchingTitle = 'text that matches';

/** For each keyword, the values that keep it and the values that break it and nothing beside it. */
const makers: Readonly<Record<string, Maker>> = {
  type: (_argument, value, { schema }) => {
    const allowed = typesOf(schema);
    return [
      ...allowed
        .filter(
          (type) => type !== typeName(value) && !(type === 'integer' && Number.isInteger(value)),
        )
        .map((type): Made => ['positive', type, plainest[type]]),
      ['positive', typeName(value), value],
      ...(allowed.includes('number')
        ? ([['positive', fractionTitle, Number(schema.minimum ?? 0) + step]] as const)
        : []),
      ...(allowed.includes('boolean') ? ([['positive', 'false', false]] as const) : []),
      ...Object.entries(plainest)
        .filter(([type]) => !allowed.includes(type))
        .filter(([type]) => !(allowed.includes('number') && type === 'integer'))
        .map(
          ([type, wrong]): Made => [
            'negative',
            `${type} instead of ${allowed.join(' or ')}`,
            wrong,
          ],
        ),
    ];
  },
  enum: (argument) => {
    const known = argument as readonly unknown[];
    return [
      ...known.map((value, index): Made => ['positive', JSON.stringify(value), value, index]),
      ['negative', 'an unknown value', 'no-such-value'],
    ];
  },
  const: (argument) => [
    ['positive', JSON.stringify(argument), argument],
    ['negative', 'another value', other(argument)],
  ],
  format: (argument, value) => [
    ['positive', `a ${argument}`, value],
    ['negative', `not a ${argument}`, 'not formatted'],
  ],
  pattern: (argument, value) => [
    ['positive', 'its example', value],
    ['positive', matchingTitle, matching(String(argument))],
    ['negative', 'malformed text', '\u0000 malformed'],
  ],
  minLength: (argument) => [
    ['positive', `${argument} characters`, 'a'.repeat(Number(argument))],
    ['negative', `${Number(argument) - 1} characters`, 'a'.repeat(Number(argument) - 1)],
  ],
  maxLength: (argument) => [
    ['positive', `${argument} characters`, 'a'.repeat(Number(argument))],
    ['negative', `${Number(argument) + 1} characters`, 'a'.repeat(Number(argument) + 1)],
  ],
  minimum: (argument, _value, { schema }) => [
    ['positive', `${argument}`, argument],
    ['negative', `below ${argument}`, Number(argument) - stepOf(schema)],
  ],
  maximum: (argument, _value, { schema }) => [
    ['positive', `${argument}`, argument],
    ['negative', `above ${argument}`, Number(argument) + stepOf(schema)],
  ],
  minItems: (argument, value, at, document) =>
    resized(argument, itemsOf(value, at, document), -1, 'fewer'),
  maxItems: (argument, value, at, document) =>
    resized(argument, itemsOf(value, at, document), 1, 'more'),
  maxProperties: (argument) => [
    ['positive', `${argument} properties`, objectOf(Number(argument))],
    ['negative', `${Number(argument) + 1} properties`, objectOf(Number(argument) + 1)],
  ],
  not: (argument, value) => [
    ['positive', 'what is not forbidden', value],
    [
      'negative',
      'what is forbidden',
      isObject(value) ? { ...value, ...constants(argument) } : value,
    ],
  ],
  properties: (_argument, value, { schema }) =>
    schema.additionalProperties === undefined && isObject(value)
      ? [['negative', 'an undeclared field', { ...value, undeclaredField: 1 }]]
      : [],
  additionalProperties: (argument, value) =>
    argument === true
      ? [['positive', 'any further field', { ...(isObject(value) ? value : {}), furtherField: 1 }]]
      : [],
};

const plainest: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 0.5,
  integer: 1,
  boolean: true,
  object: { unexpected: true },
  array: ['unexpected'],
  null: null,
};

function stepOf(schema: Json): number {
  return schema.type === 'integer' ? 1 : step;
}

function itemsOf(value: unknown, at: SchemaAt, document: ContractDocument): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  return [sample(document, document.schemaAt(`${at.pointer}/items`), 'all')];
}

function resized(
  argument: unknown,
  items: readonly unknown[],
  by: -1 | 1,
  word: string,
): readonly Made[] {
  const filled = (length: number): unknown[] =>
    Array.from({ length }, (_item, index) => items[index % items.length]);
  return [
    ['positive', `${argument} items`, filled(Number(argument))],
    ['negative', `${word} than ${argument} items`, filled(Number(argument) + by)],
  ];
}

function objectOf(size: number): Json {
  return Object.fromEntries(Array.from({ length: size }, (_item, index) => [`field${index}`, 1]));
}

/** The object that a `not` of constants forbids. */
function constants(schema: unknown): Json {
  const properties = isObject(schema) ? propertiesOf(schema) : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      isObject(property) ? property.const : undefined,
    ]),
  );
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}-else`;
}
