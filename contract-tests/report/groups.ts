import { toPath } from '../../src/contract/findings.js';
import { mergeShapes, type Shape } from '../../src/contract/shape.js';
import { groupBy } from '../../src/groupBy.js';
import type { CheckFinding } from '../engine/check.js';
import type { Acceptance, CheckRecord, KnownFinding } from './record.js';

/** One deviation of a target, no matter how many checks and responses showed it. */
export interface FindingGroup {
  readonly operation: string;
  /** JSON Pointer into the body, array positions as `*`; the empty string is the response itself. */
  readonly pointer: string;
  readonly documentPointer: string;
  readonly keyword: string;
  readonly expected: string;
  /** The distinct actual values, redacted and shortened; at most ten. */
  readonly actual: readonly string[];
  /** A sentence for people, from the first occurrence. */
  readonly message: string;
  /** The service's own message in the first refusal. */
  readonly said?: string;
  /** How many times it occurred. */
  readonly count: number;
  /** The checks that found it; at most a hundred. */
  readonly checks: readonly string[];
  /** How many checks found it, if more. */
  readonly checkCount?: number;
  /** Repeats the first of them by hand, without credentials. */
  readonly curl?: string;
  /** The unknown values of an open enum, as received. */
  readonly newValues?: readonly string[];
  /** What an undeclared field looks like. */
  readonly shape?: Shape;
  /** Why it does not fail the run, and until when. */
  readonly accepted?: Acceptance;
}

const mostActuals = 10;
/** The most checks that a group names. */
export const mostChecks = 100;
const mostValues = 200;
/** The most places, and fields, listed individually for one statement of the document. */
const mostPlaces = 40;

/** The class of a finding. */
const classes = ['violations', 'known', 'drift', 'lenient'] as const;
export type FindingClass = (typeof classes)[number];

/** A group being built. */
interface Gathered {
  readonly first: FindingGroup;
  readonly checks: Set<string>;
  readonly actual: Set<string>;
  readonly newValues: Set<string>;
  count: number;
  shape: Shape | undefined;
  /** How many places it represents. */
  places: number;
}

/**
 * Groups the findings of a run by operation, place, keyword and statement of the document, and refusals of
 * valid data by the service's message alone. If one statement fails at very many places, one group represents
 * the rest, so that the number of groups depends on the document and not on the answers.
 */
export function groupFindings(records: readonly CheckRecord[], kind: FindingClass): FindingGroup[] {
  const groups = new Map<string, Gathered>();
  const places = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const finding of record[kind] ?? []) {
      const { keyword, actual, documentPointer, operation = record.operation } = finding;
      const about = keyword === 'accepted-data' ? actual : documentPointer;
      const pointer = placePointer(finding);
      const statement = JSON.stringify([operation, keyword, documentPointer]);
      const known = places.get(statement) ?? new Map<string, number>();
      const position = known.get(pointer) ?? known.size;
      places.set(statement, known.set(pointer, position));
      const isRest = position >= mostPlaces;
      const key = isRest ? statement : JSON.stringify([operation, pointer, keyword, about]);
      const group = groups.get(key) ?? open(record, finding, operation, isRest);
      groups.set(key, group);
      meet(group, record, finding);
      if (isRest) group.places = known.size - mostPlaces;
    }
  }
  return [...groups.values()].map(close);
}

function open(
  { id, curl: ofCheck }: CheckRecord,
  finding: CheckFinding,
  operation: string,
  isRest: boolean,
): Gathered {
  const { documentPointer, keyword, expected, actual, message, said, shape } = finding;
  const { curl = ofCheck } = finding;
  const { accepted } = finding as Partial<KnownFinding>;
  const pointer = placePointer(finding);
  return {
    first: {
      ...{ operation, pointer, documentPointer, keyword, expected, actual: [actual], message },
      ...{ count: 1, checks: [id] },
      ...(said === undefined ? {} : { said }),
      ...(curl === undefined ? {} : { curl }),
      ...(accepted === undefined ? {} : { accepted }),
    },
    ...{ count: 0, places: 1, checks: new Set(), actual: new Set(), newValues: new Set() },
    // Different fields have no common shape.
    shape: isRest ? undefined : shape,
  };
}

function meet(group: Gathered, { id }: CheckRecord, finding: CheckFinding): void {
  const { actual, shape, newValues = [], count = 1 } = finding;
  group.count += count;
  group.checks.add(id);
  group.actual.add(actual);
  for (const value of newValues) group.newValues.add(value);
  if (group.shape !== undefined && shape !== undefined) {
    group.shape = mergeShapes(group.shape, shape);
  }
}

function close({ first, checks, actual, newValues, count, shape, places }: Gathered): FindingGroup {
  const more = `The same goes for ${(places - 1).toLocaleString('en-US')} more places.`;
  return {
    ...first,
    ...(places > 1 ? { message: `${first.message} ${more}` } : {}),
    actual: [...actual].slice(0, mostActuals),
    count,
    checks: [...checks].slice(0, mostChecks),
    ...(checks.size > mostChecks ? { checkCount: checks.size } : {}),
    ...(newValues.size === 0 ? {} : { newValues: [...newValues].slice(0, mostValues) }),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** How many checks found it. */
export function checksThatMet({ checks, checkCount = checks.length }: FindingGroup): number {
  return checkCount;
}

/** The pointer of a finding, array positions as `*`. */
export function placePointer({ pointer }: CheckFinding): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** Formats the place of a finding for people: `job.statusHistory[*].date`. */
export function placeOf({ pointer }: Pick<FindingGroup, 'pointer'>): string {
  if (pointer === '') return 'the response';
  return toPath(pointer.replaceAll('/*', '/0')).replaceAll('[0]', '[*]');
}

/** The records of each operation. */
export function groupByOperation<T extends { readonly operation: string }>(
  records: readonly T[],
): Map<string, T[]> {
  return groupBy(records, ({ operation }) => operation);
}
