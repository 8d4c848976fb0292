import type { OperationId } from '../../src/operations.js';
import type { Target } from '../targets/target.js';
import type { Check, CheckName, Effect, Exercise, Need } from './check.js';
import type { ContractDocument, Operation } from './document.js';
import {
  accepts,
  answered,
  type Judgement,
  noServerError,
  type Received,
  receive,
  refuses,
  refusesInAnyShape,
  unauthorized,
} from './judge.js';
import { keeperOf } from './keeps.js';
import { parameterVariants } from './parameters.js';
import { randomData } from './random.js';
import { namesAsset, planRequest, type RequestPlan, toCurl, toRequest } from './request.js';
import { sample } from './samples.js';
import { listStatements } from './statements.js';
import { fractionTitle, makeVariants, matchingTitle, type Variant } from './variants.js';
import { walks } from './walks.js';

/**
 * Makes every check that the document calls for.
 *
 * @param seed Of the random data; the same seed sends the same requests. Default: 1.
 */
export function makeChecks(document: ContractDocument, seed = 1): Check[] {
  const checks = document.operations.flatMap((operation) => ownChecks(document, operation, seed));
  return [...checks, ...walks(document)];
}

/** Makes the checks of one operation, the walks that start there with them. */
export function makeChecksOf(document: ContractDocument, id: OperationId, seed = 1): Check[] {
  const operation = document.operations.filter((each) => each.id === id);
  return [
    ...operation.flatMap((each) => ownChecks(document, each, seed)),
    ...walks(document).filter((walk) => walk.operation === id),
  ];
}

function ownChecks(document: ContractDocument, operation: Operation, seed: number): Check[] {
  return [
    ...casesOf(document, operation).map((details) => toCheck(operation, details)),
    ...randomData(document, operation, seed),
  ];
}

/** What sets one check of an operation apart from the next. */
interface Case {
  readonly name: CheckName;
  readonly title: string;
  readonly exercises: readonly Exercise[];
  /** Default: what the operation does, a submission being sent as a dry run. */
  readonly effect?: Effect;
  readonly needs?: readonly Need[];
  /** Parameters beyond those of the path whose value must exist on the target. */
  readonly parameters?: readonly string[];
  /** Changes the request that the operation takes into the request of this check. */
  change?(plan: RequestPlan, target: Target): RequestPlan;
  readonly body?: unknown;
  judge(response: Received): Judgement;
}

function casesOf(document: ContractDocument, operation: Operation): Case[] {
  const body = operation.request && sample(document, operation.request.schema, 'required');
  return [
    ...documentedResponses(operation),
    ...acceptedAndRefusedBodies(document, operation),
    ...acceptedAndRefusedParameters(document, operation),
    ...credentials(operation),
    ...requestForms(operation),
  ].map((details) => ({ body, ...details }));
}

function toCheck(operation: Operation, details: Case): Check {
  const path = operation.parameters.filter((parameter) => parameter.in === 'path');
  const usual = operation.effect === 'submits' ? 'estimates' : operation.effect;
  return {
    id: `${operation.id} ${details.name} ${details.title}`,
    operation: operation.id,
    name: details.name,
    title: details.title,
    effect: details.effect ?? usual,
    needs: [...(details.needs ?? []), ...(needsImage(details) ? (['image'] as const) : [])],
    exercises: details.exercises,
    parameters: [...path.map(({ name }) => name), ...(details.parameters ?? [])],
    async run(target) {
      const usualPlan = planRequest(operation, target, details.body);
      const plan = details.change?.(usualPlan, target) ?? usualPlan;
      const response = await receive(await target.fetch(toRequest(plan, target.baseUrl)));
      return { ...details.judge(response), curl: toCurl(plan, target) };
    },
  };
}

const aboutData: readonly CheckName[] = ['accepted-data', 'refused-data', 'accepted-credentials'];

function needsImage({ name, body }: Case): boolean {
  return aboutData.includes(name) && namesAsset(body);
}

function documentedResponses(operation: Operation): Case[] {
  return operation.responses.flatMap(({ status, pointer, body }) =>
    (body?.examples ?? []).map((example) => ({
      name: 'documented-response' as const,
      title: `${status} ${example.name}`,
      exercises: positive(pointer, example.pointer),
      needs: ['chosen-responses' as const],
      change: (plan: RequestPlan) =>
        withHeaders(plan, { prefer: `code=${status}, example=${example.name}` }),
      judge: (response: Received) => answered(operation.id, response, status, pointer),
    })),
  );
}

