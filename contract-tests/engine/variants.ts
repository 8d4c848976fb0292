import { isObject, type Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { toPointer, valueAt } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './document.js';
import { withValue } from './pointers.js';
import {
  choiceOf,
  matchesPattern,
  matching,
  propertiesOf,
  propertyAt,
  requiredOf,
  sample,
  textFormats,
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
  /**
   * Where a reader may tell what is broken: the place that differs; the object around it for a field that
   * one branch of a choice misses, since another branch may fit no worse.
   */
  readonly told: string;
  /** What was done to it. */
  readonly kind: VariantKind;
  /** What differs, in a few words for a person. */
  readonly title: string;
  readonly body: unknown;
}

/** What sets a variant apart from the body that it was made of. */
export type VariantKind =
  /** A field is there, is left out where it may be, or is missing where it may not. */
  | 'present'
  | 'absent'
  | 'missing'
  /** A field that the schema does not declare. */
  | 'undeclared'
  /** Null, in place of a type that has none. */
  | 'null'
  /** A number with a fraction, where the document has `number`. */
  | 'fraction'
  /** Any text that matches a pattern, whether or not it means anything. */
  | 'matching'
  /** Another value, as the statement asks for it or forbids it. */
  | 'value';

/**
 * Makes every variant of a valid body: each optional field there and not, each enum value, bound and branch on
 * the positive side; each constraint of each field broken alone on the negative side.
 */
export function makeVariants(
  document: ContractDocument,
  root: SchemaAt,
  base: unknown = sample(document, root, 'all'),
  direction: Direction = 'received',
): Variant[] {
  return [...walk({ document, places: new Map(), direction }, root, base, '', [], false)];
}

/** Whether a body is sent, where fields that are `readOnly` mean nothing, or received. */
export type Direction = 'sent' | 'received';

/** One walk through a schema. */
interface Walking {
  readonly document: ContractDocument;
  /** How often each schema was met. */
  readonly places: Map<string, number>;
  readonly direction: Direction;
}

/** A schema that stands in many places is exercised in the first of them: the work stays linear. */
const mostPlaces = 24;

interface Change {
  readonly polarity: Polarity;
  readonly statement: string;
  readonly kind: VariantKind;
  readonly title: string;
  /** The new value; `undefined` removes the field. */
  readonly value: unknown;
}

function* walk(
  walking: Walking,
  at: SchemaAt,
  body: unknown,
  pointer: string,
  ancestors: readonly string[],
  isBranch: boolean,
): Generator<Variant> {
  const { document, places, direction } = walking;
  const count = (places.get(at.pointer) ?? 0) + 1;
  if (count > mostPlaces) return;
  places.set(at.pointer, count);
  const value = valueAt(body, pointer);
  const variant = (change: Change, where = pointer): Variant => ({
    polarity: change.polarity,
    statement: change.statement,
    kind: change.kind,
    title: change.title,
    pointer: where,
    told: isBranch && change.kind === 'missing' ? pointer : where,
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
        kind: 'value',
        title: `branch ${index} of ${choice}`,
        value: valueAt(branchBody, pointer),
      });
      yield* walk(walking, branch, branchBody, pointer, ancestors, true);
    }
    return;
  }
  if (ancestors.includes(at.pointer)) return;
  const inside = [...ancestors, at.pointer];
  for (const [name] of Object.entries(propertiesOf(at.schema))) {
    const property = propertyAt(document, at, name);
    if (direction === 'sent' && property.schema.readOnly === true) continue;
    const where = pointer + toPointer(name);
    for (const change of presenceChanges(at, name, valueAt(body, where))) {
      yield variant(change, where);
    }
    if (valueAt(body, where) === undefined) continue;
    yield* walk(walking, property, body, where, inside, false);
  }
  if (Array.isArray(value) && value.length > 0 && at.schema.items !== undefined) {
    const items = document.schemaAt(`${at.pointer}/items`);
    yield* walk(walking, items, body, `${pointer}/0`, inside, false);
  }
}

function presenceChanges({ pointer, schema }: SchemaAt, name: string, value: unknown): Change[] {
  const position = requiredOf(schema).indexOf(name);
  const statement = pointer + toPointer('properties', name);
  const kept: Change = { polarity: 'positive', statement, kind: 'present', title: 'there', value };
  if (position < 0) {
    return [kept, { ...kept, kind: 'absent', title: 'left out', value: undefined }];
  }
  return [
    kept,
    {
      polarity: 'negative',
      statement: `${pointer}/required/${position}`,
      kind: 'missing',
      title: 'missing',
      value: undefined,
    },
  ];
}

