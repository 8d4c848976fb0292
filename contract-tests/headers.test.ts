import { describe, expect, it } from 'vitest';
import { inspect } from '../src/contract/inspect.js';
import { serve } from '../src/testing/localServer.js';
import { compileContract } from './compile.js';
import type { Contract } from './engine/contract.js';
import { reportOf } from './reportOf.js';
import { runContract } from './run.js';
import { mockTarget } from './targets/mock.js';

type Json = Record<string, unknown>;

const body = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };

/** The contract of an operation whose answer has headers of the given schemas. */
function contractOf(headers: Record<string, Json>): Promise<Contract> {
  const header = ([name, { required, ...schema }]: [string, Json]) => [name, { required, schema }];
  return compileContract({
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: {
      '/doors': {
        get: {
          operationId: 'doorsList',
          responses: {
            200: {
              headers: Object.fromEntries(Object.entries(headers).map(header)),
              content: { 'application/json': { schema: body } },
            },
            '4XX': { headers: { 'Retry-After': { required: true, schema: { type: 'integer' } } } },
          },
        },
      },
    },
  });
}

const json = { 'content-type': 'application/json' };

async function found(
  schema: Json,
  text: string | undefined,
  status = 200,
  answer: unknown = { id: 'a' },
) {
  const contract = await contractOf({ 'X-Rate-Limit': schema });
  const headers = text === undefined ? json : { ...json, 'x-RATE-limit': text };
  const { violations, drift } = contract.inspect('doorsList', { status, headers, body: answer });
  return [...violations, ...drift].map(({ keyword, message }) => `${keyword}: ${message}`);
}

describe('the documented headers of a response', () => {
  it.each<[Json, string | undefined]>([
    [{ type: 'integer' }, '12'],
    [{ type: 'integer' }, undefined],
    [{ type: 'integer', minimum: 0 }, '0'],
    [{ type: 'number' }, '0.5'],
    [{ type: 'string' }, '12'],
    [{ type: 'string' }, 'true'],
    [{ type: 'boolean' }, 'false'],
    [{ type: 'string', format: 'uuid' }, '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    [{ type: ['integer', 'null'] }, '12'],
    [{ anyOf: [{ type: 'integer' }, { const: 'unlimited' }] }, '12'],
    [{ anyOf: [{ type: 'integer' }, { const: 'unlimited' }] }, 'unlimited'],
    [{ allOf: [{ type: 'integer' }, { minimum: 1 }] }, '12'],
    [{ enum: [1, 2] }, '2'],
    [{ const: true }, 'true'],
    [{ type: 'array', items: { anyOf: [{ type: 'integer' }] } }, '1, 2'],
    [{ type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] }, 'a,1'],
    [{ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }, 'a=1'],
    [{ type: 'array', items: { type: 'integer' } }, '1, 2,3'],
    [{ type: 'array', items: { type: 'integer' } }, ''],
    [{ type: 'string', enum: ['a', 'b'] }, 'b'],
  ])('with the schema %j may be %s', async (schema, text) => {
    expect(await found(schema, text)).toEqual([]);
  });

  it.each<[Json, string | undefined, string]>([
    [
      { type: 'integer', required: true },
      undefined,
      'required: The header x-rate-limit is missing.',
    ],
    [{ type: 'integer' }, 'many', 'type: The header x-rate-limit is "many", but must be integer.'],
    [{ type: 'integer' }, '1.5', 'type: The header x-rate-limit is 1.5, but must be integer.'],
    [{ type: 'integer' }, '', 'type: The header x-rate-limit is "", but must be integer.'],
    [
      { type: 'integer', minimum: 0 },
      '-1',
      'minimum: The header x-rate-limit is -1, but must be >= 0.',
    ],
    [{ type: 'boolean' }, 'yes', 'type: The header x-rate-limit is "yes", but must be boolean.'],
    [
      { type: 'string', format: 'uuid' },
      'x',
      'format: The header x-rate-limit is "x", but must be a uuid.',
    ],
    [
      { type: 'string', enum: ['a'] },
      'c',
      'enum: The header x-rate-limit is "c", but must be one of "a".',
    ],
    [
      { type: 'string', enum: ['a'], 'x-open-enum': true },
      'c',
      'enum: The header x-rate-limit is "c", a value that the document does not know yet.',
    ],
    [
      { type: 'array', items: { type: 'integer' } },
      '1, x',
      'type: The header x-rate-limit, item [1] is "x", but must be integer.',
    ],
  ])('with the schema %j must not be %s', async (schema, text, message) => {
    expect(await found(schema, text)).toEqual([message]);
  });

  it('are judged even if the body breaks the document', async () => {
    expect(await found({ type: 'integer' }, 'many', 200, {})).toEqual([
      'type: The header x-rate-limit is "many", but must be integer.',
      'required: id is missing.',
    ]);
  });

  it('are judged for a range of statuses without a documented body', async () => {
    expect(await found({ type: 'integer' }, undefined, 429)).toEqual([
      'required: The header retry-after is missing.',
    ]);
  });

  it('are judged for the Scenario API', () => {
    const { violations } = inspect('jobsRetrieve', {
      status: 429,
      headers: new Headers({ ...json, 'retry-after': '30' }),
      body: { message: 'Too many.' },
    });
    expect(violations).toEqual([]);
  });

  it('do not show credentials', async () => {
    const contract = await contractOf({ 'X-Id': { type: 'string', maxLength: 3 } });
    const { violations } = contract.inspect('doorsList', {
      status: 200,
      headers: { ...json, 'x-id': 'a-secret-of-ours' },
      body: { id: 'a' },
      redact: (text) => text.replaceAll('a-secret-of-ours', '[redacted]'),
    });
    expect(JSON.stringify(violations)).not.toContain('a-secret-of-ours');
    expect(violations).toMatchObject([{ keyword: 'maxLength', pointer: '' }]);
  });
});

