import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { compareDocuments, nextVersion, stepOf } from './compare.js';
import { findChanges } from './run.js';

type Json = Record<string, unknown>;

/** A document with one operation that sends and reads the given schemas. */
function documentWith(parts: { request?: Json; response?: Json; named?: Json; operation?: Json }) {
  const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
  return {
    openapi: '3.1.0',
    info: { title: 'An API', version: '1.2.3' },
    servers: [{ url: 'https://example.com' }],
    paths: {
      '/things': {
        post: {
          operationId: 'thingsCreate',
          'x-effect': 'writes',
          security: [{ key: [] }],
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 9 } }],
          requestBody: json(parts.request ?? {}),
          responses: {
            '200': { description: 'Done.', ...json(parts.response ?? {}) },
            '404': { description: 'Gone.' },
          },
          ...parts.operation,
        },
      },
    },
    components: { schemas: parts.named ?? {}, securitySchemes: { key: { type: 'http' } } },
  };
}

const classesOf = (older: unknown, newer: unknown) =>
  compareDocuments(older, newer).map((change) => `${change.side} ${change.class}`);

it('an extension among the statuses is no answer', () => {
  const older = documentWith({});
  const { responses } = older.paths['/things'].post;
  const newer = documentWith({ operation: { responses: { ...responses, 'x-note': {} } } });
  for (const [one, other] of [
    [older, newer],
    [newer, older],
  ]) {
    expect(new Set(compareDocuments(one, other).map((each) => each.class))).toEqual(
      new Set(['editorial']),
    );
  }
});

it('what moves out of a schema that contains itself keeps its words', () => {
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const list = (items: Json) => ({ type: 'array', description: 'Inside.', items });
  const node = (inner: Json) => ({ type: 'object', properties: { inner } });
  const inPlace = documentWith({ response: to('Node'), named: { Node: node(list(to('Node'))) } });
  const moved = (text: string) =>
    documentWith({
      response: to('Node'),
      named: {
        Node: node(to('Inner')),
        Inner: { ...list(node(to('Inner'))), description: text },
      },
    });
  const words = (one: unknown, other: unknown) =>
    compareDocuments(one, other).flatMap(({ rule, message }) => (rule === 'words' ? message : []));
  const elsewhere = ['It is written differently; requests and responses stay the same.'];
  expect(words(inPlace, moved('Inside.'))).toEqual(elsewhere);
  expect(words(moved('Inside.'), inPlace)).toEqual([
    'There is no schema Inner any more: a generated type of this name goes with it.',
  ]);
  expect(new Set(words(inPlace, moved('Within.')))).toEqual(new Set(['The description differs.']));
});

it.each(['#thing', '#', 'thing.yaml'])('a reference to %s leads to no words', (reference) => {
  const changes = compareDocuments(
    documentWith({ response: { type: 'string', description: 'A.' } }),
    documentWith({ response: { $ref: reference } }),
  );
  const told = changes.flatMap(({ rule, message }) => (rule === 'words' ? message : []));
  expect(told).toEqual(['The description was removed.']);
});

it('what moves to the components keeps its words', () => {
  const text = { type: 'string' };
  const missing = {
    description: 'Gone.',
    content: { 'application/json': { schema: text, example: 'a' } },
  };
  const limit = { name: 'limit', in: 'query', description: 'At most.', schema: text };
  const inPlace = documentWith({ operation: { parameters: [limit], responses: { 404: missing } } });
  const moved = documentWith({
    operation: {
      parameters: [{ $ref: '#/components/parameters/Limit' }],
      responses: { 404: { $ref: '#/components/responses/Missing' } },
    },
  });
  const shared = (more: object) => ({
    ...moved,
    components: {
      ...moved.components,
      parameters: { Limit: limit },
      responses: { Missing: { ...missing, ...more } },
    },
  });
  const told = (one: unknown, other: unknown) => [
    ...new Set(compareDocuments(one, other).map(({ message }) => message)),
  ];
  expect(told(inPlace, shared({}))).toEqual([
    'It is written differently; requests and responses stay the same.',
  ]);
  expect(told(inPlace, shared({ description: 'Away.' }))).toEqual(['The description differs.']);
  expect(told(shared({ description: 'Away.' }), inPlace)).toEqual(['The description differs.']);
});

