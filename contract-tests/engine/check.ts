import type { Finding } from '../../src/contract/findings.js';
import { sanitizeCause } from '../../src/redact.js';
import { redactStrings } from '../../src/redactJson.js';
import type { Demands } from './demands.js';
import { BrokenPromise, NotForTarget } from './interrupts.js';
import { redactorOf } from './redactor.js';
import type { Polarity } from './statements.js';
import type { Target } from './target.js';

/** A part of the document that a check exercises, and how. */
export interface Exercise {
  readonly statement: string;
  readonly polarity: Polarity;
}

/** One expectation about one operation. */
export interface Check extends Demands {
  /** Stable from run to run: operation, check name and case. */
  readonly id: string;
  /** The `operationId`. */
  readonly operation: string;
  /** What kind of expectation it is; docs/checks.md has a section for each. */
  readonly name: string;
  /** A short description of the case for people. */
  readonly title: string;
  /** The status that it requests, if any. */
  readonly asksFor?: number;
  readonly exercises: readonly Exercise[];
  run(target: Target): Promise<Verdict | NotApplicable>;
}

/** Why a check turned out not to apply after it had looked at the target. */
export interface NotApplicable {
  readonly reason: string;
}

/** A finding, with the operation that gave the answer if it is not the check's own. */
export interface CheckFinding extends Finding {
  readonly operation?: string;
  /** The service's own message in a refusal: redacted, printable and cut. */
  readonly said?: string;
  /** Repeats the request that showed it, if that is not the one of the check's command. */
  readonly curl?: string;
}

/** What one run of a check found. */
export interface Verdict {
  readonly violations: readonly CheckFinding[];
  readonly drift: readonly CheckFinding[];
  /** What the target tolerates beyond the document without breaking a promise. */
  readonly lenient?: readonly CheckFinding[];
  /** Repeats the request by hand, without credentials. */
  readonly curl: string;
}

export type CheckOutcome =
  | ({ readonly status: 'passed' | 'failed' } & Verdict)
  | ({
      readonly status: 'not-applicable';
      /** What was noted on the answers before it turned out not to apply. Default: nothing. */
      readonly drift?: readonly CheckFinding[];
    } & NotApplicable);

/** Runs a check, unless it does not apply to the target. */
export async function runCheck(check: Check, target: Target): Promise<CheckOutcome> {
  const redact = redactorOf(target);
  // A reason may quote an earlier answer.
  const reason = target.notApplicable(check);
  if (reason !== undefined) return { status: 'not-applicable', reason: redact(reason) };
  const verdict = await check
    .run(forEffect(check, target))
    .catch((error: unknown): Verdict | NotApplicable => {
      if (error instanceof NotForTarget) return { reason: error.message };
      if (error instanceof BrokenPromise) {
        return { violations: [error.finding], drift: [], curl: error.curl };
      }
      // Notes on a check without a verdict are not the next one's.
      target.takeNotes?.();
      // An error without a verdict is reported too, and may contain any text of the service.
      throw sanitizeCause(error, redact);
    });
  const notes = target.takeNotes?.() ?? [];
  if ('reason' in verdict) {
    const drift = redactStrings(notes, redact.withoutSecrets, Number.POSITIVE_INFINITY);
    const noted = notes.length === 0 ? {} : { drift: drift as readonly CheckFinding[] };
    return { status: 'not-applicable', reason: redact(verdict.reason), ...noted };
  }
  const { lenient = [], ...found } = verdict;
  const violations = target.strict ? [...found.violations, ...lenient] : found.violations;
  const status = violations.length === 0 ? 'passed' : 'failed';
  // Findings about bodies are already redacted. Commands are generated here: their URLs stay complete.
  return redactStrings(
    {
      status,
      ...found,
      violations,
      drift: [...found.drift, ...notes],
      ...(lenient.length === 0 || target.strict ? {} : { lenient }),
    },
    redact.withoutSecrets,
    Number.POSITIVE_INFINITY,
  ) as CheckOutcome;
}

/** A check may change only the run's own records; it may also read them if no others are known. */
function forEffect({ effect }: Check, target: Target): Target {
  const { made, madeRecords, parameters, records } = target.fixtures;
  if (made === undefined) return target;
  const known = effect === 'writes' ? made : { ...made, ...parameters };
  const named = effect === 'writes' ? { ...records, ...madeRecords?.() } : records;
  return {
    ...target,
    fixtures: { ...target.fixtures, parameters: known, ...(named && { records: named }) },
  };
}
