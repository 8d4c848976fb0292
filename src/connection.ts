import createOpenApiClient, { type Client } from 'openapi-fetch';
import type { paths, ReasonError } from '../generated/schema.js';
import { LONE_SURROGATE, unsendable } from './arguments/json.js';
import { checkOperationOptions, type WrittenParams, writeParams } from './arguments/params.js';
import { ConfigurationError } from './errors/index.js';
import { redactError } from './errors/redactError.js';
import { textAt } from './foreign.js';
import { idProblem } from './ids.js';
import { type OperationId, operations } from './operations.js';
import type { OperationOptions, Settings } from './options/index.js';
import { keepDigits } from './prices/keepDigits.js';
import type { Redact } from './redact.js';
import { adoptResponse } from './transport/adopt.js';
import { authorizationFor } from './transport/authenticate.js';
import { type Call, execute } from './transport/execute.js';
import type { ParsedResponse } from './transport/parseResponse.js';
import { QUERY_STYLE } from './transport/prepare.js';
import { isGatewayRefusal } from './transport/refusal.js';
import { requestId } from './transport/requestId.js';
import type { AnswerOf, PathOf } from './types.js';
import { Called, type CallPromise, type CallResponse, keepResponse } from './withResponse.js';

/** The plain openapi-fetch client, typed by the document. */
export type RawClient = Client<paths, 'application/json'>;

/** One call of an operation, as a resource method asks for it. */
export type CallPlan<Op extends OperationId> = Omit<Call, 'operation' | 'options'> & {
  readonly operation: Op;
  /** The parameters, as the caller gave them. */
  readonly params?: object | undefined;
  /** The parameters, if they are already serialized. */
  readonly written?: WrittenParams;
  readonly options: OperationOptions | undefined;
} & PathOf<Op>;

/**
 * Makes one call and returns the body of its answer, typed by the operation. The promise knows the
 * circumstances of the answer, which the answer itself does not: a method returns it as it is.
 */
export function request<Op extends OperationId>(
  settings: Settings,
  plan: CallPlan<Op>,
): CallPromise<AnswerOf<Op>> {
  return called((read) => answerTo(settings, plan, read), settings.redact);
}

/**
 * The promise of an answer's body, which knows the circumstances of the answer.
 *
 * @param start - makes the call, and returns what `read` makes of its answer
 */
export function called<Data>(
  start: (read: (answer: ParsedResponse) => Data) => Promise<Data>,
  redact: Redact,
): CallPromise<Data> {
  let response: (() => CallResponse) | undefined;
  const call: CallPromise<Data> = new Called<Data>(
    (resolve, reject) => {
      const reading = start((answer) => {
        response = circumstancesOf(answer, redact);
        return answer.body as Data;
      });
      // V8 follows the promise's own `resolve` to the code that awaits it: the stack of an error names that.
      reading.then(resolve, reject);
    },
    async () => ({ data: await call, response: (response as () => CallResponse)() }),
  );
  return call;
}

/** The same for a method that does more than this call: the circumstances are kept with the answer. */
export async function requestWithin<Op extends OperationId>(
  settings: Settings,
  plan: CallPlan<Op>,
): Promise<AnswerOf<Op>> {
  return (await requestAnswer(settings, plan)).body as AnswerOf<Op>;
}

/** The same, with the answer's text. */
export function requestAnswer<Op extends OperationId>(
  settings: Settings,
  plan: CallPlan<Op>,
): Promise<ParsedResponse> {
  return answerTo(settings, plan, (answer) => {
    keepResponse(answer.body, circumstancesOf(answer, settings.redact));
    return answer;
  });
}

/**
 * Every call passes here: options and parameters that are unknown, or cannot be sent as they are, are refused
 * before anything is sent.
 */
async function answerTo<Op extends OperationId, Result>(
  settings: Settings,
  plan: CallPlan<Op>,
  read: (answer: ParsedResponse) => Result,
): Promise<Result> {
  const { path, params, written, options } = plan;
  try {
    for (const name of Object.keys(path ?? {})) pathId(name, path?.[name]);
    if (options !== undefined) checkOperationOptions(plan.operation, options);
    // All of the parameters are read here; only images may take their time.
    const asked = written ?? writeParams(plan.operation, params, { extra: options });
    const { method, path: route } = operations[plan.operation];
    const answer = await execute(settings, plan, { method, route, path, params: asked });
    keepDigits(answer);
    return read(answer);
  } catch (error) {
    throw redactError(error, settings.redact);
  }
}

/** A function, because few callers ask for them; it does not hold the answer's text. */
function circumstancesOf(
  { status, headers, body }: ParsedResponse,
  redact: Redact,
): () => CallResponse {
  return () => {
    const id = requestId(headers, redact) ?? textAt<ReasonError>(body, 'trace_id');
    return { status, headers, requestId: id };
  };
}

/** Refuses an ID that would call an operation, or name a file, other than the intended one. */
export function pathId(name: string, id: unknown): string {
  const problem = idProblem(id);
  if (problem !== undefined) throw new ConfigurationError(`${name} ${problem}. Nothing was sent.`);
  if (LONE_SURROGATE.test(id as string))
    throw unsendable(name, 'contains half of a surrogate pair');
  return id as string;
}

/** Makes the plain client: authenticated, never redirected, not repeated, answers unchanged. */
export function createRaw(settings: Settings): RawClient {
  return createOpenApiClient<paths, 'application/json'>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    querySerializer: QUERY_STYLE,
    async fetch(request) {
      const { url, method, signal } = request;
      const headers = new Headers(request.headers);
      const { credentials, timeoutMs } = settings;
      const authorization = await authorizationFor(url, settings, signal, timeoutMs);
      if (authorization !== undefined) headers.set('authorization', authorization);
      const body = method === 'GET' ? undefined : await request.text();
      const given = await settings.fetch(url, {
        ...fetchOptionsOf(request),
        method,
        headers,
        signal,
        redirect: 'manual',
        ...(body ? { body } : {}),
      });
      const answer = adoptResponse(given, 'request');
      if (authorization !== undefined && isGatewayRefusal(answer.status, answer.headers)) {
        credentials.expire(authorization);
      }
      return given instanceof Response ? given : new Response(answer.body, answer);
    },
  });
}

/** The values of a `Request` that were not set explicitly. */
const UNSET: Readonly<Record<string, unknown>> = {
  cache: 'default',
  credentials: 'same-origin',
  integrity: '',
  keepalive: false,
  mode: 'cors',
  referrer: 'about:client',
  referrerPolicy: '',
};

/** The options of `fetch` that a request was made with; those that `Request` does not know are its own fields. */
function fetchOptionsOf(request: Request): RequestInit {
  const known = Object.entries(UNSET).map(([name, unset]) => {
    const value: unknown = Reflect.get(request, name);
    return value === unset || value === undefined ? {} : { [name]: value };
  });
  // Not the entries that some runtimes keep under symbols.
  return Object.assign({}, ...known, Object.fromEntries(Object.entries(request)));
}
