import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/testing/localServer.js';
import { sample } from '../../src/testing/sample.js';
import { compileContract } from '../compile.js';
import { mockTarget } from '../targets/mock.js';
import { runCheck } from './check.js';
import { makeChecks } from './checks.js';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const whole = { type: 'integer' };
const list = { type: 'array' };
const pair = { type: 'object', properties: { a: text, b: text } };
const kind = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: ['x', 'y'] }, n: whole, s: text },
};
const parse = (json: string): Json => JSON.parse(json) as Json;

/** Schemas by the keyword that is broken alone; further ones stand beside it. */
const schemas: readonly (readonly [keyword: string, name: string, schema: Json])[] = [
  [
    'then',
    'a field that needs another',
    { ...pair, ...parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}') },
  ],
  [
    'then',
    'a kind with a field of its own',
    {
      ...kind,
      ...parse('{"if": {"properties": {"kind": {"const": "x"}}}, "then": {"required": ["n"]}}'),
    },
  ],
  [
    'then',
    'a bound under a condition',
    {
      ...kind,
      required: ['kind', 'n'],
      ...parse(
        '{"if": {"properties": {"kind": {"const": "x"}}}, "then": {"properties": {"n": {"minimum": 10}}}}',
      ),
    },
  ],
  [
    'else',
    'a kind without its field',
    {
      ...kind,
      ...parse('{"if": {"properties": {"kind": {"const": "x"}}}, "else": {"required": ["s"]}}'),
    },
  ],
  [
    'else',
    'both ways',
    {
      ...kind,
      ...parse(
        '{"if": {"properties": {"kind": {"const": "x"}}, "required": ["kind"]}, "then": {"required": ["n"]}, "else": {"required": ["s"]}}',
      ),
    },
  ],
  [
    'then',
    'two conditions in an allOf',
    {
      allOf: [
        kind,
        ...['x', 'y'].map((each) =>
          parse(
            `{"if": {"properties": {"kind": {"const": "${each}"}}}, "then": {"required": ["${each === 'x' ? 'n' : 's'}"]}}`,
          ),
        ),
      ],
    },
  ],
  [
    'then',
    'a condition of text',
    { ...text, ...parse('{"if": {"pattern": "^x"}, "then": {"minLength": 3}}') },
  ],
  ['dependentRequired', 'a field that needs another', { ...pair, dependentRequired: { a: ['b'] } }],
  ['dependentRequired', 'an undeclared one', { ...pair, dependentRequired: { a: ['c'] } }],
  [
    'dependentSchemas',
    'a field that asks for another',
    { ...pair, dependentSchemas: { a: { required: ['b'] } } },
  ],
  [
    'dependentSchemas',
    'a field that bounds another',
    { ...pair, dependentSchemas: { a: { properties: { b: { minLength: 3 } } } } },
  ],
  [
    'patternProperties',
    'names by their beginning',
    { type: 'object', patternProperties: { '^x-': whole } },
  ],
  ['patternProperties', 'names that may not be', { ...pair, patternProperties: { '^x-': false } }],
  [
    'patternProperties',
    'names, and no others',
    {
      type: 'object',
      patternProperties: { '^[a-z]{2}$': { ...text, minLength: 2 } },
      additionalProperties: false,
    },
  ],
  [
    'propertyNames',
    'names of a form',
    { type: 'object', additionalProperties: text, propertyNames: { pattern: '^x' } },
  ],
  [
    'propertyNames',
    'names of a length',
    { type: 'object', additionalProperties: whole, propertyNames: { maxLength: 3 } },
  ],
  [
    'propertyNames',
    'names of a list',
    { type: 'object', additionalProperties: whole, propertyNames: { enum: ['a', 'b'] } },
  ],
  ['unevaluatedProperties', 'no field of nobody', { allOf: [pair], unevaluatedProperties: false }],
  ['unevaluatedProperties', 'further fields of a type', { ...pair, unevaluatedProperties: whole }],
  [
    'unevaluatedItems',
    'no further item',
    { ...list, prefixItems: [text], unevaluatedItems: false },
  ],
  [
    'unevaluatedItems',
    'further items of a type',
    { ...list, prefixItems: [text], unevaluatedItems: whole },
  ],
  ['prefixItems', 'a pair', { ...list, prefixItems: [text, whole] }],
  [
    'prefixItems',
    'a pair of which both are there, and no more',
    { ...list, prefixItems: [text, whole], items: false, minItems: 2 },
  ],
  ['prefixItems', 'without a type', { prefixItems: [{ const: 'x' }] }],
  ['contains', 'one of them', { ...list, items: { type: ['integer', 'string'] }, contains: whole }],
  ['contains', 'one of them, beside places', { ...list, prefixItems: [text], contains: whole }],
  ['minContains', 'two of them', { ...list, contains: whole, minContains: 2 }],
  ['maxContains', 'two of them at most', { ...list, contains: { const: 'x' }, maxContains: 2 }],
  ['not', 'one text', { ...text, not: { const: 'x' } }],
  ['not', 'two fields together', { ...pair, not: { required: ['a', 'b'] } }],
];

