import { effects, type OperationEffect } from '../../src/contract/document.js';
import { pathParameters, usualBody } from './case.js';
import type { Check } from './check.js';
import type { Contract } from './contract.js';
import type { DocumentedResponse, Link, Operation } from './contractDocument.js';
import type { Effect } from './demands.js';
import { follow, resolveExpressions } from './follow.js';
import { accepts, noServerError } from './judgement.js';
import { planRequest, type RequestPlan } from './request.js';
import { toWalkCheck } from './walk.js';

/** Makes a check for each link of an operation: it follows the link with values from a real answer. */
export function linkWalks(contract: Contract, operation: Operation): Check[] {
  const links = operation.responses.flatMap((response) =>
    response.links.map((link) => ({ response, link })),
  );
  return links.flatMap(({ response, link }) => {
    const next = contract.document.operation(link.operationId);
    if (next === undefined) return [];
    return [
      toWalkCheck(contract, {
        name: 'link',
        operation,
        title: link.name,
        effect: strongest(operation.effect, next.effect),
        parameters: pathParameters(operation).map(({ key }) => key),
        statements: [link.pointer],
        async run(walk) {
          const { target } = walk;
          const plan = planRequest(contract, operation, target, usualBody(contract, operation));
          const asked = target.name === 'mock' ? preferring(plan, response, link) : plan;
          const start = await walk.take(operation, asked);
          if (start === undefined) return undefined;
          const further = follow(contract, link, next, { plan, body: start }, target);
          if (further === undefined) {
            return { reason: 'the answer has nothing that the link names' };
          }
          // An action may be too early or too late: it may be refused, but must not fail.
          await walk.take(next, further, next.effect === 'reads' ? accepts : noServerError);
          return undefined;
        },
      }),
    ];
  });
}

/** Requests an example from a mock that has the values named by the link, if there is one. */
function preferring(
  plan: RequestPlan,
  { status, body }: DocumentedResponse,
  { parameters }: Link,
): RequestPlan {
  const example = body?.examples.find(({ value }) =>
    Object.values(parameters).every(
      (each) => (resolveExpressions(each, { plan, body: value }) ?? null) !== null,
    ),
  );
  if (example === undefined) return plan;
  const prefer = `code=${status}, example=${example.name}`;
  return { ...plan, headers: { ...plan.headers, prefer } };
}

function strongest(one: OperationEffect, other: OperationEffect): Effect {
  return effects.indexOf(one) < effects.indexOf(other) ? other : one;
}
