import { expect, it, onTestFinished } from 'vitest';
import { sendJson, serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import { reportOf } from '../reportOf.js';
import { runContract } from '../run.js';
import { serviceTarget } from '../targets/service.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const answers = { 200: json({ type: 'object' }), 400: json({}), 401: json({}) };
const size = { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1 } };
const parameters = [size, { name: 'sort', in: 'query', schema: { enum: ['up', 'down'] } }];
const read = (operationId: string) => ({
  get: { operationId, 'x-effect': 'reads', parameters, responses: answers },
});
const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1.0.0' },
  paths: { '/jobs': read('jobs'), '/assets': read('assets') },
};

/** The report about a service that has the paths. */
async function reportAbout(paths: readonly string[], status = 404) {
  const contract = await compileContract(document);
  const server = await serve(({ path, query }, response) => {
    if (!paths.includes(path)) return sendJson(response, status, { message: 'no route' });
    const isSound =
      /^[1-9]\d*$/.test(query.get('size') ?? '1') &&
      /^(?:up|down)$/.test(query.get('sort') ?? 'up');
    return sendJson(response, isSound ? 200 : 400, {});
  });
  onTestFinished(() => server.close());
  const options = { baseUrl: server.url, requestsPerMinute: 100_000 };
  const target = await serviceTarget(contract, options);
  return reportOf(contract, target, runContract(contract, target));
}

it('an operation that answers nothing but 404 is one finding', async () => {
  const { violations, totals, operations } = await reportAbout(['/jobs']);
  expect(violations.map(({ operation, message }) => [operation, message])).toEqual([
    [
      'assets',
      'assets answered 404 wherever its checks expect a success: is it missing, or a record that it names? --skip-operation assets leaves it out. It said: "no route"',
    ],
  ]);
  expect(totals.violations).toBe(1);
  expect(violations[0]?.count).toBeGreaterThan(3);
  expect(violations[0]?.checks.length).toBeGreaterThan(2);
  expect(operations.find(({ operation }) => operation === 'assets')?.violations).toBe(1);
});

it('what its answers break besides stays a finding', async () => {
  const required = { type: 'object', required: ['message'] };
  const strict = {
    404: {
      ...json({ ...required, properties: { message: { type: 'string' } } }),
      headers: { 'x-id': { required: true, schema: { type: 'string' } } },
    },
  };
  const contract = await compileContract({
    ...document,
    paths: { '/jobs': { get: { ...read('jobs').get, responses: { ...answers, ...strict } } } },
  });
  const server = await serve((_request, response) =>
    sendJson(response, 404, { reason: 'a It said: b' }),
  );
  onTestFinished(() => server.close());
  const options = { baseUrl: server.url, requestsPerMinute: 100_000 };
  const target = await serviceTarget(contract, options);
  const { violations } = await reportOf(contract, target, runContract(contract, target));
  expect(violations.map(({ keyword, pointer }) => `${keyword} ${pointer}`).sort()).toEqual([
    'accepted-data ',
    'required ',
    'required /message',
  ]);
  const [first] = violations.filter(({ keyword }) => keyword === 'accepted-data');
  expect(first?.said).toBe('"a It said: b"');
  expect(first?.message).toMatch(/^jobs answered 404 wherever .* It said: "a It said: b"$/);
});

const basic = { basic: { username: 'ann', password: 'secret' } };

/** The report about an operation with an ID in its path, which the service lacks, or routes after credentials. */
async function reportAboutOne(isRouted: boolean, known: Readonly<Record<string, string>> = {}) {
  const thing = { name: 'thingId', in: 'path', required: true, schema: { type: 'string' } };
  const one = { ...read('thing').get, security: [{ basic: [] }], parameters: [thing, size] };
  const contract = await compileContract({
    ...document,
    components: { securitySchemes: { basic: { type: 'http', scheme: 'basic' } } },
    paths: { '/things/{thingId}': { get: one } },
  });
  const server = await serve(({ headers, query }, response) => {
    if (!isRouted) return sendJson(response, 404, { message: 'no route' });
    if (headers.authorization !== `Basic ${btoa('ann:secret')}`) return sendJson(response, 401, {});
    return sendJson(response, /^[1-9]\d*$/.test(query.get('size') ?? '1') ? 404 : 400, {});
  });
  onTestFinished(() => server.close());
  const options = { baseUrl: server.url, requestsPerMinute: 100_000, credentials: basic };
  const target = await serviceTarget(contract, { ...options, parameters: known });
  return reportOf(contract, target, runContract(contract, target));
}

it('one with an ID in its path is one finding too, whether an ID is known or not', async () => {
  const [unknown, known] = [
    await reportAboutOne(false),
    await reportAboutOne(false, { thingId: '7' }),
  ];
  expect(unknown.violations.map(({ message }) => message)).toEqual([
    'thing answered 404 wherever its checks expect a refusal of credentials, and this run knows nothing with which it should succeed: is it missing? --skip-operation thing leaves it out.',
  ]);
  expect(unknown.violations[0]?.checks).toHaveLength(unknown.totals.failed);
  expect(unknown.totals.failed).toBeGreaterThan(3);
  expect(known.violations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^thing answered 404 wherever its checks expect a success: .* "no route"$/,
    ),
  ]);
});

it('one whose other checks were answered 400 and 401 is not said to answer nothing but 404', async () => {
  const { violations, checks } = await reportAboutOne(true, { thingId: '7' });
  const passed = checks.filter(({ status }) => status === 'passed').map(({ name }) => name);
  expect(passed).toEqual(expect.arrayContaining(['refused-data', 'missing-credentials']));
  expect(violations.map(({ message }) => message)).toEqual([
    'thing answered 404 wherever its checks expect a success: is it missing, or a record that it names? --skip-operation thing leaves it out.',
  ]);
  expect((await reportAboutOne(true)).violations).toEqual([]);
});

it('one that answers otherwise at times is not taken for missing', async () => {
  const whole = await reportAbout(['/jobs', '/assets']);
  expect(whole.violations).toEqual([]);
  const { violations } = await reportAbout(['/jobs'], 410);
  expect(violations.map(({ message }) => message).join()).toContain('assets answered 410');
});
