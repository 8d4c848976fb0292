import { describe, expect, it, onTestFinished } from 'vitest';
import { type ReceivedRequest, serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import { mockTarget } from '../targets/mock.js';
import { contractOf } from '../testing/contractOf.js';
import { runCheck } from './check.js';
import { checkNames, makeChecks } from './checks.js';
import { listCoverageItems } from './coverage.js';
import type { Target } from './target.js';

const json = (schema: object, more: object = {}) => ({
  content: { 'application/json': { schema, ...more } },
});
const error = json({ type: 'object', required: ['error'], properties: { error: {} } });
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' };
const number = { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } };

/** Small documents, each for one kind of check. */
const paths = {
  example: {
    '/example': {
      get: { responses: { 200: json(number, { examples: { one: { value: { n: 1 } } } }) } },
    },
  },
  size: {
    '/size': {
      get: {
        parameters: [
          { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 3 } },
        ],
        responses: { 200: json(number), 400: error },
      },
    },
  },
  numbers: {
    '/numbers': {
      post: {
        requestBody: { required: true, ...json({ ...number, additionalProperties: false }) },
        responses: { 200: json(number), 400: error },
      },
    },
  },
  secured: {
    '/secured': {
      get: { security: [{ basic: [] }, { key: [] }], responses: { 200: json(number), 401: error } },
    },
  },
  thing: {
    '/things/{id}': {
      get: { operationId: 'read', parameters: [id], responses: { 200: json(number), 404: error } },
    },
  },
  list: {
    '/things': {
      get: {
        responses: {
          200: {
            ...json({
              type: 'object',
              properties: {
                things: {
                  type: 'array',
                  items: { type: 'object', properties: { id: { type: 'string' } } },
                },
              },
            }),
            links: {
              first: { operationId: 'read', parameters: { id: '$response.body#/things/0/id' } },
            },
          },
        },
      },
    },
  },
};

type Small = keyof typeof paths;
type Answer = [status: number, body: unknown];

const refused: Answer = [400, { error: 'bad' }];

/** A service for all these documents, with one fault named after a check. */
function answer(
  { method, path, query, headers, body, json }: ReceivedRequest,
  fault: string,
): Answer {
  const good: Answer = [200, { n: 1 }];
  const { authorization, key } = headers;
  const type = headers['content-type'];
  if (method !== (path === '/numbers' ? 'POST' : 'GET')) {
    return fault === 'undeclared-method' ? good : [405, { error: 'method' }];
  }
  if (path === '/example') {
    return fault === 'documented-response' && headers.prefer ? [200, { n: 'one' }] : good;
  }
  if (query.has('unknownParameter') && fault === 'unknown-query-parameter') return [500, {}];
  if (path === '/things') return [200, { things: [{ id: fault === 'link' ? 'gone' : 'a' }] }];
  if (path.startsWith('/things/')) {
    return path === '/things/a' || fault === 'not-found' ? good : [404, { error: 'gone' }];
  }
  if (path === '/secured') {
    if (authorization === undefined && key === undefined) {
      return fault === 'missing-credentials' ? good : [401, { error: 'who' }];
    }
    if (key !== undefined) return fault === 'accepted-credentials' ? [401, { error: 'no' }] : good;
    const known = authorization === `Basic ${btoa('mock-key:mock-secret')}`;
    return known || fault === 'broken-credentials' ? good : [401, { error: 'who' }];
  }
  if (path === '/size') {
    const size = query.get('size') ?? '1';
    if (fault === 'accepted-data' && size === '3') return refused;
    return /^[123]$/.test(size) || fault === 'refused-data' ? good : refused;
  }
  if (type !== 'application/json') return fault === 'wrong-content-type' ? good : refused;
  try {
    const { n, ...others } = { ...(json() as Record<string, unknown> | null) };
    if (fault === 'random-data' && Number(n) < 0) return refused;
    return Number.isInteger(n) && Object.keys(others).length === 0 ? good : refused;
  } catch {
    if (body.length === 0 || fault !== 'malformed-json') return refused;
    return [500, { error: 'crash' }];
  }
}

/** The names of the checks of a small document that report something. */
async function speaking(small: readonly Small[], fault: string): Promise<string[]> {
  const contract = await compileContract({
    openapi: '3.1.0',
    paths: Object.assign({}, ...small.map((name) => paths[name])),
    components: {
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        key: { type: 'apiKey', in: 'header', name: 'key' },
      },
    },
  });
  const server = await serve((request, response) => {
    const [status, body] = answer(request, fault);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  onTestFinished(() => server.close());
  const target: Target = {
    ...mockTarget(contract.document, server.url),
    notApplicable: () => undefined,
  };
  const spoke = new Set<string>();
  for (const check of makeChecks(contract)) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'failed') spoke.add(check.name);
  }
  return [...spoke];
}

const cases: [check: string, ...small: Small[]][] = [
  ['documented-response', 'example'],
  ['accepted-data', 'size'],
  ['refused-data', 'size'],
  ['random-data', 'numbers'],
  ['accepted-credentials', 'secured'],
  ['missing-credentials', 'secured'],
  ['broken-credentials', 'secured'],
  ['undeclared-method', 'size'],
  ['wrong-content-type', 'numbers'],
  ['malformed-json', 'numbers'],
  ['unknown-query-parameter', 'size'],
  ['not-found', 'thing'],
  ['link', 'thing', 'list'],
];