/** A document with one operation, whose body must have a field `a` of the schema. */
function contractOf(a: Json) {
  const content = (schema: Json) => ({ 'application/json': { schema } });
  const error = { description: 'no', content: content({ type: 'object', required: ['error'] }) };
  const schema = { type: 'object', required: ['a'], properties: { a } };
  const post = {
    operationId: 'send',
    requestBody: { required: true, content: content(schema) },
    responses: { 200: { description: 'ok', content: content({ type: 'object' }) }, 400: error },
  };
  return compileContract({
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    paths: { '/a': { post } },
  });
}

/** What the checks that exercise a keyword say of a service that takes what a schema allows. */
async function outcomesOf(documented: Json, kept: Json, keyword: string) {
  const [contract, service] = [await contractOf(documented), await contractOf(kept)];
  const server = await serve((request, response) => {
    const isTaken = service.keeps('send', request.json());
    response
      .writeHead(isTaken ? 200 : 400, { 'content-type': 'application/json' })
      .end(isTaken ? '{}' : '{"error":"bad"}');
  });
  onTestFinished(() => server.close());
  const target = mockTarget(contract.document, server.url);
  const outcomes = { positive: [] as number[], negative: [] as number[] };
  for (const check of makeChecks(contract)) {
    const exercised = check.exercises.find(({ statement }) => statement.endsWith(`/${keyword}`));
    if (exercised === undefined || !/-data$/.test(check.name)) continue;
    const outcome = await runCheck(check, target);
    outcomes[exercised.polarity].push('violations' in outcome ? outcome.violations.length : 1);
  }
  return outcomes;
}

it.each(sample(schemas, 3))(
  '%s, %s: kept and broken, and silent where the service does as it says',
  async (keyword, _name, schema) => {
    const { positive, negative } = await outcomesOf(schema, schema, keyword);
    expect(positive.length).toBeGreaterThan(0);
    expect(negative.length).toBeGreaterThan(0);
    expect([...positive, ...negative].filter((found) => found > 0)).toEqual([]);
  },
);

/** Schemas that take anything, in the places of these. */
function anything(schemas: unknown): unknown {
  if (Array.isArray(schemas)) return schemas.map(() => true);
  return Object.fromEntries(Object.keys(schemas as Json).map((name) => [name, true]));
}

/** The schema without a keyword, wherever it stands. */
function lenient(schema: unknown, keyword: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => lenient(each, keyword));
  if (typeof schema !== 'object' || schema === null) return schema;
  const places = ['patternProperties', 'prefixItems'].includes(keyword);
  const rest = Object.entries(schema).filter(([name]) => places || name !== keyword);
  const inside = rest.map(([name, each]) => [
    name,
    name === keyword ? anything(each) : lenient(each, keyword),
  ]);
  return Object.fromEntries(inside);
}

it.each(sample(schemas, 3))(
  '%s, %s: speaks where the service does not look at it',
  async (keyword, _name, schema) => {
    const kept = lenient(schema, keyword) as Json;
    const { negative } = await outcomesOf(schema, kept, keyword);
    expect(negative.some((found) => found > 0)).toBe(true);
  },
);
