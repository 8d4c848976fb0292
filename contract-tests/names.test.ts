import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Deviation } from '../stand-in/deviations/deviation.js';
import { deviationNamed, REQUEST_DEVIATIONS } from '../stand-in/deviations.js';
import { startStandIn } from '../stand-in/server.js';
import { runCheck } from './engine/check.js';
import { checkNames, makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { scenarioProfile } from './scenario/profile.js';
import { scenarioTarget } from './scenario/target.js';

const names = [...checkNames, ...(scenarioProfile.checkNames ?? [])];
const contract = scenarioContract();
const checks = makeChecks(contract);
const docs = readFileSync('docs/checks.md', 'utf8');

/** A deviation that one check alone notices, and what more than usual the run may do. */
type Planted = [check: string, deviation: Deviation, env: Record<string, string>];

const planted: Planted[] = [
  ...REQUEST_DEVIATIONS.map((deviation): Planted => [deviation.check, deviation, {}]),
  ['pages', deviationNamed('first-page-repeated'), {}],
  ['filters', deviationNamed('status-filter-ignored'), {}],
  ['wrong-secret', deviationNamed('key-without-its-secret'), {}],
  ['job-readings', deviationNamed('history-reversed'), {}],
  ['asset-files', deviationNamed('dead-asset-url'), {}],
  ['private-asset', deviationNamed('public-token-opens-all'), {}],
  ['prices', deviationNamed('two-prices'), {}],
  ['upload', deviationNamed('one-part-for-several'), {}],
  ['submission', deviationNamed('input-not-echoed'), { CONTRACT_MAX_CREATIVE_UNITS: '10' }],
];

/** Checks that need a mock, which a stand-in is not: where they are seen to speak. */
const elsewhere: Readonly<Record<string, string>> = {
  'documented-response': 'contract-tests/engine/general.test.ts',
  'undeclared-method': 'contract-tests/engine/general.test.ts',
  'client-reading': 'contract-tests/scenario/readings.test.ts',
};

const walks = [
  ...['link', 'pages', 'filters', 'job-readings', 'asset-files', 'private-asset', 'prices'],
  ...['upload', 'submission'],
];

/** What each check of the document says of a stand-in that deviates. */
async function said(deviation: Deviation, env: Record<string, string>) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { apiKey, apiSecret, bearerToken, projectId } = standIn.credentials;
  const target = await scenarioTarget(contract, {
    SCENARIO_BASE_URL: standIn.url,
    SCENARIO_SDK_API_KEY: apiKey,
    SCENARIO_SDK_API_SECRET: apiSecret,
    SCENARIO_PROJECT_ID: projectId,
    CONTRACT_BEARER_TOKEN: bearerToken,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    ...env,
  });
  standIn.setDeviations([deviation]);
  const speaking = new Set<string>();
  const messages: string[] = [];
  const named: readonly string[] = deviation.operations;
  // What deviates shows in the checks of its operations, and in those that go from one to the next.
  const near = checks.filter(
    ({ operation, name }) => named.includes(operation) || walks.includes(name),
  );
  for (const check of near) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    const { violations, drift, lenient = [] } = outcome;
    for (const { message } of [...violations, ...drift, ...lenient]) {
      speaking.add(check.name);
      messages.push(message);
    }
  }
  return { speaking: [...speaking], messages };
}

/** The section of a check: from its heading to the next. */
function sectionOf(name: string): string | undefined {
  return docs.split(/^## /m).find((section) => section.startsWith(`${name}\n`));
}

describe('each check', () => {
  test.each(planted)(
    '%s alone notices a deviation, and docs/checks.md shows what it says',
    async (name, deviation, env) => {
      const { speaking, messages } = await said(deviation, env);

      expect(speaking).toEqual([name]);
      expect(
        messages.some((message) => sectionOf(name)?.includes(message)),
        messages[0],
      ).toBe(true);
    },
  );

  test('has a planted deviation, or a test elsewhere', () => {
    const seen = [...planted.map(([check]) => check), ...Object.keys(elsewhere)];
    expect(seen.sort()).toEqual([...names].sort());
    for (const [name, file] of Object.entries(elsewhere)) {
      expect(readFileSync(file, 'utf8'), file).toContain(name);
    }
  });

  test.each(names)('%s has a section in docs/checks.md with a sample of its output', (name) => {
    expect(sectionOf(name)).toMatch(/```text\n[^`]+```/);
    expect(docs).toContain(`[${name}](#${name})`);
  });

  test('of the document has one of the names', () => {
    expect([...new Set(checks.map(({ name }) => name))].sort()).toEqual([...names].sort());
  });
});
