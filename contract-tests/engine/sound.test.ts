import { describe, expect, it, onTestFinished } from 'vitest';
import { formats } from '../../src/contract/compile/formats.js';
import { serve } from '../../src/testing/localServer.js';
import { sample } from '../../src/testing/sample.js';
import { compileContract } from '../compile.js';
import { mockTarget } from '../targets/mock.js';
import { runCheck } from './check.js';
import { makeChecks } from './checks.js';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const named = {
  Text: { type: 'string', examples: ['longer than that'] },
  Owner: { type: 'object', required: ['ownedBy'], properties: { ownedBy: text } },
  Since: {
    type: 'object',
    required: ['since'],
    properties: { since: { format: 'date', ...text } },
  },
};
const ref = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });

/** A document with one operation, whose body must have a field `a` of the schema. */
function contractOf(a: Json) {
  const content = (schema: Json) => ({ 'application/json': { schema } });
  const error = { description: 'no', content: content({ type: 'object', required: ['error'] }) };
  return compileContract({
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    paths: {
      '/a': {
        post: {
          operationId: 'send',
          requestBody: {
            required: true,
            content: content({ type: 'object', required: ['a'], properties: { a } }),
          },
          responses: {
            200: { description: 'ok', content: content({ type: 'object' }) },
            400: error,
          },
        },
      },
    },
    components: { schemas: named },
  });
}

/** The results of the checks for a service that accepts exactly what the document allows. */
async function outcomesOf(a: Json) {
  const contract = await contractOf(a);
  const server = await serve((request, response) => {
    const isSound = ((): boolean => {
      try {
        return contract.keeps('send', request.json()) === true;
      } catch {
        return false;
      }
    })();
    const isTaken = isSound && request.headers['content-type'] === 'application/json';
    response
      .writeHead(isTaken ? 200 : 400, { 'content-type': 'application/json' })
      .end(isTaken ? '{}' : '{"error":"bad"}');
  });
  onTestFinished(() => server.close());
  const target = mockTarget(contract.document, server.url);
  const outcomes = [];
  for (const check of makeChecks(contract)) {
    if (check.name === 'undeclared-method') continue;
    outcomes.push({ name: check.name, id: check.id, ...(await runCheck(check, target)) });
  }
  return outcomes;
}

