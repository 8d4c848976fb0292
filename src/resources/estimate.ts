import type {
  DryRunCompleted,
  IpDetection,
  PatchDryRun,
  PatchResult,
} from '../../generated/schema.js';
import { compareDecimals } from '../decimalOperations.js';
import { OverchargeError, UnexpectedResponseError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import { isObject } from '../isObject.js';
import type { OperationId } from '../operations.js';
import { jobPrice } from '../prices/jobPrice.js';
import { COST_FIELDS, isGiven, largest, readPrice } from '../prices/price.js';
import { dryRunNotHonoured } from '../transport/dryRun.js';
import { parseJson } from '../transport/jsonExcess.js';
import { recordedJob } from '../transport/mentionsJob.js';
import { namedJob } from '../transport/namedJob.js';
import type { ParsedResponse } from '../transport/parseResponse.js';

/** The price of a submission, in creative units. */
export interface Estimate {
  /** The price without the charge of `ipDetection`, as a number, which may be rounded. */
  readonly creativeUnitsCost: number;
  /** The discount that the price includes, if the service names one. */
  readonly creativeUnitsDiscount?: number;
  /** The parts of the price, by name, if the service lists them. */
  readonly costDetails?: Readonly<Record<string, number | null>>;
  /** The check for protected content, if it ran; its `creativeUnitsCharged` is charged as well. */
  readonly ipDetection?: IpDetection;
  /** The whole charge, with all the digits that the service printed; limits apply to this value. */
  readonly exactCost: string;
}

/** Whether a 402 is the answer to a dry run, not the refusal of an account that cannot pay. */
export function isEstimate(status: number, text: string): boolean {
  if (status !== 402) return false;
  const body = parseJson(text);
  return (
    isObject<DryRunCompleted | PatchDryRun>(body) && COST_FIELDS.some((name) => isGiven(body[name]))
  );
}

/**
 * Reads any of the answers to a dry run: 269 or 200 with `creativeUnitsCost`, 402 with `estimatedCost`.
 *
 * @throws UnexpectedResponseError when the price is missing or invalid
 */
export function readEstimate(operation: OperationId, answer: ParsedResponse): Estimate {
  const { body, status } = answer;
  const fail = (what: string) =>
    new UnexpectedResponseError(`The dry run answered ${what}. Nothing was submitted.`, {
      operation,
      status,
    });
  const price = priceOf(answer, fail);
  if (price === undefined || !isObject<PatchDryRun>(body)) throw fail('without a price');
  const { creativeUnitsDiscount, costDetails, ipDetection } = body;
  return {
    creativeUnitsCost: price.cost,
    ...(typeof creativeUnitsDiscount === 'number' ? { creativeUnitsDiscount } : {}),
    ...(isObject(costDetails) ? { costDetails: costDetails as Record<string, number> } : {}),
    ...(isObject(ipDetection) ? { ipDetection: ipDetection as unknown as IpDetection } : {}),
    exactCost: price.exactCost,
  };
}

/**
 * Refuses the answer to a dry run that names a job, or has the record of one in any wrapper.
 *
 * @throws DryRunNotHonouredError with the job
 */
export function refuseStartedJob(operation: OperationId, answer: ParsedResponse): void {
  const jobId = namedJob(answer.body) ?? recordedJob(answer.body);
  if (jobId === undefined) return;
  throw dryRunNotHonoured(jobId, answer, { operation, status: answer.status });
}

function priceOf(answer: ParsedResponse, fail: (what: string) => Error) {
  try {
    return readPrice(answer);
  } catch (error) {
    throw fail(`with a price that cannot be used: ${(error as Error).message}`);
  }
}

/**
 * Compares the charge in the answer to a submission with the limit.
 *
 * @throws OverchargeError when it is above the limit, or cannot be read
 */
export function checkCharge(
  operation: OperationId,
  answer: ParsedResponse,
  maxCreativeUnits: string,
): void {
  const result = answer.body as PatchResult;
  const told = (chargedCost?: string) => {
    const jobId = textAt<PatchResult>(result, 'job', 'jobId');
    const said =
      chargedCost === undefined
        ? `names a price that cannot be compared with the limit of ${maxCreativeUnits} creative units`
        : `says that ${chargedCost} creative units were charged, above the limit of ${maxCreativeUnits}`;
    return new OverchargeError(
      `The patch was accepted${jobId === undefined ? '' : ` as job ${jobId}`}, and its answer ${said}. Do not submit it again.`,
      { operation, status: answer.status },
      { chargedCost, maxCreativeUnits, jobId },
      { result },
    );
  };
  const amounts = [() => readPrice(answer), () => jobPrice(result.job)].map(readable);
  const [first, ...others] = amounts.flatMap((amount) => amount ?? []);
  if (first === undefined) {
    // The document allows an answer without a price; an unreadable price may hide any charge.
    if (amounts.includes(null)) throw told();
    return;
  }
  const charged = others.reduce(largest, first);
  if (compareDecimals(charged, maxCreativeUnits) > 0) throw told(charged);
}

/** An exact price; `null` if it cannot be read, `undefined` if it is missing. */
function readable(read: () => { readonly exactCost: string } | undefined) {
  try {
    return read()?.exactCost;
  } catch {
    return null;
  }
}
