import { describe, expect, it, onTestFinished } from 'vitest';
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
