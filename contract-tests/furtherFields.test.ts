import { expect, it } from 'vitest';
import { bodyOf, contractOf } from './testing/contractOf.js';

const text = { type: 'string' };
const a = { type: 'object', properties: { a: text }, required: ['a'] };
const c = { type: 'object', properties: { c: text }, required: ['c'] };
const untyped = { properties: { a: text }, required: ['a'] };
const referred = { $ref: '#/components/schemas/A' };

/** What is found in an answer with a schema: the keyword, and the place. */
async function found(schema: object, body: unknown, named: object = a): Promise<string[]> {
  const contract = await contractOf({ 200: bodyOf(schema) }, { A: named });
  const headers = { 'content-type': 'application/json' };
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body });
  return [...violations, ...drift].map(({ keyword, pointer }) => `${keyword} ${pointer}`);
}

const undeclared = ['undeclared /b'];
const mistyped = ['type /b'];

it.each<[string, object, string[], string[]]>([
  ['of an object', { ...a, unevaluatedProperties: text }, [], mistyped],
  ['of any kind', { ...a, unevaluatedProperties: true }, [], []],
  ['that may not be', { ...a, unevaluatedProperties: false }, undeclared, undeclared],
  ['without a type', { ...untyped, unevaluatedProperties: false }, undeclared, undeclared],
  ['of parts', { type: 'object', allOf: [a], unevaluatedProperties: text }, [], mistyped],
  ['of parts, of any kind', { type: 'object', allOf: [a], unevaluatedProperties: true }, [], []],
  ['of a part', { allOf: [{ ...a, unevaluatedProperties: true }] }, [], []],
  ['of a reference', { ...referred, unevaluatedProperties: text }, [], mistyped],
  ['of a reference, of any kind', { ...referred, unevaluatedProperties: true }, [], []],
  [
    'of a reference, that may not be',
    { ...referred, unevaluatedProperties: false },
    undeclared,
    undeclared,
  ],
  ['of a choice', { type: 'object', oneOf: [a, c], unevaluatedProperties: text }, [], mistyped],
  [
    'of parts, that may not be',
    { allOf: [a], unevaluatedProperties: false },
    undeclared,
    undeclared,
  ],
])(
  'further fields %s are judged by unevaluatedProperties',
  async (_name, schema, ofText, ofNumber) => {
    expect(await found(schema, { a: 'x' })).toEqual([]);
    expect(await found(schema, { a: 'x', b: 'y' })).toEqual(ofText);
    expect(await found(schema, { a: 'x', b: 1 })).toEqual(ofNumber);
  },
);

it.each<[string, object]>([
  ['a choice', { oneOf: [a, c] }],
  ['any of several', { anyOf: [a, c] }],
  ['a choice of schemas without a type', { oneOf: [untyped, { required: ['c'] }] }],
  ['a reference', referred],
  ['a choice of references', { oneOf: [referred, c] }],
])('a type beside %s hides no field', async (_name, schema) => {
  const typed = { type: 'object', ...schema };
  expect(await found(typed, { a: 'x' })).toEqual([]);
  expect(await found(typed, { a: 'x', b: 'y' })).toEqual(undeclared);
});

it.each([
  ['unevaluatedProperties', { unevaluatedProperties: false }],
  ['writeOnly', { writeOnly: true }],
])('a body that is a reference with %s is judged', async (_name, more) => {
  const open = { ...a, additionalProperties: true };
  expect(await found({ ...referred, ...more }, { a: 1, b: 1 }, open)).toEqual(['type /a']);
});

it('a field that is a reference allows the further fields beside it', async () => {
  const field = (others: unknown) => ({
    type: 'object',
    properties: { n: { ...referred, unevaluatedProperties: others } },
  });
  const body = { n: { a: 'x', b: 1 } };
  expect(await found(field(true), body)).toEqual([]);
  expect(await found(field(text), body)).toEqual(['type /n/b']);
  expect(await found(field(false), body)).toEqual(['undeclared /n/b']);
});
