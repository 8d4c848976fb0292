import type { Job, JobBilling } from '../../generated/schema.js';
import { UnexpectedResponseError } from '../errors/index.js';
import { isObject, type Undocumented } from '../isObject.js';
import { hasFailed, hasSucceeded } from '../jobStatus.js';
import { valueAt } from '../valueAt.js';
import { amountPaths, checkAmount, refuseNegative, sum } from './amounts.js';
import { digitsOf } from './digits.js';

/** The cost of a job, in creative units; decimal numbers as text, with all their digits. */
export interface JobPrice {
  /** The whole charge for the job: `cuCost` and the parts in `cuCostDetails`. */
  readonly exactCost: string;
  /** The discount that is included. */
  readonly exactDiscount: string;
  /**
   * The refund: zero for a job that succeeded, or with `disableRefund`; the whole charge for one that failed.
   * Absent while it is not known: the job is still running, was canceled, or failed without information on refunds.
   */
  readonly exactRefund?: string;
}

/** The part of a job record that contains its price. */
export interface PricedJob {
  readonly status?: string;
  readonly billing?: unknown;
}

/**
 * Reads the price of a job from its record, exactly: a job that the client read keeps digits that a number
 * cannot. The charge of the check for protected content is not in a job's record.
 *
 * @returns `undefined` if the record does not have billing data
 * @throws UnexpectedResponseError when a part of the price is negative, or not a number
 */
export function jobPrice(job: PricedJob): JobPrice | undefined {
  const billing = valueAt<Job>(job, 'billing');
  if (!isObject<JobBilling>(billing)) return undefined;
  try {
    const amount = (...path: readonly [keyof JobBilling, ...string[]]) => {
      // `Undocumented`, because the service names the parts of `cuCostDetails`.
      const value = valueAt<Undocumented>(billing, ...path);
      const text = typeof value === 'number' ? digitsOf(billing, path, value) : undefined;
      return checkAmount(`billing.${path.join('.')}`, text);
    };
    const details = isObject(billing.cuCostDetails) ? billing.cuCostDetails : {};
    const parts = amountPaths(details).map((path) => amount('cuCostDetails', ...path));
    const exactCost = refuseNegative('billing', sum([amount('cuCost'), ...parts]));
    const discount = billing.cuDiscount ?? undefined;
    const exactRefund = refundOf(job, exactCost);
    return {
      exactCost,
      exactDiscount: discount === undefined ? '0' : amount('cuDiscount'),
      ...(exactRefund && { exactRefund }),
    };
  } catch (error) {
    const { message } = error as Error;
    throw new UnexpectedResponseError(`The price of the job cannot be used: ${message}.`);
  }
}

function refundOf(job: PricedJob, exactCost: string): string | undefined {
  const kept = valueAt<Job>(job, 'billing', 'disableRefund');
  const status = valueAt<Job>(job, 'status');
  if (kept === true || hasSucceeded(status)) return '0';
  return kept === false && hasFailed(status) ? exactCost : undefined;
}
