import { describe, expect, it, onTestFinished } from 'vitest';
import { sample } from '../src/testing/sample.js';
import { startStandIn } from '../stand-in/server.js';
import { type CheckOutcome, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { scenarioTarget } from './scenario/target.js';
import { type Fails, type Fault, gateway, reset, unavailable } from './testing/gateway.js';

const contract = scenarioContract();
const checks = sample(
  makeChecks(contract).filter(
    ({ operation, name }) =>
      ['jobsList', 'jobsRetrieve', 'generatePatch'].includes(operation) && name !== 'random-data',
  ),
);

async function run(
  fault: Fault,
  fails: Fails,
  env: Record<string, string> = {},
  chosen = checks,
): Promise<CheckOutcome[]> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const front = await gateway(standIn, fault, fails);
  onTestFinished(() => front.close());
  const target = await scenarioTarget(contract, {
    ...standIn.environment,
    SCENARIO_BASE_URL: front.url,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  });
  const outcomes: CheckOutcome[] = [];
  for (const check of chosen) outcomes.push(await runCheck(check, target));
  return outcomes;
}

function findingsOf(outcomes: readonly CheckOutcome[], kind: 'violations' | 'drift') {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'not-applicable' ? [] : outcome[kind].map(({ keyword }) => keyword),
  );
}

// The first requests look for existing records.
const now = (count: number): boolean => count > 20 && count % 10 === 0;

it.each([
  ['a 503', unavailable],
  ['a reset', reset],
])('%s now and then is noted and does not fail the run', async (_name, fault) => {
  const outcomes = await run(fault, now);
  const drift = findingsOf(outcomes, 'drift');

  expect(findingsOf(outcomes, 'violations')).toEqual([]);
  expect(new Set(drift)).toEqual(new Set(['flake']));
  expect(drift.length).toBeGreaterThan(5);
});

it('a 503 to every request is a violation', async () => {
  const outcomes = await run(unavailable, (count) => count > 20, {}, sample(checks, 4));

  expect(findingsOf(outcomes, 'violations')).toContain('accepted-data');
  expect(findingsOf(outcomes, 'drift')).toEqual([]);
});

describe.each([
  ['a 503', unavailable],
  ['a reset', reset],
])('%s', (name, fault) => {
  const allowed = { CONTRACT_ALLOW_WRITES: '1', CONTRACT_MAX_CREATIVE_UNITS: '10' };
  const making = makeChecks(contract).filter(
    ({ name, title }) =>
      name === 'submission' || ['asset', 'upload', 'the example parts'].includes(title),
  );

  const posts = ['POST /v1/assets', 'POST /v1/uploads', 'POST /v1/generate/patch'];

  it.each(
    sample(
      posts.map((post) => [post, name] as const),
      3,
    ),
  )('to the first %s of a run is noted once and does not fail the run', async (wanted) => {
    let failed = 0;
    const outcomes = await run(
      fault,
      (_count, request) => request === wanted && ++failed === 1,
      allowed,
      making,
    );

    expect(failed).toBeGreaterThan(0);
    expect(findingsOf(outcomes, 'violations')).toEqual([]);
    expect(findingsOf(outcomes, 'drift')).toEqual(['flake']);
  });

  it('to a paid submission is not sent again', async () => {
    let sent = 0;
    await run(fault, (_count, request) => /patch$/.test(request) && ++sent > 0, allowed, making);

    expect(sent).toBe(1);
  });

  it('to the first request of all does not end the run', async () => {
    const [listed] = checks;
    const outcomes = await run(fault, (count) => count === 1, {}, listed ? [listed] : []);

    expect(findingsOf(outcomes, 'violations')).toEqual([]);
  });
});
