import { withSaid } from '../engine/said.js';
import { type FindingGroup, groupByOperation, mostChecks } from './groups.js';
import type { CheckRecord } from './record.js';

/** Checks that pass only if the operation is there: a refusal is also right from a service that lacks it. */
const successes = new Set(['accepted-data', 'accepted-credentials']);

/** Keywords of findings whose actual value is the status of the answer. */
const aboutStatus = new Set([
  ...['status', 'accepted-data', 'server-error'],
  ...['missing-credentials', 'broken-credentials', 'wrong-secret'],
]);

/**
 * Makes one finding of the 404s of an operation that answered nothing else: each is a consequence of its absence, and
 * says something else. What its answers break otherwise stays as it is.
 */
export function foldMissing(
  groups: readonly FindingGroup[],
  records: readonly CheckRecord[],
): FindingGroup[] {
  const found = new Set(
    records
      .filter(({ name, status }) => status === 'passed' && successes.has(name))
      .map(({ operation }) => operation),
  );
  const byOperation = groupByOperation(groups.filter(({ keyword }) => aboutStatus.has(keyword)));
  const missing = new Set(
    [...byOperation].flatMap(([operation, own]) =>
      !found.has(operation) && isMissing(own) ? operation : [],
    ),
  );
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const { operation, keyword } = group;
    if (!missing.has(operation) || !aboutStatus.has(keyword)) return group;
    if (told.has(operation)) return [];
    told.add(operation);
    return fold(operation, byOperation.get(operation) ?? []);
  });
}

function isMissing(groups: readonly FindingGroup[]): boolean {
  return (
    groups.some(({ keyword }) => keyword === 'accepted-data') &&
    groups.every(({ actual }) => actual.every((each) => /^404(?=$|:)/.test(each)))
  );
}

function fold(operation: string, groups: readonly FindingGroup[]): FindingGroup[] {
  const first = groups.find(({ keyword }) => keyword === 'accepted-data');
  if (first === undefined) return [...groups];
  const checks = [...new Set([first, ...groups].flatMap((each) => each.checks))];
  const { checkCount: _count, ...rest } = first;
  const most = Math.max(checks.length, ...groups.map(({ checkCount = 0 }) => checkCount));
  return [
    {
      ...rest,
      checks: checks.slice(0, mostChecks),
      ...(most > mostChecks ? { checkCount: most } : {}),
      count: groups.reduce((sum, { count }) => sum + count, 0),
      message: withSaid(
        `No request of ${operation} got anything but 404: is it missing, or a record that it names? --skip-operation ${operation} leaves it out.`,
        first.said,
      ),
    },
  ];
}
