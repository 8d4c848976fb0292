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
  /** Repeats the request by hand, without credentials. */
  readonly curl?: string;
  readonly exercises: readonly Exercise[];
  /** Document pointers of the response fields that no earlier check of the run had seen. */
  readonly newFields?: readonly string[];
}

/** A check that came to no verdict, for example because the connection broke. */
export interface RunError {
  readonly test: string;
  readonly message: string;
}
