import { type FindingGroup, groupByOperation, mostChecks } from './groups.js';
import type { CheckRecord } from './record.js';

/** Checks that pass only if the operation is there: a refusal is also right from a service that lacks it. */
const successes = new Set(['accepted-data', 'accepted-credentials']);

/**
 * Makes one finding of those about an operation that answered nothing but 404: each is a consequence of its absence,
 * and says something else.
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
  const byOperation = groupByOperation(groups);
  const missing = new Set(
    [...byOperation].flatMap(([operation, own]) =>
      !found.has(operation) && isMissing(own) ? operation : [],
    ),
  );
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const { operation } = group;
    if (!missing.has(operation)) return group;
    if (told.has(operation)) return [];
    told.add(operation);
    return fold(operation, byOperation.get(operation) ?? []);
  });
}

function isMissing(groups: readonly FindingGroup[]): boolean {
  const statuses = groups.flatMap(({ actual }) =>
    actual.flatMap((each) => /^\d{3}(?=$|:)/.exec(each)?.[0] ?? []),
  );
  const isRefused = groups.some(
    ({ keyword, actual: [first = ''] }) => keyword === 'accepted-data' && first.startsWith('404'),
  );
  return isRefused && statuses.every((status) => status === '404');
}

function fold(operation: string, groups: readonly FindingGroup[]): FindingGroup[] {
  const first = groups.find(({ keyword }) => keyword === 'accepted-data');
  if (first === undefined) return [...groups];
  const checks = [...new Set([first, ...groups].flatMap((each) => each.checks))];
  const { checkCount: _count, ...rest } = first;
  const most = Math.max(checks.length, ...groups.map(({ checkCount = 0 }) => checkCount));
  const also = first.message.split(' It said: ')[1];
  return [
    {
      ...rest,
      checks: checks.slice(0, mostChecks),
      ...(most > mostChecks ? { checkCount: most } : {}),
      count: groups.reduce((sum, { count }) => sum + count, 0),
      message: `No request of ${operation} got anything but 404: is it missing, or a record that it names? --skip-operation ${operation} leaves it out.${also === undefined ? '' : ` It said: ${also}`}`,
    },
  ];
}
