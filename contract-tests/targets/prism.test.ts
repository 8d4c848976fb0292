import { expect, it, onTestFinished } from 'vitest';
import { serveDocument } from '../testing/servedDocument.js';

const text = { type: 'string' };
const json = (schema: object) => ({
  description: 'Some words.',
  content: { 'application/json': { schema, example: {} } },
});
const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1.0.0' },
  paths: {
    '/doors': {
      post: {
        operationId: 'doorsMove',
        requestBody: json({
          type: 'object',
          properties: { 名前: text, side: { ...text, enum: ['左', '右'] } },
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
