import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import { createRunner } from '../run.js';
import { mockTarget } from '../targets/mock.js';
import { serveDocument } from '../testing/servedDocument.js';
import { makeChecks } from './checks.js';
import { coverageOf, listCoverageItems } from './coverage.js';

type Json = Record<string, unknown>;

const body = (schema: Json) => ({
  description: 'a body',
  content: { 'application/json': { schema } },
});
const error = body({ type: 'object' });
/** A document with one operation that has the parameters. */
function documentOf(parameters: Json[], path = '/things'): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    components: { schemas: { Filter: filter } },
    paths: {
      [path]: {
        get: {
          operationId: 'list',
          parameters,
          responses: { 200: body({ type: 'object' }), 400: error, 404: error, 422: error },
        },
      },
    },
  };
}

/** Runs every check of a document against Prism, which does not read space-separated lists. */
async function runOnPrism(document: Json) {
  const prism = await serveDocument(document);
  onTestFinished(() => prism.close());
  const contract = await compileContract(document);
  const { run } = createRunner(contract, mockTarget(contract.document, prism.url));
  const records = [];
  for (const check of makeChecks(contract)) records.push(await run(check));
  const exercised = records
    .filter(({ status }) => status !== 'not-applicable')
    .flatMap(({ operation, exercises }) => exercises.map((each) => ({ operation, ...each })));
  const { missed } = coverageOf(listCoverageItems(contract.document), exercised);
  return { records, missed: missed.filter(({ area }) => area === 'parameters') };
}

const region = { name: 'region', required: true, schema: { type: 'string', enum: ['eu', 'us'] } };
const tags = { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 2 };
const size = { name: 'size', required: true, schema: { type: 'integer', minimum: 1, maximum: 9 } };
const filter = {
  type: 'object',
  required: ['minAssets'],
  properties: {
    minAssets: { type: 'integer', minimum: 1 },
    isPublic: { type: 'boolean' },
    anyTag: tags,
  },
};
const reference = { $ref: '#/components/schemas/Filter' };
const created = {
  type: 'object',
  required: ['from'],
  properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
};

