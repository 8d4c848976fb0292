import fc from 'fast-check';
import type { Target } from '../targets/target.js';
import { arbitraryOf } from './arbitrary.js';
import type { Check } from './check.js';
import type { ContractDocument, Operation } from './document.js';
import { accepts, type Judgement, noServerError, receive } from './judge.js';
import { keeperOf } from './keeps.js';
import { planRequest, type RequestPlan, toCurl, toRequest } from './request.js';

const requestsPerRun = 25;

/**
 * Makes a check that sends random bodies of the documented shape. The mock must accept each; a live
 * service may find no sense in them, but must answer as documented and not fail.
 *
 * @param seed The same seed sends the same bodies. A failure is shrunk to the plainest body that fails.
 */
export function randomData(
  document: ContractDocument,
  operation: Operation,
  seed: number,
): Check[] {
  if (operation.request === undefined) return [];
  const { schema } = operation.request;
  const bodies = arbitraryOf(document, schema).filter(keeperOf(document, schema));
  return [
    {
      id: `${operation.id} random-data`,
      operation: operation.id,
      name: 'random-data',
      title: `${requestsPerRun} bodies, seed ${seed}`,
      effect: operation.effect === 'submits' ? 'estimates' : operation.effect,
      needs: [],
      exercises: [],
      parameters: operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name),
      async run(target) {
        let judgement: Judgement = { violations: [], drift: [] };
        let curl = '';
        const property = fc.asyncProperty(bodies, async (body) => {
          const plan = planRequest(operation, target, body);
          const found = await judge(operation, target, plan);
          // The last body that fails is the plainest: keep what was found with it.
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
        // A request that was not answered, or not sent, is no verdict.
        if (failed && judgement.violations.length === 0) throw errorInstance;
        return { ...judgement, curl };
      },
    },
  ];
}

async function judge(operation: Operation, target: Target, plan: RequestPlan): Promise<Judgement> {
  const response = await receive(await target.fetch(toRequest(plan, target.baseUrl)));
  const judged = target.name === 'mock' ? accepts : noServerError;
  return judged(operation.id, response, operation.request?.pointer ?? operation.pointer);
}
