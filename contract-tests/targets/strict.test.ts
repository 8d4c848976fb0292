import { describe, expect, it, onTestFinished } from 'vitest';
import { type ReceivedRequest, sendJson, serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import type { CheckRecord } from '../report/record.js';
import { runContract } from '../run.js';
import { type ServiceOptions, serviceTarget } from './service.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** A document with one read that has the parameter. */
function documentOf(parameter: { name: string; in: string; schema: object }, more: object = {}) {
  const path = parameter.in === 'path' ? `/things/{${parameter.name}}` : '/things';
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0' },
    paths: {
      [path]: {
        get: {
          operationId: 'read',
          parameters: [{ required: parameter.in === 'path', ...parameter, ...more }],
          responses: { 200: json({}), 400: json({}), 404: json({}) },
        },
      },
    },
  };
}

/** Runs every check against a service that answers with the status. */
async function run(
  document: object,
  statusOf: (request: ReceivedRequest) => number,
  options: Partial<ServiceOptions> = {},
) {
  const contract = await compileContract(document);
  const sent: string[] = [];
  const server = await serve((request, response) => {
    sent.push(request.path);
    return sendJson(response, statusOf(request), {});
  });
  onTestFinished(() => server.close());
  const baseUrl = server.url;
  const target = await serviceTarget(contract, {
    baseUrl,
    requestsPerMinute: 100_000,
    ...options,
  });
  const records: CheckRecord[] = [];
  for await (const record of runContract(contract, target)) {
    if ('status' in record) records.push(record);
  }
  const named = (status: string) =>
    records.flatMap((each) => (each.status === status ? [`${each.name} ${each.title}`] : []));
  const lenient = records.flatMap((each) => ('lenient' in each ? (each.lenient ?? []) : []));
  return { sent, lenient, failed: named('failed'), passed: named('passed') };
}

const uuid = '11111111-1111-4111-8111-111111111111';

describe('a service that reads the form of an ID before it looks for the record', () => {
  const cases: [string, object, RegExp, string][] = [
    [
      'a UUID',
      { type: 'string', format: 'uuid' },
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      uuid,
    ],
    ['a number', { type: 'integer', minimum: 1 }, /^[1-9]\d*$/, '7'],
    ['a pattern', { type: 'string', pattern: '^it_[0-9]{4}$' }, /^it_\d{4}$/, 'it_0007'],
    ['a length', { type: 'string', minLength: 24, maxLength: 24 }, /^.{24}$/, 'a'.repeat(24)],
    ['any text', { type: 'string' }, /^.+$/, 'a'],
  ];

  it.each(cases)('is not blamed: %s', async (_form, schema, form, known) => {
    const document = documentOf({ name: 'id', in: 'path', schema });
    const { failed, passed } = await run(
      document,
      ({ path }) => {
        const id = path.split('/').at(-1) ?? '';
        return form.test(id) ? (id === known ? 200 : 404) : 400;
      },
      { parameters: { id: known } },
    );

    expect(failed).toEqual([]);
    expect(passed).toContain('not-found an unknown id');
    expect(passed).toContain('accepted-data id: an ID that exists');
  });

  it.each(cases)(
    'is blamed if it refuses a sound ID instead: %s',
    async (_form, schema, _test, known) => {
      const document = documentOf({ name: 'id', in: 'path', schema });
      const { failed } = await run(document, ({ path }) => (path.endsWith(known) ? 200 : 400), {
        parameters: { id: known },
      });

      expect(failed).toContain('not-found an unknown id');
    },
  );

  it('has no unknown ID where the document lists them', async () => {
    const schema = { type: 'string', enum: ['eu', 'us'] };
    const document = documentOf({ name: 'region', in: 'path', schema });
    const { failed, passed } = await run(document, ({ path }) =>
      /\/(eu|us)$/.test(path) ? 200 : 400,
    );

    expect(failed).toEqual([]);
    expect(passed.filter((each) => each.startsWith('not-found'))).toEqual([]);
  });
});