/** Kinds of a required field. */
const kinds: [name: string, schema: Json][] = [
  ...Object.keys(formats)
    .filter((format) => !['int32', 'int64', 'float', 'double'].includes(format))
    .map((format): [string, Json] => [`format: ${format}`, { ...text, format }]),
  ['an email of 40 characters or more', { ...text, format: 'email', minLength: 40 }],
  ['an email of 8 characters or fewer', { ...text, format: 'email', maxLength: 8 }],
  ['a host name of 70 characters', { ...text, format: 'hostname', minLength: 70, maxLength: 80 }],
  ['a URI of 200 characters or more', { ...text, format: 'uri', minLength: 200 }],
  ['a URI that a pattern narrows', { ...text, format: 'uri', pattern: '^https://' }],
  ['a pattern', { ...text, pattern: '^[A-Z]{3}-\\d{4}$' }],
  ['a pattern of Unicode classes', { ...text, pattern: '^\\p{Lu}\\d$' }],
  ['a pattern with a length', { ...text, pattern: '^[a-z]+$', minLength: 30, maxLength: 40 }],
  ['a pattern without an end', { ...text, pattern: '^sk_' }],
  ['a long text', { ...text, minLength: 500 }],
  ['a short text', { ...text, maxLength: 1 }],
  ['an integer', { type: 'integer' }],
  ['an integer with bounds', { type: 'integer', minimum: 10, maximum: 12 }],
  ['a negative integer', { type: 'integer', maximum: -5 }],
  ['an integer above 0', { type: 'integer', exclusiveMinimum: 0 }],
  ['an integer between fractions', { type: 'integer', minimum: 0.5, maximum: 1.5 }],
  ['a multiple', { type: 'integer', multipleOf: 8, minimum: 60, maximum: 70 }],
  ['a multiple of a fraction', { type: 'integer', multipleOf: 2.5 }],
  ['money', { type: 'number', multipleOf: 0.01, minimum: 0.01 }],
  ['a number between 0 and 1', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  ['int64', { type: 'integer', format: 'int64' }],
  ['a boolean', { type: 'boolean' }],
  ['null or a date', { type: ['null', 'string'], format: 'date' }],
  ['an enum', { ...text, enum: ['x', 'y'] }],
  ['an enum beside bounds', { ...text, enum: ['x', 'yes'], minLength: 2 }],
  ['a constant', { const: 7 }],
  ['a list with a minimum', { type: 'array', items: { ...text, format: 'uuid' }, minItems: 2 }],
  ['different items', { type: 'array', items: text, minItems: 3, uniqueItems: true }],
  [
    'different integers',
    { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 3, uniqueItems: true },
  ],
  [
    'different dates',
    { type: 'array', items: { ...text, format: 'date' }, minItems: 3, uniqueItems: true },
  ],
  [
    'different values of an enum',
    { type: 'array', items: { enum: ['x', 'y', 'z'] }, minItems: 2, uniqueItems: true },
  ],
  ['different objects', { type: 'array', items: named.Owner, minItems: 2, uniqueItems: true }],
  ['no item', { type: 'array', items: text, maxItems: 0 }],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 }],
  [
    'a map of two',
    { type: 'object', additionalProperties: text, minProperties: 2, maxProperties: 2 },
  ],
  [
    'a closed object',
    {
      type: 'object',
      required: ['b'],
      properties: { b: text, c: text },
      additionalProperties: false,
    },
  ],
  ['a required field without a schema', { type: 'object', required: ['b'] }],
  ['at most one field', { type: 'object', properties: { b: text, c: text }, maxProperties: 1 }],
  [
    'at least one field',
    {
      type: 'object',
      properties: { b: text, c: text },
      minProperties: 1,
      additionalProperties: false,
    },
  ],
  ['a choice', { oneOf: [{ ...text, format: 'ipv6' }, { type: 'integer' }] }],
  [
    'a choice beside fields',
    {
      type: 'object',
      required: ['b'],
      properties: { b: text },
      anyOf: [
        { required: ['c'], properties: { c: text } },
        { required: ['d'], properties: { d: text } },
      ],
    },
  ],
  ['an example of the document', { ...text, pattern: '^(?=x)(?!y)x$', examples: ['x'] }],
  ['allOf', { allOf: [ref('Owner'), ref('Since')] }],
  ['allOf that narrows', { allOf: [ref('Owner'), { properties: { ownedBy: { const: 'me' } } }] }],
  [
    'allOf beside fields',
    { type: 'object', properties: { b: text }, required: ['b'], allOf: [ref('Owner')] },
  ],
  ['keywords beside a $ref', { ...ref('Text'), maxLength: 3 }],
  ['a default', { ...text, default: 'usual', minLength: 5 }],
  ['text without type', { pattern: '^x$' }],
  [
    'a read-only field inside',
    {
      type: 'object',
      required: ['id', 'b'],
      properties: { id: { ...text, readOnly: true }, b: text },
    },
  ],
];

describe('a required field', () => {
  it.each(sample(kinds, 9))('%s: valid data is sent, and the service passes', async (_kind, a) => {
    const outcomes = await outcomesOf(a);
    const told = outcomes.filter(({ status }) => status === 'failed');
    const passed = new Set(
      outcomes.flatMap(({ status, name }) => (status === 'passed' ? [name] : [])),
    );

    expect(told.map((outcome) => [outcome.id, 'curl' in outcome ? outcome.curl : ''])).toEqual([]);
    expect([...passed]).toEqual(
      expect.arrayContaining(['accepted-data', 'random-data', 'refused-data']),
    );
  });

  it.each<[string, Json, string]>([
    ['a pattern against a length', { ...text, pattern: '^a$', minLength: 2 }, '/a/minLength'],
    ['a format against a length', { ...text, format: 'uuid', maxLength: 3 }, '/a/maxLength'],
    ['bounds without a number between', { type: 'integer', minimum: 5, maximum: 4 }, '/a/maximum'],
    [
      'more distinct items than exist',
      { type: 'array', items: { const: 1 }, minItems: 2, uniqueItems: true },
      '/a/minItems',
    ],
    ['an impossible schema', { not: {} }, '/a/not'],
  ])('%s: missing valid data is reported as such', async (_kind, a, pointer) => {
    const outcomes = await outcomesOf(a);
    const reasons = outcomes.flatMap((each) => ('reason' in each ? [each.reason] : []));
    const schema = '/paths/~1a/post/requestBody/content/application~1json/schema/properties';

    expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(reasons).toContain(`no valid data could be made for ${schema}${pointer}`);
    expect(outcomes.filter(({ name }) => name === 'random-data')).toEqual([
      expect.objectContaining({ status: 'not-applicable' }),
    ]);
  });
});
