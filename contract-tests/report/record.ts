import type { Exercise, Found } from '../engine/check.js';

/** Why a violation fails nothing, and until when. */
export interface Acceptance {
  readonly reason: string;
  /** The last day on which it is accepted, in UTC: `2027-01-31`. */
  readonly until: string;
}

/** A violation that is known. */
export interface KnownFinding extends Found {
  readonly accepted: Acceptance;
}

/** What a run tells of one check. */
export interface CheckRecord {
  readonly id: string;
  /** The `operationId`. */
  readonly operation: string;
  /** What kind of expectation it is. */
  readonly name: string;
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'not-applicable';
  /** Why it was not applicable. */
  readonly reason?: string;
  readonly durationMs: number;
  readonly violations: readonly Found[];
  /** Violations that are accepted for a time. */
  readonly known?: readonly KnownFinding[];
  readonly drift: readonly Found[];
  /** What the target tolerates beyond the document. */
  readonly lenient?: readonly Found[];
  /** How many findings of one check were left out, for being too many to list. */
  readonly omitted?: number;
  /** Repeats the request by hand, without credentials. */
  readonly curl?: string;
  readonly exercises: readonly Exercise[];
  /** Document pointers of the response fields, and of the values of enums, that no earlier check of the run had seen. */
  readonly newFields?: readonly string[];
}

/** So many findings of each class a record keeps of one check. */
const mostFindings = 100;

/** The record with what a report keeps of its findings, and how many those stand for. */
export function capped(record: CheckRecord): CheckRecord {
  const { violations, known = [], drift, lenient = [] } = record;
  const omitted = [violations, known, drift, lenient]
    .map(({ length }) => Math.max(0, length - mostFindings))
    .reduce((sum, count) => sum + count);
  if (omitted === 0) return record;
  return {
    ...record,
    violations: violations.slice(0, mostFindings),
    ...(known.length === 0 ? {} : { known: known.slice(0, mostFindings) }),
    drift: drift.slice(0, mostFindings),
    ...(lenient.length === 0 ? {} : { lenient: lenient.slice(0, mostFindings) }),
    omitted,
  };
}

/** A check that came to no verdict, for example because the connection broke. */
export interface RunError {
  readonly test: string;
  readonly message: string;
}

/** What answers of the last run had, and none of this one. */
export interface Lost {
  /** Of a response field, or of a value of an enum, in the document. */
  readonly pointer: string;
  /** The value, where it is one. */
  readonly value?: string;
}
