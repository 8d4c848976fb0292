import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { serveDocument } from '../testing/servedDocument.js';
import { startPrism } from './prism.js';

const text = { type: 'string' };
const json = (schema: object) => ({
  description: 'Some words.',
  content: { 'application/json': { schema, example: {} } },
});
const record = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { ...text, readOnly: true }, name: text },
};
const tree = { $ref: '#/components/schemas/Tree' };
const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1.0.0' },
  components: {
    schemas: { Tree: { ...record, properties: { ...record.properties, tree } } },
  },
  paths: {
    '/doors': {
      post: {
        operationId: 'doorsMove',
        requestBody: json({
          type: 'object',
          properties: {
            名前: text,
            side: { ...text, enum: ['左', '右'] },
            width: { type: 'number', multipleOf: 0.01 },
            next: { anyOf: [record, { type: 'null' }] },
            byName: { type: 'object', additionalProperties: record },
            tree,
          },
          additionalProperties: false,
        }),
        responses: { 200: json({}), 400: json({}) },
      },
    },
  },
};

async function served(): Promise<string> {
  const prism = await serveDocument(document);
  onTestFinished(() => prism.close());
  return prism.url;
}

it.each([
  ['a field', { 名前: 1 }, '\\u540d'],
  ['a value', { side: 'left' }, '\\u5de6'],
  ['a further field', { 余分: 1 }, '\\u4f59'],
  [
    'very many',
    Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`余${n}`, 1])),
    '\\u4f59',
  ],
])('refuses %s with a name that no header can hold', async (_name, body, told) => {
  const headers = { 'content-type': 'application/json' };
  const url = `${await served()}/doors`;
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect([answer.status, answer.headers.get('sl-violations')]).toEqual([
    400,
    expect.stringContaining(told),
  ]);
});

it.each([
  ['a choice', { next: { name: 'x' } }, { next: {} }],
  ['a map', { byName: { a: { name: 'x' } } }, { byName: { a: {} } }],
  ['a schema that contains itself', { tree: { name: 'x', tree: { name: 'y' } } }, { tree: {} }],
])('requires no field that only answers have in %s', async (_place, right, wrong) => {
  const headers = { 'content-type': 'application/json' };
  const url = `${await served()}/doors`;
  const answers = [right, wrong].map((body) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 400]);
});

it('finds the operation of each method and path, the first time and later', async () => {
  const json = { responses: { 200: { description: 'Some words.' } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } };
  const prism = await serveDocument({
    ...document,
    paths: { '/doors/{id}': { get: { ...json, parameters: [id] } }, '/doors/new': { post: json } },
  });
  onTestFinished(() => prism.close());
  const ask = async (method: string, path: string) =>
    (await fetch(prism.url + path, { method })).status;
  const other = await served();
  for (const _time of ['first', 'second']) {
    expect(await ask('GET', '/doors/abc')).toBe(200);
    expect(await ask('GET', '/doors/abcd')).toBe(422);
    expect(await ask('POST', '/doors/abc')).toBe(405);
    expect(await ask('POST', '/doors/new')).toBe(200);
    expect(await ask('GET', '/windows')).toBe(404);
    expect((await fetch(`${other}/doors/abc`)).status).toBe(404);
  }
});

it('takes multiples in decimals, and refuses other numbers', async () => {
  const headers = { 'content-type': 'application/json' };
  const url = `${await served()}/doors`;
  const answers = [4.35, 0.07, 9_374_084.86, 4.355].map((width) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify({ width }) }),
  );
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 400]);
});

describe('an example with a number that a double rounds', () => {
  it('is sent with all its digits', async () => {
    const body = '{"id":9007199254740993,"名":"0.1"}';
    const served = JSON.stringify({
      ...document,
      paths: { '/doors': { get: { responses: { 200: json({}) } } } },
    }).replace('"example":{}', `"example":${body}`);
    const file = join(await makeFolder(), 'openapi.json');
    await writeFile(file, served);
    const prism = await startPrism(file);
    onTestFinished(() => prism.close());
    const answer = await fetch(`${prism.url}/doors`);
    expect(await answer.text()).toBe(body);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  });
});

it('is loaded without what it never uses', () => {
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.filter((file) => file.includes('/prism-http/')).length).toBeGreaterThan(20);
  // Where each would begin.
  expect(loaded.filter((file) => /\/faker\/|\/postman\//.test(file)).length).toBe(2);
});