describe('a schema', () => {
  const object = (properties: Json, required: string[] = []) => ({
    type: 'object',
    properties,
    required,
  });
  const text = { type: 'string' };
  const open = (...values: string[]) => ({ type: 'string', enum: values, 'x-open-enum': true });
  const closed = (...values: unknown[]) => ({ type: 'string', enum: values });

  it.each<[name: string, older: Json, newer: Json, request: string, response: string]>([
    ['an optional field is new', object({}), object({ a: text }), 'additive', 'additive'],
    ['a required field is new', object({}), object({ a: text }, ['a']), 'breaking', 'additive'],
    ['an optional field is removed', object({ a: text }), object({}), 'breaking', 'breaking'],
    [
      'a field becomes required',
      object({ a: text }),
      object({ a: text }, ['a']),
      'breaking',
      'additive',
    ],
    [
      'a field becomes optional',
      object({ a: text }, ['a']),
      object({ a: text }),
      'additive',
      'breaking',
    ],
    [
      'a field may be null',
      object({ a: text }),
      object({ a: { type: ['string', 'null'] } }),
      'additive',
      'breaking',
    ],
    [
      'a field is never null',
      object({ a: { type: ['string', 'null'] } }),
      object({ a: text }),
      'breaking',
      'additive',
    ],
    ['another type', text, { type: 'number' }, 'breaking', 'breaking'],
    ['whole numbers alone', { type: 'number' }, { type: 'integer' }, 'breaking', 'additive'],
    ['any number', { type: 'integer' }, { type: 'number' }, 'additive', 'breaking'],
    ['a type is stated', {}, text, 'breaking', 'additive'],
    ['a type is no longer stated', text, {}, 'additive', 'breaking'],
    ['an open enum grows', open('a'), open('a', 'b'), 'additive', 'additive'],
    ['an open enum shrinks', open('a', 'b'), open('a'), 'additive', 'additive'],
    ['a closed enum grows', closed('a'), closed('a', 'b'), 'additive', 'breaking'],
    ['a closed enum shrinks', closed('a', 'b'), closed('a'), 'breaking', 'additive'],
    ['an enum opens', closed('a'), open('a'), 'additive', 'breaking'],
    ['an enum closes', open('a'), closed('a'), 'breaking', 'additive'],
    ['an enum is stated', text, closed('a'), 'breaking', 'additive'],
    ['an open enum is stated', text, open('a'), 'additive', 'additive'],
    ['a constant becomes an enum', { const: 'a' }, { enum: ['a', 'b'] }, 'additive', 'breaking'],
    ['a maximum falls', { maximum: 9 }, { maximum: 5 }, 'breaking', 'additive'],
    ['a maximum rises', { maximum: 5 }, { maximum: 9 }, 'additive', 'breaking'],
    ['a maximum goes', { maximum: 5 }, {}, 'additive', 'breaking'],
    ['a minimum comes', {}, { minimum: 0 }, 'breaking', 'additive'],
    ['fewer items', { maxItems: 9 }, { maxItems: 5 }, 'breaking', 'additive'],
    ['more items', { minItems: 3 }, { minItems: 2 }, 'additive', 'breaking'],
    ['a format comes', text, { type: 'string', format: 'uri' }, 'breaking', 'additive'],
    ['a format changes', { format: 'uri' }, { format: 'date-time' }, 'breaking', 'breaking'],
    ['a pattern goes', { pattern: 'a' }, {}, 'additive', 'breaking'],
    ['a default moves', { default: 1 }, { default: 2 }, 'breaking', 'editorial'],
    ['a default is stated', {}, { default: 2 }, 'editorial', 'editorial'],
    [
      'free fields come',
      object({}),
      { ...object({}), additionalProperties: true },
      'additive',
      'additive',
    ],
    ['free fields go', { additionalProperties: true }, {}, 'breaking', 'breaking'],
    ['undeclared fields are refused', {}, { additionalProperties: false }, 'breaking', 'editorial'],
    [
      'items of another type',
      { items: text },
      { items: { type: 'number' } },
      'breaking',
      'breaking',
    ],
    [
      'an alternative comes',
      { anyOf: [text] },
      { anyOf: [text, { type: 'null' }] },
      'additive',
      'breaking',
    ],
    [
      'an alternative goes',
      { anyOf: [text, { type: 'null' }] },
      { anyOf: [text] },
      'breaking',
      'additive',
    ],
    ['null as an alternative', text, { anyOf: [text, { type: 'null' }] }, 'additive', 'breaking'],
    ['deprecated', text, { ...text, deprecated: true }, 'additive', 'additive'],
    ['an unknown keyword', {}, { dependentRequired: { a: ['b'] } }, 'breaking', 'breaking'],
    ['an extension', {}, { 'x-note': 1 }, 'editorial', 'editorial'],
    ['a description', text, { ...text, description: 'Text.' }, 'editorial', 'editorial'],
    ['an example', text, { ...text, examples: ['a'] }, 'editorial', 'editorial'],
    [
      'a property called description',
      object({}),
      object({ description: text }),
      'additive',
      'additive',
    ],
  ])('%s', (_name, older, newer, request, response) => {
    expect(classesOf(documentWith({ request: older }), documentWith({ request: newer }))).toEqual([
      `request ${request}`,
    ]);
    expect(classesOf(documentWith({ response: older }), documentWith({ response: newer }))).toEqual(
      [`response ${response}`],
    );
  });

  it('used by both sides is reported for each', () => {
    const ref = { $ref: '#/components/schemas/Kind' };
    const version = (...values: string[]) =>
      documentWith({ request: ref, response: ref, named: { Kind: closed(...values) } });
    expect(compareDocuments(version('a'), version('a', 'b'))).toEqual([
      {
        rule: 'values',
        class: 'breaking',
        direction: 'wider',
        side: 'response',
        pointer: '/components/schemas/Kind/enum',
        message: 'The value "b" is new.',
        operations: ['thingsCreate'],
      },
      {
        rule: 'values',
        class: 'additive',
        direction: 'wider',
        side: 'request',
        pointer: '/components/schemas/Kind/enum',
        message: 'The value "b" is new.',
        operations: ['thingsCreate'],
      },
    ]);
  });

  it('that contains itself is compared once', () => {
    const version = (extra: Json) =>
      documentWith({
        response: { $ref: '#/components/schemas/Tree' },
        named: {
          Tree: object({
            inner: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
            ...extra,
          }),
        },
      });
    expect(classesOf(version({}), version({ leaf: text }))).toEqual(['response additive']);
  });

  it('that is only renamed does not change a message', () => {
    const version = (name: string) =>
      documentWith({ response: { $ref: `#/components/schemas/${name}` }, named: { [name]: text } });
    expect(compareDocuments(version('One'), version('Two'))).toMatchObject([
      {
        class: 'editorial',
        side: 'document',
        pointer: '/components/schemas/One',
        message: 'There is no schema One any more: a generated type of this name goes with it.',
      },
    ]);
  });
});

