import type { Finding } from '../../src/contract/findings.js';
import type { Departure } from '../../stand-in/deviations/deviation.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { type Check, runCheck } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import type { Target } from '../engine/target.js';
import { scenarioTarget } from '../scenario/target.js';

/** A finding of a check about a service. */
export interface Reported {
  readonly kind: 'violation' | 'drift' | 'lenient';
  readonly check: Check;
  readonly finding: Finding;
}

/** The target of a run against a stand-in that may write, and does not wait between requests. */
export async function writableTarget(
  contract: Contract,
  standIn: StandIn,
  more: Readonly<Record<string, string>>,
): Promise<Target> {
  const { bearerToken, projectId } = standIn.credentials;
  const target = await scenarioTarget(contract, {
    ...standIn.environment,
    SCENARIO_PROJECT_ID: projectId,
    CONTRACT_BEARER_TOKEN: bearerToken,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    ...more,
  });
  return { ...target, pollIntervalMs: 0 };
}

/** Runs checks against a URL, as a live run that may do everything, and yields what each reports. */
export async function* reportedOf(
  contract: Contract,
  chosen: readonly Check[],
  deviations: readonly Departure[],
  more: Readonly<Record<string, string>> = {},
): AsyncGenerator<Reported, void, undefined> {
  const standIn = await startStandIn();
  try {
    const target = await writableTarget(contract, standIn, {
      CONTRACT_ALLOW_DELETES: '1',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
      ...more,
    });
    // Records found before the first check exist.
    standIn.setDeviations(deviations);
    for (const check of chosen) {
      const outcome = await runCheck(check, target);
      if (outcome.status === 'not-applicable') continue;
      const { violations, drift, lenient = [] } = outcome;
      for (const finding of violations) yield { kind: 'violation', check, finding };
      for (const finding of drift) yield { kind: 'drift', check, finding };
      for (const finding of lenient) yield { kind: 'lenient', check, finding };
    }
  } finally {
    await standIn.close();
  }
}
