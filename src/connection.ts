import createOpenApiClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { ConfigurationError } from './errors/index.js';
import type { OperationId } from './operations.js';
import { type CallOptions, checkCallOptions, type Settings } from './options/index.js';
import type { Answer } from './transport/answer.js';
import { authorizationFor } from './transport/authenticate.js';
import { type Call, execute, type Via } from './transport/execute.js';
import { isGatewayRefusal } from './transport/raise.js';
import type { AnswerOf } from './types.js';

/** The bare openapi-fetch client, typed by the document. */
export type RawClient = Client<paths, 'application/json'>;

/** What a resource needs to make calls. */
export interface Connection {
  readonly raw: RawClient;
  readonly settings: Settings;
}

/** The part of a call that a resource method decides. */
export type CallPlan<Op extends OperationId> = Omit<Call, 'operation' | 'options'> & {
  readonly operation: Op;
  readonly options: CallOptions | undefined;
};

/** Makes one call and gives its answer's body, typed by the operation. */
export async function request<Op extends OperationId>(
  connection: Connection,
  plan: CallPlan<Op>,
  issue: (raw: RawClient, via: Via) => Promise<unknown>,
): Promise<AnswerOf<Op>> {
  return (await requestAnswer(connection, plan, issue)).body as AnswerOf<Op>;
}

/** The same, with the answer's text. */
export async function requestAnswer<Op extends OperationId>(
  { raw, settings }: Connection,
  { options = {}, ...plan }: CallPlan<Op>,
  issue: (raw: RawClient, via: Via) => Promise<unknown>,
): Promise<Answer> {
  checkCallOptions(options);
  return execute(settings, { ...plan, options }, (via) => issue(raw, via));
}

/** Refuses an ID that would call another operation than the one meant. */
export function pathId(name: string, id: string): string {
  if (typeof id === 'string' && id !== '' && id !== '.' && id !== '..') return id;
  throw new ConfigurationError(`${name} must be a non-empty text.`);
}

/** Makes the bare client: authenticated, never redirected, not repeated, answers untouched. */
export function createRaw(settings: Settings): RawClient {
  return createOpenApiClient<paths, 'application/json'>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    // `types` is one comma-separated value; no operation repeats a parameter.
    querySerializer: { array: { style: 'form', explode: false } },
    async fetch(request) {
      const { url, method, signal } = request;
      const headers = new Headers(request.headers);
      const { credentials, origin } = settings;
      const authorization = await authorizationFor(url, credentials, origin, signal);
      headers.set('authorization', authorization);
      const body = method === 'GET' ? undefined : await request.text();
      const response = await settings.fetch(url, {
        method,
        headers,
        signal,
        redirect: 'manual',
        ...(body ? { body } : {}),
      });
      if (isGatewayRefusal(response.status, response.headers)) credentials.expire(authorization);
      return response;
    },
  });
}
