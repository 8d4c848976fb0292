import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../src/contract/findings.js';
import { sample } from '../src/testing/sample.js';
import type { Deviation } from '../stand-in/deviations/deviation.js';
import { BEHAVIOUR_DEVIATIONS, DEVIATIONS } from '../stand-in/deviations.js';
import { MODEL_ID } from '../stand-in/operations/custom.js';
import { startStandIn } from '../stand-in/server.js';
import { type Check, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { discoverFixtures } from './scenario/discover.js';
import { liveTarget } from './scenario/live.js';
import { readLiveOptions } from './scenario/options.js';
import { limitedFetch } from './targets/limit.js';
import { oncePerKind, sampleChecks, walks } from './testing/sampleChecks.js';

const contract = scenarioContract();
const checks = makeChecks(contract);

interface Reported {
  readonly kind: 'violation' | 'drift' | 'lenient';
  readonly check: Check;
  readonly finding: Finding;
}

/** Runs checks by URL, as a live run that may write and spend, and tells everything reported. */
async function report(
  chosen: readonly Check[],
  deviations: readonly Deviation[],
): Promise<Reported[]> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const options = readLiveOptions({
    ...standIn.environment,
    CONTRACT_MODEL_ID: MODEL_ID,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    CONTRACT_ALLOW_DELETES: '1',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  });
  const send = limitedFetch(options);
  const fixtures = await discoverFixtures(contract, options, send);
  const target = liveTarget(contract, options, fixtures, send);
  standIn.setDeviations(deviations);
  const reported: Reported[] = [];
  for (const check of chosen) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    for (const finding of outcome.violations) reported.push({ kind: 'violation', check, finding });
    for (const finding of outcome.drift) reported.push({ kind: 'drift', check, finding });
    for (const finding of outcome.lenient ?? []) {
      reported.push({ kind: 'lenient', check, finding });
    }
  }
  return reported;
}

it('an honest service gives nothing to report', async () => {
  expect((await report(sampleChecks(checks), [])).map(({ finding }) => finding.message)).toEqual(
    [],
  );
});

/** Enough to see any deviation: one check of each name and operation, and the walks. */
const tour = oncePerKind(
  checks.filter(({ name }) => name !== 'random-data'),
  walks,
);

describe('a planted deviation is reported, and nothing else', () => {
  const planted: readonly Deviation[] = [...DEVIATIONS, ...BEHAVIOUR_DEVIATIONS];
  it.each(sample(planted, 31).map((deviation) => [deviation.name, deviation] as const))(
    '%s',
    async (_name, deviation) => {
      const reported = await report(tour, [deviation]);
      const strays = reported.filter((entry) => !isExpected(entry, deviation));

      expect(strays.map(describeReport)).toEqual([]);
      const { expect: wanted } = deviation;
      if (wanted.kind === 'none') return;
      expect(reported.map(({ finding }) => finding.keyword)).toContain(wanted.keyword);
    },
  );
});

function isExpected({ kind, check, finding }: Reported, { expect: wanted, operations }: Deviation) {
  if (wanted.kind === 'none') return wanted.besides?.includes(finding.keyword) ?? false;
  const named: readonly string[] = operations;
  const place = named.includes(check.operation) || walks.includes(check.name);
  if (wanted.consequences?.includes(finding.keyword)) return place;
  const fits = wanted.pointer?.test(finding.pointer) ?? true;
  return place && fits && kind === wanted.kind && finding.keyword === wanted.keyword;
}

function describeReport({ kind, check, finding }: Reported): string {
  return `${kind} ${finding.keyword} at ${finding.pointer}: ${finding.message} (${check.id})`;
}
