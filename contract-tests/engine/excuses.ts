import type { NotApplicable } from './check.js';
import { type Judgement, type Subject, toleratesWith } from './judgement.js';
import type { Target } from './target.js';
import type { TargetResponse } from './targetResponse.js';

/**
 * Drops violations where a live service refused valid data for an unrelated reason, such as the account's plan;
 * returns only that reason if no finding remains.
 */
export function excuse(
  { contract, operation }: Pick<Subject, 'contract' | 'operation'>,
  target: Target,
  response: TargetResponse,
  judgement: Judgement,
): Judgement | NotApplicable {
  const { violations } = judgement;
  const refused = violations.find(({ keyword }) => keyword === 'accepted-data');
  if (refused === undefined || target.name !== 'live') return judgement;
  const reason =
    contract.profile.tellsNothing?.(operation.id, response) ?? conflict() ?? repeated();
  if (reason === undefined) return judgement;
  const left = toleratesWith(
    { ...judgement, violations: violations.filter((finding) => finding !== refused) },
    ['status'],
  );
  const { drift, lenient = [] } = left;
  return left.violations.length + drift.length + lenient.length === 0 ? { reason } : left;

  /** What was done the first time may be refused the second: a part that is complete, a record that is gone. */
  function repeated(): string | undefined {
    const isRefusal = response.status >= 400 && response.status < 500;
    if (operation.effect !== 'writes' || !response.isRepeated || !isRefusal) return undefined;
    return 'it was sent again after a failure, and may have been carried out the first time';
  }

  /** Sound data may meet what is stored, such as a name that is taken. */
  function conflict(): string | undefined {
    const isDocumented = operation.responses.some(({ key }) => key === '409');
    return response.status === 409 && isDocumented ? 'it conflicts with what is stored' : undefined;
  }
}
