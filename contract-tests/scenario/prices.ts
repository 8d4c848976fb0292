import type { DryRunCompleted, PatchDryRun } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { compareDecimals } from '../../src/decimalOperations.js';
import { usualBody } from '../engine/case.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import type { TargetResponse } from '../engine/targetResponse.js';
import { toWalkCheck } from '../engine/walk.js';
import { priceIn } from './dryRun.js';
import { recordsIn } from './namedRecords.js';

/**
 * Gets the price of one patch in both ways: no part is negative, the parts add up, and both prices are equal.
 */
export function priceWalk(contract: Contract): Check {
  const patch = operationNamed(contract.document, 'generatePatch');
  const request = usualBody(contract, patch);
  return toWalkCheck(contract, {
    name: 'prices',
    operation: patch,
    title: 'of a patch, asked for in both ways',
    effect: 'estimates',
    needs: ['stored-records'],
    records: recordsIn(request),
    async run(walk) {
      const plan = planRequest(contract, patch, walk.target, request);
      const prices: string[] = [];
      for (const dryRun of ['true', 'api']) {
        const answer = await walk.receive(patch, { ...plan, query: { ...plan.query, dryRun } });
        if (answer === undefined) return undefined;
        walk.violates(patch, ...priceFindings(answer));
        const price = priceIn(answer);
        if (price !== undefined) prices.push(price);
      }
      const [one, other] = prices;
      if (one !== undefined && other !== undefined && compareDecimals(one, other) !== 0) {
        walk.violates(
          patch,
          odd(
            '/creativeUnitsCost',
            one,
            other,
            `The same patch has two prices: ${one} and ${other}.`,
          ),
        );
      }
      return undefined;
    },
  });
}

/** What is wrong with an answer that has a price. */
function priceFindings({ body }: Pick<TargetResponse, 'body'>): Finding[] {
  if (!isObject<PatchDryRun | DryRunCompleted>(body)) return [];
  const { creativeUnitsCost: cost, costDetails } = body;
  const parts = isObject(costDetails) ? Object.entries(costDetails) : [];
  const named: readonly (readonly [string, unknown])[] = [
    ['creativeUnitsCost', cost],
    ['estimatedCost', body.estimatedCost],
    ...parts.map(([name, part]) => [`costDetails/${name}`, part] as const),
  ];
  const negative = named.flatMap(([name, value]) =>
    typeof value === 'number' && value < 0
      ? [
          odd(
            `/${name}`,
            '0 or more',
            String(value),
            `${name.replace('/', '.')} is ${value}, but a price cannot be negative.`,
          ),
        ]
      : [],
  );
  if (negative.length > 0 || parts.length === 0 || typeof cost !== 'number') return negative;
  const sum = parts.reduce((total, [, part]) => total + (typeof part === 'number' ? part : 0), 0);
  // Prices are doubles here; their exact digits are checked elsewhere.
  return Math.abs(sum - cost) <= 1e-9 * Math.max(1, Math.abs(cost))
    ? []
    : [
        odd(
          '/costDetails',
          String(cost),
          String(sum),
          `The parts of the price add up to ${sum}, but the price is ${cost}.`,
        ),
      ];
}

function odd(pointer: string, expected: string, actual: string, message: string): Finding {
  const documentPointer = '/components/parameters/DryRun';
  return { pointer, documentPointer, keyword: 'price', expected, actual, message };
}
