import type { Deviation } from '../../stand-in/deviations/deviation.js';
import { MODEL_ID } from '../../stand-in/operations/custom.js';
import type { Check } from '../engine/check.js';
import { scenarioContract } from '../scenario/contract.js';
import { oncePerKind, walks } from './oncePerKind.js';
import { tableRow } from './proof.js';
import { type Reported, reportedOf } from './reported.js';
import { servedChecks } from './servedChecks.js';

const contract = scenarioContract();

/** Every check of the document. */
export const everyCheck = servedChecks(contract);

/** Everything that checks report about a deviating service. */
export async function report(
  chosen: readonly Check[],
  deviations: readonly Deviation[],
): Promise<Reported[]> {
  const model = { CONTRACT_MODEL_ID: MODEL_ID };
  const reported: Reported[] = [];
  for await (const each of reportedOf(contract, chosen, deviations, model)) reported.push(each);
  return reported;
}

/** Enough to find any deviation: one check of each name and operation, and the walks. */
export const tour: readonly Check[] = oncePerKind(
  everyCheck.filter(({ name }) => name !== 'random-data'),
  walks,
);

/**
 * The checks that can find a deviation; one that affects a single kind of request needs all checks of its
 * operations.
 */
export function checksFor(deviation: Deviation): readonly Check[] {
  const named: readonly string[] = deviation.operations;
  if (!('check' in deviation)) return tour;
  return everyCheck.filter(
    ({ operation, name }) => named.includes(operation) || walks.includes(name),
  );
}

/** What is reported about a deviation, and by which checks: a row of docs/proof.md. */
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
