import { describe, expect, it, onTestFinished } from 'vitest';
import { LAWFUL_DIFFERENCES } from '../stand-in/deviations.js';
import { startStandIn } from '../stand-in/server.js';
import { runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { scenarioTarget } from './scenario/target.js';

const contract = scenarioContract();
const checks = makeChecks(contract);
/** Walks go from one operation to the next. */
const walks = ['link', ...(contract.profile.checkNames ?? [])];
const mostOfAKind = 12;

/** Some checks of each kind, and every walk: enough to find any difference. */
const tour = checks.filter((check, index) => {
  if (walks.includes(check.name)) return true;
  const before = checks.slice(0, index).filter(({ operation, name }) => {
    return operation === check.operation && name === check.name;
  });
  return check.name !== 'random-data' && before.length < mostOfAKind;
});

/** The findings of a whole run about the stand-in with one lawful difference, as classes and messages. */
async function run(difference: (typeof LAWFUL_DIFFERENCES)[number], strict: boolean) {
  const standIn = await startStandIn({ deviations: [difference] });
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, {
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    CONTRACT_ALLOW_DELETES: '1',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  });
  const named: readonly string[] = difference.operations;
  const chosen = tour.filter(
    ({ operation, name }) => named.includes(operation) || walks.includes(name),
  );
  const found = { violations: [] as string[], lenient: [] as string[], drift: [] as string[] };
  for (const check of chosen) {
    const outcome = await runCheck(check, { ...target, strict });
    if (outcome.status === 'not-applicable') continue;
    const { violations, drift, lenient = [] } = outcome;
    found.violations.push(...violations.map(({ message }) => `${message} (${check.id})`));
    found.drift.push(...drift.map(({ keyword }) => keyword));
    found.lenient.push(...lenient.map(({ keyword }) => keyword));
  }
  return found;
}

describe('an honest service with a lawful difference', () => {
  it.each(LAWFUL_DIFFERENCES.map((each) => [each.name, each] as const))(
    '%s: has no violation, and is lenient if it tolerates more',
    async (_name, difference) => {
      const { violations, drift, lenient } = await run(difference, false);

      expect(violations).toEqual([]);
      const { expect: wanted } = difference;
      const noted = wanted.kind === 'none' ? (wanted.besides ?? []) : [];
      expect([...new Set(drift)]).toEqual(noted);
      expect([...new Set(lenient)]).toEqual(wanted.kind === 'none' ? [] : [wanted.keyword]);
    },
  );

  const lenient = LAWFUL_DIFFERENCES.filter((each) => each.expect.kind === 'lenient');
  it.each(lenient.map((each) => [each.name, each] as const))(
    '%s: has a violation in a strict run',
    async (_name, difference) => {
      const { violations, lenient } = await run(difference, true);

      expect(violations.length).toBeGreaterThan(0);
      expect(lenient).toEqual([]);
    },
  );
});
