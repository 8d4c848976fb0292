import { type Case, toCheck, usualBody } from './case.js';
import { credentials } from './cases/credentials.js';
import { bodies, parameters } from './cases/data.js';
import { forms } from './cases/forms.js';
import { documentedResponses } from './cases/responses.js';
import type { Check } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './contractDocument.js';
import { linkWalks } from './links.js';
import { randomData } from './random.js';

/** The names of the checks made from any document; docs/checks.md has a section for each. */
export const checkNames: readonly string[] = [
  'documented-response',
  'accepted-data',
  'refused-data',
  'random-data',
  'accepted-credentials',
  'missing-credentials',
  'broken-credentials',
  'undeclared-method',
  'wrong-content-type',
  'malformed-json',
  'unknown-query-parameter',
  'not-found',
  'link',
];

/** Those that send one request, whose answer can be expected to have a status. */
export const checksOfOneRequest: readonly string[] = checkNames.filter(
  (name) => name !== 'random-data' && name !== 'link',
);

/** What was made, since a run announces its checks before it runs them. */
const made = new WeakMap<Contract, Map<number, readonly Check[]>>();

/**
 * Makes every check for a document and its profile, with operations in document order; once for a contract and seed.
 *
 * @param seed For random data; the same seed sends the same requests. Default: 1.
 */
export function makeChecks(contract: Contract, seed = 1): readonly Check[] {
  let bySeed = made.get(contract);
  if (bySeed === undefined) {
    bySeed = new Map();
    made.set(contract, bySeed);
  }
  let checks = bySeed.get(seed);
  if (checks === undefined) {
    checks = checksFor(contract, seed);
    bySeed.set(seed, checks);
  }
  return checks;
}

function checksFor(contract: Contract, seed: number): Check[] {
  const further = new Map<string, Check[]>();
  for (const check of contract.profile.checks?.(contract) ?? []) {
    const own = further.get(check.operation);
    if (own === undefined) further.set(check.operation, [check]);
    else own.push(check);
  }
  const checks = contract.document.operations.flatMap((operation) => {
    const own = further.get(operation.id) ?? [];
    return [...checksOf(contract, operation, seed), ...own];
  });
  return withOwnIds(checks);
}

/** If the document repeats a statement, two cases have the same title: later ones are numbered. */
function withOwnIds(checks: readonly Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id} (${count})` };
  });
}

function checksOf(contract: Contract, operation: Operation, seed: number): Check[] {
  const cases: Case[] = [
    ...documentedResponses(contract, operation),
    ...bodies(contract, operation),
    ...parameters(contract, operation),
    ...credentials(contract, operation),
    ...forms(contract, operation),
  ];
  const body = usualBody(contract, operation);
  return [
    ...cases.map((details) => toCheck(contract, operation, { body, ...details })),
    ...randomData(contract, operation, seed),
    ...linkWalks(contract, operation),
  ];
}