function acceptedAndRefusedBodies(document: ContractDocument, operation: Operation): Case[] {
  if (operation.request === undefined) return [];
  const { schema, examples } = operation.request;
  const bases = [
    { name: 'every field', value: sample(document, schema, 'all') },
    { name: 'no optional field', value: sample(document, schema, 'required') },
    ...examples,
  ];
  const keeps = keeperOf(document, schema);
  const cases = bases.flatMap((base) =>
    makeVariants(document, schema, base.value)
      // Fields that are sound alone can exclude each other, as a colour and a format do.
      .filter((variant) => keeps(variant.body) === (variant.polarity === 'positive'))
      .filter(isSensible)
      .map((variant) => ({
        ...dataCase(operation.id, variant, `${base.name} ${variant.pointer || '/'}`),
        body: variant.body,
      })),
  );
  return [...documentedRequests(operation), ...differentBodies(cases)];
}

function documentedRequests(operation: Operation): Case[] {
  return (operation.request?.examples ?? []).map(({ name, pointer, value }) => ({
    name: 'accepted-data',
    title: `the example ${name}`,
    exercises: positive(pointer),
    body: value,
    judge: (response) => accepts(operation.id, response, pointer),
  }));
}

/**
 * The document has `number` for counts too, and nobody knows what a service makes of half a part; text
 * that a pattern allows need not be a colour that has a name or an image that can be read.
 */
function isSensible({ title }: Pick<Variant, 'title'>): boolean {
  return title !== fractionTitle && title !== matchingTitle;
}

/** Leaves out what sends the same body to exercise the same statement. */
function differentBodies<T extends Pick<Case, 'body' | 'exercises'>>(cases: readonly T[]): T[] {
  const seen = new Set<string>();
  return cases.filter(({ body, exercises }) => {
    const key = JSON.stringify([body, exercises]);
    return !seen.has(key) && seen.add(key);
  });
}

function acceptedAndRefusedParameters(document: ContractDocument, operation: Operation): Case[] {
  const path = operation.parameters.filter((parameter) => parameter.in === 'path');
  const named: Case[] = path.map((parameter) => ({
    name: 'accepted-data',
    title: `${parameter.name}: an ID that exists`,
    exercises: [
      ...positive(parameter.pointer),
      ...listStatements(document, parameter.schema).flatMap(({ pointer }) => positive(pointer)),
    ],
    judge: (response) => accepts(operation.id, response, parameter.pointer),
  }));
  const queried = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) =>
      parameterVariants(document, parameter)
        .filter(isSensible)
        .map((variant) => ({
          ...dataCase(operation.id, variant, parameter.name),
          // A service that overlooks a malformed dry run would take the request for a submission.
          ...(parameter.name === 'dryRun' && variant.polarity === 'negative'
            ? { effect: 'submits' as const }
            : {}),
          parameters: variant.mustExist ? [parameter.name] : [],
          change: (plan: RequestPlan, target: Target) => ({
            ...plan,
            query: {
              ...plan.query,
              [parameter.name]: variant.mustExist
                ? (target.fixtures.parameters[parameter.name] ?? variant.value)
                : variant.value,
            },
          }),
        })),
    );
  return [...named, ...queried];
}

function dataCase(
  operation: OperationId,
  { polarity, statement, title }: Pick<Variant, 'polarity' | 'statement' | 'title'>,
  subject: string,
): Pick<Case, 'name' | 'title' | 'exercises' | 'judge'> {
  const accepted = polarity === 'positive';
  return {
    name: accepted ? 'accepted-data' : 'refused-data',
    title: `${subject}: ${title}`,
    exercises: [{ statement, polarity }],
    judge: (response) =>
      accepted
        ? accepts(operation, response, statement)
        : refuses(operation, response, statement, 'refused-data'),
  };
}

