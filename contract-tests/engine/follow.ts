import { isObject } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import type { Contract } from './contract.js';
import type { Link, Operation } from './contractDocument.js';
import { planRequest, type RequestPlan, withBody } from './request.js';
import type { Target } from './target.js';

/** The request and response that link expressions read. */
export interface LinkSource {
  readonly plan: RequestPlan;
  readonly body: unknown;
}

/** The request that a link leads to, or undefined if the response lacks a value that the link names. */
export function follow(
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
  if (named.some((value) => value === undefined || value === null || value === ''))
    return undefined;
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
