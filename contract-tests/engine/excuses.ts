import type { NotApplicable } from './check.js';
import { type Judgement, type Subject, toleratesWith } from './judgement.js';
import type { Received } from './received.js';
import type { Target } from './target.js';

/**
 * What is left of a judgement when a live service refused sound data for a reason that says nothing about
 * it, such as the account's plan; only that reason, where nothing is left.
 */
export function excuse(
  { contract, operation }: Pick<Subject, 'contract' | 'operation'>,
  target: Target,
  response: Received,
  judgement: Judgement,
): Judgement | NotApplicable {
  const { violations } = judgement;
  const refused = violations.find(({ keyword }) => keyword === 'accepted-data');
  if (refused === undefined || target.name !== 'live') return judgement;
  const reason = contract.profile.tellsNothing?.(operation.id, response);
  if (reason === undefined) return judgement;
  const left = toleratesWith(
    { ...judgement, violations: violations.filter((finding) => finding !== refused) },
    ['status'],
  );
  const { drift, lenient = [] } = left;
  return left.violations.length + drift.length + lenient.length === 0 ? { reason } : left;
}
