import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCheck } from '../engine/check.js';
import { operationNamed } from '../engine/contractDocument.js';
import { mockTarget } from '../targets/mock.js';
import type { Served } from '../targets/prism.js';
import { startPrism } from '../targets/prism.js';
import { callsOf } from './calls.js';
import { scenarioContract } from './contract.js';
import { liveTarget } from './live.js';
import { readLiveOptions } from './options.js';
import { clientReadings } from './readings.js';

const contract = scenarioContract();
const { document } = contract;
let prism: Served;

beforeAll(async () => {
  prism = await startPrism('generated/openapi.json');
});

afterAll(() => prism.close());

it('a mock reached by URL gets dry runs, but no submissions', async () => {
  const options = readLiveOptions({
    SCENARIO_BASE_URL: prism.url,
    SCENARIO_SDK_API_KEY: 'key',
    SCENARIO_SDK_API_SECRET: 'secret',
    CONTRACT_REQUESTS_PER_MINUTE: '100000',
    CONTRACT_MOCK: '1',
  });
  const target = liveTarget(contract, options, { parameters: {} }, fetch);
  const readings = clientReadings(contract, operationNamed(document, 'generatePatch'));
  const outcomes = await Promise.all(readings.map((check) => runCheck(check, target)));
  const statuses = outcomes.map(({ status }) => status);

  expect(new Set(statuses)).toEqual(new Set(['passed', 'not-applicable']));
  const priced = readings.filter(({ effect }) => effect === 'estimates');
  expect(priced.length).toBeGreaterThanOrEqual(7);
  expect(statuses.filter((status) => status === 'passed')).toHaveLength(priced.length);
});

it('a wrong reading is reported briefly, without the query of a signed URL', async () => {
  const operation = operationNamed(document, 'assetsRetrieve');
  const url = 'https://cdn.example.com/a.png?Signature=canary';
  const [reading] = clientReadings(contract, operation, {
    call: async () => [{ url }, 'x'.repeat(1_000)],
  });
  if (reading === undefined) throw new Error('There is no reading.');
  const outcome = await runCheck(reading, mockTarget(document, prism.url));
  const told = JSON.stringify(outcome);

  expect(reading.name).toBe('client-reading');
  expect(outcome.status).toBe('failed');
  expect(told).toContain('cdn.example.com/a.png');
  expect(told).not.toContain('canary');
  expect(told).not.toContain('x'.repeat(100));
});

it('an operation without a client method says where to add it', async () => {
  const operation = { ...operationNamed(document, 'jobsRetrieve'), id: 'jobsArchive' };
  const [reading] = clientReadings(contract, operation);
  if (reading === undefined) throw new Error('There is no reading.');

  await expect(runCheck(reading, mockTarget(document, prism.url))).rejects.toThrow(
    'The client has no jobs.archive for the operation jobsArchive: add the method to src/resources/',
  );
});

it('a client that drops digits fails the reading of a long price', async () => {
  const [reading] = clientReadings(contract, operationNamed(document, 'generatePatch'), {
    call: async () => ({}),
    estimate: async () => ({ exactCost: String(Number('0.1234567890123456789')) }),
  }).filter(({ title }) => title.endsWith(' estimate'));
  if (reading === undefined) throw new Error('There is no reading.');
  const target = mockTarget(document, prism.url);
  const own = clientReadings(contract, operationNamed(document, 'generatePatch'));

  expect((await runCheck(reading, target)).status).toBe('failed');
  const same = own.filter(({ id }) => id === reading.id);
  expect(await Promise.all(same.map((check) => runCheck(check, target)))).toMatchObject([
    { status: 'passed' },
  ]);
});

it('the mock sends all the digits of an example', async () => {
  const response = await fetch(`${prism.url}/generate/patch?dryRun=true`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('key:secret')}`,
      'content-type': 'application/json',
      prefer: 'code=269, example=estimate',
    },
    body: JSON.stringify({ image: 'asset_1' }),
  });

  expect(await response.text()).toBe('{"creativeUnitsCost":0.1234567890123456789}');
});

it('the client gets the required parameters of an operation', async () => {
  const known = operationNamed(document, 'jobsList');
  const [some] = known.parameters;
  if (some === undefined) throw new Error('There is no parameter.');
  const demand = (name: string, place: string, example: unknown) => {
    return { ...some, name, key: name, in: place, required: true, example };
  };
  const operation = {
    ...known,
    parameters: [
      ...known.parameters,
      demand('pageSize', 'query', 7),
      demand('X-Team', 'header', 'team_1'),
    ],
  };
  const received: unknown[] = [];
  const client = { jobs: { list: async (...given: unknown[]) => received.push(...given) } };
  await callsOf(contract, operation).call(client as never, { headers: { prefer: 'code=200' } });

  expect(received).toEqual([
    { pageSize: 7 },
    { headers: { 'X-Team': 'team_1', prefer: 'code=200' } },
  ]);
});

it('the client gets query parameters together with the body', async () => {
  const known = operationNamed(document, 'assetsUpdateTags');
  const [some] = known.parameters;
  if (some === undefined) throw new Error('There is no parameter.');
  const strict = {
    ...some,
    name: 'notify',
    key: 'notify',
    in: 'query',
    required: true,
    example: true,
  };
  const operation = { ...known, parameters: [...known.parameters, strict] };
  const received: unknown[] = [];
  const client = { assets: { updateTags: async (...given: unknown[]) => received.push(...given) } };
  await callsOf(contract, operation).call(client as never, {});

  expect(received[1]).toMatchObject({ notify: true });
  expect(Object.keys(received[1] as object).length).toBeGreaterThanOrEqual(1);
});
