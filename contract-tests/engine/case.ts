import { ask } from './ask.js';
import type { Check, Exercise, NotApplicable } from './check.js';
import type { Contract } from './contract.js';
import type { ContractDocument, Operation, SchemaAt } from './contractDocument.js';
import type { Effect, Need } from './demands.js';
import { excuse } from './excuses.js';
import { type Judgement, together } from './judgement.js';
import { judgeWrite } from './kept.js';
import { planRequest, type RequestPlan, toCurl } from './request.js';
import { sample } from './samples.js';
import { underRules } from './statusRules.js';
import type { Target } from './target.js';
import type { TargetResponse } from './targetResponse.js';

/** What distinguishes one check of an operation from the others. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly exercises: readonly Exercise[];
  /**
   * Whether the answer depends on the records that the request names: a request refused for its form needs none
   * to exist.
   */
  readonly about: 'data' | 'form';
  /** Default: the effect of the operation, with a submission sent as an estimate. */
  readonly effect?: Effect;
  readonly needs?: readonly Need[];
  /** Parameters, besides those of the path, whose value must exist on the target. */
  readonly parameters?: readonly string[];
  /** Default: any that the operation accepts. */
  readonly credentials?: readonly string[];
  /** The status that it requests from a mock. */
  readonly asksFor?: number;
  /** Turns a request that the operation accepts into the request of this check. */
  change?(plan: RequestPlan, target: Target): RequestPlan;
  /** Default: the simplest valid body. */
  readonly body?: unknown;
  /** Whether some fields of the body may exclude each other, so that a service need not keep them all. Default: false. */
  readonly isMixed?: boolean;
  /** A reason: the answer says nothing about the case. */
  judge(response: TargetResponse): Judgement | NotApplicable;
}

/** The effect of an operation on a target that must not be charged. */
export function usualEffect({ profile }: Contract, { effect }: Operation): Effect {
  return effect === 'submits' && profile.estimateQuery !== undefined ? 'estimates' : effect;
}

/** Makes a check from a case. */
export function toCheck(contract: Contract, operation: Operation, details: Case): Check {
  const { name, title, exercises, about, asksFor, isMixed = false } = details;
  const ids = about === 'form' ? [] : pathParameters(operation).map((each) => each.key);
  return {
    id: `${operation.id} ${name} ${title}`,
    operation: operation.id,
    name,
    title,
    effect: details.effect ?? usualEffect(contract, operation),
    needs: details.needs ?? [],
    exercises,
    parameters: [...ids, ...(details.parameters ?? [])],
    records: about === 'form' ? [] : (contract.profile.recordsIn?.(details.body) ?? []),
    credentials: details.credentials ?? [],
    ...(asksFor === undefined ? {} : { asksFor }),
    async run(target) {
      const reason = whyNot(contract, operation, details, target);
      if (reason !== undefined) return { reason };
      const usualPlan = planSafely(contract, operation, target, details);
      const plan = details.change?.(usualPlan, target) ?? usualPlan;
      const response = await ask(target, plan);
      const judged = details.judge(response);
      if ('reason' in judged) return judged;
      // A mock keeps nothing, and data that is only tolerated need not be kept.
      const isKeeping =
        operation.effect === 'writes' && name === 'accepted-data' && isStoring(target);
      const all = isKeeping
        ? together(
            judged,
            await judgeWrite(contract, operation, target, { plan, response, isMixed }),
          )
        : judged;
      const found = excuse({ contract, operation }, target, response, all);
      const subject = { name, operation: operation.id, statement: operation.pointer };
      const rules = target.expect ?? [];
      const judgement =
        'reason' in found ? found : underRules(rules, subject, response.status, found);
      return 'reason' in judgement ? judgement : { ...judgement, curl: toCurl(plan, target) };
    },
  };
}

/** A target that stores what it is sent says what the run made on it. */
function isStoring({ fixtures }: Target): boolean {
  return fixtures.made !== undefined;
}

/** An ID that does not exist on any target. */
export const nobodysId = 'no-such-id';

/** The same, for IDs that are UUIDs. */
export const nobodysUuid = '6f0c1d9e-52b7-4a38-9b1e-d04c7a83e5f2';

export const nobodysIds: readonly string[] = [nobodysId, nobodysUuid];

/** A malformed request needs no record; if the run made none, it names one that does not exist. */
function planSafely(
  contract: Contract,
  operation: Operation,
  target: Target,
  { about, body }: Case,
): RequestPlan {
  const plan = planRequest(contract, operation, target, body);
  const { made } = target.fixtures;
  if (about !== 'form' || operation.effect !== 'writes' || made === undefined) return plan;
  const strange = pathParameters(operation).filter(({ key }) => !Object.hasOwn(made, key));
  const nobodys = Object.fromEntries(strange.map(({ name }) => [name, nobodysId]));
  return { ...plan, parameters: { ...plan.parameters, ...nobodys } };
}

/** Why no valid request can be made here, whatever the check changes in it. */
function whyNot(
  contract: Contract,
  operation: Operation,
  { body, credentials }: Case,
  target: Target,
): string | undefined {
  if (operation.unsupported !== undefined) return operation.unsupported;
  if (operation.request !== undefined && body === undefined) {
    return noSoundData(contract, operation);
  }
  const usual = planRequest(contract, operation, target, body);
  const unknown = operation.security.length > 0 && usual.credentials.length === 0;
  return unknown && credentials === undefined
    ? `no credentials of the schemes ${operation.security.flat().join(', ')} are known`
    : undefined;
}

/** The simplest valid body, or undefined if none is found. */
export function usualBody({ document, keeps }: Contract, operation: Operation): unknown {
  for (const make of usualBodies(document, operation)) {
    const body = make();
    if (keeps(operation.id, body)) return body;
  }
  return undefined;
}

/** The bodies to try, simplest first. */
function usualBodies(document: ContractDocument, { request }: Operation): (() => unknown)[] {
  if (request === undefined) return [];
  const { schema, examples } = request;
  const plain = () => sample(document, schema, 'required', 'sent');
  const documented = examples.map(
    ({ value }) =>
      () =>
        value,
  );
  const full = () => sample(document, schema, 'all', 'sent');
  // If an object's fields are not declared, only an example shows its contents.
  return isNameless(schema.schema) ? [...documented, plain, full] : [plain, ...documented, full];
}

/** Names the statement of the document for which no data could be made. */
function noSoundData({ document, brokenBy }: Contract, operation: Operation): string {
  const [plainest] = usualBodies(document, operation);
  const pointer = brokenBy(operation.id, plainest?.()) ?? operation.request?.schema.pointer;
  return `no valid data could be made for ${pointer}`;
}

export function pathParameters({ parameters }: Operation): Operation['parameters'] {
  return parameters.filter((parameter) => parameter.in === 'path');
}

export function withHeaders(
  plan: RequestPlan,
  changes: Readonly<Record<string, string>>,
): RequestPlan {
  return { ...plan, headers: { ...plan.headers, ...changes } };
}

export function positive(...statements: string[]): Exercise[] {
  return statements.map((statement) => ({ statement, polarity: 'positive' }));
}

function isNameless({ type, properties, additionalProperties }: SchemaAt['schema']): boolean {
  return type === 'object' && properties === undefined && additionalProperties === true;
}
