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
      'No request of assets got anything but 404: is it missing, or a record that it names? --skip-operation assets leaves it out. It said: "no route"',
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
  expect(first?.message).toMatch(/^No request of jobs .* It said: "a It said: b"$/);
});

it('one that answers otherwise at times is not taken for missing', async () => {
  const whole = await reportAbout(['/jobs', '/assets']);
  expect(whole.violations).toEqual([]);
  const { violations } = await reportAbout(['/jobs'], 410);
  expect(violations.map(({ message }) => message).join()).toContain('assets answered 410');
});
