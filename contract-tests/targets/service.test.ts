import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
import { sendJson, serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import { nobodysId } from '../engine/case.js';
import { runContract } from '../run.js';
import { type ServiceOptions, serviceTarget } from './service.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const name = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' };
const answers = { 200: json(thing), 400: json({}), 404: json({}) };
const led = (operationId: string, parameter = 'id') => ({
  operationId,
  parameters: { [parameter]: '$response.body#/id' },
});
const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1.0.0' },
  paths: {
    '/things': {
      get: {
        operationId: 'list',
        'x-effect': 'reads',
        responses: { 200: json({ type: 'array', items: thing }) },
      },
      post: {
        operationId: 'make',
        'x-effect': 'writes',
        requestBody: { required: true, ...json(name) },
        responses: {
          ...answers,
          200: {
            ...json(thing),
            links: { change: led('change', 'path.id'), remove: led('remove') },
          },
        },
      },
    },
    '/things/{id}': {
      get: { operationId: 'read', 'x-effect': 'reads', parameters: [id], responses: answers },
      put: {
        operationId: 'change',
        'x-effect': 'writes',
        parameters: [id],
        requestBody: { required: true, ...json(name) },
        responses: answers,
      },
      delete: { operationId: 'remove', 'x-effect': 'writes', parameters: [id], responses: answers },
    },
  },
};

/** Runs every check against a service with somebody else's record; returns what was sent and found. */
async function run(options: Partial<ServiceOptions>) {
  const contract = await compileContract(document);
  const sent: string[] = [];
  const known = new Set(['a-strangers']);
  const server = await serve(({ method, path, json: read }, response) => {
    const named = path.split('/')[2];
    sent.push(`${method} ${path}`);
    if (named !== undefined && !known.has(named)) return sendJson(response, 404, {});
    if (method === 'GET')
      return sendJson(response, 200, named === undefined ? [...known].map(toThing) : { id: named });
    if (method !== 'DELETE' && !isNamed(read)) return sendJson(response, 400, {});
    const own = named ?? `own-${known.size}`;
    known.add(own);
    return sendJson(response, 200, { id: own });
  });
  onTestFinished(() => server.close());
  const target = await serviceTarget(contract, {
    baseUrl: server.url,
    requestsPerMinute: 100_000,
    ...options,
  });
  const records = [];
  for await (const record of runContract(contract, target)) records.push(record);
  const violations = records.flatMap((each) => ('violations' in each ? each.violations : []));
  const passed = records.flatMap((each) =>
    'status' in each && each.status === 'passed' ? [`${each.operation} ${each.name}`] : [],
  );
  return { sent, violations, passed };
}

function toThing(each: string) {
  return { id: each };
}

function isNamed(read: () => unknown): boolean {
  try {
    return typeof (read() as { name?: unknown } | null)?.name === 'string';
  } catch {
    return false;
  }
}

const idsOf = (sent: readonly string[], method: string): string[] =>
  sent.flatMap((request) => new RegExp(`^${method} /things/(.+)`).exec(request)?.[1] ?? []);

describe('a service of any document', () => {
  it('is only read by default', async () => {
    const { sent, passed, violations } = await run({});

    expect(violations).toEqual([]);
    expect(passed).toContain('read accepted-data');
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(idsOf(sent, 'GET')).toContain('a-strangers');
  });

  it('is changed, if allowed, only in records that the run made', async () => {
    const { sent, passed, violations } = await run({ writes: true });
    const changed = new Set(idsOf(sent, 'PUT'));

    expect(violations).toEqual([]);
    expect(passed).toContain('change accepted-data');
    expect([...changed].some((each) => each.startsWith('own-'))).toBe(true);
    expect([...changed].filter((each) => !/^own-/.test(each) && each !== nobodysId)).toEqual([]);
  });

  it('never loses a record, whatever is allowed and known', async () => {
    const { sent } = await run({ writes: true, parameters: { id: 'a-strangers' } });

    expect(idsOf(sent, 'PUT')).not.toContain('a-strangers');
    expect(idsOf(sent, 'DELETE')).toEqual([]);
  });
});

