import { expect, it } from 'vitest';
import { compileContract } from './compile.js';
import { bodyOf, contractOf } from './testing/contractOf.js';

const headers = new Headers({ 'content-type': 'application/json' });

it('an answer whose schema is missing is said not to be judged', async () => {
  const responses = { 200: bodyOf({ $ref: '#/components/schemas/None' }) };
  const contract = await contractOf(responses);
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body: {} });

  expect(violations).toEqual([]);
  expect(drift.map(({ message }) => message)).toEqual([
    'The answer is not judged: its schema does not compile (there is no such schema).',
  ]);
});

it.each([
  ['Page[Thing]', 'Page%5BThing%5D'],
  ['Page[Thing]', 'Page[Thing]'],
  ['a thing', 'a%20thing'],
  ['Page«Thing»', 'Page«Thing»'],
  ['Page`1', 'Page%601'],
  ['a/b', 'a~1b'],
])('answers are judged by the schema %s, referred to as %s', async (name, written) => {
  const $ref = `#/components/schemas/${written}`;
  const contract = await compileContract({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/whole': { get: { operationId: 'whole', responses: { 200: bodyOf({ $ref }) } } },
      '/inside': {
        get: {
          operationId: 'inside',
          responses: { 200: bodyOf({ type: 'object', properties: { things: { $ref } } }) },
        },
      },
    },
    components: { schemas: { [name]: { type: 'array', items: { type: 'integer' } } } },
  });
  const answers = (things: unknown) =>
    [
      contract.inspect('whole', { status: 200, headers, body: things }),
      contract.inspect('inside', { status: 200, headers, body: { things } }),
    ].map(({ violations, drift }) => [...violations, ...drift].map(({ keyword }) => keyword));

  expect(answers([1])).toEqual([[], []]);
  expect(answers(['one'])).toEqual([['type'], ['type']]);
});

it.each([
  ['a name', { $ref: '#/components/schemas/Signed' }],
  ['a name of a name', { $ref: '#/components/schemas/Alias' }],
  ['a part', { allOf: [{ $ref: '#/components/schemas/Signed' }] }],
  ['a branch', { anyOf: [{ $ref: '#/components/schemas/Alias' }] }],
])(
  'what stands beside the reference of a schema with a name holds, read as %s',
  async (_as, schema) => {
    const contract = await compileContract({
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/a': {
          post: {
            operationId: 'a',
            requestBody: bodyOf(schema),
            responses: { 200: bodyOf(schema) },
          },
        },
      },
      components: {
        schemas: {
          Thing: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
          Signed: {
            ...{ $ref: '#/components/schemas/Thing', required: ['by'] },
            properties: { by: { type: 'string' } },
          },
          Alias: { $ref: '#/components/schemas/Signed', description: 'The same.' },
        },
      },
    });
    const found = (body: unknown) => {
      const { violations, drift } = contract.inspect('a', { status: 200, headers, body });
      return [...violations, ...drift].map(({ keyword }) => keyword);
    };

    expect(found({ id: 'x', by: 'me' })).toEqual([]);
    expect(found({ id: 'x' })).toEqual(['required']);
    expect(contract.keeps('a', { id: 'x', by: 'me' })).toBe(true);
    expect(contract.keeps('a', { id: 'x' })).toBe(false);
  },
);

it('a finding is at the place of the schema itself, whatever other names it has', async () => {
  const contract = await contractOf(
    { 200: bodyOf({ $ref: '#/components/schemas/Alias' }) },
    { Thing: { type: 'object', required: ['id'] }, Alias: { $ref: '#/components/schemas/Thing' } },
  );
  const { violations } = contract.inspect('a', { status: 200, headers, body: {} });
  expect(violations.map(({ documentPointer }) => documentPointer)).toEqual([
    '/components/schemas/Thing/required',
  ]);
});

it.each([
  ['a name', 'Thing'],
  ['a pointer', '#/components/schemas/Thing'],
  ['a URL', 'https://things.test/thing.json'],
])('references are followed from the root where schemas have %s as their $id', async (_as, $id) => {
  const value = { $id: `${$id}-value`, allOf: [{ $ref: '#/components/schemas/Part' }] };
  const Thing = { $id, $anchor: 'a', type: 'object', properties: { value }, default: { $id } };
  const contract = await contractOf(
    { 200: bodyOf({ $ref: '#/components/schemas/Thing' }) },
    { Thing, Part: { $id: 'Part', $anchor: 'a', type: 'integer' } },
  );
  const { violations, drift } = contract.inspect('a', {
    ...{ status: 200, headers, body: { value: 'one' } },
  });

  expect(violations.map(({ pointer }) => pointer)).toEqual(['/value']);
  expect(drift).toEqual([]);
  expect(contract.document.schemaAt('/components/schemas/Thing').schema.default).toEqual({ $id });
});

it.each(['$id', '$anchor'])('an example is a value, though it has a field %s', async (name) => {
  const Thing = { type: 'object', required: ['a'], example: { [name]: 'b', a: 1 } };
  const schema = { allOf: [{ $ref: '#/components/schemas/Thing' }, { examples: [Thing.example] }] };
  const contract = await contractOf({ 200: bodyOf(schema) }, { Thing });
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body: {} });

  expect([...violations, ...drift].map(({ keyword }) => keyword)).toEqual(['required']);
  expect(contract.document.schemaAt('/components/schemas/Thing').schema).toEqual(Thing);
});

it.each(['https://things.test/part.json', '#/$defs/part'])(
  'a reference %s that is meant from an $id is followed',
  async ($ref) => {
    const named = 'https://things.test/part.json';
    const Part = { $id: named, type: 'integer' };
    const properties = { a: { $ref } };
    const Thing = { $id: 'Thing', type: 'object', properties, $defs: { part: Part } };
    const schema = { $ref: '#/components/schemas/Thing' };
    const contract = await contractOf({ 200: bodyOf(schema) }, { Thing });
    const { violations, drift } = contract.inspect('a', {
      ...{ status: 200, headers, body: { a: 'one' } },
    });

    expect([...violations, ...drift].map(({ keyword }) => keyword)).toEqual(['type']);
  },
);
