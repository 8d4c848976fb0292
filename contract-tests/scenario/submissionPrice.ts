import type { PatchDryRun } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { compareDecimals } from '../../src/decimalOperations.js';
import type { Job } from '../../src/index.js';
import { hasSucceeded } from '../../src/jobStatus.js';
import { jobPrice } from '../../src/prices/jobPrice.js';
import type { NotApplicable } from '../engine/check.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { persists } from '../engine/persists.js';
import type { RequestPlan } from '../engine/request.js';
import type { Walk } from '../engine/walk.js';
import { type Charge, readRecentCharges } from './charges.js';
import { priceIn } from './dryRun.js';

/** The answer to the dry run of a submission. */
export interface Estimate {
  /** The total price of the submission. */
  readonly price: string | undefined;
  /** The part of it that the job's record states. */
  readonly billed: string | undefined;
}

/** The price of the submission according to a dry run; undefined if the target has no limit. */
export async function askPrice(
  walk: Walk,
  submitting: Operation,
  plan: RequestPlan,
): Promise<Estimate | undefined> {
  if (walk.target.maxCost === undefined) return undefined;
  const answer = await walk.receive(submitting, plan);
  if (answer === undefined) return undefined;
  const price = priceIn(answer);
  // A fee and a discount are stated elsewhere, or not at all.
  const { ipDetection, creativeUnitsDiscount } = isObject<PatchDryRun>(answer.body)
    ? answer.body
    : {};
  const isPlain = ipDetection === undefined && Number(creativeUnitsDiscount ?? 0) === 0;
  return { price, billed: isPlain ? price : undefined };
}

/** Why the submission must not be made, if so. */
export function costsTooMuch(
  { target: { maxCost } }: Walk,
  estimate: Estimate | undefined,
): NotApplicable | undefined {
  if (maxCost === undefined) return undefined;
  const price = estimate?.price;
  if (price === undefined) return { reason: 'the dry run gave no price' };
  return compareDecimals(price, maxCost) <= 0
    ? undefined
    : { reason: `the estimate of ${price} is above CONTRACT_MAX_CREATIVE_UNITS` };
}

/** The price in the answer to the submission. */
export function chargeFindings(cost: unknown, estimate: Estimate | undefined): Finding[] {
  const said = estimate?.billed;
  if (said === undefined || typeof cost !== 'number' || isClose(Number(said), cost)) return [];
  return [
    {
      pointer: '/creativeUnitsCost',
      documentPointer: '/components/schemas/PatchResult/properties/creativeUnitsCost',
      keyword: 'billing',
      expected: said,
      actual: String(cost),
      message: `The dry run said ${said} creative units, but the submission says ${cost}.`,
    },
  ];
}

/** The billed amount, including add-ons, must match the dry run. */
export function billingFindings(job: Job, estimate: Estimate | undefined): Finding[] {
  const said = estimate?.billed;
  const billed = billedFor(job);
  if (said === undefined || billed === undefined || isClose(Number(said), Number(billed)))
    return [];
  return [
    {
      pointer: '/job/billing',
      documentPointer: '/components/schemas/Job/properties/billing',
      keyword: 'billing',
      expected: said,
      actual: billed,
      message: `The dry run said ${said} creative units, but the job was billed ${billed}.`,
    },
  ];
}

/** Undefined if the record does not say, or has a discount. */
function billedFor(job: Job): string | undefined {
  try {
    const price = hasSucceeded(job.status) ? jobPrice(job) : undefined;
    return price?.exactDiscount === '0' ? price.exactCost : undefined;
  } catch {
    return undefined;
  }
}

/** Amounts in a job's record are doubles. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** If usage can be read, the charges for the job must add up to the price of the dry run. */
export async function findCharge(
  walk: Walk,
  job: Job,
  estimate: Estimate | undefined,
): Promise<void> {
  const usages = operationNamed(walk.contract.document, 'usagesList');
  const odd = (expected: string, actual: string, message: string): Finding => ({
    pointer: '/activity',
    documentPointer: '/components/schemas/Usages/properties/activity',
    ...{ keyword: 'billing', expected, actual, message },
  });
  const said = estimate?.price;
  const isCharged = Number(said ?? 0) > 0 && hasSucceeded(job.status);
  let own = await readOwnCharges(walk, job);
  // Use may be counted a while after the job has ended.
  if (isCharged && own?.length === 0) {
    await persists(walk.target, async () => {
      own = await readOwnCharges(walk, job);
      return own?.length === 0;
    });
  }
  if (own === undefined) return;
  if (own === 'left out') {
    const message = 'GET /usages was asked for the activities, and answered without them.';
    walk.violates(usages, odd('the activities', 'nothing', message));
    return;
  }
  if (own.length === 0) {
    const message = `GET /usages does not list the charge for the job ${job.jobId}, or not yet.`;
    if (isCharged) walk.notes(usages, odd('a charge', 'nothing', message));
    return;
  }
  // Add-ons and fees may be charged beside the patch.
  const total = own.reduce((sum, { creativeUnits }) => sum + creativeUnits, 0);
  if (said === undefined || isClose(Number(said), total)) return;
  const actual = String(total);
  walk.violates(
    usages,
    odd(said, actual, `The dry run said ${said} creative units, but GET /usages has ${actual}.`),
  );
}

/** The listed charges for a job; undefined if the key may not read them. */
async function readOwnCharges(
  { target }: Walk,
  { jobId }: Job,
): Promise<readonly Charge[] | 'left out' | undefined> {
  const { baseUrl, fetch, credentials } = target;
  const headers = { ...credentials.basicAuth?.headers };
  const charges = await readRecentCharges(fetch, baseUrl, headers);
  return Array.isArray(charges) ? charges.filter((each) => each.jobId === jobId) : charges;
}