function* changesOf(document: ContractDocument, at: SchemaAt, value: unknown): Generator<Change> {
  for (const [keyword, argument] of Object.entries(at.schema)) {
    const statement = `${at.pointer}/${keyword}`;
    const made = makers[keyword]?.(argument, value, at, document) ?? [];
    for (const [polarity, title, changed, { entry, kind = 'value' } = {}] of made) {
      yield {
        polarity,
        kind,
        title,
        value: changed,
        statement: entry === undefined ? statement : `${statement}/${entry}`,
      };
    }
  }
}

type Made = readonly [
  polarity: Polarity,
  title: string,
  value: unknown,
  more?: { readonly entry?: number; readonly kind?: VariantKind },
];
type Maker = (
  argument: unknown,
  value: unknown,
  at: SchemaAt,
  document: ContractDocument,
) => readonly Made[];

const step = 0.5;

/** No longer text or list is made to reach a bound. */
const longest = 10_000;

/** For each keyword, the values that keep it and the values that break it and nothing beside it. */
const makers: Readonly<Record<string, Maker>> = {
  type: (_argument, value, { schema }) => {
    const allowed = typesOf(schema);
    // Beside a constant or a list of values, the type alone allows nothing.
    const isFree = schema.const === undefined && schema.enum === undefined;
    return [
      ...allowed
        .filter(
          (type) => type !== typeName(value) && !(type === 'integer' && Number.isInteger(value)),
        )
        .map((type): Made => ['positive', type, plainest[type]]),
      ['positive', typeName(value), value],
      ...(isFree && allowed.includes('number')
        ? ([
            ['positive', 'a fraction', Number(schema.minimum ?? 0) + step, { kind: 'fraction' }],
          ] as const)
        : []),
      ...(isFree && allowed.includes('boolean') ? ([['positive', 'false', false]] as const) : []),
      ...Object.entries(plainest)
        .filter(([type]) => !allowed.includes(type))
        .filter(([type]) => !(allowed.includes('number') && type === 'integer'))
        .map(
          ([type, wrong]): Made => [
            'negative',
            `${type} instead of ${allowed.join(' or ')}`,
            wrong,
            { kind: type === 'null' ? 'null' : 'value' },
          ],
        ),
    ];
  },
  enum: (argument) => {
    const known = argument as readonly unknown[];
    return [
      ...known.map((value, entry): Made => ['positive', JSON.stringify(value), value, { entry }]),
      ['negative', 'an unknown value', 'no-such-value'],
    ];
  },
  const: (argument) => [
    ['positive', JSON.stringify(argument), argument],
    ['negative', 'another value', other(argument)],
  ],
  // A format of numbers tells how they are stored, not what they may be.
  format: (argument, value) =>
    typeof value !== 'string' || !textFormats.has(String(argument))
      ? []
      : [
          ['positive', `a ${argument}`, value],
          ['negative', `not a ${argument}`, 'not formatted'],
        ],
  pattern: (argument, value) => [
    ['positive', 'its example', value],
    ['positive', 'text that matches', matching(String(argument)), { kind: 'matching' }],
    ...(matchesPattern(String(argument), malformed)
      ? []
      : ([['negative', 'malformed text', malformed]] as const)),
  ],
  minLength: (argument) => textOf(Number(argument), -1),
  maxLength: (argument) => textOf(Number(argument), 1),
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
  not: (argument, value) =>
    isObject(value)
      ? [
          ['positive', 'what is not forbidden', value],
          ['negative', 'what is forbidden', { ...value, ...constants(argument) }],
        ]
      : [],
  properties: (_argument, value, { schema }) =>
    schema.additionalProperties === undefined && isObject(value)
      ? [
          [
            'negative',
            'an undeclared field',
            { ...value, undeclaredField: 1 },
            { kind: 'undeclared' },
          ],
        ]
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

const malformed = '\u0000 malformed';

function textOf(length: number, by: -1 | 1): readonly Made[] {
  const lengths = [
    ['positive', length],
    ['negative', length + by],
  ] as const;
  return lengths
    .filter(([, characters]) => characters >= 0 && characters <= longest)
    .map(([polarity, characters]) => [
      polarity,
      `${characters} characters`,
      'a'.repeat(characters),
    ]);
}

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
  const bound = Number(argument);
  if (bound > longest) return [];
  const within: Made = ['positive', `${bound} items`, filled(bound)];
  if (bound + by < 0) return [within];
  return [within, ['negative', `${word} than ${bound} items`, filled(bound + by)]];
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
