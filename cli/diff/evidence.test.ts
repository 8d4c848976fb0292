import { describe, expect, test } from 'vitest';
import { compareDocuments } from './compare.js';
import { addEvidence } from './evidence.js';

type Json = Record<string, unknown>;

const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const documentOf = (request: Json, response: Json = {}) => ({
  paths: {
    '/doors': {
      post: {
        operationId: 'doorsMove',
        requestBody: json(request),
        responses: { 200: json(response) },
      },
    },
  },
});

const judge = (older: object, newer: object) =>
  addEvidence(compareDocuments(older, newer), older, newer).filter(
    (change) => change.class !== 'editorial',
  );

const object = (properties: Json, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
});

describe('beside a change stands the smallest body that shows it', () => {
  test.each<[name: string, older: Json, newer: Json, body: unknown]>([
    [
      'a bound',
      object({ a: { type: 'string' } }),
      object({ a: { type: 'string', maxLength: 3 } }),
      { a: 'aaaa' },
    ],
    ['a value', { enum: ['a', 'b'] }, { enum: ['a'] }, 'b'],
    ['a required field', object({ a: {} }), object({ a: {} }, ['a']), {}],
    ['null', { type: ['string', 'null'] }, { type: 'string' }, null],
    [
      'a choice that excludes',
      { anyOf: [{ type: 'integer' }, { type: 'number' }] },
      { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      expect.any(Number),
    ],
    [
      'an undeclared field',
      object({}),
      { ...object({ b: {} }), additionalProperties: false },
      expect.anything(),
    ],
  ])('%s', (_name, older, newer, body) => {
    const [change] = judge(documentOf(older), documentOf(newer));
    expect(change).toMatchObject({ class: 'breaking', side: 'request' });
    if (_name !== 'an undeclared field') {
      expect(change?.evidence?.body).toEqual(body);
      expect(change?.evidence?.reason).toMatch(/must/);
    }
  });

  test('the same one each time', () => {
    const [older, newer] = [{ type: 'string' }, { type: 'string', pattern: '^[a-m]*$' }].map(
      (schema) => documentOf(schema),
    ) as [object, object];
    expect(judge(older, newer)).toEqual(judge(older, newer));
  });
});

test('a body that no change explains is breaking', () => {
  const older = documentOf({ type: 'string' });
  const newer = documentOf({ type: 'string', maxLength: 3 });

  expect(addEvidence([], older, newer)).toMatchObject([
    {
      rule: 'not-judged',
      class: 'breaking',
      side: 'request',
      direction: 'narrower',
      operations: ['doorsMove'],
      message: 'A body is refused now, which no rule of this comparison explains.',
      evidence: { body: 'aaaa' },
    },
  ]);
});

test('a change of the request explains nothing about the response', () => {
  const [free, bound] = [{ type: 'string' }, { type: 'string', maxLength: 3 }];
  const [older, newer] = [documentOf(free, free), documentOf(bound, bound)];
  const requests = compareDocuments(older, newer).filter(({ side }) => side === 'request');

  const found = addEvidence(requests, older, newer);

  expect(found.map(({ rule, side }) => [rule, side])).toEqual([
    ['bound', 'request'],
    ['not-judged', 'response'],
  ]);
});

test('a change of the other direction explains nothing', () => {
  const older = documentOf({ type: 'string', minLength: 2 });
  const newer = documentOf({ type: 'string', maxLength: 3 });
  const wider = compareDocuments(older, newer).filter(({ direction }) => direction === 'wider');

  const found = addEvidence(wider, older, newer);

  expect(found.map(({ rule, direction }) => [rule, direction])).toEqual([
    ['not-judged', 'narrower'],
    ['bound', 'wider'],
  ]);
});

test('a value that an open enum may gain is not a difference of a response', () => {
  const open = (...values: string[]) => ({ type: 'string', enum: values, 'x-open-enum': true });

  const [change] = judge(documentOf({}, open('a')), documentOf({}, open('a', 'b')));

  expect(change).toMatchObject({ class: 'additive', side: 'response' });
  expect(change?.evidence).toBeUndefined();
});
