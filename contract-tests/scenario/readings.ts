import { isDeepStrictEqual } from 'node:util';
import type { DryRunCompleted, IpDetection, PatchResponse } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import { type Finding, show } from '../../src/contract/findings.js';
import { addDecimals } from '../../src/decimal.js';
import { createScenarioClient, ScenarioError, type ScenarioErrorKind } from '../../src/index.js';
import type { Unsure } from '../../src/isObject.js';
import type { Check, Verdict } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import type { DocumentedResponse, Example, Operation } from '../engine/contractDocument.js';
import { planRequest, toCurl } from '../engine/request.js';
import type { Target } from '../engine/target.js';
import { type ClientCalls, callsOf, MissingMethodError } from './calls.js';
import { apiKeyOf } from './credentials.js';

/**
 * Makes a check for each documented example of an operation: the client must return a success unchanged, turn a
 * dry run's answer into a price, and an error status into a client error of the right kind.
 */
export function clientReadings(
  contract: Contract,
  operation: Operation,
  calls: ClientCalls = callsOf(contract, operation),
): Check[] {
  return operation.responses.flatMap((response) =>
    (response.body?.examples ?? []).map((example): Check => {
      const title = `${response.status} ${example.name}`;
      return {
        id: `${operation.id} client-reading ${title}`,
        operation: operation.id,
        name: 'client-reading',
        title,
        effect: asksForPrice(operation, example) ? 'estimates' : operation.effect,
        needs: ['chosen-responses'],
        exercises: [{ statement: example.pointer, polarity: 'positive' }],
        parameters: [],
        records: [],
        credentials: [],
        asksFor: response.status,
        async run(target) {
          const prefer = `code=${response.status}, example=${example.name}`;
          const violations = await read(calls, target, response, example, { prefer });
          const body = operation.request?.examples[0]?.value;
          const plan = planRequest(contract, operation, target, body);
          const curl = toCurl({ ...plan, headers: { ...plan.headers, prefer } }, target);
          return { violations, drift: [], curl };
        },
      };
    }),
  );
}

async function read(
  calls: ClientCalls,
  target: Target,
  { status }: DocumentedResponse,
  example: Example,
  headers: Record<string, string>,
): Promise<Verdict['violations']> {
  const client = createScenarioClient({
    ...apiKeyOf(target),
    baseUrl: target.baseUrl,
    fetch: target.fetch,
    maxRetries: 0,
    // The target's fetch keeps to its rate limit.
    rateLimit: false,
  });
  const price = priceOf(example.exact);
  const asked = price === undefined ? calls.call : (calls.estimate ?? calls.call);
  const result: unknown = await Promise.resolve()
    .then(() => asked(client, { headers }))
    .catch((error: unknown) => {
      if (error instanceof MissingMethodError) throw error;
      return error;
    });
  const wrong = (expected: string, actual: string): Finding[] => [
    {
      pointer: '',
      documentPointer: example.pointer,
      keyword: 'client-reading',
      expected,
      actual,
      message: `The client turned the documented example ${example.name} into ${actual}.`,
    },
  ];
  if (price !== undefined) {
    const exact = (result as { exactCost?: unknown } | undefined)?.exactCost;
    return exact === price ? [] : wrong(`the price ${price}`, describe(result));
  }
  if (status < 300) {
    return isDeepStrictEqual(result, example.value) ? [] : wrong('the answer', describe(result));
  }
  const kinds = kindsOf(status);
  const right =
    result instanceof ScenarioError && result.status === status && kinds.includes(result.kind);
  return right ? [] : wrong(`a ScenarioError of kind ${kinds.join(' or ')}`, describe(result));
}

/** Every other reading submits, which must not happen on a target that only claims to be a mock. */
function asksForPrice({ effect }: Operation, { value }: Example): boolean {
  return effect === 'submits' && priceOf(value) !== undefined;
}

/** The exact total charge in the answer to a dry run; undefined for any other answer. */
function priceOf(value: unknown): string | undefined {
  const { job, estimatedCost, creativeUnitsCost, ipDetection } = value as Unsure<
    PatchResponse | DryRunCompleted
  >;
  if (estimatedCost !== undefined) return String(estimatedCost);
  const isJob = isObject(job) && Object.keys(job).length > 0;
  if (creativeUnitsCost === undefined || isJob) return undefined;
  const fee = isObject<IpDetection>(ipDetection) ? ipDetection.creativeUnitsCharged : undefined;
  return addDecimals(String(creativeUnitsCost), String(fee ?? 0));
}

/** A 5xx to a call that may have been accepted leaves the outcome unknown. */
function kindsOf(status: number): ScenarioErrorKind[] {
  const kinds: Record<number, ScenarioErrorKind[]> = {
    400: ['invalid-request'],
    401: ['authentication'],
    402: ['payment-required'],
    403: ['permission'],
    404: ['not-found'],
    413: ['invalid-request'],
    429: ['rate-limit', 'concurrency-limit', 'quota-exceeded'],
    500: ['server', 'uncertain-submission'],
  };
  return kinds[status] ?? ['unexpected-status'];
}

function describe(result: unknown): string {
  return show(result instanceof Error ? `${result.name}: ${result.message}` : result);
}
