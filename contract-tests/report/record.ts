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
  /** Violations that are accepted for now. */
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

/** So many findings of each class a report keeps of one check, and of one statement in all checks together. */
const mostFindings = 100;

/** The records with what a report keeps of their findings, and how many each had more. */
export function capped(records: readonly CheckRecord[]): CheckRecord[] {
  const told = new Map<string, number>();
  return records.map((record) => {
    let omitted = 0;
    const keep = <T extends Found>(kind: string, findings: readonly T[]): readonly T[] => {
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
