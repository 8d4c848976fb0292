import { expect, it } from 'vitest';
import { compareDocuments } from './compare.js';

// Documents rewritten, with and without meaning, and the verdict on each.

type Json = Record<string, unknown>;

interface Parts {
  readonly request?: Json;
  readonly response?: Json;
  readonly operation?: Json;
  readonly path?: Json;
  readonly root?: Json;
  readonly components?: Json;
}

const text = { type: 'string' };
const int = { type: 'integer' };
const o = (properties: Json, required: string[] = [], more: Json = {}): Json => ({
  ...{ type: 'object', properties, required },
  ...more,
});
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Text: text,
  A: o({ a: text }, ['a']),
  B: o({ b: int }),
  Cat: o({ kind: text, meow: text }, ['kind']),
  Dog: o({ kind: text, bark: text }, ['kind']),
  List: { type: 'array', items: text },
  Node: o({ next: ref('Node'), a: text }),
  Node2: o({ next: ref('Node'), a: text }),
};
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const limit = (more: Json): Json => ({ name: 'limit', in: 'query', schema: int, ...more });

function documentWith({ request = {}, response = {}, operation, path, root, components }: Parts) {
  return {
    openapi: '3.1.0',
    info: { title: 'An API', version: '1.2.3' },
    servers: [{ url: 'https://example.com' }],
    paths: {
      '/things': {
        ...path,
        post: {
          operationId: 'thingsCreate',
          'x-effect': 'writes',
          security: [{ key: [] }],
          parameters: [limit({})],
          requestBody: json(request),
          responses: {
            200: { description: 'Done.', ...json(response) },
            404: { description: 'Gone.' },
          },
          ...operation,
        },
      },
    },
    components: {
      schemas,
      securitySchemes: { key: { type: 'http' }, token: { type: 'http', scheme: 'bearer' } },
      ...components,
    },
    ...root,
  };
}

/** The classes of what changed, the gravest first; `-` where nothing did but the writing. */
function verdict(older: Parts, newer: Parts, wanted: string): string {
  const changes = compareDocuments(documentWith(older), documentWith(newer));
  expect(changes.filter(({ rule }) => rule === 'not-judged')).toEqual([]);
  const classes = changes.map((change) => change.class);
  const told = wanted === '-' ? classes.filter((each) => each !== 'editorial') : classes;
  return [...new Set(told)].join(',') || '-';
}