describe('an operation', () => {
  const version = (operation: Json) => documentWith({ operation });
  const parameter = (changes: Json) => ({
    parameters: [{ name: 'limit', in: 'query', ...changes }],
  });

  it.each<[name: string, older: Json, newer: Json, expected: string[]]>([
    ['another name', {}, { operationId: 'thingsMake' }, ['request breaking']],
    ['costs money', {}, { 'x-effect': 'submits' }, ['request breaking']],
    ['only reads', {}, { 'x-effect': 'reads' }, ['request additive']],
    ['other credentials too', {}, { security: [{ key: [] }, { token: [] }] }, ['request additive']],
    [
      'other credentials',
      {},
      { security: [{ token: [] }] },
      ['request breaking', 'request additive'],
    ],
    ['credentials where none were required', { security: [] }, {}, ['request breaking']],
    ['no credentials any longer', {}, { security: [] }, ['request additive']],
    ['credentials or none', {}, { security: [{ key: [] }, {}] }, ['request additive']],
    [
      'one more of the credentials',
      {},
      { security: [{ key: [], token: [] }] },
      ['request breaking'],
    ],
    [
      'one scope more',
      { security: [{ key: ['a'] }] },
      { security: [{ key: ['a', 'b'] }] },
      ['request breaking'],
    ],
    [
      'one scope less',
      { security: [{ key: ['a', 'b'] }] },
      { security: [{ key: ['a'] }] },
      ['request additive'],
    ],
    [
      'the order of credentials',
      { security: [{ key: [] }, {}] },
      { security: [{}, { key: [] }] },
      ['document editorial'],
    ],
    ['deprecated: false', {}, { deprecated: false }, ['document editorial']],
    [
      'the default style',
      parameter({}),
      parameter({ style: 'form', explode: true }),
      ['document editorial'],
    ],
    ['a parameter goes', {}, { parameters: [] }, ['request breaking']],
    ['a parameter comes', { parameters: [] }, parameter({}), ['request additive']],
    [
      'a required one comes',
      { parameters: [] },
      parameter({ required: true }),
      ['request breaking'],
    ],
    ['a parameter is required', parameter({}), parameter({ required: true }), ['request breaking']],
    ['a parameter is split', parameter({}), parameter({ explode: false }), ['request breaking']],
    [
      'the body is required',
      { requestBody: {} },
      { requestBody: { required: true } },
      ['request breaking'],
    ],
    ['it is deprecated', {}, { deprecated: true }, ['request additive']],
    ['it has callbacks', {}, { callbacks: {} }, ['request breaking']],
    ['a success comes', { responses: {} }, { responses: { '201': {} } }, ['response breaking']],
    ['a success goes', { responses: { '201': {} } }, { responses: {} }, ['response breaking']],
    ['an error comes', { responses: {} }, { responses: { '500': {} } }, ['response additive']],
    ['an error goes', { responses: { '500': {} } }, { responses: {} }, ['response additive']],
    [
      'a header goes',
      { responses: { '200': { headers: { A: {} } } } },
      { responses: { '200': {} } },
      ['response breaking'],
    ],
    [
      'another content type',
      { responses: { '200': { content: { 'text/html': {} } } } },
      { responses: { '200': { content: { 'text/plain': {} } } } },
      ['response breaking', 'response breaking'],
    ],
    ['a summary', {}, { summary: 'Make' }, ['document editorial']],
  ])('%s', (_name, older, newer, expected) => {
    expect(classesOf(version(older), version(newer))).toEqual(expected);
  });

  describe('with another name of a parameter of its path', () => {
    const id = (name: string, maxLength = 9) => ({
      ...{ name, in: 'path', required: true },
      schema: { type: 'string', maxLength },
    });
    const at = (path: string, parameters: Json[], shared: Json = {}): Json => {
      const { paths, components, ...rest } = version({ parameters });
      return {
        ...rest,
        paths: { [path]: paths['/things'] },
        components: { ...components, parameters: shared },
      };
    };
    const older = at('/things/{id}/{part}', [id('id'), id('part')]);
    const renamed = ['The parameter id (path) is now called thingId; requests stay the same.'];
    const messages = async (one: Json, other: Json) =>
      (await findChanges(one, other, [])).changes.map((change) => change.message);

    it('is the same operation', async () => {
      const newer = at('/things/{thingId}/{part}', [id('thingId'), id('part')]);
      expect(await messages(older, newer)).toEqual(renamed);
      expect(classesOf(older, newer)).toEqual(['request editorial']);
    });

    it('is compared in all else', async () => {
      const newer = at('/things/{thingId}/{part}', [id('thingId', 5), id('part')]);
      expect(classesOf(older, newer)).toEqual(['request breaking', 'request editorial']);
      expect(await messages(older, newer)).toEqual([
        expect.stringContaining('maxLength'),
        ...renamed,
      ]);
    });

    it('may change places with another, or be shared by several paths', async () => {
      const swapped = at('/things/{part}/{id}', [id('part'), id('id')]);
      expect(classesOf(older, swapped)).toEqual(['request editorial', 'request editorial']);
      const shared = { $ref: '#/components/parameters/Id' };
      const one = at('/things/{id}/{part}', [shared, id('part')], { Id: id('id') });
      const other = at('/things/{thingId}/{part}', [shared, id('part')], { Id: id('thingId') });
      expect(await messages(one, other)).toEqual(renamed);
    });

    it('is another operation in another place', () => {
      const newer = at('/things/{id}/parts/{part}', [id('id'), id('part')]);
      expect(classesOf(older, newer)).toEqual(['request breaking', 'request additive']);
    });
  });

  it('that is added is additive, and that is removed is breaking', () => {
    const one = version({});
    const none = { ...one, paths: {} };
    expect(compareDocuments(none, one).map(({ message }) => message)).toEqual([
      'thingsCreate (POST /things) is new.',
    ]);
    expect(classesOf(none, one)).toEqual(['request additive']);
    expect(classesOf(one, none)).toEqual(['request breaking']);
  });
});

