import type { PatchResult } from '../../generated/schema.js';
import { DryRunNotHonouredError, type ScenarioErrorFacts } from '../errors/index.js';
import type { PricedAnswer } from '../prices/price.js';
import { priceIn } from '../prices/priceIn.js';
import { valueAt } from '../valueAt.js';

/** The error for a dry run that was answered with the job `jobId`. */
export function dryRunNotHonoured(
  jobId: string,
  answer: PricedAnswer,
  facts: ScenarioErrorFacts,
): DryRunNotHonouredError {
  const advice =
    'It may have been charged: cancel or use it. Nothing else was submitted. Find the proxy that drops the query, and make no estimates until then.';
  return new DryRunNotHonouredError(
    `A dry run was answered with the job ${jobId}: it was treated as a submission. ${advice}`,
    facts,
    { jobId, advice, chargedCost: priceIn(answer) },
    { job: valueAt<PatchResult>(answer.body, 'job'), answer: answer.body },
  );
}