describe('a check of any document', () => {
  it.each(cases)(
    '%s is the only check to report a service that gets it wrong',
    async (check, ...small) => {
      expect(await speaking(small, check)).toEqual([check]);
    },
  );

  const documents = new Map(cases.map(([, ...small]) => [small.join(' and '), small]));

  it.each([...documents])(
    'reports nothing of %s for a service that gets it right',
    async (_name, small) => {
      expect(await speaking(small, 'none')).toEqual([]);
    },
  );

  it('every check of the engine has a small document', () => {
    expect(cases.map(([check]) => check).sort()).toEqual([...checkNames].sort());
  });
});

describe('checks are made for documents that', () => {
  const get = (operation: object, more: object = {}) => ({
    openapi: '3.1.0',
    paths: { '/a': { get: operation } },
    ...more,
  });
  const responses = { 200: { description: 'ok' } };
  const loop = { $ref: '#/components/schemas/Loop' };

  it.each<[string, object]>([
    ['have no operation IDs', get({ responses })],
    ['have an operation without responses', get({})],
    ['name schemas by boolean', get({ responses: { 200: json(true as never) } })],
    [
      'have a reference to a missing target',
      get({ responses: { 200: json({ $ref: '#/nowhere' }) } }),
    ],
    [
      'have a schema that must contain itself',
      get(
        { responses: { 200: json(loop) }, requestBody: json(loop) },
        {
          components: {
            schemas: { Loop: { type: 'object', required: ['loop'], properties: { loop } } },
          },
        },
      ),
    ],
    [
      'link to a missing operation',
      get({ responses: { 200: { links: { x: { operationId: 'none' } } } } }),
    ],
    ['have ranges and a default', get({ responses: { '2XX': json(number), default: error } })],
    [
      'have a pattern of another dialect',
      get({
        parameters: [
          { name: 'p', in: 'query', schema: { type: 'string', pattern: '(?<=a)\\p{L}+(?i)' } },
        ],
        responses,
      }),
    ],
    [
      'have bounds that no text can reach',
      get({
        parameters: [
          { name: 'p', in: 'query', schema: { type: 'string', minLength: 0, maxLength: 2 ** 40 } },
        ],
        responses,
      }),
    ],
    [
      'have circular references',
      get(
        { responses: { 200: json({ $ref: '#/components/schemas/A' }) } },
        {
          components: {
            schemas: {
              A: { $ref: '#/components/schemas/B' },
              B: { $ref: '#/components/schemas/A' },
            },
          },
        },
      ),
    ],
    ['have an unknown effect', get({ 'x-effect': 'explodes', responses })],
  ])('%s', async (_what, document) => {
    const contract = await compileContract(document);

    expect(() => makeChecks(contract)).not.toThrow();
  });
});

it('a single example of a body is sent, and asked for by the name that the mock gives it', async () => {
  const one = json(number, { example: { n: 7 } });
  const contract = await compileContract({
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: { '/doors': { post: { requestBody: one, responses: { 200: one } } } },
  });
  const checks = makeChecks(contract).filter(({ title }) => /example|200/.test(title));
  const [request, answer] = ['requestBody', 'responses/200'].map(
    (part) => `/paths/~1doors/post/${part}`,
  );
  const example = '/content/application~1json/example';
  const made = checks.map(({ name, title, exercises }) => [
    name,
    title,
    ...exercises.map(({ statement }) => statement),
  ]);
  expect(made.toSorted()).toEqual([
    ['accepted-data', 'the example default', `${request}${example}`],
    ['documented-response', '200 default', answer, `${answer}${example}`],
  ]);
});

it.each([true, false])(
  'null is sent in the place of a body if one is required: %s',
  async (required) => {
    const post = { requestBody: { required, ...json(number) }, responses: { 200: json(number) } };
    const contract = await compileContract({
      openapi: '3.1.0',
      info: { title: 'Doors', version: '1.0.0' },
      paths: { '/doors': { post } },
    });
    const titles = makeChecks(contract).map(({ title }) => title);
    expect(titles).toContainEqual(expect.stringContaining('null instead of integer'));
    expect(titles.some((title) => title.includes('null instead of object'))).toBe(required);
  },
);

it('an extension among the statuses is no answer', async () => {
  const responses = { 200: json(number), 'x-note': 1, 'x-like': json(number) };
  const contract = await contractOf(responses);
  expect(contract.document.operation('a')?.responses.map(({ key }) => key)).toEqual(['200']);
  expect(JSON.stringify(listCoverageItems(contract.document))).not.toContain('x-');
});

it('the number of steps to make the checks grows no faster than the document', async () => {
  const steps = async (copies: number): Promise<number> => {
    const all = Object.values(paths).flatMap((each) => Object.entries(each));
    const entries = Array.from({ length: copies }, (_copy, index) =>
      all.map(([path, item]) => [
        `/copy${index}${path}`,
        JSON.parse(JSON.stringify(item).replaceAll('"read"', `"read${index}"`)),
      ]),
    ).flat();
    const contract = await compileContract({
      openapi: '3.1.0',
      paths: Object.fromEntries(entries),
    });
    let count = 0;
    const { document } = contract;
    const counted = {
      ...document,
      operations: new Proxy(document.operations, {
        get(target, key, receiver) {
          count += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
      schemaAt: (pointer: string) => {
        count += 1;
        return document.schemaAt(pointer);
      },
    };
    makeChecks({ ...contract, document: counted });
    return count;
  };
  const [one, ten] = [await steps(1), await steps(10)];

  expect(ten).toBeLessThan(11 * one);
});