describe('a schema in another form stays the same', () => {
  const text = { type: 'string' };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const door = { type: 'object', required: ['a', 'b'], properties: { a: text, b: text } };
  const left = { type: 'object', required: ['kind'], properties: { kind: { const: 'left' } } };
  const right = { type: 'object', required: ['kind'], properties: { kind: { const: 'right' } } };

  it.each<[name: string, older: Json, newer: Json]>([
    ['an inline schema gets a name', door, ref('Door')],
    ['a reference beside words', ref('Door'), { ...ref('Door'), description: 'A door.' }],
    ['a reference to a reference', ref('Door'), ref('Alias')],
    ['the order of properties', door, { ...door, properties: { b: text, a: text } }],
    ['the order of required', door, { ...door, required: ['b', 'a'] }],
    ['the order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
    ['the order of values', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
    ['the order of alternatives', { anyOf: [left, right] }, { anyOf: [right, left] }],
    ['a type in a list of one', text, { type: ['string'] }],
    ['types as alternatives', { type: ['string', 'null'] }, { anyOf: [text, { type: 'null' }] }],
    ['an enum of one', { const: 'a' }, { enum: ['a'] }],
    ['a constant gets its type', { const: 'a' }, { const: 'a', type: 'string' }],
    ['a number constant gets its type', { const: 402 }, { const: 402, type: 'integer' }],
    ['allOf of one', door, { allOf: [ref('Door')] }],
    [
      'allOf instead of one object',
      door,
      {
        allOf: [
          { type: 'object', required: ['a'], properties: { a: text } },
          { required: ['b'], properties: { b: text } },
        ],
      },
    ],
    ['an alternative alone', door, { anyOf: [door] }],
    ['oneOf without overlap', { oneOf: [left, right] }, { anyOf: [left, right] }],
    [
      'oneOf of other types',
      { oneOf: [text, { type: 'null' }] },
      { anyOf: [text, { type: 'null' }] },
    ],
    [
      'shared parts are in each alternative',
      { maxLength: 3, anyOf: [text, { type: 'null' }] },
      { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] },
    ],
    ['alternatives get names', { anyOf: [left, right] }, { anyOf: [ref('Left'), ref('Right')] }],
    [
      'both alternatives are renamed',
      { anyOf: [ref('Left'), ref('Right')] },
      { anyOf: [ref('Links'), ref('Rechts')] },
    ],
    ['deprecated: false', text, { ...text, deprecated: false }],
    ['minLength: 0', text, { ...text, minLength: 0 }],
    [
      'minItems: 0, uniqueItems: false',
      { type: 'array' },
      { type: 'array', minItems: 0, uniqueItems: false },
    ],
    ['required: []', { type: 'object' }, { type: 'object', required: [] }],
    ['readOnly: false', text, { ...text, readOnly: false }],
    ['a bound of another type', text, { ...text, maxItems: 3 }],
    [
      'a bound of whole numbers',
      { type: 'integer', minimum: 1 },
      { type: 'integer', exclusiveMinimum: 0 },
    ],
    [
      'a constant inside not gets its type',
      { not: { properties: { a: { const: 'a' } } } },
      { not: { properties: { a: { type: 'string', const: 'a' } } } },
    ],
    [
      'words inside additionalProperties',
      { additionalProperties: text },
      { additionalProperties: { ...text, description: 'Text.' } },
    ],
  ])('%s', (_name, older, newer) => {
    const named = {
      Door: door,
      Alias: ref('Door'),
      Left: left,
      Right: right,
      Links: left,
      Rechts: right,
    };
    for (const side of ['request', 'response'] as const) {
      const [one, other] = [older, newer].map((schema) => documentWith({ [side]: schema, named }));
      expect(classesOf(one, other).filter((each) => !each.endsWith('editorial'))).toEqual([]);
    }
  });
});

describe('a schema in a similar form is different', () => {
  const text = { type: 'string' };
  const Text = { $ref: '#/components/schemas/Text' };

  it.each<[name: string, older: Json, newer: Json, request: string]>([
    ['a bound beside a reference', Text, { ...Text, maxLength: 9 }, 'breaking'],
    ['a bound beside a reference goes', { ...Text, maxLength: 9 }, Text, 'additive'],
    [
      'a bound beside a new choice',
      text,
      { maxLength: 3, anyOf: [text, { type: 'string' }] },
      'breaking',
    ],
    [
      'oneOf where alternatives overlap',
      { anyOf: [{ type: 'integer' }, { type: 'number' }] },
      { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      'breaking',
    ],
    [
      'anyOf where alternatives overlap',
      { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      { anyOf: [{ type: 'integer' }, { type: 'number' }] },
      'additive',
    ],
    ['steps half as long', { multipleOf: 10 }, { multipleOf: 5 }, 'additive'],
    ['steps twice as long', { multipleOf: 0.1 }, { multipleOf: 0.3 }, 'breaking'],
    ['a restriction in allOf', text, { allOf: [text, { pattern: '^a' }] }, 'breaking'],
    [
      'values of fields of any name',
      { additionalProperties: text },
      { additionalProperties: { type: 'string', maxLength: 3 } },
      'breaking',
    ],
    ['a value no longer excluded', { not: { const: 'a' } }, {}, 'additive'],
    ['another value excluded', { not: { const: 'a' } }, { not: { const: 'b' } }, 'breaking'],
    ['a value excluded', text, { ...text, not: { const: 'a' } }, 'breaking'],
  ])('%s', (_name, older, newer, expected) => {
    const version = (request: Json) => documentWith({ request, named: { Text: text } });
    expect(classesOf(version(older), version(newer))).toEqual([`request ${expected}`]);
  });
});

describe('the service', () => {
  const one = documentWith({});

  it.each<[name: string, change: Json, expected: string[]]>([
    ['moves', { servers: [{ url: 'https://b' }] }, ['request breaking', 'request additive']],
    ['has another title', { info: { title: 'Another', version: '1.2.3' } }, ['document editorial']],
    ['has webhooks', { webhooks: {} }, ['request breaking']],
    [
      'limits the rate',
      { 'x-rate-limit': { requests: 1, windowSeconds: 60 } },
      ['request breaking'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(classesOf(one, { ...one, ...change })).toEqual(expected);
  });

  it('changes its credentials', () => {
    const other = structuredClone(one);
    other.components.securitySchemes.key.type = 'apiKey';
    expect(classesOf(one, other)).toEqual(['request breaking']);
  });
});

describe('the document of this project', () => {
  const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));

  it('does not differ from itself', () => {
    expect(compareDocuments(document, structuredClone(document))).toEqual([]);
  });

  it('hides no change: every single changed value is reported', () => {
    const places: (readonly (string | number)[])[] = [];
    const collect = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) {
        places.push(path);
        return;
      }
      for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
    };
    collect(document, []);
    expect(places.length).toBeGreaterThan(3000);
    const copy = structuredClone(document);
    const hidden: string[] = [];
    // Every value takes minutes; a prime distance meets every kind of place.
    const tried = places.filter((_path, index) => index % 17 === 0);
    for (const path of sample(tried, 75)) {
      const key = path.at(-1) ?? '';
      const owner = path.slice(0, -1).reduce((value, part) => value[part], copy);
      const before = owner[key];
      owner[key] = typeof before === 'number' ? before + 1 : `${before}~`;
      if (compareDocuments(document, copy).length === 0) hidden.push(path.join('/'));
      owner[key] = before;
    }
    expect(hidden).toEqual([]);
  });
});

describe('the step', () => {
  const change = {
    rule: 'words',
    side: 'request',
    pointer: '',
    message: '',
    operations: [],
  } as const;

  it('follows from the gravest change', () => {
    expect(stepOf([])).toBe('none');
    expect(stepOf([{ ...change, class: 'editorial' }])).toBe('patch');
    expect(
      stepOf([
        { ...change, class: 'editorial' },
        { ...change, class: 'additive' },
      ]),
    ).toBe('minor');
    expect(
      stepOf([
        { ...change, class: 'breaking' },
        { ...change, class: 'additive' },
      ]),
    ).toBe('major');
  });

  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', '1.2.3'],
    ['0.2.3', 'major', '0.3.0'],
    ['0.2.3', 'minor', '0.2.4'],
    ['2026-01', 'major', undefined],
  ] as const)('after %s, a %s one leads to %s', (version, step, expected) => {
    expect(nextVersion(version, step)).toBe(expected);
  });
});