/** A choice with a discriminator among schemas of the document. */
const choice = (branches: readonly string[], mapping?: Json, keyword = 'oneOf'): Json => ({
  [keyword]: branches.map(ref),
  discriminator: { propertyName: 'kind', ...(mapping === undefined ? {} : { mapping }) },
});
const ofSchemas: readonly [
  name: string,
  older: Json,
  newer: Json,
  request: string,
  response: string,
][] = [
  [
    'two bounds that leave one number',
    { type: 'integer', minimum: 1, maximum: 1 },
    { type: 'integer', const: 1 },
    '-',
    '-',
  ],
  [
    'a discriminator in another order',
    choice(['Cat', 'Dog'], { cat: 'Cat', dog: 'Dog' }),
    choice(['Dog', 'Cat'], { dog: '#/components/schemas/Dog', cat: 'Cat' }),
    '-',
    '-',
  ],
  [
    'a discriminator that spells out the names of its schemas',
    choice(['Cat', 'Dog']),
    choice(['Cat', 'Dog'], { Cat: 'Cat', Dog: 'Dog' }, 'anyOf'),
    '-',
    '-',
  ],
  [
    'a discriminator with another branch',
    choice(['Cat'], { cat: 'Cat' }),
    choice(['Cat', 'Dog'], { cat: 'Cat', dog: 'Dog' }),
    'additive',
    'breaking',
  ],
  [
    'a discriminator with another value',
    choice(['Cat', 'Dog'], { cat: 'Cat', dog: 'Dog' }),
    choice(['Cat', 'Dog'], { cat: 'Cat', kitten: 'Cat', dog: 'Dog' }),
    'additive',
    'breaking',
  ],
  [
    'a discriminator with a value that leads elsewhere',
    choice(['Cat', 'Dog'], { pet: 'Cat' }),
    choice(['Cat', 'Dog'], { pet: 'Dog' }),
    'breaking,additive',
    'breaking,additive',
  ],
  [
    'a minimum that is excluded',
    { type: 'number', minimum: 0 },
    { type: 'number', exclusiveMinimum: 0 },
    'breaking',
    'additive',
  ],
  [
    'a maximum that is no longer excluded',
    { type: 'number', exclusiveMaximum: 0 },
    { type: 'number', maximum: 0 },
    'additive',
    'breaking',
  ],
  [
    'a lower minimum that is excluded',
    { type: 'number', minimum: 1 },
    { type: 'number', exclusiveMinimum: 0 },
    'additive',
    'breaking',
  ],
  ['all values of a type', { type: 'boolean' }, { type: 'boolean', enum: [true, false] }, '-', '-'],
  [
    'an enum as constants',
    { type: 'string', enum: ['a', 'b'] },
    {
      oneOf: [
        { const: 'a', type: 'string' },
        { const: 'b', type: 'string' },
      ],
    },
    '-',
    '-',
  ],
  [
    'an enum as what two have in common',
    { type: 'string', enum: ['a', 'b'] },
    { allOf: [{ type: 'string', enum: ['a', 'b', 'c'] }, { enum: ['a', 'b', 'd'] }] },
    '-',
    '-',
  ],
  [
    'the looser of two bounds',
    { type: 'string', maxLength: 3 },
    { allOf: [{ type: 'string', maxLength: 9 }, { maxLength: 3 }] },
    '-',
    '-',
  ],
  ['what is not not', text, { ...text, not: { not: text } }, '-', '-'],
  ['another type excluded', text, { ...text, not: { type: 'integer' } }, '-', '-'],
  ['integers beside numbers', { type: 'number' }, { type: ['integer', 'number'] }, '-', '-'],
  ['steps of one between integers', int, { type: 'integer', multipleOf: 1 }, '-', '-'],
  ['numbers in steps of one', { type: 'integer' }, { type: 'number', multipleOf: 1 }, '-', '-'],
  [
    'a bound between two integers',
    { type: 'integer', minimum: 1 },
    { type: 'integer', minimum: 0.5 },
    '-',
    '-',
  ],
  [
    'a bound that is not reached',
    { type: 'integer', maximum: 9 },
    { type: 'integer', exclusiveMaximum: 10 },
    '-',
    '-',
  ],
  [
    'a bound behind another',
    { type: 'number', minimum: 1 },
    { type: 'number', minimum: 1, exclusiveMinimum: 0 },
    '-',
    '-',
  ],
  [
    'a pattern in other words',
    { type: 'string', pattern: '^[0-9]+$' },
    { type: 'string', pattern: '^\\d+$' },
    'breaking',
    'breaking',
  ],
  [
    'a length that a pattern has',
    { type: 'string', pattern: '^a$' },
    { type: 'string', pattern: '^a$', maxLength: 1 },
    'breaking',
    'additive',
  ],
  [
    'null as a value and as a type',
    { type: ['string', 'null'], enum: ['a', null] },
    { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
    '-',
    '-',
  ],
  ['null, which is one value', { type: 'null' }, { type: 'null', const: null }, '-', '-'],
  [
    'what branches share, stated once',
    { anyOf: [o({ a: text, b: text }, ['a']), o({ a: text, c: text }, ['a'])] },
    {
      type: 'object',
      required: ['a'],
      properties: { a: text },
      anyOf: [o({ b: text }), o({ c: text })],
    },
    '-',
    '-',
  ],
  ['a list gets a name', { type: 'array', items: text }, ref('List'), '-', '-'],
  [
    'the items of a list get a name',
    { type: 'array', items: text },
    { type: 'array', items: ref('Text') },
    '-',
    '-',
  ],
  ['the first round of a recursion', ref('Node'), ref('Node2'), '-', '-'],
  [
    'an alternative within another',
    { anyOf: [{ type: 'number' }, text] },
    { anyOf: [{ type: 'number' }, int, text] },
    '-',
    '-',
  ],
  [
    'one item, which is unique',
    { type: 'array', items: text, maxItems: 1 },
    { type: 'array', items: text, maxItems: 1, uniqueItems: true },
    '-',
    '-',
  ],
  [
    'as many fields as are required',
    o({ a: text }, ['a']),
    o({ a: text }, ['a'], { minProperties: 1 }),
    '-',
    '-',
  ],
  [
    'as many fields as there are',
    o({ a: text }, ['a'], { additionalProperties: false }),
    o({ a: text }, ['a'], { additionalProperties: false, maxProperties: 1 }),
    '-',
    '-',
  ],
  [
    'an example of a field',
    o({ a: text }),
    o({ a: { ...text, examples: ['x'] } }),
    'editorial',
    'editorial',
  ],
  ['a title', text, { ...text, title: 'T' }, 'editorial', 'editorial'],
  ['a comment', text, { ...text, $comment: 'x' }, '-', '-'],
  ['a format of numbers comes', int, { type: 'integer', format: 'int32' }, 'breaking', 'additive'],
  [
    'a smaller format of numbers',
    { type: 'integer', format: 'int64' },
    { type: 'integer', format: 'int32' },
    'breaking',
    'additive',
  ],
  ['a format goes', { type: 'string', format: 'email' }, text, 'additive', 'breaking'],
  [
    'a field of an item becomes required',
    { type: 'array', items: o({ a: text }) },
    { type: 'array', items: o({ a: text }, ['a']) },
    'breaking',
    'additive',
  ],
  [
    'a value of a map is new',
    { type: 'object', additionalProperties: { type: 'string', enum: ['a'] } },
    { type: 'object', additionalProperties: { type: 'string', enum: ['a', 'b'] } },
    'additive',
    'breaking',
  ],
  [
    'a field gives way to a map',
    o({ a: text }),
    { type: 'object', additionalProperties: text },
    'breaking,additive',
    'breaking,additive',
  ],
  [
    'a field becomes readOnly',
    o({ a: text }),
    o({ a: { ...text, readOnly: true } }),
    'breaking',
    '-',
  ],
  [
    'a field becomes writeOnly',
    o({ a: text }, ['a']),
    o({ a: { ...text, writeOnly: true } }, ['a']),
    '-',
    'breaking',
  ],
  [
    'known values of a text',
    text,
    { type: 'string', enum: ['a'], 'x-open-enum': true },
    'additive',
    'additive',
  ],
  [
    'an empty text is refused',
    { type: 'string', minLength: 0 },
    { type: 'string', minLength: 1 },
    'breaking',
    'additive',
  ],
  [
    'an alternative that overlaps',
    { oneOf: [int, text] },
    { oneOf: [int, text, { type: 'number' }] },
    'breaking,additive',
    'breaking,additive',
  ],
  [
    'another constant',
    { const: 'a', type: 'string' },
    { const: 'b', type: 'string' },
    'breaking,additive',
    'breaking,additive',
  ],
  [
    'another name of a field',
    o({ a: text }),
    o({ b: text }),
    'breaking,additive',
    'breaking,additive',
  ],
  [
    'another type beside',
    { type: 'number' },
    { type: ['number', 'string'] },
    'additive',
    'breaking',
  ],
  [
    'one item in the place of a list',
    { type: 'array', items: text },
    { anyOf: [{ type: 'array', items: text }, text] },
    'additive',
    'breaking',
  ],
  ['items of any form', { type: 'array', items: text }, { type: 'array' }, 'additive', 'breaking'],
  [
    'one item more',
    { type: 'array', items: text, minItems: 2, maxItems: 2 },
    { type: 'array', items: text, minItems: 2, maxItems: 3 },
    'additive',
    'breaking',
  ],
  [
    'a bound that an enum has anyway',
    { type: 'integer', enum: [1, 2], maximum: 2 },
    { type: 'integer', enum: [1, 2], maximum: 9 },
    '-',
    '-',
  ],
  [
    'a branch demands less',
    { anyOf: [ref('A'), ref('B')] },
    { anyOf: [o({ a: text }), ref('B')] },
    'additive',
    'breaking',
  ],
  ['a part of an allOf goes', { allOf: [ref('A'), ref('B')] }, ref('A'), 'breaking', 'breaking'],
];

it.each(ofSchemas)('of a schema: %s', (_name, older, newer, request, response) => {
  expect([
    verdict({ request: older }, { request: newer }, request),
    verdict({ response: older }, { response: newer }, response),
  ]).toEqual([request, response]);
});

const prm = (more: Json): Json => ({ parameters: [limit(more)] });
const done = { description: 'Done.', ...json({}) };
const gone = { description: 'Gone.' };
const hd = (headers: Json): Json => ({
  responses: { 200: { ...done, headers }, 404: gone },
});

const ofOperations: readonly [name: string, older: Parts, newer: Parts, expected: string][] = [
  [
    'query param required',
    { operation: prm({}) },
    { operation: prm({ required: true }) },
    'breaking',
  ],
  [
    'query param optional',
    { operation: prm({ required: true }) },
    { operation: prm({}) },
    'additive',
  ],
  [
    'explode',
    { operation: prm({ schema: { type: 'array', items: int }, explode: false }) },
    { operation: prm({ schema: { type: 'array', items: int }, explode: true }) },
    'breaking',
  ],
  [
    'explode default spelled',
    { operation: prm({ schema: { type: 'array', items: int } }) },
    { operation: prm({ schema: { type: 'array', items: int }, explode: true, style: 'form' }) },
    '-',
  ],
  ['explode on scalar', { operation: prm({}) }, { operation: prm({ explode: false }) }, '-'],
  [
    'style pipe',
    { operation: prm({ schema: { type: 'array', items: int } }) },
    { operation: prm({ schema: { type: 'array', items: int }, style: 'pipeDelimited' }) },
    'breaking',
  ],
  [
    'param to path item',
    { operation: prm({}) },
    { operation: { parameters: [] }, path: prm({}) },
    '-',
  ],
  [
    'param by ref',
    { operation: prm({}) },
    {
      operation: { parameters: [{ $ref: '#/components/parameters/Limit' }] },
      components: { parameters: { Limit: limit({}) } },
    },
    '-',
  ],
  [
    'param order',
    {
      operation: {
        parameters: [
          { name: 'a', in: 'query', schema: int },
          { name: 'b', in: 'query', schema: int },
        ],
      },
    },
    {
      operation: {
        parameters: [
          { name: 'b', in: 'query', schema: int },
          { name: 'a', in: 'query', schema: int },
        ],
      },
    },
    '-',
  ],
  [
    'param moves to header',
    { operation: prm({}) },
    { operation: prm({ in: 'header' }) },
    'breaking,additive',
  ],
  [
    'param default moves',
    { operation: prm({ schema: { ...int, default: 1 } }) },
    { operation: prm({ schema: { ...int, default: 2 } }) },
    'breaking',
  ],
  [
    'header param case',
    { operation: prm({ in: 'header', name: 'X-A' }) },
    { operation: prm({ in: 'header', name: 'x-a' }) },
    '-',
  ],
  [
    '4XX added',
    {},
    { operation: { responses: { '200': done, '404': gone, '4XX': { description: 'x' } } } },
    'additive',
  ],
  ['404 to 4XX', {}, { operation: { responses: { '200': done, '4XX': gone } } }, 'additive'],
  ['404 to default', {}, { operation: { responses: { '200': done, default: gone } } }, 'additive'],
  [
    '202 added',
    {},
    { operation: { responses: { '200': done, '202': { description: 'x' }, '404': gone } } },
    'breaking',
  ],
  ['404 gone', {}, { operation: { responses: { '200': done } } }, 'additive'],
  [
    'response header new',
    { operation: hd({}) },
    { operation: hd({ 'X-A': { schema: int } }) },
    'additive',
  ],
  [
    'response header gone',
    { operation: hd({ 'X-A': { schema: int } }) },
    { operation: hd({}) },
    'breaking',
  ],
  [
    'response header required',
    { operation: hd({ 'X-A': { schema: int } }) },
    { operation: hd({ 'X-A': { required: true, schema: int } }) },
    'additive',
  ],
  [
    'response header optional',
    { operation: hd({ 'X-A': { required: true, schema: int } }) },
    { operation: hd({ 'X-A': { schema: int } }) },
    'breaking',
  ],
  [
    'response header case',
    { operation: hd({ 'X-A': { schema: int } }) },
    { operation: hd({ 'x-a': { schema: int } }) },
    '-',
  ],
  [
    'response header type',
    { operation: hd({ 'X-A': { schema: int } }) },
    { operation: hd({ 'X-A': { schema: text } }) },
    'breaking',
  ],
  [
    'response by ref',
    {},
    {
      operation: { responses: { '200': done, '404': { $ref: '#/components/responses/Gone' } } },
      components: { responses: { Gone: gone } },
    },
    '-',
  ],
  [
    'body required',
    {},
    {
      operation: {
        requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      },
    },
    'breaking',
  ],
  [
    'body by ref',
    { operation: { requestBody: { content: { 'application/json': { schema: text } } } } },
    {
      operation: { requestBody: { $ref: '#/components/requestBodies/B' } },
      components: { requestBodies: { B: { content: { 'application/json': { schema: text } } } } },
    },
    '-',
  ],
  [
    'body another type too',
    {},
    {
      operation: {
        requestBody: {
          content: { 'application/json': { schema: {} }, 'text/plain': { schema: text } },
        },
      },
    },
    'additive',
  ],
  [
    'security moved to root',
    { operation: { security: [{ key: [] }] } },
    { operation: { security: undefined }, root: { security: [{ key: [] }] } },
    '-',
  ],
  [
    'security alternatives order',
    { operation: { security: [{ key: [] }, { token: [] }] } },
    { operation: { security: [{ token: [] }, { key: [] }] } },
    '-',
  ],
  [
    'security and → or',
    { operation: { security: [{ key: [], token: [] }] } },
    { operation: { security: [{ key: [] }, { token: [] }] } },
    'additive',
  ],
  [
    'security scheme under another name',
    {},
    {
      operation: { security: [{ login: [] }] },
      components: { securitySchemes: { login: { type: 'http' } } },
    },
    '-',
  ],
  [
    'security scheme in capitals',
    {},
    {
      components: {
        securitySchemes: { key: { type: 'http' }, token: { type: 'http', scheme: 'Bearer' } },
      },
    },
    '-',
  ],
  [
    'security scheme in a header in another case',
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } } },
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } } },
    '-',
  ],
  [
    'security scheme in the query in another case',
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'Key' } } } },
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } } },
    'breaking',
  ],
  [
    'media types in capitals, and with a charset',
    {},
    {
      operation: {
        requestBody: { content: { 'Application/JSON': { schema: {} } } },
        responses: {
          200: {
            description: 'Done.',
            content: { 'application/json; Charset=UTF-8': { schema: {} } },
          },
          404: { description: 'Gone.' },
        },
      },
    },
    '-',
  ],
  ...['application/json', 'application/json; charset=utf-8'].map(
    (changed): (typeof ofOperations)[number] => {
      const content = {
        'application/json': { schema: text },
        'application/json; charset=utf-8': { schema: text },
      };
      return [
        `the schema of ${changed}, of two that mean the same`,
        { operation: { requestBody: { content } } },
        { operation: { requestBody: { content: { ...content, [changed]: { schema: int } } } } },
        'breaking',
      ];
    },
  ),
  [
    'a media type with another version',
    { operation: { requestBody: { content: { 'application/json; v=1': { schema: {} } } } } },
    { operation: { requestBody: { content: { 'application/json; v=2': { schema: {} } } } } },
    'breaking,additive',
  ],
  [
    'a schema in a media type in capitals',
    { operation: { requestBody: { content: { 'application/json': { schema: {} } } } } },
    { operation: { requestBody: { content: { 'Application/JSON': { schema: int } } } } },
    'breaking',
  ],
  [
    'a range in lower case',
    { operation: { responses: { '2XX': { description: 'Done.', ...json(text) } } } },
    { operation: { responses: { '2xx': { description: 'Done.', ...json(text) } } } },
    '-',
  ],
  ['server in capitals', {}, { root: { servers: [{ url: 'HTTPS://Example.com' }] } }, '-'],
  [
    'server path in capitals',
    { root: { servers: [{ url: 'https://example.com/a' }] } },
    { root: { servers: [{ url: 'https://example.com/A' }] } },
    'breaking,additive',
  ],
  ['server slash', {}, { root: { servers: [{ url: 'https://example.com/' }] } }, '-'],
  ['server http', {}, { root: { servers: [{ url: 'http://example.com' }] } }, 'breaking,additive'],
  [
    'server added first',
    {},
    { root: { servers: [{ url: 'https://b.example' }, { url: 'https://example.com' }] } },
    'additive',
  ],
  ['tags', {}, { operation: { tags: ['x'] } }, 'editorial'],
  ['deprecated operation', {}, { operation: { deprecated: true } }, 'additive'],
  ['x-effect submits → writes', { operation: { 'x-effect': 'submits' } }, {}, 'additive'],
  ['summary', {}, { operation: { summary: 'x' } }, 'editorial'],
];

it.each(ofOperations)('of an operation: %s', (_name, older, newer, expected) => {
  expect(verdict(older, newer, expected)).toBe(expected);
});

it('a change of a discriminator is found at the discriminator', () => {
  const [older, newer] = ['cat', 'puss'].map((name) =>
    documentWith({ request: choice(['Cat', 'Dog'], { [name]: 'Cat', dog: 'Dog' }) }),
  );
  const pointers = compareDocuments(older, newer).map(({ pointer }) => pointer);
  expect(new Set(pointers)).toEqual(
    new Set(['/paths/~1things/post/requestBody/content/application~1json/schema/discriminator']),
  );
});
