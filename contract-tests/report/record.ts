import type { CheckFinding, Exercise } from '../engine/check.js';

/** Why a violation does not fail the run, and until when. */
export interface Acceptance {
  readonly reason: string;
  /** The last day of acceptance, in UTC: `2027-01-31`. */
  readonly until: string;
}

/** A known violation. */
export interface KnownFinding extends CheckFinding {
  readonly accepted: Acceptance;
}

/** What a run reports about one check. */
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
  /** How long the run waited for it: less than it took, if it was begun ahead of its turn. */
  readonly durationMs: number;
  readonly violations: readonly CheckFinding[];
  /** Violations that are accepted for now. */
  readonly known?: readonly KnownFinding[];
  readonly drift: readonly CheckFinding[];
  /** What the target tolerates beyond the document. */
  readonly lenient?: readonly CheckFinding[];
  /** How many findings of the check were left out because there were too many. */
  readonly omitted?: number;
  /** Repeats the request by hand, without credentials. */
  readonly curl?: string;
  readonly exercises: readonly Exercise[];
  /** Document pointers of response fields and enum values that no earlier check of the run had seen. */
  readonly newFields?: readonly string[];
}

/**
 * The most findings of each class that a report keeps for one check, and for one statement across all checks.
 */
const mostFindings = 100;

/** Limits the findings of the records, and counts those left out of each. */
export function capped(records: readonly CheckRecord[]): CheckRecord[] {
  const told = new Map<string, number>();
  return records.map((record) => {
    let omitted = 0;
    const keep = <T extends CheckFinding>(kind: string, findings: readonly T[]): readonly T[] => {
      const kept = findings.slice(0, mostFindings).filter((finding) => {
        const { operation = record.operation, keyword, documentPointer } = finding;
        const statement = `${kind} ${operation} ${keyword} ${documentPointer}`;
        const count = (told.get(statement) ?? 0) + 1;
        told.set(statement, count);
        return count <= mostFindings;
      });
      omitted += findings.length - kept.length;
      return kept;
    };
    const { known, lenient, curl, ...rest } = record;
    const kept = {
      violations: keep('violations', record.violations),
      ...(known && { known: keep('known', known) }),
      drift: keep('drift', record.drift),
      ...(lenient && { lenient: keep('lenient', lenient) }),
    };
    if (omitted === 0) return record;
    const isTold = Object.values(kept).some((findings) => findings.length > 0);
    return { ...rest, ...kept, omitted, ...(isTold && curl !== undefined ? { curl } : {}) };
  });
}

/** A check without a verdict, for example because the connection broke. */
export interface RunError {
  readonly test: string;
  readonly message: string;
}

/** Something that answers of the last run had, but not those of this one. */
export interface Lost {
  /** Of a response field or an enum value in the document. */
  readonly pointer: string;
  /** The value, if it is an enum value. */
  readonly value?: string;
}
