import { UnexpectedResponseError } from '../errors/index.js';
import { numberSource } from '../exactNumber.js';
import type { Answer } from '../transport/answer.js';

/** The price of a patch, in creative units. */
export interface Estimate {
  /** The price, as near as a number comes to it. */
  readonly creativeUnitsCost: number;
  /** The discount on it, when the service names one. */
  readonly creativeUnitsDiscount?: number;
  /** The price with all the digits that the service printed. */
  readonly exactCost: string;
}

// A dry run answers 200 or 269 with `creativeUnitsCost`, or 402 with `estimatedCost`.
const COST_FIELDS = ['creativeUnitsCost', 'estimatedCost'];

/** Whether a 402 is the answer to a dry run, and not the refusal of an account that cannot pay. */
export function isEstimate(status: number, text: string): boolean {
  if (status !== 402) return false;
  try {
    return findCost(JSON.parse(text)) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Reads any of the three answers to a dry run.
 *
 * @throws UnexpectedResponseError when it names no price
 */
export function readEstimate({ body, text, status }: Answer): Estimate {
  const cost = findCost(body);
  const exactCost = cost && numberSource(text, cost.field);
  if (cost === undefined || exactCost === undefined) {
    throw new UnexpectedResponseError('The dry run answered without a price.', {
      operation: 'generatePatch',
      status,
    });
  }
  const discount = Reflect.get(body as object, 'creativeUnitsDiscount');
  return {
    creativeUnitsCost: cost.value,
    ...(typeof discount === 'number' ? { creativeUnitsDiscount: discount } : {}),
    exactCost,
  };
}

function findCost(body: unknown): { field: string; value: number } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  for (const field of COST_FIELDS) {
    const value: unknown = Reflect.get(body, field);
    if (typeof value === 'number') return { field, value };
  }
  return undefined;
}
