import { describe, expect, it } from 'vitest';
import { bodyOf, contractOf } from './testing/contractOf.js';

type Json = Record<string, unknown>;

const object = (properties: Json, more: Json = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
/** A schema whose branch is held to if a condition is met, or not. */
const when = (condition: Json, branch: 'then' | 'else', schema: Json): Json => ({
  if: condition,
  [branch]: schema,
});
const list = (more: Json): Json => ({ type: 'array', ...more });
const integer = { type: 'integer' };
const named = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  First: object({ k: { const: 1 } }, { required: ['k'] }),
  'Needs/z': object({ z: integer }, { required: ['z'] }),
};

/** The keywords of what is found in an answer with the schema, drift in brackets. */
async function found(schema: Json, body: unknown): Promise<string> {
  const contract = await contractOf({ 200: bodyOf(schema) }, schemas);
  const headers = { 'content-type': 'application/json' };
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body });
  const told = drift.map(({ keyword }) => `(${keyword})`);
  return [...violations.map(({ keyword }) => keyword), ...told].join(' ');
}

describe('what a reader tolerates does not decide a condition', () => {
  const fields = { k: {}, w: {}, z: {} };
  const first = object({ k: { const: 1 } }, { required: ['k'] });
  const open = { type: 'string', enum: ['a'], 'x-open-enum': true };

  it.each<[name: string, schema: Json, body: unknown, found: string]>([
    ['if', object(fields, when(first, 'then', { required: ['z'] })), { k: 1, w: 2 }, 'required'],
    ['if, met', object(fields, when(first, 'then', { required: ['z'] })), { k: 1, z: 2 }, ''],
    ['else', object(fields, when(first, 'else', { required: ['z'] })), { k: 1, w: 2 }, ''],
    [
      'if with a reference',
      object(fields, when(named('First'), 'else', { required: ['z'] })),
      { k: 1, w: 2 },
      '',
    ],
    [
      'if with an open enum',
      object(fields, when(object({ k: open }), 'then', { required: ['z'] })),
      { k: 'b' },
      '',
    ],
    [
      'if with null',
      object(fields, when(object({ w: integer }), 'then', { required: ['z'] })),
      { w: null },
      '',
    ],
    [
      'not',
      object(fields, { not: { type: 'object', required: ['k', 'w'] } }),
      { k: 1, w: 1 },
      'not',
    ],
    ['not with a reference', object(fields, { not: named('First') }), { k: 1, w: 1 }, 'not'],
    ['contains', list({ items: object(fields), contains: first }), [{ k: 1, w: 1 }], ''],
    [
      'contains, and a new field',
      list({ items: object(fields), contains: first }),
      [{ k: 1, x: 1 }],
      '(undeclared)',
    ],
    [
      'contains, not met',
      list({ items: object(fields), contains: first }),
      [{ w: 1 }],
      'required contains',
    ],
  ])('%s', async (_name, schema, body, expected) => {
    expect(await found(schema, body)).toBe(expected);
  });
});

describe('a field that a condition declares is declared', () => {
  it.each<[name: string, schema: Json, body: unknown, found: string]>([
    [
      'then',
      object({ k: {} }, when({ required: ['k'] }, 'then', object({ z: integer }))),
      { k: 1, z: 1 },
      '',
    ],
    [
      'else',
      object({ k: {} }, when({ required: ['q'] }, 'else', object({ z: integer }))),
      { k: 1, z: 1 },
      '',
    ],
    [
      'then, of another type',
      object({ k: {} }, when({ required: ['k'] }, 'then', object({ z: integer }))),
      { k: 1, z: 'a' },
      'type',
    ],
    [
      'then, null',
      object({ k: {} }, when({ required: ['k'] }, 'then', object({ z: integer }))),
      { k: 1, z: null },
      '(null)',
    ],
    [
      'then, beside a new one',
      object({ k: {} }, when({ required: ['k'] }, 'then', object({ z: integer }))),
      { k: 1, y: 1 },
      '(undeclared)',
    ],
    [
      'dependentSchemas',
      object({ k: {} }, { dependentSchemas: { k: object({ z: integer }) } }),
      { k: 1, z: 1 },
      '',
    ],
    [
      'a list of conditions',
      object({ k: {} }, { allOf: [when({ required: ['k'] }, 'then', named('Needs~1z'))] }),
      { k: 1, z: 1 },
      '',
    ],
    [
      'a list of conditions, not met',
      object({ k: {} }, { allOf: [when({ required: ['k'] }, 'then', named('Needs~1z'))] }),
      { k: 1 },
      'required',
    ],
    [
      'a pattern of a part',
      { allOf: [object({ k: {} }), { type: 'object', patternProperties: { '^x-': integer } }] },
      { k: 1, 'x-a': 1 },
      '',
    ],
    [
      'a pattern of a part, broken',
      { allOf: [object({ k: {} }), { type: 'object', patternProperties: { '^x-': integer } }] },
      { k: 1, 'x-a': 'a' },
      'type',
    ],
  ])('%s', async (_name, schema, body, expected) => {
    expect(await found(schema, body)).toBe(expected);
  });
});

it.each<[name: string, branches: object[], body: unknown, isOne: boolean]>([
  ['numbers', [{ multipleOf: 3 }, { multipleOf: 5 }], 15, false],
  ['numbers', [{ multipleOf: 3 }, { multipleOf: 5 }], 9, true],
  ['fields', [{ required: ['a'] }, { required: ['b'] }], { a: 1, b: 2 }, false],
  ['fields', [{ required: ['a'] }, { required: ['b'] }], { b: 2 }, true],
  [
    'fields that each branch declares for itself',
    ['a', 'b'].map((name) => ({ type: 'object', required: [name], properties: { [name]: {} } })),
    { a: 1, b: 2 },
    false,
  ],
  [
    'names',
    [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Even' }],
    2,
    false,
  ],
  [
    'names',
    [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Even' }],
    3,
    true,
  ],
])('an answer fits exactly one branch of oneOf: %s', async (_name, oneOf, body, isOne) => {
  const schema = { type: 'object', required: ['it'], properties: { it: { oneOf } } };
  const contract = await contractOf(
    { 200: bodyOf(schema) },
    { Small: { type: 'integer', maximum: 9 }, Even: { type: 'integer', multipleOf: 2 } },
  );
  const headers = { 'content-type': 'application/json' };
  const { violations } = contract.inspect('a', { status: 200, headers, body: { it: body } });
  expect(violations.map(({ keyword, documentPointer }) => [keyword, documentPointer])).toEqual(
    isOne
      ? []
      : [
          [
            'oneOf',
            '/paths/~1a/get/responses/200/content/application~1json/schema/properties/it/oneOf',
          ],
        ],
  );
});
