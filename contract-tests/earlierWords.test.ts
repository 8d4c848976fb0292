import { expect, it } from 'vitest';
import { compileContract } from './compile.js';
import { makeChecks } from './engine/checks.js';
import { bodyOf, contractOf } from './testing/contractOf.js';

const headers = new Headers({ 'content-type': 'application/json' });

it.each([
  ['nullable beside a type', { type: 'string', nullable: true }, [null, 'a'], [1]],
  ['nullable without a type', { oneOf: [{ type: 'string' }], nullable: true }, ['a'], [1, null]],
  ['nullable beside null', { type: ['string', 'null'], nullable: false }, [null, 'a'], [1]],
  ['a lower bound by a flag', { type: 'integer', minimum: 0, exclusiveMinimum: true }, [1], [0]],
  ['a bound without the flag', { type: 'integer', maximum: 9, exclusiveMaximum: false }, [9], [10]],
  ['a flag without a bound', { type: 'integer', exclusiveMaximum: true }, [9], ['a']],
  [
    'a number as in OpenAPI 3.1',
    { type: 'integer', exclusiveMinimum: 0, nullable: true },
    [1],
    [0],
  ],
])('answers are judged by %s, as OpenAPI 3.0 has it', async (_as, schema, sound, broken) => {
  const contract = await contractOf({ 200: bodyOf(schema) });
  const isSound = (body: unknown): boolean => {
    const { violations, drift } = contract.inspect('a', { status: 200, headers, body });
    expect(drift).toEqual([]);
    return violations.length === 0;
  };

  expect(sound.filter(isSound)).toEqual(sound);
  expect(broken.filter(isSound)).toEqual([]);
});

it('leaves values, and fields with these names, as they are', async () => {
  const properties = { nullable: true, exclusiveMinimum: { type: 'boolean' } };
  const schema = { type: 'object', properties, const: { nullable: true }, nullable: true };
  const contract = await contractOf({ 200: bodyOf(schema) });
  const [pointer = ''] =
    contract.document.operations[0]?.responses.map((each) => each.body?.schema.pointer ?? '') ?? [];

  expect(contract.document.schemaAt(pointer).schema).toEqual({
    ...{ type: ['object', 'null'], properties, const: { nullable: true } },
  });
});

it.each(['$dynamicRef', '$recursiveRef'])(
  'an answer by %s is said not to be judged',
  async (keyword) => {
    const items = { [keyword]: '#' };
    const contract = await contractOf({ 200: bodyOf({ type: 'array', items }) });
    const { violations, drift } = contract.inspect('a', { status: 200, headers, body: [1] });

    expect(makeChecks(contract).length).toBeGreaterThan(0);
    expect(violations).toEqual([]);
    expect(drift.map(({ actual }) => actual)).toEqual([`${keyword} is not followed`]);
  },
);

it('no request is said to break a schema that is not followed', async () => {
  const items = { type: 'array', items: { $recursiveRef: '#' } };
  const schema = { type: 'object', properties: { items } };
  const contract = await compileContract({
    openapi: '3.1.0',
    paths: {
      '/a': { put: { operationId: 'a', requestBody: bodyOf(schema), responses: { 200: {} } } },
    },
  });
  const names = makeChecks(contract).map(({ name }) => name);

  expect(contract.keeps('a', {})).toBeUndefined();
  expect(names).toContain('random-data');
  expect(names).not.toContain('refused-data');
});

it('an answer by a schema that is part of itself is said not to be judged', async () => {
  const $ref = '#/components/schemas/Part';
  const contract = await contractOf({ 200: bodyOf({ $ref }) }, { Part: { allOf: [{ $ref }] } });
  const { drift } = contract.inspect('a', { status: 200, headers, body: 1 });

  expect(drift.map(({ keyword }) => keyword)).toEqual(['schema']);
});

it('an answer by the schema of schemas is said not to be judged', async () => {
  const $ref = 'https://json-schema.org/draft/2020-12/schema';
  const contract = await contractOf({
    200: bodyOf({ type: 'object', properties: { a: { $ref } } }),
  });
  const { drift } = contract.inspect('a', { status: 200, headers, body: { a: {} } });

  expect(drift.map(({ keyword }) => keyword)).toEqual(['schema']);
});