it('unknown options of a target and of a run are refused, with the right ones', async () => {
  const contract = await compileContract(document);
  const made = serviceTarget(contract, { baseUrl: 'http://127.0.0.1:1', write: true } as never);
  await expect(made).rejects.toThrow(
    "serviceTarget does not have the option 'write'. Did you mean 'writes'?",
  );
  const run = runContract(contract, {} as never, { check: ['pages'] } as never);
  await expect(run.next()).rejects.toThrow(
    "runContract does not have the option 'check'. Did you mean 'checks'?",
  );
});

describe('what cannot work', () => {
  const guarded = {
    ...document,
    components: {
      securitySchemes: {
        basicAuth: { type: 'http', scheme: 'basic' },
        bearerAuth: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
    },
    security: [{ basicAuth: [] }],
  };
  const pair = { username: 'key', password: 'right-secret' };
  const expected = `Basic ${btoa('key:right-secret')}`;

  /** A service that lets nobody in without the key, and answers another list than documented. */
  async function start() {
    const server = await serve(({ headers }, response) =>
      headers.authorization === expected
        ? sendJson(response, 200, { wrong: true })
        : sendJson(response, 401, {}),
    );
    onTestFinished(() => server.close());
    return server;
  }

  it.each<[Partial<ServiceOptions>, string]>([
    [
      { credentials: { basicAuth: 'key:right-secret' } },
      'basicAuth is HTTP Basic: its credentials are { username, password }.',
    ],
    [
      { credentials: { bearerAuth: pair } },
      'bearerAuth is not HTTP Basic: its credentials are one',
    ],
    [{ credentials: { bearerAuth: 'a\n' } }, 'contains a line break or white space at an end'],
    [{ credentials: { basicAuth: { username: 'a:b', password: 'c' } } }, 'contains a colon'],
    [
      { credentials: { basicAut: pair } },
      'one of basicAuth, bearerAuth, apiKey, not "basicAut". Did you mean \'basicAuth\'?',
    ],
    [
      { parameters: { iD2: 'a' } },
      'parameters must name a parameter of the document, one of id, not',
    ],
    [{ baseUrl: 'localhost:4010' }, 'baseUrl must be an http(s) URL'],
    [{ baseUrl: 'http://a:b@127.0.0.1/' }, 'must not contain a user, query or fragment'],
    [
      { baseUrl: 'http://api.example.com', credentials: { basicAuth: pair } },
      'credentials are sent over https only',
    ],
  ])('%j is refused before anything is sent', async (options, message) => {
    const contract = await compileContract(guarded);
    const server = await start();
    const error = await serviceTarget(contract, { baseUrl: server.url, ...options }).catch(
      (refusal: unknown) => refusal,
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toMatch(/^serviceTarget: .* Nothing was sent\.$/);
    expect((error as Error).message).not.toContain('right-secret');
    expect(server.requests).toEqual([]);
  });

  it('is an address that nobody answers at', async () => {
    const server = await start();
    await server.close();
    await expect(
      serviceTarget(await compileContract(guarded), { baseUrl: server.url }),
    ).rejects.toThrow(
      `serviceTarget: ${server.url} does not answer (ECONNREFUSED). Start the service, or correct baseUrl.`,
    );
  });

  it.each([
    ['an error', new Error('my handler has a bug with right-token'), 'my handler has a bug with'],
    [
      'an error with a code',
      Object.assign(new Error('no file'), { code: 'ENOENT' }),
      'no file (ENOENT)',
    ],
    ['a text', 'out of order', 'out of order'],
  ])('is a fetch of the options that throws %s, which is told', async (_name, thrown, told) => {
    const error = await serviceTarget(await compileContract(guarded), {
      baseUrl: 'http://127.0.0.1:1',
      credentials: { bearerAuth: 'right-token' },
      fetch: () => Promise.reject(thrown),
    }).catch((refusal: unknown) => refusal);
    const { message } = error as Error;
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(message).toContain(`serviceTarget: The option fetch failed: ${told}`);
    expect(message).not.toMatch(/right-token|does not answer|Start the service/);
  });

  it('is a proxy that refuses the connection, without advice about the service', async () => {
    const refused = Object.assign(new Error('Proxy response (403) !== 200 when HTTP Tunneling'), {
      code: 'UND_ERR_ABORTED',
    });
    const cancelled = new Error('Request was cancelled.', { cause: refused });
    const fails: typeof fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: cancelled }));
    const error = await serviceTarget(await compileContract(guarded), {
      baseUrl: 'https://api.example.com',
      fetch: fails,
    }).catch((refusal: unknown) => refusal);
    expect((error as Error).message).toMatch(/a proxy refused it with 403\. Nothing was sent\.$/);
  });

  it('is a key that the service refuses', async () => {
    const { url: baseUrl } = await start();
    const credentials = { basicAuth: { username: 'key', password: 'wrong-secret' } };
    const contract = await compileContract(guarded);
    await expect(serviceTarget(contract, { baseUrl, credentials })).rejects.toThrow(
      'list answered 401: the service refuses the credentials for basicAuth.',
    );
  });

  it('does not show in the command that repeats a request: it reads a variable', async () => {
    const { url: baseUrl } = await start();
    const contract = await compileContract(guarded);
    const credentials = { basicAuth: pair, bearerAuth: 'right-token', apiKey: 'right-key' };
    const options = { baseUrl, credentials, requestsPerMinute: 100_000 };
    const target = await serviceTarget(contract, options);
    const commands = [];
    for await (const record of runContract(contract, target, { operation: 'list' })) {
      if (!('curl' in record) || record.curl === undefined) continue;
      expect(record.curl).not.toContain('redacted');
      if (record.name === 'accepted-credentials') commands.push(record.curl);
    }
    expect(commands.length).toBeGreaterThan(0);
    for (const each of commands) expect(each).toContain('-u "$BASIC_AUTH"');
    expect(Object.values(target.credentials).map(({ curl }) => curl)).toEqual([
      '-u "$BASIC_AUTH"',
      `-H 'authorization: Bearer '"$BEARER_AUTH"`,
      `-H 'x-key: '"$API_KEY"`,
    ]);
  });

  it.each<[name: string, scheme: object, expected: string]>([
    ['a$(id)', { type: 'apiKey', in: 'cookie', name: 'a$(id)' }, 'cookie: a$(id)=$SECRET `id`'],
    ['`id`', { type: 'apiKey', in: 'header', name: "x-`id`'" }, "x-`id`': $SECRET `id`"],
    [
      'schlüssel"1',
      { type: 'http', scheme: 'bearer$(id)' },
      'authorization: Bearer$(id) $SECRET `id`',
    ],
    ['9', { type: 'oauth2', flows: {} }, 'authorization: Bearer $SECRET `id`'],
  ])(
    'runs nothing in the command, whatever the scheme %s is called',
    async (key, scheme, header) => {
      const server = await serve((_request, response) => sendJson(response, 200, []));
      onTestFinished(() => server.close());
      const contract = await compileContract({
        ...document,
        components: { securitySchemes: { [key]: scheme } },
        security: [{ [key]: [] }],
      });
      const secret = '$SECRET `id`';
      const options = { baseUrl: server.url, credentials: { [key]: secret } };
      const target = await serviceTarget(contract, options);
      const curl = target.credentials[key]?.curl ?? '';
      const [, variable = ''] = /"\$([A-Z_][A-Z0-9_]*)"$/.exec(curl) ?? [];
      const shown = execFileSync('sh', ['-c', `printf '%s\n' ${curl}`], {
        env: { [variable]: secret },
        encoding: 'utf8',
      });
      expect(shown).toBe(`-H\n${header}\n`);
    },
  );
});

it('a service in this process is asked through the fetch of the options, under the same rules', async () => {
  const contract = await compileContract(document);
  const sent: string[] = [];
  const app: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(request.method);
    const { pathname } = new URL(request.url);
    if (pathname === '/things') return Response.json([{ id: 'a' }]);
    return pathname === '/things/a'
      ? Response.json({ id: 'a' })
      : Response.json({}, { status: 404 });
  };
  const options = { baseUrl: 'http://127.0.0.1:1', fetch: app, requestsPerMinute: 100_000 };
  const target = await serviceTarget(contract, options);
  const passed = [];
  for await (const record of runContract(contract, target)) {
    if (!('status' in record)) throw new Error(record.message);
    expect(record.violations, record.id).toEqual([]);
    if (record.status === 'passed') passed.push(`${record.operation} ${record.name}`);
  }
  expect(passed).toContain('read accepted-data');
  expect(passed).toContain('read not-found');
  expect(new Set(sent)).toEqual(new Set(['GET']));
});
