import type { Finding } from '../../src/contract/findings.js';
import type { Exercise } from '../engine/check.js';

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
  readonly violations: readonly Finding[];
  readonly drift: readonly Finding[];
  /** How many findings of one check were left out, for being too many to list. */
  readonly omitted?: number;
  /** Repeats the request by hand, without credentials. */
  readonly curl?: string;
  readonly exercises: readonly Exercise[];
  /** Document pointers of the response fields that no earlier check of the run had seen. */
  readonly newFields?: readonly string[];
}

/** So many violations, and as much drift, a record keeps of one check. */
const mostFindings = 100;

/** The record with what a report keeps of its findings, and how many those stand for. */
export function capped(record: CheckRecord): CheckRecord {
  const omitted =
    Math.max(0, record.violations.length - mostFindings) +
    Math.max(0, record.drift.length - mostFindings);
  if (omitted === 0) return record;
  const { violations, drift } = record;
  return {
    ...record,
    violations: violations.slice(0, mostFindings),
    drift: drift.slice(0, mostFindings),
    omitted,
  };
}

/** A check that came to no verdict, for example because the connection broke. */
export interface RunError {
  readonly test: string;
  readonly message: string;
}
