import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileContract } from '../../contract-tests/compile.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { Served } from '../../contract-tests/targets/prism.js';
import { serveDocument } from '../../contract-tests/testing/servedDocument.js';
import { type MutatingProxy, startMutatingProxy } from './proxy.js';
import { coverageWithMutants, scoreResponses } from './responses.js';

const header = (schema: object, required = false) => ({ required, schema });
const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1.0.0' },
  paths: {
    '/doors': {
      get: {
        operationId: 'doorsList',
        responses: {
          200: {
            description: 'Doors.',
            headers: {
              'X-Left': header({ type: 'integer', minimum: 0, maximum: 100 }, true),
              'X-Open': header({ type: 'boolean' }, true),
              'X-Id': header({ type: 'string', format: 'uuid' }),
              'X-Kind': header({ type: 'string', enum: ['wood', 'glass'] }),
              'X-State': header({ type: 'string', enum: ['open', 'shut'], 'x-open-enum': true }),
              'X-Sizes': header({ type: 'array', items: { type: 'number' } }),
            },
            content: {
              'application/json': {
                schema: { type: 'object', properties: { name: { type: 'string' } } },
                examples: { one: { value: { name: 'front' } } },
              },
            },
          },
        },
      },
    },
  },
};

let contract: Contract;
let prism: Served;
let proxy: MutatingProxy;

beforeAll(async () => {
  contract = await compileContract(document);
  prism = await serveDocument(document);
  proxy = await startMutatingProxy(prism.url);
});

afterAll(async () => {
  await proxy.close();
  await prism.close();
});

const all = { share: 1, seed: 1 };

it('a missing header, a wrong type and a broken bound are noticed, and a valid header is accepted', async () => {
  const { broken, sound, exercises } = await scoreResponses(contract, proxy, all);

  expect([...broken.survivors, ...sound.survivors]).toEqual([]);
  const own = exercises.filter(({ statement }) => statement.includes('/headers/'));
  expect(own.filter(({ polarity }) => polarity === 'negative').length).toBeGreaterThan(8);
  const missed = coverageWithMutants(contract, exercises).missed;
  expect(missed.filter(({ statement }) => statement.includes('/headers/'))).toEqual([]);
});

it('mutants of unjudged headers survive', async () => {
  const deaf: Contract = {
    ...contract,
    inspect: (id, response) =>
      contract.inspect(id, {
        ...response,
        headers: { 'content-type': 'application/json', 'x-left': '1', 'x-open': 'true' },
      }),
  };
  const { broken } = await scoreResponses(deaf, proxy, all);
  const own = broken.survivors.filter(({ pointer }) => pointer.includes('/headers/'));

  expect(own.map(({ title }) => title)).toContain('200 x-left: missing');
  expect(new Set(own.map(({ why }) => why))).toEqual(new Set(['nothing was reported']));
});
