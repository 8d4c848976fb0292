import { expect, it } from 'vitest';
import { generateOperations } from './operations.js';

function documentWith(
  operation: object,
  schema: object = { required: ['thing'], properties: { thing: { type: 'object' } } },
) {
  const content = { 'application/json': { schema } };
  return {
    paths: {
      '/things/{id}': {
        get: { operationId: 'thingsRetrieve', responses: { 200: { content } }, ...operation },
      },
    },
  };
}

it('the table of operations lists the request, the effect and the field of the answer', () => {
  expect(generateOperations(documentWith({ 'x-effect': 'reads' }))).toContain(
    '"thingsRetrieve": {"method":"GET","path":"/things/{id}","effect":"reads","answer":"thing","query":[]}',
  );
});

it.each([
  [{ type: 'array' }, '"answer":"thing","list":true,'],
  [{ type: 'string' }, '"answer":"thing","text":true,'],
  [{ properties: { id: { type: 'string' } } }, '"answer":"thing","id":"id",'],
  [
    { properties: { ownerId: {}, thingId: { type: 'string' } } },
    '"answer":"thing","id":"thingId",',
  ],
  [{ properties: { ownerId: {} } }, '"answer":"thing","query"'],
])('the table of operations lists the kind of the field of the answer: %j', (thing, entry) => {
  const schema = { required: ['thing'], properties: { thing } };
  expect(generateOperations(documentWith({ 'x-effect': 'reads' }, schema))).toContain(entry);
});

const [text, whole, record] = [{ type: 'string' }, { type: 'integer' }, { type: 'object' }];
const fields = (properties: object, required = Object.keys(properties)) => ({
  properties,
  required,
});

it.each<[string, object, string]>([
  [
    'a number',
    fields({ count: whole, things: { type: 'array' } }),
    '"answer":"things","list":true',
  ],
  ['what may be null', fields({ next: { type: ['object', 'null'] }, thing: record }), '"thing"'],
  ['a text before a record', fields({ note: text, thing: record }), '"answer":"thing"'],
  ['what only requests have', fields({ key: { ...text, writeOnly: true }, id: text }), '"id"'],
  [
    'the parts of allOf',
    { allOf: [fields({}), { allOf: [fields({ thing: { allOf: [record] } })] }] },
    '"answer":"thing"',
  ],
  [
    'the ID of a part',
    fields({ thing: { allOf: [record, { properties: { id: text } }] } }),
    '"answer":"thing","id":"id"',
  ],
  [
    'a choice of records',
    fields({ thing: { anyOf: [{ properties: { id: text } }, { oneOf: [record] }] } }),
    '"answer":"thing","query"',
  ],
  [
    'a choice of records with an ID',
    fields({ thing: { anyOf: [{ properties: { id: text } }, { properties: { id: text } }] } }),
    '"answer":"thing","id":"id"',
  ],
  [
    'a choice that may be null',
    fields({ thing: { anyOf: [record, { type: 'null' }] }, things: { type: 'array' } }),
    '"answer":"things","list":true',
  ],
  ['an ID that is a number', fields({ thing: { properties: { id: whole } } }), '"thing","query"'],
  ['nothing to recognize it by', fields({ count: whole, any: {} }), '"reads","query"'],
])('the field of the answer: %s', (_name, schema, entry) => {
  expect(generateOperations(documentWith({ 'x-effect': 'reads' }, schema))).toContain(entry);
});

it('a schema that is part of itself does not keep the table from being written', () => {
  const itself = { anyOf: [{ $ref: '#/components/schemas/Itself' }] };
  const written = (schema: object) =>
    generateOperations({
      ...documentWith({ 'x-effect': 'reads' }, schema),
      components: { schemas: { Itself: { ...itself, allOf: itself.anyOf } } },
    });
  expect(written(itself)).toContain('"reads","query"');
  expect(written(fields({ thing: itself }))).toContain('"reads","query"');
});

it('the field of the answer is in every success of the call', () => {
  const answer = (schema: object) => ({ content: { 'application/json': { schema } } });
  const [both, one] = [fields({ thing: record, job: record }), fields({ job: record })];
  const written = (responses: object) =>
    generateOperations(documentWith({ 'x-effect': 'writes', responses }));
  expect(written({ 201: answer(one) })).toContain('"answer":"job"');
  expect(written({ '2XX': answer(one) })).toContain('"answer":"job"');
  expect(written({ 200: answer(both), 202: answer(one) })).toContain('"answer":"job"');
  expect(written({ 200: answer(both), 269: answer(one) })).toContain('"answer":"thing"');
  expect(written({ 200: answer(one), 202: answer({}) })).not.toContain('"answer"');
});

it('the table of operations lists the names of a request at every level', () => {
  const leaf = { type: 'string' };
  const loop = { properties: { again: { $ref: '#/components/schemas/Loop' } } };
  const schema = {
    properties: {
      open: { properties: { a: leaf }, additionalProperties: leaf },
      list: { items: { properties: { b: leaf } } },
      choice: { anyOf: [{ properties: { c: loop } }, { $ref: '#/components/schemas/D' }, leaf] },
      itself: { $ref: '#/components/schemas/Loop' },
    },
  };
  const document = {
    ...documentWith({
      'x-effect': 'writes',
      parameters: [
        { name: 'size', in: 'query' },
        { name: 'id', in: 'path' },
        { $ref: '#/components/parameters/Page' },
      ],
      requestBody: { content: { 'application/json': { schema } } },
    }),
    components: {
      parameters: { Page: { name: 'page', in: 'query' } },
      schemas: { D: { properties: { c: { properties: { e: leaf } } } }, Loop: loop },
    },
  };

  expect(generateOperations(document)).toContain(
    '"query":["size","page"],"body":{"open":true,"list":{"b":true},' +
      '"choice":{"c":{"again":{"again":true},"e":true}},"itself":{"again":true}}}',
  );
});

it('the table of operations uses the first shape of a choice', () => {
  const choice = { anyOf: [fields({ first: record }), fields({ second: record })] };

  expect(generateOperations(documentWith({ 'x-effect': 'writes' }, choice))).toContain(
    '"answer":"first"',
  );
});

it('the table of operations has every name as a string, so that it cannot run', () => {
  const operationId = 'x:globalThis.ran=true,jobsRetrieve';

  expect(generateOperations(documentWith({ operationId, 'x-effect': 'reads' }))).toContain(
    `${JSON.stringify(operationId)}: {`,
  );
});
