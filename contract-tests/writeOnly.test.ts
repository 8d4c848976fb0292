import { describe, expect, it } from 'vitest';
import { compileContract } from './compile.js';

type Json = Record<string, unknown>;

const secret = 'a-word-that-nobody-may-read';
const hidden = { type: 'string', writeOnly: true };
const schemas = {
  Secret: hidden,
  Alias: { $ref: '#/components/schemas/Secret' },
  Account: {
    type: 'object',
    required: ['name', 'password'],
    properties: { name: { type: 'string' }, password: hidden },
  },
};

async function inspect(schema: Json, body: unknown) {
  const content = { 'application/json': { schema } };
  const contract = await compileContract({
    openapi: '3.1.0',
    info: { title: 'Accounts', version: '1' },
    paths: {
      '/a': {
        post: { operationId: 'a', requestBody: { content }, responses: { 200: { content } } },
      },
    },
    components: { schemas },
  });
  const headers = { 'content-type': 'application/json' };
  return { contract, ...contract.inspect('a', { status: 200, headers, body }) };
}

const object = (properties: Json, more: Json = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
const account = { $ref: '#/components/schemas/Account' };

describe('a field that only requests have, in an answer', () => {
  it.each<[name: string, schema: Json, body: unknown]>([
    ['a field', object({ password: hidden }), { password: secret }],
    ['a required field', account, { name: 'a', password: secret }],
    [
      'a field whose schema has the mark',
      object({ password: { $ref: '#/components/schemas/Secret' } }),
      { password: secret },
    ],
    [
      'a field of whose parts one has the mark',
      object({ password: { allOf: [{ $ref: '#/components/schemas/Alias' }, { minLength: 1 }] } }),
      { password: secret },
    ],
    [
      'a field of a part',
      { allOf: [account, object({ id: {} })] },
      { name: 'a', password: secret },
    ],
    ['a field of a branch', { oneOf: [account] }, { name: 'a', password: secret }],
    [
      'a field beside a reference',
      { ...account, properties: { id: {} } },
      { name: 'a', password: secret },
    ],
    [
      'a field of another type',
      object({ password: { type: 'integer', writeOnly: true } }),
      { password: secret },
    ],
    [
      'an object',
      object({ login: { ...object({ password: {} }), writeOnly: true } }),
      { login: { password: secret } },
    ],
    [
      'a field without a type',
      { properties: { password: { writeOnly: true } } },
      { password: secret },
    ],
    ['an empty text', object({ password: hidden }), { password: '' }],
  ])('%s is a violation, which does not show it', async (_, schema, body) => {
    const { violations, drift } = await inspect(schema, body);
    expect(violations.map(({ keyword }) => keyword)).toEqual(['writeOnly']);
    expect(violations[0]?.message).toMatch(/^(?:password|login) is for requests only\.$/);
    expect(drift).toEqual([]);
    expect(JSON.stringify(violations)).not.toContain(secret);
  });

  it('is not shown by a finding about what is around it', async () => {
    const schema = object(
      { a: { ...account, maxProperties: 1, not: { required: ['name'] } } },
      { maxProperties: 0 },
    );
    const body = { a: { name: 'a', password: secret } };
    const { violations } = await inspect(schema, body);
    expect(violations.map(({ keyword }) => keyword).sort()).toEqual([
      ...['maxProperties', 'maxProperties', 'not', 'writeOnly'],
    ]);
    expect(JSON.stringify(violations)).not.toContain(secret);
    expect(body.a.password).toBe(secret);
  });

  it('is drift if it is null, and right if it is missing', async () => {
    const { violations, drift } = await inspect(account, { name: 'a', password: null });
    expect(violations).toEqual([]);
    expect(drift.map(({ keyword, pointer }) => [keyword, pointer])).toEqual([
      ['null', '/password'],
    ]);
    const missing = await inspect(account, { name: 'a' });
    expect([missing.violations, missing.drift]).toEqual([[], []]);
  });

  it('does not decide a condition, and requests have it', async () => {
    const schema = object(
      { mode: {}, password: hidden },
      {
        if: { properties: { password: hidden } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword
        then: { required: ['mode'] },
      },
    );
    const { contract, violations } = await inspect(schema, {});
    expect(violations.map(({ keyword }) => keyword)).toEqual(['required']);
    expect(contract.keeps('a', { password: secret })).toBe(false);
    expect(contract.keeps('a', { password: secret, mode: 1 })).toBe(true);
  });
});
