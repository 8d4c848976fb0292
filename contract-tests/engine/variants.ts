import { isObject, type Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { applicators, type Making } from './applicators.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import { numberFormats, textFormats, textOf } from './formats.js';
import { type Made, plainest, type VariantKind } from './made.js';
import { exact, plainNumber, rangeOf } from './numbers.js';
import { withValue } from './pointers.js';
import { type Extent, isLeftOut, type MessageDirection, matching, sample } from './samples.js';
import { choiceOf, matchesPattern, propertiesOf, requiredOf, typesOf } from './schemas.js';
import type { Polarity } from './statements.js';
import { propertyOf, subschemaOf, type Whole, wholeOf } from './whole.js';

/** A body that differs from a valid one in one place, to exercise one statement of the document. */
export interface Variant {
  readonly polarity: Polarity;
  /** JSON Pointer into the document to the statement; see `listStatements`. */
  readonly statement: string;
  /** JSON Pointer into the body to the difference. */
  readonly pointer: string;
  /**
   * Where the error may be reported: the difference itself, or the object around it for a field missing from
   * one branch of a choice, since another branch may match equally well.
   */
  readonly told: string;
  /** What was changed. */
  readonly kind: VariantKind;
  /** A short description of the difference for people. */
  readonly title: string;
  readonly body: unknown;
}

/**
 * Makes every variant of a valid body. Positive: each optional field present and absent, each enum value, bound
 * and branch. Negative: each constraint of each field broken alone.
 */
export function makeVariants(
  document: ContractDocument,
  root: SchemaAt,
  base?: unknown,
  direction: MessageDirection = 'received',
): Variant[] {
  return [
    ...walk(
      { document, places: new Map(), direction, depth: 0, isMeant: () => true },
      root,
      base === undefined ? sample(document, root, 'all', direction) : base,
      '',
      [],
    ),
  ];
}

/** One traversal of a schema. */
interface Walking {
  readonly document: ContractDocument;
  /** How often each schema was visited. */
  readonly places: Map<string, number>;
  readonly direction: MessageDirection;
  /** How many walks this one is within: a schema under a condition is walked through to break it. */
  readonly depth: number;
  /** Whether what a schema says is to be exercised: of those that hold beside a condition, it is not. */
  readonly isMeant: (at: SchemaAt) => boolean;
}

/** A condition that lies deeper within conditions is not broken. */
const deepestWalk = 2;

/** A schema used in many places is exercised in the first one only, so the work stays linear. */
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
  /** In a branch of a choice: its simplest value. */
  barest?: unknown,
): Generator<Variant> {
  const { document, places, direction, isMeant } = walking;
  const count = (places.get(at.pointer) ?? 0) + 1;
  if (count > mostPlaces) return;
  places.set(at.pointer, count);
  const value = valueAtPointer(body, pointer);
  const variant = (change: Change, where = pointer): Variant => ({
    polarity: change.polarity,
    statement: change.statement,
    kind: change.kind,
    title: change.title,
    pointer: where,
    told: barest !== undefined && change.kind === 'missing' ? pointer : where,
    body: withValue(body, where, change.value),
  });
  const whole = wholeOf(document, at);
  const parts = whole.parts.filter(isMeant);
  for (const part of parts) {
    for (const change of changesOf(walking, part, whole, value)) yield variant(change);
  }
  const choice = choiceOf(whole.schema);
  if (choice !== undefined && isMeant(subschemaOf(document, whole, choice))) {
    const branches = whole.schema[choice] as readonly unknown[];
    const owner = subschemaOf(document, whole, choice).pointer;
    for (const index of branches.keys()) {
      const branch = document.schemaAt(`${owner}/${index}`);
      const branchBody = withValue(body, pointer, besideBranch(walking, whole, branch, 'all'));
      yield variant({
        polarity: 'positive',
        statement: `${owner}/${index}`,
        kind: 'value',
        title: `branch ${index} of ${choice}`,
        value: valueAtPointer(branchBody, pointer),
      });
      const barest = besideBranch(walking, whole, branch, 'required');
      yield* walk(walking, branch, branchBody, pointer, ancestors, barest);
    }
    if (whole.schema.properties === undefined) return;
  }
  if (ancestors.includes(at.pointer)) return;
  const inside = [...ancestors, at.pointer];
  for (const part of parts) {
    for (const change of presenceChanges(part, whole.schema, value)) {
      if (isLeftOut(document, propertyOf(document, whole, change.name), direction)) continue;
      const where = pointer + toPointer(change.name);
      // The optional fields of one branch can make a value without a required field match another branch.
      const base =
        change.kind === 'missing' && barest !== undefined ? withValue(body, pointer, barest) : body;
      yield { ...variant(change, where), body: withValue(base, where, change.value) };
    }
  }
  const names = parts.flatMap(({ schema }) => Object.keys(propertiesOf(schema)));
  for (const name of new Set(names)) {
    const property = propertyOf(document, whole, name);
    const where = pointer + toPointer(name);
    if (isLeftOut(document, property, direction) || valueAtPointer(body, where) === undefined)
      continue;
    yield* walk(walking, property, body, where, inside);
  }
  if (Array.isArray(value) && value.length > 0 && whole.schema.items !== undefined) {
    const items = subschemaOf(document, whole, 'items');
    if (!isMeant(items)) return;
    yield* walk(walking, items, body, `${pointer}/0`, inside);
  }
}