describe('a parameter whose value is known is still broken on purpose', () => {
  it.each(['query', 'header', 'cookie'])('in %s', async (place) => {
    const document = documentOf({
      name: 'word',
      in: place,
      schema: { type: 'string', minLength: 3 },
    });
    const wordIn = ({ query, headers }: ReceivedRequest): string | undefined =>
      place === 'query'
        ? (query.get('word') ?? undefined)
        : place === 'header'
          ? String(headers.word ?? 'absent')
          : (/word=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? undefined);
    const { failed, passed } = await run(
      document,
      (request) => ((wordIn(request) ?? 'absent').length < 3 ? 400 : 200),
      { parameters: { word: 'known' } },
    );

    expect(failed).toEqual([]);
    expect(passed).toContain('refused-data word: 2 characters');
  });
});

it.each(['__proto__', 'constructor', 'toString'])(
  'a parameter may have the name %s',
  async (name) => {
    const document = documentOf({
      name,
      in: 'query',
      schema: { type: 'string', enum: ['a', 'b'] },
    });
    const { failed, passed } = await run(document, ({ query }) => {
      return ['a', 'b', null].includes(query.get(name)) ? 200 : 400;
    });

    expect(failed).toEqual([]);
    expect(passed).toContain(`accepted-data ${name}: "b"`);
    expect(passed).toContain(`refused-data ${name}: an unknown value`);
  },
);

describe('a path parameter is written in its style', () => {
  const schema = { type: 'string', enum: ['a', 'b'] };

  it.each([
    ['label', /^\/things\/\.[ab]$/],
    ['matrix', /^\/things\/;id=[ab]$/],
  ])('%s', async (style, form) => {
    const document = documentOf({ name: 'id', in: 'path', schema }, { style });
    const { failed, passed } = await run(document, ({ path }) => (form.test(path) ? 200 : 400), {
      parameters: { id: 'a' },
    });

    expect(failed).toEqual([]);
    expect(passed).toContain('accepted-data id: "b"');
  });

  it('or not at all, if it is spread', async () => {
    const list = { type: 'array', items: schema };
    const document = documentOf(
      { name: 'id', in: 'path', schema: list },
      { style: 'matrix', explode: true },
    );
    const { sent, failed } = await run(document, () => 400);

    expect(failed).toEqual([]);
    // Whether somebody answers at all.
    expect(sent).toEqual(['/']);
  });
});

it('a list of different items is not made of one item', async () => {
  const schema = { type: 'array', items: { enum: ['a', 'b'] }, maxItems: 2, uniqueItems: true };
  const document = documentOf({ name: 'tags', in: 'query', schema });
  const { failed } = await run(document, ({ query }) => {
    const tags = query.getAll('tags');
    const isSound =
      tags.every((tag) => tag === 'a' || tag === 'b') && new Set(tags).size === tags.length;
    return isSound ? 200 : 400;
  });

  expect(failed).toEqual([]);
});

describe('sound data that meets what is stored', () => {
  const body = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
  const runWith = async (more: object) => {
    const names = new Set<unknown>();
    const document = {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1.0.0' },
      paths: {
        '/things': {
          post: {
            operationId: 'make',
            requestBody: { required: true, ...json(body) },
            responses: { 201: json({}), 400: json({}), ...more },
          },
        },
      },
    };
    const statusOf = ({ headers, body: sent }: ReceivedRequest): number => {
      if (!headers['content-type']?.includes('json')) return 400;
      const read = parsed(sent);
      if (typeof read?.name !== 'string') return 400;
      if (names.has(read.name)) return 409;
      names.add(read.name);
      return 201;
    };
    return run(document, statusOf, { writes: true });
  };

  it('may be in conflict with it, if the document says so', async () => {
    expect((await runWith({ 409: json({}) })).failed).toEqual([]);
  });

  it('is refused wrongly, if it does not', async () => {
    expect((await runWith({ '4XX': json({}) })).failed).not.toEqual([]);
  });
});

function parsed(body: Buffer): { name?: unknown } | undefined {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
