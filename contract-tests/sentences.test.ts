import { expect, it } from 'vitest';
import { bodyOf, contractOf } from './testing/contractOf.js';

it.each<[schema: object, body: unknown, sentence: string]>([
  [{ type: 'string', format: 'date' }, 'a', 'a date'],
  [{ type: 'number', multipleOf: 0.5 }, 0.7, 'multiple of 0.5'],
])('what breaks %j must be said', async (schema, value, expected) => {
  expect(await sentences(schema, value)).toContain(`must be ${expected}.`);
});

it.each<[schema: object | false, body: unknown, sentence: string]>([
  [{ type: 'string', maxLength: 1 }, 'abc', 'must not have more than 1 characters'],
  [{ type: 'string', minLength: 3 }, 'a', 'must not have fewer than 3 characters'],
  [{ type: 'array', uniqueItems: true }, [1, 1], 'must not have duplicate items'],
  [{ type: 'array', contains: { const: 1 } }, [2], 'must contain at least 1'],
  [{ not: { const: 1 } }, 1, 'must not be valid'],
  [false, 1, 'must not be there'],
  [{ prefixItems: [true], items: false }, [1, 2], 'must not have more than 1 items'],
  [{ anyOf: [{ const: 1 }, { const: 2 }], not: {} }, 1, 'must not be valid'],
  [
    { type: 'object', dependentRequired: { a: ['b'] }, additionalProperties: true },
    { a: 1 },
    'must have',
  ],
])('what %j must not be, or must have, is said as such', async (schema, value, expected) => {
  const said = await sentences(schema, value);

  expect(said).toContain(expected);
  expect(said).not.toMatch(/must be (?:not|NOT|have|match|contain|property) /);
});

/** The messages about a field of the schema. */
async function sentences(schema: object | false, value: unknown): Promise<string> {
  const answer = { type: 'object', properties: { a: schema } };
  const contract = await contractOf({ 200: bodyOf(answer) });
  const headers = { 'content-type': 'application/json' };
  const { violations } = contract.inspect('a', { status: 200, headers, body: { a: value } });
  return violations.map(({ message }) => message).join(' ');
}