it.each([
  ['12', 1],
  [undefined, 0],
])('a header counts as exercised if an answer has it: %s', async (left, exercised) => {
  const contract = await contractOf({ 'X-Left': { type: 'integer' } });
  const headers = left === undefined ? json : { ...json, 'x-left': left };
  const server = await serve((_request, response) => {
    response.writeHead(200, headers).end('{"id":"a"}');
  });
  const target = mockTarget(contract.document, server.url);
  const options = { checks: ['unknown-query-parameter'] };
  const report = await reportOf(contract, target, runContract(contract, target, options));
  await server.close();

  const pointer = '/paths/~1doors/get/responses/200/headers/X-Left';
  const own = report.coverage.statements.find((each) => each.pointer === pointer);
  expect(own).toMatchObject({ needs: ['positive'], positive: exercised });
});

describe('a header that may be read in several ways', () => {
  it.each<[Json, string, string]>([
    [{ type: ['integer', 'null'] }, 'many', 'type'],
    [{ anyOf: [{ type: 'integer', maximum: 9 }, { const: 'unlimited' }] }, '12', 'type'],
    [{ allOf: [{ type: 'integer' }, { minimum: 1 }] }, '0', 'type'],
    [{ enum: [1, 2] }, '3', 'enum'],
    [{ pattern: '^[a-f]+$' }, '12', 'pattern'],
    [{ maxLength: 3 }, 'true,false', 'maxLength'],
    [{ type: 'array', items: { pattern: '^[a-f]+$' } }, 'a, 12', 'pattern'],
    [{ type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] }, 'b,1', 'type'],
  ])('%j is broken by %s', async (schema, text, keyword) => {
    const [first = ''] = await found(schema, text);

    expect(first.split(':')[0]).toBe(keyword);
  });
});

describe('a header with content', () => {
  const whole = { type: 'object', required: ['left'], properties: { left: { type: 'integer' } } };
  const list = { type: 'array', items: whole };

  async function told(type: string, schema: Json, text: string | undefined, required = false) {
    const header = { required, content: { [type]: { schema } } };
    const responses = { 200: { description: 'Doors.', headers: { 'X-Left': header } } };
    const contract = await compileContract({
      ...{ openapi: '3.1.0', info: { title: 'Doors', version: '1.0.0' } },
      paths: { '/doors': { get: { operationId: 'doorsList', responses } } },
    });
    const headers = new Headers(text === undefined ? {} : { 'X-Left': text });
    const found = contract.inspect('doorsList', { status: 200, headers, body: undefined });
    return [...found.violations, ...found.drift].map(({ message }) => message);
  }

  it.each<[string, Json, string]>([
    ['application/json', whole, '{"left":1}'],
    ['application/json', list, '[{"left":1}, {"left":2}]'],
    ['application/json', { type: 'integer' }, '7'],
    ['text/plain', { type: 'string', pattern: '^a' }, 'ab, c'],
  ])('%s of %j may be %s', async (type, schema, text) => {
    expect(await told(type, schema, text)).toEqual([]);
  });

  it.each<[string, Json, string | undefined]>([
    ['application/json', whole, undefined],
    ['application/json', whole, '{"left":"one"}'],
    ['application/json', whole, '{}'],
    ['application/json', whole, '{"left"'],
    ['application/json', list, '[{"left":1}, {}]'],
    ['application/json', { type: 'integer' }, 'seven'],
    ['text/plain', { type: 'string', pattern: '^a' }, 'b'],
  ])('%s of %j may not be %s', async (type, schema, text) => {
    const messages = await told(type, schema, text, true);
    expect(messages[0]).toMatch(/^The header x-left/);
    expect(await told(type, schema, undefined)).toEqual([]);
  });
});
