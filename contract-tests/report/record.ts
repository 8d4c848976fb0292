import type { Finding } from '../../src/contract/findings.js';
import type { OperationId } from '../../src/operations.js';
import type { CheckName, Exercise } from '../engine/check.js';

/** What a run tells of one check. */
export interface CheckRecord {
  readonly id: string;
  readonly operation: OperationId;
  readonly name: CheckName;
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

declare module 'vitest' {
  interface TaskMeta {
    check?: CheckRecord;
  }
}
