import { afterAll, beforeAll, expect, it } from 'vitest';
import { playsAll, sample } from '../src/testing/sample.js';
import { MODEL_ID } from '../stand-in/operations/custom.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { type CheckOutcome, runCheck } from './engine/check.js';
import { operationFinder } from './engine/observe.js';
import { scenarioContract } from './scenario/contract.js';
import { discoverFixtures } from './scenario/discover.js';
import { liveTarget } from './scenario/live.js';
import { readLiveOptions } from './scenario/options.js';
import { limitedFetch } from './targets/limit.js';
import type { Served } from './targets/prism.js';
import { startPrism } from './targets/prism.js';
import { sampleChecks } from './testing/sampleChecks.js';
import { servedChecks } from './testing/servedChecks.js';

const contract = scenarioContract();
// The client readings have their own test, and need a mock.
const checks = sampleChecks(servedChecks(contract)).filter(({ name }) => name !== 'client-reading');
let standIn: StandIn;
let prism: Served;

beforeAll(async () => {
  [standIn, prism] = await Promise.all([startStandIn(), startPrism('generated/openapi.json')]);
});

afterAll(async () => {
  await standIn.close();
  await prism.close();
});

async function runByUrl(
  url: string,
  env: Record<string, string> = {},
  chosen = checks,
): Promise<CheckOutcome[]> {
  const options = readLiveOptions({
    ...standIn.environment,
    SCENARIO_BASE_URL: url,
    CONTRACT_MODEL_ID: MODEL_ID,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  });
  const send = limitedFetch(options);
  const fixtures = await discoverFixtures(contract, options, send);
  const target = liveTarget(contract, options, fixtures, send);
  const outcomes: CheckOutcome[] = [];
  for (const check of chosen) outcomes.push(await runCheck(check, target));
  return outcomes;
}

function violationsOf(outcomes: readonly CheckOutcome[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? outcome.violations.map(({ message }) => message) : [],
  );
}

it('under the live rules a service is only read and asked for estimates', async () => {
  const outcomes = await runByUrl(standIn.url);
  const ran = outcomes.filter(({ status }) => status !== 'not-applicable');
  // Whatever their outcome: a service may have undocumented methods.
  const find = operationFinder(contract.document);
  const writes = standIn.requests.filter(({ method, path }) => {
    const effect = find(method, path.replace('/v1', ''))?.effect ?? 'unknown';
    return !['GET', 'HEAD'].includes(method) && !['reads', 'submits'].includes(effect);
  });

  expect(violationsOf(outcomes)).toEqual([]);
  expect(ran.length).toBeGreaterThan(playsAll ? 500 : 50);
  expect(writes).toEqual([]);
  expect(standIn.submissions).toBe(0);
});

it('a spending limit allows one submission for each operation if the estimate is within it', async () => {
  const paid = ['generatePatch', 'generateRunModel'];
  const submitting = checks.filter(({ operation }) => paid.includes(operation));
  const before = standIn.submissions;
  const dear = await runByUrl(standIn.url, { CONTRACT_MAX_CREATIVE_UNITS: '3.99' }, submitting);
  const tooDear = standIn.submissions - before;
  const cheap = await runByUrl(standIn.url, { CONTRACT_MAX_CREATIVE_UNITS: '5' }, submitting);

  expect(violationsOf([...dear, ...cheap])).toEqual([]);
  expect(tooDear).toBe(0);
  expect(standIn.submissions - before).toBe(paid.length);
});

it('a mock reached by URL is a live target too', async () => {
  const env = { CONTRACT_MOCK: '1', CONTRACT_ALLOW_WRITES: '1' };
  const outcomes = await runByUrl(prism.url, env, sample(checks, 4));
  const passed = outcomes.filter(({ status }) => status === 'passed');

  expect(violationsOf(outcomes)).toEqual([]);
  expect(passed.length).toBeGreaterThan(playsAll ? 1_500 : 25);
});

it('limitations of a mock count against a target that is not declared as one', async () => {
  // It answers a dry run with a job, which stops all submissions.
  const others = checks.filter(({ operation }) => !/^generate/.test(operation));
  // Nor are files fetched from the URLs of the document's examples, which belong to somebody.
  const demanding = others.filter(({ needs, name }) => needs.length > 0 && name !== 'asset-files');
  const outcomes = await runByUrl(prism.url, {}, demanding);
  const failed = demanding.filter((_check, index) => outcomes[index]?.status === 'failed');

  expect(new Set(failed.map(({ name }) => name))).toEqual(
    new Set([
      'broken-credentials',
      'filters',
      'job-readings',
      'not-found',
      'pages',
      'private-asset',
    ]),
  );
});