describe('a keyword that the comparison cannot judge', () => {
  const closed = { type: 'object', unevaluatedProperties: false };

  it.each<[name: string, older: Json, newer: Json]>([
    ['that is false', { type: 'object' }, closed],
    ['that is no longer false', closed, { type: 'object' }],
    [
      'beside a reference',
      { $ref: '#/components/schemas/Thing' },
      { $ref: '#/components/schemas/Thing', unevaluatedProperties: false },
    ],
    [
      'of another kind beside a reference',
      { $ref: '#/components/schemas/Thing' },
      { $ref: '#/components/schemas/Thing', dependentRequired: { a: ['b'] } },
    ],
  ])('%s is breaking', (_name, older, newer) => {
    const named = { Thing: { type: 'object', properties: { a: {}, b: {} } } };
    const changes = compareDocuments(
      documentWith({ request: older, named }),
      documentWith({ request: newer, named }),
    );

    expect(changes.map(({ rule, class: kind }) => `${rule} ${kind}`)).toEqual([
      'not-judged breaking',
    ]);
  });

  it('that is a switch turned off says nothing', () => {
    const older = documentWith({ request: { type: 'array' } });
    const newer = documentWith({ request: { type: 'array', uniqueItems: false } });

    expect(classesOf(older, newer)).toEqual(['document editorial']);
  });
});

