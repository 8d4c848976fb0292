import { arbitraryOf } from './arbitrary.js';
import { ask } from './ask.js';
import { pathParameters, usualEffect } from './case.js';
import type { Check } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './contractDocument.js';
import * as fc from './fastCheck.js';
import { accepts, type Judgement, noServerError } from './judgement.js';
import { planRequest, type RequestPlan, toCurl } from './request.js';
import type { Target } from './target.js';

export const requestsPerRun = 25;
/** Bodies sampled to see whether enough of them are valid. */
const looked = 100;
/** Invalid bodies after which the search for valid ones ends. */
const mostRejected = 10_000;

/**
 * Makes a check that sends random bodies of the documented shape. The mock must accept each; a live service may
 * refuse them, but must answer as documented and not fail.
 *
 * @param seed The same seed sends the same bodies. A failure is shrunk to the simplest failing body.
 */
export function randomData(contract: Contract, operation: Operation, seed: number): Check[] {
  if (operation.request === undefined) return [];
  const { schema } = operation.request;
  const keeps = (body: unknown): boolean => contract.keeps(operation.id, body) === true;
  return [
    {
      id: `${operation.id} random-data`,
      operation: operation.id,
      name: 'random-data',
      title: `${requestsPerRun} bodies, seed ${seed}`,
      effect: usualEffect(contract, operation),
      needs: [],
      exercises: [],
      parameters: pathParameters(operation).map(({ key }) => key),
      records: [],
      credentials: [],
      async run(target) {
        if (operation.unsupported !== undefined) return { reason: operation.unsupported };
        const all = arbitraryOf(contract.document, schema, 'sent');
        const made = fc.sample(all, { seed, numRuns: looked });
        const broken = made.filter((body) => !keeps(body));
        // A filter that rejects almost everything would never finish.
        if (made.length - broken.length < looked / requestsPerRun) {
          const pointer = mostOften(broken.map((body) => contract.brokenBy(operation.id, body)));
          return { reason: `no valid random data could be made for ${pointer ?? schema.pointer}` };
        }
        let judgement: Judgement = { violations: [], drift: [] };
        let curl = '';
        let rejected = 0;
        const searched = all.filter((body) => keeps(body) || ++rejected > mostRejected);
        const property = fc.asyncProperty(searched, async (body) => {
          if (!keeps(body)) return true;
          const plan = planRequest(contract, operation, target, body);
          const found = await judge(contract, operation, target, plan);
          // The last failing body is the simplest: keep its findings.
          const fails = found.violations.length > 0;
          if (fails || curl === '') {
            judgement = found;
            curl = toCurl(plan, target);
          }
          return !fails;
        });
        const { failed, errorInstance } = await fc.check(property, {
          seed,
          numRuns: requestsPerRun,
        });
        // A request that was not sent or not answered gives no verdict.
        if (failed && judgement.violations.length === 0) throw errorInstance;
        return { ...judgement, curl };
      },
    },
  ];
}

function mostOften(pointers: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const pointer of pointers) counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

async function judge(
  contract: Contract,
  operation: Operation,
  target: Target,
  plan: RequestPlan,
): Promise<Judgement> {
  const response = await ask(target, plan);
  const judged = target.name === 'mock' ? accepts : noServerError;
  const statement = operation.request?.pointer ?? operation.pointer;
  return judged({ contract, operation, statement }, response);
}
