import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OperationId } from '../../src/operations.js';
import { liveTarget, readLiveOptions } from '../targets/live.js';
import { mockTarget } from '../targets/mock.js';
import { type Prism, startPrism } from '../targets/prism.js';
import { runCheck } from './check.js';
import { loadDocument } from './document.js';
import { type ClientCalls, clientReadings } from './readings.js';

const document = loadDocument();
const image = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
const patch: ClientCalls = {
  call: (client, options) => client.generate.patch({ image }, options),
  estimate: (client, options) => client.generate.estimatePatch({ image }, options),
};
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism('generated/openapi.json');
});

afterAll(() => prism.close());

test('a mock that is reached by URL is asked for prices, and for no job', async () => {
  const options = readLiveOptions({
    SCENARIO_BASE_URL: prism.url,
    SCENARIO_SDK_API_KEY: 'key',
    SCENARIO_SDK_API_SECRET: 'secret',
    CONTRACT_REQUESTS_PER_MINUTE: '100000',
    CONTRACT_MOCK: '1',
  });
  const target = liveTarget(options, { parameters: {} }, fetch);
  const readings = clientReadings(document, 'generatePatch', patch);
  const outcomes = await Promise.all(readings.map((check) => runCheck(check, target)));
  const statuses = outcomes.map(({ status }) => status);

  expect(new Set(statuses)).toEqual(new Set(['passed', 'not-applicable']));
  expect(statuses.filter((status) => status === 'passed')).toHaveLength(7);
});

test('a wrong reading is told in short, without the query of a signed address', async () => {
  const operation: OperationId = 'assetsRetrieve';
  const url = 'https://cdn.example.com/a.png?Signature=canary';
  const [reading] = clientReadings(document, operation, {
    call: async () => [{ url }, 'x'.repeat(1_000)],
  });
  if (reading === undefined) throw new Error('There is no reading.');
  const outcome = await runCheck(reading, mockTarget(prism.url));
  const told = JSON.stringify(outcome);

  expect(outcome.status).toBe('failed');
  expect(told).toContain('cdn.example.com/a.png');
  expect(told).not.toContain('canary');
  expect(told).not.toContain('x'.repeat(100));
});