describe('every statement about a parameter is exercised both ways against a mock of the same document', () => {
  it.each<[string, Json]>([
    ['in query', { ...region, in: 'query' }],
    ['in header', { ...region, name: 'x-region', in: 'header' }],
    ['a number in query', { ...size, in: 'query' }],
    ['a number in header', { ...size, in: 'header' }],
    ['form, exploded', { name: 'tags', in: 'query', explode: true, required: true, schema: tags }],
    ['form', { name: 'tags', in: 'query', explode: false, required: true, schema: tags }],
    [
      'pipeDelimited',
      {
        name: 'tags',
        in: 'query',
        style: 'pipeDelimited',
        explode: false,
        required: true,
        schema: tags,
      },
    ],
    [
      'deepObject',
      { name: 'created', in: 'query', style: 'deepObject', required: true, schema: created },
    ],
    [
      'deepObject of numbers, flags and lists',
      { name: 'myFilter', in: 'query', style: 'deepObject', required: true, schema: filter },
    ],
    [
      'deepObject behind a reference',
      { name: 'myFilter', in: 'query', style: 'deepObject', required: true, schema: reference },
    ],
  ])('%s', async (_style, parameter) => {
    const { records, missed } = await runOnPrism(documentOf([parameter]));
    const failed = records.filter(({ status }) => status === 'failed');

    expect(failed.map(({ id, curl }) => `${id} ${curl}`)).toEqual([]);
    expect(missed.map(({ polarity, statement }) => `${polarity} ${statement}`)).toEqual([]);
    expect(records.map(({ title, name }) => `${name} ${title}`)).toContain(
      `refused-data ${parameter.name}: missing`,
    );
  });

  it('a text that may be null, whose type no text breaks', async () => {
    const note = { name: 'note', in: 'query', schema: { type: ['string', 'null'] } };
    const { missed } = await runOnPrism(documentOf([note]));
    expect(missed).toEqual([]);
  });

  it('a number in a path', async () => {
    const document = documentOf([{ ...size, in: 'path' }], '/things/{size}');
    const { records, missed } = await runOnPrism(document);

    expect(records.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([]);
    expect(missed).toEqual([]);
  });
});

describe('a value is serialized as documented', () => {
  const list = ['a', 'b'];
  const point = { x: 1, y: 2 };

  it.each<[string, Json, unknown, string]>([
    ['query form list', { in: 'query' }, list, '/things?p=a&p=b'],
    ['query form list in one', { in: 'query', explode: false }, list, '/things?p=a%2Cb'],
    ['query pipeDelimited', { in: 'query', style: 'pipeDelimited' }, list, '/things?p=a%7Cb'],
    ['query spaceDelimited', { in: 'query', style: 'spaceDelimited' }, list, '/things?p=a+b'],
    ['query form object', { in: 'query' }, point, '/things?x=1&y=2'],
    ['query form object in one', { in: 'query', explode: false }, point, '/things?p=x%2C1%2Cy%2C2'],
    [
      'query deepObject',
      { in: 'query', style: 'deepObject' },
      point,
      '/things?p%5Bx%5D=1&p%5By%5D=2',
    ],
    ['header list', { in: 'header' }, list, 'p: a,b'],
    ['header object', { in: 'header' }, point, 'p: x,1,y,2'],
    ['header object, exploded', { in: 'header', explode: true }, point, 'p: x=1,y=2'],
    ['cookie', { in: 'cookie' }, 'a b;c', 'cookie: p=a%20b%3Bc'],
    ['cookie list', { in: 'cookie', explode: false }, list, 'cookie: p=a%2Cb'],
  ])('%s', async (_style, more, example, expected) => {
    const schema = Array.isArray(example)
      ? { type: 'array', items: { type: 'string' } }
      : typeof example === 'string'
        ? { type: 'string' }
        : { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } };
    const contract = await compileContract(
      documentOf([{ name: 'p', required: true, schema, example, ...more }]),
    );
    const seen = new Set<string>();
    const server = await serve((request, response) => {
      seen.add(`${request.path}?${request.query}`);
      for (const [name, value] of Object.entries(request.headers)) seen.add(`${name}: ${value}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    onTestFinished(() => server.close());
    const { run } = createRunner(contract, mockTarget(contract.document, server.url));
    for (const check of makeChecks(contract)) await run(check);

    expect([...seen]).toContain(expected);
  });
});

describe('a parameter with content', () => {
  const limit = { type: 'integer', maximum: 9 };
  const schema = { type: 'object', required: ['limit'], properties: { limit } };
  const inJson = { content: { 'application/json': { schema } } };

  it.each([
    ['query', true],
    ['query', false],
    ['header', true],
  ])('in %s is written as JSON, kept and broken: required is %s', async (place, required) => {
    const contract = await compileContract(
      documentOf([{ name: 'filter', in: place, required, ...inJson }]),
    );
    const texts = new Set<string | undefined>();
    const server = await serve(({ method, path, query, headers }, response) => {
      const text = place === 'query' ? query.get('filter') : headers.filter;
      if (method === 'GET') texts.add(text?.toString());
      const isKnown = method === 'GET' && path === '/things';
      const isSound = isKnown && (text == null ? !required : isFilter(String(text)));
      response.writeHead(isSound ? 200 : 400, { 'content-type': 'application/json' }).end('{}');
    });
    onTestFinished(() => server.close());
    const { run } = createRunner(contract, mockTarget(contract.document, server.url));
    const failed: string[] = [];
    for (const check of makeChecks(contract)) {
      const { status, id } = await run(check);
      if (status === 'failed') failed.push(id);
    }

    expect(failed).toEqual([]);
    expect([...texts]).toEqual(
      expect.arrayContaining(['{"limit":9}', '{"limit":10}', '{"limit":"text"}', '{}']),
    );
  });

  it('in another media type is left out, and nothing is sent without one that is required', async () => {
    const csv = { name: 'rows', in: 'query', content: { 'text/csv': { schema: {} } } };
    for (const required of [true, false]) {
      const contract = await compileContract(documentOf([{ ...csv, required }]));
      const [operation] = contract.document.operations;

      expect(operation?.parameters).toEqual([]);
      expect(operation?.unsupported).toBe(
        required ? 'its parameter rows is text/csv, and only application/json is made' : undefined,
      );
    }
  });

  function isFilter(text: string): boolean {
    try {
      const { limit: given } = JSON.parse(text);
      return Number.isInteger(given) && given <= limit.maximum;
    } catch {
      return false;
    }
  }
});

it.each([
  ['/things', '/things?limit=9'],
  ['/things#large', '/things?limit=9'],
  ['/things?kind=a', '/things?kind=a&limit=9'],
  ['/things?kind=a#large', '/things?kind=a&limit=9'],
])('the parameters of the path %s are sent', async (path, url) => {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 9 } };
  const contract = await compileContract(documentOf([limit], path));
  const urls = new Set<string>();
  const server = await serve((request, response) => {
    urls.add(`${request.path}?${request.query}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  onTestFinished(() => server.close());
  const { run } = createRunner(contract, mockTarget(contract.document, server.url));
  for (const check of makeChecks(contract)) await run(check);

  expect([...urls]).toContain(url);
});

it('what another operation of a path allows, told apart by a fragment, is allowed', async () => {
  const operation = { responses: { 200: { description: 'Done.' } } };
  const contract = await compileContract({
    ...documentOf([]),
    paths: {
      '/things': { get: operation, delete: operation },
      '/things#large': { put: operation },
    },
  });
  const tried = makeChecks(contract).filter(({ name }) => name === 'undeclared-method');

  expect(tried.map(({ title }) => title)).not.toContain('DELETE');
  expect(contract.document.operations.map(({ id }) => id)).toEqual([
    ...['GET /things', 'DELETE /things', 'PUT /things#large'],
  ]);
  const { violations } = contract.inspect('PUT /things#large', {
    status: 404,
    headers: {},
    body: null,
  });
  expect(violations.map(({ documentPointer }) => documentPointer)).toEqual([
    '/paths/~1things#large/put/responses',
  ]);
});

it('a statement counts as not exercised if no request was sent for it', async () => {
  const contract = await compileContract(
    documentOf([
      { name: 'p', in: 'header', required: true, schema: { type: 'string', pattern: '^\\n$' } },
    ]),
  );
  const pointers = makeChecks(contract).flatMap(({ exercises }) =>
    exercises.flatMap(({ polarity, statement }) => (polarity === 'positive' ? [statement] : [])),
  );

  expect(pointers.filter((pointer) => pointer.endsWith('/schema/pattern'))).toEqual([]);
});
