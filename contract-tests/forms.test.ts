import { expect, it } from 'vitest';
import { bodyOf, contractOf } from './testing/contractOf.js';

const schema = { type: 'object', required: ['title'], properties: { title: { type: 'string' } } };
const json = 'application/json';
const problem = 'application/problem+json';

/** The keywords of the violations in an answer, of a response with the media types. */
async function found(
  documented: readonly string[],
  type: string,
  body: unknown,
): Promise<string[]> {
  const content = Object.fromEntries(documented.map((each) => [each, { schema }]));
  const contract = await contractOf({ 200: { content } });
  const headers = { 'content-type': type };
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body });
  expect(drift).toEqual([]);
  return violations.map(({ keyword }) => keyword);
}

it.each<[documented: string[], type: string]>([
  [[problem], problem],
  [[problem], `${problem}; charset=utf-8`],
  [[json, problem], problem],
  [[problem, json], json],
  [['application/json; charset=utf-8'], json],
  [['Application/JSON'], json],
  [['application/*'], 'application/vnd.thing+json'],
  [['*/*'], json],
  [[problem], 'APPLICATION/Problem+JSON; Charset="utf-8"'],
  [[problem], `${problem}; profile="a, b; c", ${problem}`],
])('a response in %j is judged as %s', async (documented, type) => {
  expect(await found(documented, type, { title: 'a' })).toEqual([]);
  expect(await found(documented, type, {})).toEqual(['required']);
  expect(await found(documented, type, 'not JSON')).toEqual(['body']);
});

it('an answer in a documented form that is not JSON is not judged as JSON', async () => {
  expect(await found([json, 'text/plain'], 'text/plain', 'gone')).toEqual([]);
  expect(await found([json, 'text/*'], 'text/plain', 'gone')).toEqual([]);
});

it('an answer in a form that the document does not have is a violation', async () => {
  expect(await found([json], problem, { title: 'a' })).toEqual(['content-type']);
  expect(await found([json, problem], 'text/html', 'gone')).toEqual(['content-type']);
  expect(await found([problem], 'text/html', 'gone')).toEqual(['content-type']);
  expect(await found([problem], json, { title: 'a' })).toEqual(['content-type']);
  expect(await found(['image/png'], 'text/html', 'gone')).toEqual(['content-type']);
  expect(await found(['image/*'], 'image/jpeg', 'bytes')).toEqual([]);
});

it('of forms that differ in a parameter, an answer is judged by its own', async () => {
  const versions = ['1', '2'].map((version) => {
    const required = [`v${version}`];
    const properties = { [`v${version}`]: { type: 'string' } };
    return [`${json}; version=${version}`, { schema: { type: 'object', required, properties } }];
  });
  const content = {
    ...Object.fromEntries(versions),
    'application/*; version=3': { schema: { type: 'array' } },
    'application/*': { schema: { type: 'object', required: ['other'] } },
  };
  const contract = await contractOf({ 200: { content } });
  const judged = (type: string) => {
    const headers = { 'content-type': type };
    const { violations } = contract.inspect('a', { status: 200, headers, body: {} });
    return violations.map(({ message }) => message).join();
  };
  expect(judged(`${json}; charset=utf-8; Version="2"`)).toBe('v2 is missing.');
  expect(judged(`${json};version=1`)).toBe('v1 is missing.');
  expect(judged(json)).toBe('v1 is missing.');
  expect(judged('application/vnd.a+json; version=3')).toMatch(/must be array/);
  expect(judged('application/vnd.a+json')).toBe('other is missing.');
});

it.each<[name: string, schema: object | boolean | undefined]>([
  ['a type', { type: 'string' }],
  ['a choice', { oneOf: [{ type: 'object' }, { type: 'string' }] }],
  ['values alone', { enum: ['ok', 'abc'] }],
  ['a constant alone', { const: 'abc' }],
  ['a part', { allOf: [{ type: 'string' }], description: 'It.' }],
  ['any value', {}],
  ['true', true],
  ['nothing', undefined],
])('a text in JSON is told from what is not JSON: %s', async (_name, schema) => {
  const contract = await contractOf({ 200: bodyOf(schema) });
  const judged = (text: string, body: unknown = JSON.parse(text)) => {
    const headers = { 'content-type': json };
    const { violations, drift } = contract.inspect('a', { status: 200, headers, text, body });
    return [...violations, ...drift].map(({ keyword }) => keyword);
  };
  expect(judged('"abc"')).toEqual([]);
  expect(judged('abc', 'abc')).toEqual(['body']);
});

it('a text in JSON is judged by its schema, and so are the headers beside it', async () => {
  const contract = await contractOf({
    200: {
      headers: { etag: { required: true, schema: { type: 'string' } } },
      ...bodyOf({ type: 'string', maxLength: 2 }),
    },
  });
  const headers = { 'content-type': json };
  const { violations } = contract.inspect('a', {
    status: 200,
    headers,
    text: '"abc"',
    body: 'abc',
  });
  expect(violations.map(({ message }) => message)).toEqual([
    'The header etag is missing.',
    'The body is "abc", but must not have more than 2 characters.',
  ]);
});
