import { expect, it } from 'vitest';
import type { Json } from '../src/contract/document.js';
import { bodyOf, contractOf } from './testing/contractOf.js';

// Responses, fields and schemas may be called like keywords with values, in which no schema is meant.

const object = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string', enum: ['a'], 'x-open-enum': true },
    size: { type: ['integer'] },
    secret: { type: 'string', writeOnly: true },
  },
};
const choice = {
  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
  discriminator: { propertyName: 'kind' },
};
const branch = (field: string): Json => ({
  type: 'object',
  properties: { kind: { type: 'string' }, [field]: { type: 'integer' } },
});
const fieldOf = (name: string, schema: unknown): Json => ({
  200: bodyOf({ type: 'object', properties: { [name]: schema } }),
});

it.each<[string, (schema: Json) => Json, (body: Json) => Json]>([
  ['a response that is called default', (schema) => ({ default: bodyOf(schema) }), (body) => body],
  [
    'a schema that is called default',
    () => ({ 200: bodyOf({ $ref: '#/components/schemas/default' }) }),
    (body) => body,
  ],
  ...['value', 'default', 'enum', 'examples', 'properties'].map(
    (name): [string, (schema: Json) => Json, (body: Json) => Json] => [
      `a field that is called ${name}`,
      (schema) => fieldOf(name, schema),
      (body) => ({ [name]: body }),
    ],
  ),
])('a schema is read in %s', async (_as, responses, around) => {
  const found = async (schema: Json, body: Json): Promise<string[]> => {
    const schemas = { A: branch('a'), B: branch('b'), default: schema };
    const contract = await contractOf(responses(schema), schemas);
    const headers = { 'content-type': 'application/json' };
    const answer = { status: 200, headers, body: around(body) };
    const { violations, drift } = contract.inspect('a', answer);
    return [...violations, ...drift].map(({ keyword }) => keyword);
  };

  expect(await found(object, { kind: 'b', size: null, secret: '', other: 1 })).toEqual([
    ...['writeOnly', 'undeclared', 'enum', 'null'],
  ]);
  expect(await found(choice, { kind: 'A', b: 1 })).toEqual(['discriminator']);
  expect(await found({ type: 'string', nullable: false, minLength: 1 }, { kind: 1 })).toEqual([
    'type',
  ]);
});
