import { describe, expect, it } from 'vitest';
import { compareDocuments } from './compare.js';
import { addEvidence, type Untried } from './evidence.js';

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

describe('a change has the smallest body that shows it', () => {
  it.each<[name: string, older: Json, newer: Json, body: unknown]>([
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

  it('the same body each time', () => {
    const [older, newer] = [{ type: 'string' }, { type: 'string', pattern: '^[a-m]*$' }].map(
      (schema) => documentOf(schema),
    ) as [object, object];
    expect(judge(older, newer)).toEqual(judge(older, newer));
  });
});

it('a body that no change explains is breaking', () => {
  const older = documentOf({ type: 'string' });
  const newer = documentOf({ type: 'string', maxLength: 3 });

  expect(addEvidence([], older, newer)).toMatchObject([
    {
      rule: 'not-judged',
      class: 'breaking',
      side: 'request',
      direction: 'narrower',
      operations: ['doorsMove'],
      message: 'A body is now refused, which no rule of this comparison explains.',
      evidence: { body: 'aaaa' },
    },
  ]);
});

it('a change of the request does not explain one of the response', () => {
  const [free, bound] = [{ type: 'string' }, { type: 'string', maxLength: 3 }];
  const [older, newer] = [documentOf(free, free), documentOf(bound, bound)];
  const requests = compareDocuments(older, newer).filter(({ side }) => side === 'request');

  const found = addEvidence(requests, older, newer);

  expect(found.map(({ rule, side }) => [rule, side])).toEqual([
    ['bound', 'request'],
    ['not-judged', 'response'],
  ]);
});

it('a change in the other direction does not explain a difference', () => {
  const older = documentOf({ type: 'string', minLength: 2 });
  const newer = documentOf({ type: 'string', maxLength: 3 });
  const wider = compareDocuments(older, newer).filter(({ direction }) => direction === 'wider');

  const found = addEvidence(wider, older, newer);

  expect(found.map(({ rule, direction }) => [rule, direction])).toEqual([
    ['not-judged', 'narrower'],
    ['bound', 'wider'],
  ]);
});

it('an additional value of an open enum is not a difference of a response', () => {
  const open = (...values: string[]) => ({ type: 'string', enum: values, 'x-open-enum': true });

  const [change] = judge(documentOf({}, open('a')), documentOf({}, open('a', 'b')));

  expect(change).toMatchObject({ class: 'additive', side: 'response' });
  expect(change?.evidence).toBeUndefined();
});

describe('an explained change does not hide another one of the same message', () => {
  const text = { type: 'string' };
  const whole = (b: Json, more: Json = {}) => object({ a: { ...text, ...more }, b });
  const [one, other] = [
    { type: 'object', required: ['k'], properties: { k: { const: 'one' } } },
    { type: 'object', required: ['k'], properties: { k: { const: 'other' } } },
  ];

  it.each<[name: string, before: Json, after: Json]>([
    ['a bound', text, { ...text, maxLength: 2 }],
    ['a pattern', text, { ...text, pattern: '^x*$' }],
    ['a format', text, { ...text, format: 'date' }],
    ['a value', { ...text, enum: ['x', 'y'] }, { ...text, enum: ['x'] }],
    ['a type', { type: ['string', 'null'] }, text],
    ['a multiple', { type: 'integer' }, { type: 'integer', multipleOf: 2 }],
    ['items', { type: 'array', items: text }, { type: 'array', items: { ...text, maxLength: 0 } }],
    ['a required field', object({ c: text }), object({ c: text }, ['c'])],
    ['an alternative', { anyOf: [one, other] }, { anyOf: [one] }],
    ['an excluded value', text, { ...text, not: { const: '' } }],
    [
      'further fields',
      object({ c: text }),
      { ...object({ c: text }), additionalProperties: false },
    ],
  ])('%s next to a bound', (_name, before, after) => {
    const older = documentOf(whole(before));
    const newer = documentOf(whole(after, { minLength: 1 }));
    const all = compareDocuments(older, newer);
    expect(addEvidence(all, older, newer).map(({ rule }) => rule)).not.toContain('not-judged');

    // As if the rules had no idea of it.
    const known = all.filter(({ pointer }) => pointer.includes('/properties/a/'));
    expect(known).toHaveLength(1);
    const found = addEvidence(known, older, newer);

    expect(found.map(({ rule }) => rule)).toContain('not-judged');
    expect(found.find(({ rule }) => rule === 'bound')?.evidence).toBeDefined();
  });

  it('of the same field', () => {
    const older = documentOf(object({ a: text }));
    const newer = documentOf(
      object({ a: { ...text, minLength: 1, maxLength: 3, pattern: '^x*$' } }),
    );
    const [known] = compareDocuments(older, newer).filter(({ pointer }) =>
      pointer.endsWith('minLength'),
    );

    const found = addEvidence(known === undefined ? [] : [known], older, newer);

    expect(found.map(({ pointer }) => pointer.split('/').at(-1)).sort()).toEqual([
      'maxLength',
      'minLength',
      'pattern',
    ]);
  });

  it('and an unexplained one is reported once for all operations with its schema', () => {
    const make = (schema: Json) => ({
      paths: Object.fromEntries(
        ['a', 'b'].map((id) => [
          `/${id}`,
          {
            post: {
              operationId: id,
              requestBody: json({ $ref: '#/components/schemas/Text' }),
              responses: {},
            },
          },
        ]),
      ),
      components: { schemas: { Text: schema } },
    });

    const found = addEvidence([], make(text), make({ ...text, maxLength: 2 }));

    expect(found).toMatchObject([{ rule: 'not-judged', operations: ['a', 'b'] }]);
  });
});

describe('a schema that does not compile', () => {
  const documentWith = (Broken: unknown, maxLength: number) => ({
    ...documentOf(
      object({ a: { type: 'string', maxLength }, b: { $ref: '#/components/schemas/Broken' } }),
    ),
    components: { schemas: { Broken } },
  });

  it.each<[name: string, Broken: unknown]>([
    ['a bound that is a text', { type: 'number', minimum: '0' }],
    ['a pattern that cannot be read', { type: 'string', pattern: '(' }],
    ['a type that JSON does not have', { type: 'file' }],
    ['an enum without values', { enum: [] }],
    ['a list of schemas for items', { type: 'array', items: [{ type: 'string' }] }],
  ])('%s: it is named, and the rest is compared', (_, Broken) => {
    const [older, newer] = [documentWith(Broken, 3), documentWith(Broken, 4)];
    const untried: Untried[] = [];
    const changes = compareDocuments(older, newer);
    const found = addEvidence(changes, older, newer, (each) => untried.push(each));
    expect(found).toEqual(changes);
    expect(found).toHaveLength(1);
    const named = { pointer: '/components/schemas/Broken', reason: expect.any(String) };
    expect(untried).toEqual([
      { version: 'older', ...named },
      { version: 'newer', ...named },
    ]);
  });
});
