import type { Finding } from '../../src/contract/findings.js';
import type { OperationId } from '../../src/operations.js';
import { redactJson } from '../../src/redact.js';
import type { Target } from '../targets/target.js';
import type { Polarity } from './statements.js';

/** The name of a check; docs/checks.md has a section for each. */
export type CheckName =
  | 'documented-response'
  | 'accepted-data'
  | 'refused-data'
  | 'accepted-credentials'
  | 'missing-credentials'
  | 'broken-credentials'
  | 'undeclared-method'
  | 'wrong-content-type'
  | 'malformed-json'
  | 'unknown-query-parameter'
  | 'not-found'
  | 'client-reading'
  | 'random-data'
  | 'walk';

/** What running a check against a live service may do. */
export type Effect = 'reads' | 'estimates' | 'writes' | 'submits';

/** What a check needs of a target, beyond answering. */
export type Need =
  /** It answers with the documented response that the request names in `Prefer`. */
  | 'chosen-responses'
  /** It tells credentials that it issued from any others. */
  | 'known-credentials'
  /** It tells IDs that exist from any others. */
  | 'stored-records'
  /** It has an image that a request can name. */
  | 'image'
  /** It has no methods beside those of the document. */
  | 'no-other-methods';

/** A part of the document that a check exercises, and how. */
export interface Exercise {
  readonly statement: string;
  readonly polarity: Polarity;
}

/** One expectation about one operation. */
export interface Check {
  /** Stable from run to run: operation, check name and case. */
  readonly id: string;
  readonly operation: OperationId;
  readonly name: CheckName;
  /** The case, in a few words. */
  readonly title: string;
  readonly effect: Effect;
  /** Whether it asks for the price before it submits, and keeps to the target's limit. */
  readonly keepsToLimit?: boolean;
  readonly needs: readonly Need[];
  readonly exercises: readonly Exercise[];
  /** Parameters whose value must exist on the target. */
  readonly parameters: readonly string[];
  run(target: Target): Promise<Verdict | NotApplicable>;
}

/** Why a check turned out not to apply, once it had looked at the target. */
export interface NotApplicable {
  readonly reason: string;
}

/** What one run of a check found. */
export interface Verdict {
  readonly violations: readonly Finding[];
  readonly drift: readonly Finding[];
  /** Repeats the request by hand, without credentials. */
  readonly curl: string;
}

export type Outcome =
  | ({ readonly status: 'passed' | 'failed' } & Verdict)
  | ({ readonly status: 'not-applicable' } & NotApplicable);

/** Runs a check, unless the target says that it cannot take it. */
export async function runCheck(check: Check, target: Target): Promise<Outcome> {
  const reason = target.notApplicable(check);
  if (reason !== undefined) return { status: 'not-applicable', reason };
  const verdict = await check.run(target);
  if ('reason' in verdict) return { status: 'not-applicable', reason: verdict.reason };
  const status = verdict.violations.length === 0 ? 'passed' : 'failed';
  return withoutSecrets({ status, ...verdict }, secretsOf(target));
}

function secretsOf({ credentials: { apiKey, apiSecret }, fixtures }: Target): string[] {
  const { bearerAuth } = fixtures.parameters;
  return [
    btoa(`${apiKey}:${apiSecret}`),
    apiSecret,
    ...(bearerAuth === undefined ? [] : [bearerAuth]),
  ];
}

/** A service may repeat what it was sent, in a value as in a name. */
function withoutSecrets<T>(told: T, secrets: readonly string[]): T {
  return redactJson(
    told,
    (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text),
    Number.POSITIVE_INFINITY,
  ) as T;
}
