import { isObject, type Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { numberFormats, textFormats, textOf } from './formats.js';
import { type Made, type Maker, type Making, plainest } from './made.js';
import { exact, plainNumber, rangeOf } from './numbers.js';
import { longest, matching, sample } from './samples.js';
import { matchesPattern, requiredOf, typesOf } from './schemas.js';
import { subschemaOf, wholeOf } from './whole.js';

const step = 0.5;

/** For each keyword that asserts something of a value itself: values that keep it, and values that break only it. */
export const assertions: Readonly<Record<string, Maker>> = {
  type: (_argument, value, { whole: { schema } }) => {
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
  minLength: (argument, _value, { whole: { schema } }) => textsOf(schema, Number(argument), -1),
  maxLength: (argument, _value, { whole: { schema } }) => textsOf(schema, Number(argument), 1),
  minimum: (argument, _value, { whole: { schema } }) => [
    ['positive', `${argument}`, boundOf(schema, Number(argument))],
    ['negative', `below ${argument}`, exact(Number(argument) - stepOf(schema))],
  ],
  maximum: (argument, _value, { whole: { schema } }) => [
    ['positive', `${argument}`, boundOf(schema, Number(argument))],
    ['negative', `above ${argument}`, exact(Number(argument) + stepOf(schema))],
  ],
  exclusiveMinimum: (argument, _value, { whole: { schema } }) =>
    typeof argument !== 'number'
      ? []
      : [
          ['positive', `above ${argument}`, plainNumber(schema)],
          ['negative', `${argument}`, argument],
        ],
  exclusiveMaximum: (argument, _value, { whole: { schema } }) =>
    typeof argument !== 'number'
      ? []
      : [
          ['positive', `below ${argument}`, plainNumber(schema)],
          ['negative', `${argument}`, argument],
        ],
  multipleOf: (argument, _value, { whole: { schema } }) => {
    const number = plainNumber(schema);
    // A range may hold a single number: then the broken value breaks a bound.
    const between = exact(number + Number(argument) / 2);
    const isWhole = typesOf(schema).includes('integer');
    return [
      ['positive', `a multiple of ${argument}`, number],
      ['negative', `no multiple of ${argument}`, isWhole ? number + 1 : between],
    ];
  },
  minItems: (argument, value, making) => resized(argument, itemsOf(value, making), -1, 'fewer'),
  maxItems: (argument, value, making) => resized(argument, itemsOf(value, making), 1, 'more'),
  uniqueItems: (argument, value, making) => {
    const items = itemsOf(value, making);
    return argument === true
      ? [
          ['positive', 'different items', items],
          ['negative', 'an item twice', [...items, items[0]]],
        ]
      : [];
  },
  minProperties: (argument, value, { whole: { schema } }) => {
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
  not: (_argument, value, { document, whole, direction }) => {
    const forbidden = sample(document, subschemaOf(document, whole, 'not'), 'all', direction);
    const isBeside = isObject(value) && isObject(forbidden);
    return [
      ['positive', 'what is not forbidden', value],
      ['negative', 'what is forbidden', isBeside ? { ...value, ...forbidden } : forbidden],
    ];
  },
  properties: (_argument, value, { whole: { schema } }) =>
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
  additionalProperties: (argument, value, { document, whole, direction }) => {
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

function itemsOf(value: unknown, { document, whole, direction }: Making): readonly unknown[] {
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
