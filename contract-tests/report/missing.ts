import { withSaid } from '../engine/said.js';
import { type FindingGroup, groupByOperation, mostChecks } from './groups.js';
import type { CheckRecord } from './record.js';

/** Checks that pass only if the operation is there: a refusal is also right from a service that lacks it. */
const successes = new Set(['accepted-data', 'accepted-credentials']);

/** Checks that expect a refusal of credentials, which is no answer to a path that does not exist. */
const credentials = new Set(['missing-credentials', 'broken-credentials', 'wrong-secret']);

/** Keywords of findings whose actual value is the status of the answer. */
const aboutStatus = new Set(['status', 'accepted-data', 'server-error', ...credentials]);

/**
 * Makes one finding of the 404s of an operation that answered nothing else where the answer tells that it is there:
 * each is a consequence of its absence, and says something else. What its answers break otherwise stays as it is.
 */
export function foldMissing(
  groups: readonly FindingGroup[],
  records: readonly CheckRecord[],
): FindingGroup[] {
  const passed = (names: ReadonlySet<string>): Set<string> =>
    new Set(
      records
        .filter(({ name, status }) => status === 'passed' && names.has(name))
        .map(({ operation }) => operation),
    );
  const [succeeded, guarded] = [passed(successes), passed(credentials)];
  const byOperation = groupByOperation(groups.filter(({ keyword }) => aboutStatus.has(keyword)));
  const folded = new Map(
    [...byOperation].flatMap(([operation, own]) => {
      if (succeeded.has(operation) || !own.every(isNotFound)) return [];
      const success = own.find(({ keyword }) => keyword === 'accepted-data');
      if (success !== undefined) return [[operation, fold(own, success, unsuccessful)] as const];
      // Without an ID that exists, credentials alone tell whether it is there.
      const refusal = own.find(({ keyword }) => credentials.has(keyword));
      return refusal === undefined || guarded.has(operation)
        ? []
        : [[operation, fold(own, refusal, unguarded)] as const];
    }),
  );
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const { operation, keyword } = group;
    const one = folded.get(operation);
    if (one === undefined || !aboutStatus.has(keyword)) return group;
    if (told.has(operation)) return [];
    told.add(operation);
    return one;
  });
}

function isNotFound({ actual }: FindingGroup): boolean {
  return actual.every((each) => /^404(?=$|:)/.test(each));
}

const unsuccessful =
  'wherever its checks expect a success: is it missing, or a record that it names?';
const unguarded =
  'wherever its checks expect a refusal of credentials, and this run knows nothing with which it should succeed: is it missing?';

/** @param first The group that gives its place and keyword. */
function fold(groups: readonly FindingGroup[], first: FindingGroup, where: string): FindingGroup {
  const { checkCount: _count, operation, ...rest } = first;
  const checks = [...new Set([first, ...groups].flatMap((each) => each.checks))];
  const most = Math.max(checks.length, ...groups.map(({ checkCount = 0 }) => checkCount));
  return {
    ...rest,
    operation,
    checks: checks.slice(0, mostChecks),
    ...(most > mostChecks ? { checkCount: most } : {}),
    count: groups.reduce((sum, { count }) => sum + count, 0),
    message: withSaid(
      `${operation} answered 404 ${where} --skip-operation ${operation} leaves it out.`,
      first.said,
    ),
  };
}
