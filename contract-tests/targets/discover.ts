import { isObject } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import type { ConnectionFailure } from '../../src/transport/connectionFailure.js';
import { pathParameters } from '../engine/case.js';
import type { Contract } from '../engine/contract.js';
import type { Link, Operation } from '../engine/contractDocument.js';
import { type LinkSource, resolveExpressions } from '../engine/follow.js';
import { planRequest, type RequestPlan, toRequest } from '../engine/request.js';
import type { Target } from '../engine/target.js';

/** How many records of a list are tried to find one with further links. */
const mostTried = 5;

/**
 * Finds IDs that exist on a target: through links in its answers to reads, and through lists at the parent of a
 * path (`GET /jobs` for `/jobs/{jobId}`).
 *
 * @returns Values by parameter, including those already known.
 */
export async function discoverParameters(
  contract: Contract,
  target: Target,
): Promise<Record<string, string>> {
  const known: Record<string, string> = { ...target.fixtures.parameters };
  const reads = contract.document.operations.filter(
    ({ effect, method, unsupported }) =>
      effect === 'reads' && method === 'GET' && unsupported === undefined,
  );
  const asked = new Set<string>();
  const at = (parameters: Readonly<Record<string, string>>): Target => ({
    ...target,
    fixtures: { ...target.fixtures, parameters },
  });

  /** Calls an operation, and learns from its answer; returns how many parameters became known. */
  async function learn(operation: Operation, parameters: Record<string, string>): Promise<number> {
    asked.add(operation.id);
    const plan = planRequest(contract, operation, at(parameters));
    const body = await ask(target, plan);
    if (body === undefined) return 0;
    let learned = 0;
    for (const { key, values, next } of lessonsOf(contract, operation, { plan, body })) {
      if (Object.hasOwn(known, key)) continue;
      const [first] = values;
      if (first === undefined) continue;
      known[key] = first;
      learned += 1;
      const further = next && teaches(contract, next, known) ? next : undefined;
      if (further === undefined) continue;
      // The first record may have no links: one with links makes more checks possible.
      for (const value of values.slice(0, mostTried)) {
        const more = await learn(further, { ...known, [key]: value });
        if (more === 0) continue;
        known[key] = value;
        learned += more;
        break;
      }
    }
    return learned;
  }

  for (let progress = true; progress; ) {
    progress = false;
    for (const operation of reads) {
      if (asked.has(operation.id) || !isCallable(operation, known)) continue;
      if (!teaches(contract, operation, known)) continue;
      progress = (await learn(operation, known)) > 0 || progress;
    }
  }
  return known;
}

interface Lesson {
  readonly key: string;
  readonly values: readonly string[];
  /** The operation that reads what the value names. */
  readonly next?: Operation;
}

/** The parameter values in an answer. */
function lessonsOf(contract: Contract, operation: Operation, answered: LinkSource): Lesson[] {
  const linked = linkedLessons(contract, operation, answered);
  const items = listIn(answered.body);
  const listed = memberReads(contract, operation).flatMap(({ operation: next, key, name }) => {
    const values = items.flatMap((item) => textOf(item[name]) ?? textOf(item.id) ?? []);
    return [{ key, values, next }];
  });
  return [...linked, ...listed];
}

/** The parameter values from the links of an answer. */
export function linkedLessons(
  contract: Contract,
  operation: Operation,
  answered: LinkSource,
): Lesson[] {
  return linksOf(operation).flatMap((link): Lesson[] => {
    const next = contract.document.operation(link.operationId);
    if (next === undefined) return [];
    return pathParameters(next).flatMap(({ key, name }) => {
      const values = Object.hasOwn(link.parameters, name)
        ? valuesOf(link.parameters[name], answered)
        : [];
      const isRead = next.effect === 'reads' && next.method === 'GET';
      return [{ key, values, ...(isRead ? { next } : {}) }];
    });
  });
}

/** Whether an answer could reveal an unknown parameter. */
function teaches(
  contract: Contract,
  operation: Operation,
  known: Readonly<Record<string, string>>,
): boolean {
  const linked = linksOf(operation).flatMap(({ operationId, parameters }) => {
    const next = contract.document.operation(operationId);
    return next === undefined
      ? []
      : pathParameters(next).filter(({ name }) => Object.hasOwn(parameters, name));
  });
  const keys = [...linked, ...memberReads(contract, operation)].map(({ key }) => key);
  return keys.some((key) => !Object.hasOwn(known, key));
}

function linksOf({ responses }: Operation): Link[] {
  return responses.filter(({ key }) => key.startsWith('2')).flatMap(({ links }) => links);
}

/** The reads whose path is that of a list plus one parameter. */
function memberReads({ document }: Contract, { path }: Operation) {
  return document.operations
    .filter(({ effect, method }) => effect === 'reads' && method === 'GET')
    .flatMap((operation) => {
      const [, name] = /^\/\{([^}/]+)\}$/.exec(operation.path.slice(path.length)) ?? [];
      if (name === undefined || !operation.path.startsWith(path)) return [];
      const parameter = pathParameters(operation).find((each) => each.name === name);
      return parameter === undefined ? [] : [{ operation, key: parameter.key, name }];
    });
}

function isCallable(operation: Operation, known: Readonly<Record<string, string>>): boolean {
  return pathParameters(operation).every(({ key }) => Object.hasOwn(known, key));
}

/** The value of an expression; if it names the first item of a list, the value of each item. */
function valuesOf(expression: unknown, answered: LinkSource): string[] {
  if (typeof expression !== 'string') return [];
  const [before, after] = expression.split('/0/');
  if (before === undefined || after === undefined) {
    return [textOf(resolveExpressions(expression, answered)) ?? []].flat();
  }
  const list = resolveExpressions(before, answered);
  const items = Array.isArray(list) ? list : [];
  return items.flatMap((item) => textOf(valueAtPointer(item, `/${after}`)) ?? []);
}

/** The first list of objects in a body: the body itself, or one of its fields. */
function listIn(body: unknown): readonly Record<string, unknown>[] {
  const candidates = [body, ...(isObject(body) ? Object.values(body) : [])];
  const list = candidates.find((each) => Array.isArray(each) && each.some(isObject));
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Why there is no answer: the code of the system, or else what happened. */
export function reasonOf({ code, established }: Pick<ConnectionFailure, 'code' | 'established'>) {
  return code ?? (established ? 'the connection broke' : 'no connection');
}

/** The parsed body of a success; reporting failures here is up to the checks. */
async function ask(target: Target, plan: RequestPlan): Promise<unknown> {
  const response = await target.fetch(...toRequest(plan, target.baseUrl)).catch(() => undefined);
  if (response === undefined || !response.ok) {
    await response?.body?.cancel();
    return undefined;
  }
  return response.json().catch(() => undefined);
}
