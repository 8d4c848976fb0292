import { isObject } from '../../src/contract/document.js';
import type { CallOptions, ScenarioClient } from '../../src/index.js';
import { pathParameters, usualBody } from '../engine/case.js';
import type { Contract } from '../engine/contract.js';
import type { Operation } from '../engine/contractDocument.js';
import { sample } from '../engine/samples.js';
import { toText } from '../engine/serialize.js';

/** How a user of the client calls an operation. */
export interface ClientCalls {
  call(client: ScenarioClient, options: CallOptions): PromiseLike<unknown>;
  /** For an operation with dry runs: how a user gets an estimate. */
  estimate?(client: ScenarioClient, options: CallOptions): PromiseLike<{ exactCost: string }>;
}

/** The client has no method for an operation; the message says where to add it. */
export class MissingMethodError extends Error {
  override readonly name = 'MissingMethodError';
}

type Method = (...values: unknown[]) => PromiseLike<never>;

/**
 * The calls of an operation, from its ID and its parts: `jobsTriggerAction` is
 * `client.jobs.triggerAction(jobId, body, options)`. A paid operation has an `estimate` method too.
 */
export function callsOf(contract: Contract, operation: Operation): ClientCalls {
  const [, resource = '', rest = ''] = /^([a-z]+)(.*)$/.exec(operation.id) ?? [];
  const values = argumentsOf(contract, operation);
  const headers = Object.fromEntries(
    Object.entries(demanded(contract, operation, 'header')).map(([name, value]) => [
      name,
      toText(value),
    ]),
  );
  const caller =
    (name: string) =>
    (client: ScenarioClient, options: CallOptions): PromiseLike<never> => {
      const methods = client as unknown as Record<string, Record<string, Method> | undefined>;
      const method = methods[resource]?.[name];
      const own = { ...options, headers: { ...headers, ...options.headers } };
      if (method !== undefined) return method.call(methods[resource], ...values, own);
      throw new MissingMethodError(
        `The client has no ${resource}.${name} for the operation ${operation.id}: add the method to src/resources/.`,
      );
    };
  const name = `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
  return {
    call: caller(name),
    ...(operation.effect === 'submits' ? { estimate: caller(`estimate${rest}`) } : {}),
  };
}

/** The IDs of the path, then the query and the body, if there are any. */
function argumentsOf(contract: Contract, operation: Operation): unknown[] {
  const ids = pathParameters(operation).map(({ name, example }) => String(example ?? name));
  const query = demanded(contract, operation, 'query');
  if (operation.request !== undefined) {
    const body = usualBody(contract, operation);
    return [...ids, isObject(body) ? { ...query, ...body } : body];
  }
  // The project is an option of every call.
  const queried = operation.parameters.some(
    ({ in: place, name }) => place === 'query' && name !== 'projectId',
  );
  return queried ? [...ids, query] : ids;
}

/** Values of the required parameters in a location. */
function demanded(
  { document }: Contract,
  { parameters }: Operation,
  place: 'query' | 'header',
): Record<string, unknown> {
  const own = parameters.filter((parameter) => parameter.required && parameter.in === place);
  return Object.fromEntries(
    own.map(({ name, example, schema }) => [
      name,
      example ?? sample(document, schema, 'all', 'sent'),
    ]),
  );
}