function credentials(operation: Operation): Case[] {
  const security = (scheme: string): string => `/components/securitySchemes/${scheme}`;
  const schemes = operation.security.map((scheme): Case => {
    const statement = security(scheme);
    return {
      name: 'accepted-credentials',
      title: scheme,
      exercises: positive(statement),
      parameters: fixturesOf[scheme] ?? [scheme],
      change: (plan, target) => ({
        ...withHeaders(plan, authorizations(target)[scheme] ?? {}),
        ...(scheme === 'bearerAuth' && target.fixtures.parameters.projectId !== undefined
          ? { query: { ...plan.query, projectId: target.fixtures.parameters.projectId } }
          : {}),
      }),
      judge: (response) => accepts(operation.id, response, statement),
    };
  });
  // Where a bare Authorization header is a scheme of its own, any text in it has the right form.
  const anyTextHasForm = operation.security.includes('publicToken');
  const refused = (
    name: CheckName,
    title: string,
    authorization: string | undefined,
    needs: readonly Need[] = [],
  ): Case => ({
    name,
    title,
    needs: anyTextHasForm && authorization !== undefined ? ['known-credentials'] : needs,
    exercises: operation.security.map((scheme) => ({
      statement: security(scheme),
      polarity: 'negative',
    })),
    change: (plan) => withHeaders(plan, { authorization }),
    judge: (response) => unauthorized(operation, response, name),
  });
  return [
    ...schemes,
    refused('missing-credentials', 'no Authorization header', undefined),
    refused('broken-credentials', 'Basic that is not base64', 'Basic ???'),
    refused('broken-credentials', 'Basic with an unknown key', `Basic ${btoa('unknown:unknown')}`, [
      'known-credentials',
    ]),
    refused('broken-credentials', 'an unknown scheme', 'Digest username="unknown"'),
  ];
}

/** What a scheme needs to be known: a session token says nothing about the project. */
const fixturesOf: Readonly<Record<string, readonly string[]>> = {
  basicAuth: [],
  bearerAuth: ['bearerAuth', 'projectId'],
};

function authorizations(target: Target): Record<string, Record<string, string>> {
  return {
    bearerAuth: { authorization: `Bearer ${target.fixtures.parameters.bearerAuth}` },
    publicToken: { authorization: 'public-auth-token' },
  };
}

const everyMethod = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function requestForms(operation: Operation): Case[] {
  const statement = operation.pointer;
  const refused = (name: CheckName, title: string, change: Case['change']): Case => ({
    name,
    title,
    exercises: [{ statement: `${statement}#${name}`, polarity: 'negative' }],
    ...(change === undefined ? {} : { change }),
    // A framework in front of the service often answers these, in a shape of its own.
    judge: (response) => refusesInAnyShape(operation.id, response, statement, name),
  });
  const others = everyMethod.filter((method) => !operation.siblingMethods.includes(method));
  const bodyForms =
    operation.request === undefined
      ? []
      : [
          refused('wrong-content-type', 'text/plain', (plan) =>
            withHeaders(plan, { 'content-type': 'text/plain' }),
          ),
          refused('malformed-json', 'a body cut off', (plan) => ({
            ...plan,
            body: (plan.body ?? '').slice(0, -1),
          })),
          refused('malformed-json', 'an empty body', (plan) => ({ ...plan, body: '' })),
        ];
  return [
    ...others.map((method) => ({
      ...refused('undeclared-method', method, ({ body: _body, ...plan }) => ({
        ...plan,
        method,
        parameters: unknownId(operation),
      })),
      needs: ['no-other-methods' as const],
      // Whoever says that there are none may be wrong: the method may exist, and change what is stored.
      ...(method === 'GET' ? { effect: 'reads' as const } : { effect: 'writes' as const }),
    })),
    ...bodyForms,
    {
      name: 'unknown-query-parameter',
      title: 'beside the declared ones',
      exercises: [{ statement: `${statement}#unknown-query-parameter`, polarity: 'positive' }],
      change: (plan) => ({ ...plan, query: { ...plan.query, unknownParameter: '1' } }),
      judge: (response) => noServerError(operation.id, response, statement),
    },
    ...unknownIds(operation),
  ];
}

function unknownIds(operation: Operation): Case[] {
  const [name] = Object.keys(unknownId(operation));
  if (name === undefined) return [];
  const pointer = `${operation.pointer}/responses/404`;
  return [
    {
      name: 'not-found',
      title: `an unknown ${name}`,
      exercises: positive(pointer),
      needs: ['stored-records'],
      change: (plan) => ({ ...plan, parameters: unknownId(operation) }),
      judge: (response) => answered(operation.id, response, 404, pointer),
    },
  ];
}

/** What the path names does not exist, so that nothing can be lost. */
function unknownId(operation: Operation): RequestPlan['parameters'] {
  const path = operation.parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(path.map(({ name }) => [name, 'no-such-id']));
}

function withHeaders(
  plan: RequestPlan,
  changes: Readonly<Record<string, string | undefined>>,
): RequestPlan {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...plan.headers, ...changes })) {
    if (value !== undefined) headers[name] = value;
  }
  return { ...plan, headers };
}

function positive(...statements: string[]): Exercise[] {
  return statements.map((statement) => ({ statement, polarity: 'positive' }));
}
