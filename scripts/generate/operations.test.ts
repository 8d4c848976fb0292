import { expect, it } from 'vitest';
import { generateOperations } from './operations.js';

function documentWith(operation: object, schema: object = { required: ['thing'] }) {
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
  [{ properties: { id: {} } }, '"answer":"thing","id":"id",'],
  [{ properties: { ownerId: {}, thingId: {} } }, '"answer":"thing","id":"thingId",'],
  [{ properties: { ownerId: {} } }, '"answer":"thing","query"'],
])('the table of operations lists the kind of the field of the answer: %j', (thing, entry) => {
  const schema = { required: ['thing'], properties: { thing } };
  expect(generateOperations(documentWith({ 'x-effect': 'reads' }, schema))).toContain(entry);
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
  const choice = { anyOf: [{ required: ['first'] }, { required: ['second'] }] };

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
