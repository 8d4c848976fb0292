import type { FindingGroup } from '../../contract-tests/report/groups.js';
import type { RunReport } from '../../contract-tests/report/report.js';
import { partsOf } from '../../src/contract/pointer.js';
import { mergeShapes, type Shape } from '../../src/contract/shape.js';

/** Replaces the keys of a map and the positions in a list in pointers. */
export const anyKey = '*';

/** One drift, with all its evidence, from all operations and reports. */
export interface DriftEvidence {
  readonly documentPointer: string;
  readonly keyword: string;
  /** The name of the field; for an unknown value, of the field with the value. */
  readonly field: string;
  readonly newValues: readonly string[];
  readonly shape?: Shape;
  readonly count: number;
  readonly operations: readonly string[];
  /** The first check in which it occurred. */
  readonly check: string;
  readonly message: string;
  /** Days on which runs began or ended, ISO 8601. */
  readonly dates: readonly string[];
  readonly targets: readonly string[];
}

/** Collects the drift of reports, once for each statement of the document that is behind. */
export function collectEvidence(reports: readonly RunReport[]): DriftEvidence[] {
  const found = new Map<string, DriftEvidence>();
  for (const report of reports) {
    for (const group of report.drift) {
      const evidence = toEvidence(group, report);
      const { documentPointer, keyword, field } = evidence;
      // An enum is one list, for all fields with its values.
      const key = JSON.stringify([documentPointer, keyword, keyword === 'enum' ? '' : field]);
      const known = found.get(key);
      found.set(key, known === undefined ? evidence : merge(known, evidence));
    }
  }
  return [...found.values()];
}

function toEvidence(group: FindingGroup, report: RunReport): DriftEvidence {
  const { startedAt, durationMs, target } = report;
  const { documentPointer, keyword, pointer, shape, count, operation, message } = group;
  const { newValues = [] } = group;
  const start = Date.parse(startedAt);
  return {
    documentPointer,
    keyword,
    field: partsOf(pointer).at(-1) ?? '',
    newValues,
    ...(shape === undefined ? {} : { shape }),
    count,
    operations: [operation],
    check: group.checks[0] ?? '',
    message,
    dates: [...new Set([start, start + durationMs].map(dayOf))],
    targets: [`${target.name} (${target.baseUrl})`],
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function merge(one: DriftEvidence, other: DriftEvidence): DriftEvidence {
  const shape =
    one.shape && other.shape ? mergeShapes(one.shape, other.shape) : (one.shape ?? other.shape);
  const union = (key: 'newValues' | 'operations' | 'dates' | 'targets'): string[] => [
    ...new Set([...one[key], ...other[key]]),
  ];
  return {
    ...one,
    ...(shape === undefined ? {} : { shape }),
    newValues: union('newValues'),
    count: one.count + other.count,
    operations: union('operations'),
    dates: union('dates').sort(),
    targets: union('targets'),
  };
}

/** When and how often, in a few words. */
export function seen({ count, dates }: DriftEvidence): string {
  const [first, ...others] = dates;
  const days = others.length === 0 ? `on ${first}` : `from ${first} to ${others.at(-1)}`;
  return `${count === 1 ? 'once' : `${count} times`} ${days}`;
}
