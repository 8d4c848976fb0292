import { effects, isObject, type OperationEffect } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import { pathParameters, usualBody } from './case.js';
import type { Check } from './check.js';
import type { Contract } from './contract.js';
import type { DocumentedResponse, Link, Operation } from './contractDocument.js';
import type { Effect } from './demands.js';
import { accepts, noServerError } from './judgement.js';
import { planRequest, type RequestPlan } from './request.js';
import type { Target } from './target.js';
import { toWalkCheck, withBody } from './walk.js';

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

/** The request and response that link expressions read. */
export interface LinkSource {
  readonly plan: RequestPlan;
  readonly body: unknown;
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

/** The request that a link leads to, or undefined if the response lacks a value that the link names. */
function follow(
  contract: Contract,
  link: Link,
  next: Operation,
  answered: LinkSource,
  target: Target,
): RequestPlan | undefined {
  const content = resolveExpressions(link.requestBody, answered);
  const values = Object.entries(link.parameters).map(
    ([name, value]) => [name, resolveExpressions(value, answered)] as const,
  );
  const named = [
    ...values.map(([, value]) => value),
    ...(isObject(content) ? Object.values(content) : []),
  ];
  if (named.some((value) => value === undefined || value === null)) return undefined;
  const usual = planRequest(contract, next, target, content);
  const plan = content === undefined ? usual : withBody(usual, content);
  const texts = Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
  const isPath = (name: string): boolean => next.path.includes(`{${name}}`);
  const split = (wanted: boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => isPath(name) === wanted));
  return {
    ...plan,
    parameters: { ...plan.parameters, ...split(true) },
    query: { ...plan.query, ...split(false) },
  };
}

const fromBody = '$response.body#';
const fromPath = '$request.path.';
const fromQuery = '$request.query.';

/** Evaluates the expressions of a link; an unknown one has no value. */
export function resolveExpressions(value: unknown, answered: LinkSource): unknown {
  if (typeof value === 'string') {
    const { plan, body } = answered;
    if (value.startsWith(fromBody)) return valueAtPointer(body, value.slice(fromBody.length));
    if (value.startsWith(fromPath)) return plan.parameters[value.slice(fromPath.length)];
    if (value.startsWith(fromQuery)) return plan.query[value.slice(fromQuery.length)];
    return value.startsWith('$') ? undefined : value;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveExpressions(inner, answered)]),
  );
}