describe('a schema that others extend', () => {
  const named = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
  const version = (dog: Json, more: Json = {}, mapping: Json = { cat: 'Cat' }) =>
    documentWith({
      response: named('Pet'),
      named: {
        Pet: {
          ...{ type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
          discriminator: { propertyName: 'kind', mapping },
        },
        Cat: { allOf: [named('Pet'), { properties: { lives: { type: 'integer' } } }] },
        Dog: { allOf: [named('Pet'), dog] },
        ...more,
      },
    });
  const barking = { required: ['bark'], properties: { bark: { type: 'string' } } };
  const older = version(barking);

  it.each<[name: string, newer: Json, expected: string[]]>([
    ['stays the same', version(barking), []],
    ['loses a field of one', version({}), ['response breaking']],
    [
      'narrows a field of one',
      version({ ...barking, properties: { bark: { const: 'x' } } }),
      ['response additive'],
    ],
    [
      'leads to one by another value',
      version(barking, {}, { kitty: 'Cat' }),
      ['response breaking', 'response additive'],
    ],
  ])('%s', (_name, newer, expected) => {
    expect([...new Set(classesOf(older, newer))]).toEqual(expected);
  });

  it('is extended by another', () => {
    const Cow = { allOf: [named('Pet'), { properties: { milk: { type: 'number' } } }] };
    expect(classesOf(older, version(barking, { Cow }))).toContain('response breaking');
    const sent = (document: Json) => ({
      ...document,
      paths: documentWith({ request: named('Pet') }).paths,
    });
    const classes = classesOf(sent(older), sent(version(barking, { Cow })));
    expect(new Set(classes)).toEqual(new Set(['request additive']));
  });
});

describe('a reference', () => {
  const older = documentWith({ response: { type: 'object' } });

  it('may stand for a whole path', () => {
    const { paths, components, ...rest } = documentWith({ response: { type: 'object' } });
    const referred = {
      ...rest,
      paths: { '/things': { $ref: '#/components/pathItems/things' } },
      components: { ...components, pathItems: { things: paths['/things'] } },
    };
    const narrower = structuredClone(referred);
    narrower.components.pathItems.things.post.parameters = [];

    expect(classesOf(older, referred)).toEqual(['document editorial']);
    expect(classesOf(referred, narrower)).toEqual(['request breaking']);
  });

  it('may be percent-encoded', async () => {
    const named = (type: string): object =>
      documentWith({
        named: { 'Page[Thing]': { type } },
        response: { $ref: '#/components/schemas/Page%5BThing%5D' },
      });
    const { changes } = await findChanges(named('object'), named('array'), []);

    expect(changes.map(({ class: kind, rule }) => `${rule} ${kind}`)).toContain('type breaking');
  });

  it('that still have words of OpenAPI 3.0', async () => {
    const nullable = (name: string) => ({
      oneOf: [{ type: 'string' }],
      nullable: true,
      title: name,
    });
    const [older, newer] = ['a', 'b'].map((name) => documentWith({ response: nullable(name) }));
    const { changes } = await findChanges(older as Json, newer as Json, []);
    expect(changes.map(({ class: kind }) => kind)).toEqual(['editorial']);

    const bounded = (type: Json) => documentWith({ request: { minimum: 1, ...type } });
    const bound = { type: 'number', nullable: true, exclusiveMinimum: true };
    const found = await findChanges(bounded({ ...bound, nullable: false }), bounded(bound), []);
    expect(found.changes.map(({ class: kind, rule }) => `${rule} ${kind}`)).toEqual([
      'type additive',
    ]);
  });

  it('of which examples have a field $id', async () => {
    const named = (required: string[]) => ({
      Thing: { type: 'object', required, examples: [{ $id: 'a' }] },
      Other: { type: 'object', examples: [{ $id: 'a' }] },
    });
    const $ref = '#/components/schemas/Thing';
    const [older, newer] = [[], ['b']].map((required) =>
      documentWith({ response: { $ref }, request: { $ref }, named: named(required) }),
    );
    const { changes } = await findChanges(older as Json, newer as Json, []);
    expect(changes.map(({ class: kind, rule }) => `${rule} ${kind}`)).toEqual([
      'required breaking',
      'required additive',
    ]);
  });
});