/** A value of a branch, with the fields that the surrounding schema requires. */
function besideBranch(
  { document, direction }: Walking,
  whole: Whole,
  branch: SchemaAt,
  extent: Extent,
): unknown {
  const value = sample(document, branch, extent, direction);
  const [own] = whole.parts;
  if (own === undefined || whole.schema.properties === undefined || !isObject(value)) return value;
  return { ...(sample(document, own, extent, direction) as Json), ...value };
}

/** A field of an object present, left out and missing, as far as one part of its schema declares it. */
function presenceChanges(
  { pointer, schema }: SchemaAt,
  whole: Json,
  body: unknown,
): (Change & { readonly name: string })[] {
  if (!isObject(body)) return [];
  const required = requiredOf(whole);
  const declared = Object.keys(propertiesOf(schema)).flatMap((name) => {
    const statement = pointer + toPointer('properties', name);
    const kept = { name, polarity: 'positive', statement, value: body[name] } as const;
    const there = { ...kept, kind: 'present', title: 'there' } as const;
    if (required.includes(name)) return [there];
    return [there, { ...kept, kind: 'absent', title: 'left out', value: undefined } as const];
  });
  const missing = requiredOf(schema).map(
    (name, index) =>
      ({
        name,
        polarity: 'negative',
        statement: `${pointer}/required/${index}`,
        kind: 'missing',
        title: 'missing',
        value: undefined,
      }) as const,
  );
  return [...declared, ...missing];
}

