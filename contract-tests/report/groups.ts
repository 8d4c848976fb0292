import { toPath } from '../../src/contract/findings.js';
import { mergeShapes, type Shape } from '../../src/contract/shape.js';
import type { Found } from '../engine/check.js';
import type { Acceptance, CheckRecord, KnownFinding } from './record.js';

/** One deviation of a target, however many checks and responses showed it. */
export interface FindingGroup {
  readonly operation: string;
  /** JSON Pointer into the body, array positions as `*`; the empty string is the response itself. */
  readonly pointer: string;
  readonly documentPointer: string;
  readonly keyword: string;
  readonly expected: string;
  /** Each of what came, redacted and shortened; at most ten. */
  readonly actual: readonly string[];
  /** One sentence for a person, of the first time it was met. */
  readonly message: string;
  /** How many times it was met. */
  readonly count: number;
  /** The checks that met it. */
  readonly checks: readonly string[];
  /** Repeats the first of them by hand, without credentials. */
  readonly curl?: string;
  /** The unknown values of an open enum, as they came. */
  readonly newValues?: readonly string[];
  /** What an undeclared field looks like. */
  readonly shape?: Shape;
  /** Why it fails nothing, and until when. */
  readonly accepted?: Acceptance;
}

const mostActuals = 10;

/** How a finding counts. */
const classes = ['violations', 'known', 'drift', 'lenient'] as const;
export type FindingClass = (typeof classes)[number];

/**
 * Groups the findings of a run by operation, place, keyword and statement of the document; refusals of sound
 * data by what the service said, whatever statement it was asked about.
 */
export function groupFindings(records: readonly CheckRecord[], kind: FindingClass): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const { operation: own, id, curl, [kind]: findings = [] } of records) {
    for (const finding of findings) {
      const { documentPointer, keyword, expected, actual, message, shape, count = 1 } = finding;
      const { newValues = [], operation = own } = finding;
      const { accepted } = finding as Partial<KnownFinding>;
      const pointer = placePointer(finding);
      const about = keyword === 'accepted-data' ? actual : documentPointer;
      const key = JSON.stringify([operation, pointer, keyword, about]);
      const known = groups.get(key);
      if (known === undefined) {
        groups.set(key, {
          ...{ operation, pointer, documentPointer, keyword, expected, actual: [actual], message },
          ...{ count, checks: [id] },
          ...(curl === undefined ? {} : { curl }),
          ...(newValues.length === 0 ? {} : { newValues }),
          ...(shape === undefined ? {} : { shape }),
          ...(accepted === undefined ? {} : { accepted }),
        });
        continue;
      }
      const merged = known.shape && shape ? mergeShapes(known.shape, shape) : undefined;
      groups.set(key, {
        ...known,
        actual: [...new Set([...known.actual, actual])].slice(0, mostActuals),
        count: known.count + count,
        checks: known.checks.includes(id) ? known.checks : [...known.checks, id],
        ...(newValues.length === 0
          ? {}
          : { newValues: [...new Set([...(known.newValues ?? []), ...newValues])] }),
        ...(merged === undefined ? {} : { shape: merged }),
      });
    }
  }
  return [...groups.values()];
}

/** The pointer of a finding, array positions as `*`. */
export function placePointer({ pointer }: Found): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** Writes where a finding is as a person would: `job.statusHistory[*].date`. */
export function placeOf({ pointer }: Pick<FindingGroup, 'pointer'>): string {
  if (pointer === '') return 'the response';
  return toPath(pointer.replaceAll('/*', '/0')).replaceAll('[0]', '[*]');
}

/** The records of each operation. */
export function groupByOperation<T extends { readonly operation: string }>(
  records: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.operation);
    if (group === undefined) groups.set(record.operation, [record]);
    else group.push(record);
  }
  return groups;
}
