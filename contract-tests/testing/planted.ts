import type { Finding } from '../../src/contract/findings.js';
import type { Deviation } from '../../stand-in/deviations/deviation.js';
import { MODEL_ID } from '../../stand-in/operations/custom.js';
import { startStandIn } from '../../stand-in/server.js';
import { type Check, runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from '../scenario/contract.js';
import { scenarioTarget } from '../scenario/target.js';
import { oncePerKind, walks } from './oncePerKind.js';
import { tableRow } from './proof.js';

const contract = scenarioContract();

/** Every check of the document. */
export const everyCheck = makeChecks(contract);

export interface Reported {
  readonly kind: 'violation' | 'drift' | 'lenient';
  readonly check: Check;
  readonly finding: Finding;
}

/** Runs checks by URL, as a live run that may do everything, and tells all that is reported. */
export async function report(
  chosen: readonly Check[],
  deviations: readonly Deviation[],
): Promise<Reported[]> {
  const standIn = await startStandIn();
  try {
    const { bearerToken, projectId } = standIn.credentials;
    const target = await scenarioTarget(contract, {
      ...standIn.environment,
      SCENARIO_PROJECT_ID: projectId,
      CONTRACT_BEARER_TOKEN: bearerToken,
      CONTRACT_MODEL_ID: MODEL_ID,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
      CONTRACT_ALLOW_WRITES: '1',
      CONTRACT_ALLOW_DELETES: '1',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
    });
    // What is looked for before a check has run is there.
    standIn.setDeviations(deviations);
    const reported: Reported[] = [];
    for (const check of chosen) {
      const outcome = await runCheck(check, target);
      if (outcome.status === 'not-applicable') continue;
      const { violations, drift, lenient = [] } = outcome;
      for (const finding of violations) reported.push({ kind: 'violation', check, finding });
      for (const finding of drift) reported.push({ kind: 'drift', check, finding });
      for (const finding of lenient) reported.push({ kind: 'lenient', check, finding });
    }
    return reported;
  } finally {
    await standIn.close();
  }
}

/** Enough to see any deviation: one check of each name and operation, and the walks. */
export const tour: readonly Check[] = oncePerKind(
  everyCheck.filter(({ name }) => name !== 'random-data'),
  walks,
);

/** The checks that show a deviation; one in requests of one kind takes all of its operations'. */
export function checksFor(deviation: Deviation): readonly Check[] {
  const named: readonly string[] = deviation.operations;
  if (!('check' in deviation)) return tour;
  return everyCheck.filter(
    ({ operation, name }) => named.includes(operation) || walks.includes(name),
  );
}

/** What is reported of a deviation, and by which checks: a row of docs/proof.md. */
export function deviationRow(
  { name, description }: Deviation,
  reported: readonly Reported[],
): string {
  const kinds = reported.map(({ kind, finding }) => `${kind} ${finding.keyword}`);
  const checks = reported.map(({ check }) => check.name);
  return tableRow([`\`${name}\``, description, listOf(kinds) || 'nothing', listOf(checks)]);
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(', ');
}