function* changesOf(
  walking: Walking,
  at: SchemaAt,
  whole: Whole,
  value: unknown,
): Generator<Change> {
  const { document, direction } = walking;
  const making = { document, at, whole, direction, broken: brokenWithin(walking) };
  for (const [keyword, argument] of Object.entries(at.schema)) {
    const statement = `${at.pointer}/${keyword}`;
    const made =
      makers[keyword]?.(argument, value, whole, walking) ??
      applicators[keyword]?.(argument, value, making) ??
      [];
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

/** Breaks the statements of a schema in a value, and keeps those that hold of it beside them. */
function brokenWithin(walking: Walking): Making['broken'] {
  return (at, value, others = []) => {
    const depth = walking.depth + 1;
    if (depth > deepestWalk) return [];
    const own = wholeOf(walking.document, at).parts;
    const isWithin = (pointer: string, all: readonly SchemaAt[]): boolean =>
      all.some((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
    const isMeant = ({ pointer }: SchemaAt): boolean =>
      isWithin(pointer, own) || !isWithin(pointer, others);
    const inner = { ...walking, places: new Map<string, number>(), depth, isMeant };
    const variants = walk(
      inner,
      { ...at, beside: [...(at.beside ?? []), ...others] },
      value,
      '',
      [],
    );
    return [...variants]
      .filter(({ polarity, kind }) => polarity === 'negative' && kind !== 'undeclared')
      .map(({ body }) => body);
  };
}

type Maker = (argument: unknown, value: unknown, whole: Whole, walking: Walking) => readonly Made[];

const step = 0.5;

/** The longest text or list made to reach a bound. */
const longest = 10_000;

/** For each keyword, the values that follow it and the values that break only it. */
const makers: Readonly<Record<string, Maker>> = {
  type: (_argument, value, { schema }) => {
    const allowed = typesOf(schema);
    // With a constant or an enum, the type allows no further values.
    const isFree = schema.const === undefined && schema.enum === undefined;
    return [
      ...allowed
        .filter(
          (type) => type !== typeName(value) && !(type === 'integer' && Number.isInteger(value)),
        )
        .map((type): Made => ['positive', type, plainest[type]]),
      ['positive', typeName(value), value],
      ...(isFree && allowed.includes('number') && schema.multipleOf === undefined
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
  format: (argument, value) => {
    if (typeof value === 'number' && numberFormats.has(String(argument))) {
      const beyond = numberFormats.get(String(argument));
      const kept: Made = ['positive', `an ${argument}`, value];
      return beyond === undefined ? [kept] : [kept, ['negative', `beyond ${argument}`, beyond]];
    }
    const format = textFormats.get(String(argument));
    if (typeof value !== 'string' || format === undefined) return [];
    const kept: Made = ['positive', `a ${argument}`, value];
    return format.wrong === undefined
      ? [kept]
      : [kept, ['negative', `not a ${argument}`, format.wrong]];
  },
  pattern: (argument, value) => [
    ['positive', 'its example', value],
    ['positive', 'text that matches', matching(String(argument)), { kind: 'matching' }],
    ...(matchesPattern(String(argument), malformed)
      ? []
      : ([['negative', 'malformed text', malformed]] as const)),
  ],
  minLength: (argument, _value, { schema }) => textsOf(schema, Number(argument), -1),
  maxLength: (argument, _value, { schema }) => textsOf(schema, Number(argument), 1),
  minimum: (argument, _value, { schema }) => [
    ['positive', `${argument}`, boundOf(schema, Number(argument))],
    ['negative', `below ${argument}`, exact(Number(argument) - stepOf(schema))],
  ],
  maximum: (argument, _value, { schema }) => [
    ['positive', `${argument}`, boundOf(schema, Number(argument))],
    ['negative', `above ${argument}`, exact(Number(argument) + stepOf(schema))],
  ],
  exclusiveMinimum: (argument, _value, { schema }) =>
    typeof argument !== 'number'
      ? []
      : [
          ['positive', `above ${argument}`, plainNumber(schema)],
          ['negative', `${argument}`, argument],
        ],
  exclusiveMaximum: (argument, _value, { schema }) =>
    typeof argument !== 'number'
      ? []
      : [
          ['positive', `below ${argument}`, plainNumber(schema)],
          ['negative', `${argument}`, argument],
        ],
  multipleOf: (argument, _value, { schema }) => {
    const number = plainNumber(schema);
    // A range may hold a single number: then the broken value breaks a bound.
    const between = exact(number + Number(argument) / 2);
    const isWhole = typesOf(schema).includes('integer');
    return [
      ['positive', `a multiple of ${argument}`, number],
      ['negative', `no multiple of ${argument}`, isWhole ? number + 1 : between],
    ];
  },
  minItems: (argument, value, whole, walking) =>
    resized(argument, itemsOf(value, whole, walking), -1, 'fewer'),
  maxItems: (argument, value, whole, walking) =>
    resized(argument, itemsOf(value, whole, walking), 1, 'more'),
  uniqueItems: (argument, value, whole, walking) => {
    const items = itemsOf(value, whole, walking);
    return argument === true
      ? [
          ['positive', 'different items', items],
          ['negative', 'an item twice', [...items, items[0]]],
        ]
      : [];
  },
  minProperties: (argument, value, { schema }) => {
    const least = Number(argument);
    if (!isObject(value)) return [];
    if (least < 1) return [['positive', 'any number of properties', value]];
    const names = Object.keys(value);
    const required = requiredOf(schema);
    const kept = names.toSorted((a, b) => {
      return Number(required.includes(b)) - Number(required.includes(a));
    });
    const fewer = kept.slice(0, least - 1).map((name) => [name, value[name]]);
    return [
      ['positive', `${names.length} properties`, value],
      ['negative', `fewer than ${least} properties`, Object.fromEntries(fewer)],
    ];
  },
  maxProperties: (argument) => [
    ['positive', `${argument} properties`, objectOf(Number(argument))],
    ['negative', `${Number(argument) + 1} properties`, objectOf(Number(argument) + 1)],
  ],
  not: (_argument, value, whole, { document, direction }) => {
    const forbidden = sample(document, subschemaOf(document, whole, 'not'), 'all', direction);
    const isBeside = isObject(value) && isObject(forbidden);
    return [
      ['positive', 'what is not forbidden', value],
      ['negative', 'what is forbidden', isBeside ? { ...value, ...forbidden } : forbidden],
    ];
  },
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
  additionalProperties: (argument, value, whole, { document, direction }) => {
    const fields = isObject(value) ? value : {};
    if (argument === true) {
      return [['positive', 'any further field', { ...fields, furtherField: 1 }]];
    }
    if (argument === false) {
      return [
        ['positive', 'no further field', value],
        ['negative', 'a further field', { ...fields, furtherField: 1 }, { kind: 'undeclared' }],
      ];
    }
    const further = subschemaOf(document, whole, 'additionalProperties');
    const allowed = typesOf(wholeOf(document, further).schema);
    const [, wrong] = Object.entries(plainest).find(([type]) => !allowed.includes(type)) ?? [];
    const sound = { ...fields, furtherField: sample(document, further, 'all', direction) };
    const broken: readonly Made[] =
      allowed.length === 0
        ? []
        : [['negative', 'a further field of another type', { ...fields, furtherField: wrong }]];
    return [['positive', 'a further field', sound], ...broken];
  },
};

const malformed = '\u0000 malformed';

function textsOf(schema: Json, length: number, by: -1 | 1): readonly Made[] {
  const lengths = [
    ['positive', length],
    ['negative', length + by],
  ] as const;
  return lengths
    .filter(([, characters]) => characters >= 0 && characters <= longest)
    .map(([polarity, characters]) => [
      polarity,
      `${characters} characters`,
      textOfLength(schema, characters),
    ]);
}

/** A text of a length that satisfies the rest of the schema, if one is found. */
function textOfLength({ format, pattern }: Json, length: number): string {
  const known = textFormats.get(String(format));
  if (known !== undefined) return textOf(known, length, length);
  return typeof pattern === 'string' ? matching(pattern, length, length) : 'a'.repeat(length);
}

/** The number nearest to a bound that satisfies the rest of the schema. */
function boundOf(schema: Json, bound: number): number {
  const { least, most, step: apart } = rangeOf(schema);
  if (apart === undefined) return bound;
  const nearest = bound === most && bound !== least ? Math.floor : Math.ceil;
  return exact(nearest(exact(bound / apart)) * apart);
}

function stepOf(schema: Json): number {
  return rangeOf(schema).step ?? step;
}

function itemsOf(
  value: unknown,
  whole: Whole,
  { document, direction }: Walking,
): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  return [sample(document, subschemaOf(document, whole, 'items'), 'all', direction)];
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

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}-else`;
}
