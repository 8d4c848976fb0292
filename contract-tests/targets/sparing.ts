import { pathParameters } from '../engine/case.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';

/** Keeps a run from leaving more records behind than its statements need. */
export interface Sparing {
  /** Why a check that would make a record is left out, or undefined if it is needed. */
  reasonNotTo(check: Check): string | undefined;
  /** Notes a check that made one. */
  note(check: Check): void;
}

/** Checks that make a record on a correct service; it should refuse the others. */
const making: readonly string[] = [
  'accepted-data',
  'accepted-credentials',
  'random-data',
  'unknown-query-parameter',
  'link',
];

export function makeSparing(contract: Contract): Sparing {
  const exercised = new Set<string>();
  return {
    reasonNotTo(check) {
      if (!makesRecord(contract, check)) return undefined;
      if (check.name === 'random-data') return 'each random body would leave a record behind';
      const isNew = check.exercises.some(({ statement }) => !exercised.has(statement));
      return isNew ? undefined : 'an earlier check left a record for the same statement';
    },
    note(check) {
      if (!makesRecord(contract, check)) return;
      for (const { statement } of check.exercises) exercised.add(statement);
    },
  };
}

/** The most records that the checks leave, by operation. */
export function countRecords(contract: Contract, checks: readonly Check[]): Map<string, number> {
  const sparing = makeSparing(contract);
  const counts = new Map<string, number>();
  for (const check of checks) {
    if (!makesRecord(contract, check) || sparing.reasonNotTo(check) !== undefined) continue;
    sparing.note(check);
    counts.set(check.operation, (counts.get(check.operation) ?? 0) + 1);
  }
  return counts;
}

function makesRecord({ document }: Contract, { operation, effect, name }: Check): boolean {
  const own = document.operation(operation);
  if (own === undefined || effect !== 'writes' || own.effect !== 'writes') return false;
  return pathParameters(own).length === 0 && making.includes(name);
}
