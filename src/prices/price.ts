import type {
  CostEstimate,
  DryRunCompleted,
  IpDetection,
  PatchResponse,
} from '../../generated/schema.js';
import { compareDecimals } from '../decimalOperations.js';
import { numberSources } from '../exactNumber.js';
import { isObject, type Unsure } from '../isObject.js';
import { amountPaths, checkAmount, refuseNegative, sum } from './amounts.js';

/** An answer in which a price is looked for. */
export interface PricedAnswer {
  /** The body as received, with all digits of its numbers. */
  readonly text: string;
  readonly body: unknown;
}

/** The cost of a call in an answer, in creative units. */
export interface Price {
  /** `creativeUnitsCost`, or the `estimatedCost` of a dry run. */
  readonly cost: number;
  /** The whole charge, with all its digits. */
  readonly exactCost: string;
}

/** An answer with a price: of a submission, or of a dry run. */
type Priced = PatchResponse | CostEstimate | DryRunCompleted;

/** The places of a price: a dry run answers 200 or 269 with the first, or 402 with the second. */
export const COST_FIELDS = [
  'creativeUnitsCost',
  'estimatedCost',
] as const satisfies readonly (keyof Unsure<Priced>)[];

/**
 * Reads the price in an answer: its cost, or a larger figure in it, in particular the sum of
 * `costDetails`, plus the charge of
 * `ipDetection`. `undefined` if the answer does not contain one.
 *
 * @throws Error when a part of it is not a valid price
 */
export function readPrice({ body, text }: PricedAnswer): Price | undefined {
  if (!isObject<Priced>(body)) return undefined;
  const [field, ...others] = COST_FIELDS.filter((name) => isGiven(body[name]));
  if (field === undefined) return undefined;
  const { costDetails, ipDetection } = body;
  const details = isObject(costDetails) ? amountPaths(costDetails, 'costDetails') : [];
  const fee = isObject<IpDetection>(ipDetection) && isGiven(ipDetection.creativeUnitsCharged);
  const paths = [field, ...others].map((name) => [name]);
  const fees = fee ? [['ipDetection', 'creativeUnitsCharged']] : [];
  const amounts = exactNumbers(text, [...paths, ...fees, ...details]);
  const charges = amounts.slice(0, paths.length + fees.length);
  for (const [index, amount] of charges.entries()) {
    refuseNegative([...paths, ...fees][index]?.join('.') ?? '', amount);
  }
  const costs = [...charges.slice(0, paths.length), sum(amounts.slice(charges.length))];
  return {
    cost: body[field] as number,
    exactCost: sum([costs.reduce(largest), ...charges.slice(paths.length)]),
  };
}

/**
 * The numbers at `paths`, with all the digits of `text`.
 *
 * @throws Error when one of them is not a number, or is invalid
 */
function exactNumbers(text: string, paths: readonly (readonly string[])[]): string[] {
  const sources = numberSources(text, paths);
  return paths.map((path, index) => checkAmount(path.join('.'), sources[index]));
}

/** The larger of two numbers. */
export function largest(a: string, b: string): string {
  return compareDecimals(b, a) > 0 ? b : a;
}

/** Whether a field has a value: the service writes `null` for an absent one. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
