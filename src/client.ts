import { readOptions } from './arguments/names.js';
import type { RawClient } from './connection.js';
import { laterMethods, laterRaw, openLater } from './later.js';
import type { Methods } from './opened.js';
import { type CheckedOptions, checkClientOptions, type Shared } from './options/checked.js';
import { clientOptionNames } from './options/client.js';
import type { CallOptions, ClientOptions } from './options/index.js';
import type { RequestMethod, RequestOptions } from './request.js';
import { sends } from './runtime.js';
import type { Exactly } from './types.js';
import type { CallPromise, CallResponse } from './withResponse.js';

/** A client of the Scenario API. It keeps no connections and does not need to be closed. */
export interface ScenarioClient extends Methods {
  /**
   * Whether the fetch of this runtime is proved to send a submission once: on Node, Deno, Bun and
   * Cloudflare Workers. `false` in a browser, which may silently send it again; there the promise about charges
   * does not hold, and the first submission warns on the console. It does not cover repeats by a `fetch` of
   * your own.
   */
  readonly sendsOnce: boolean;
  /**
   * The plain openapi-fetch client: authenticated and typed, but without retries, time limits and error
   * classes. It returns redirects as answers.
   */
  readonly raw: RawClient;
  /**
   * Calls a path below `baseUrl` for which the client lacks a method, with credentials, limits, errors and
   * repeats: a `GET` is repeated after transient failures, other methods only when the request provably was not
   * taken. Answers are not inspected. An empty answer is `undefined`.
   *
   * @example
   * const { model } = await client.request<{ model: Model }>('GET', '/models/model_1');
   *
   * @throws ConfigurationError when the path leaves `baseUrl`, or belongs to a submission; nothing is sent
   * @throws UncertainSubmissionError when the answer to another method than `GET` was lost
   */
  request<Data = unknown>(
    method: RequestMethod,
    path: string,
    options?: RequestOptions,
  ): CallPromise<Data>;
  /**
   * Proves that the service can be reached and accepts the credentials, with the cheapest read (one job of
   * GET /jobs).
   *
   * @throws AuthenticationError or PermissionError when the credentials are refused
   * @throws ConnectionError when the service cannot be reached
   */
  check(options?: CallOptions): Promise<CallResponse>;
  /**
   * Makes a client with other options. Options that are omitted or `undefined` stay as they are; new
   * credentials replace all others. Both share one rate limit, unless `rateLimit` is given, and one token.
   */
  withOptions(options: ClientOptions): ScenarioClient;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createScenarioClient({ apiKey, apiSecret });
 * const { job } = await client.generate.patch({ image: 'asset_…' });
 *
 * @throws ConfigurationError when credentials are missing or contradict each other, or an option cannot
 * work.
 */
export function createScenarioClient<Given extends ClientOptions = ClientOptions>(
  options: KnownOptions<Given> = {} as KnownOptions<Given>,
): ScenarioClient {
  return clientWith(readOptions('createScenarioClient', options, clientOptionNames), {});
}

/** Options of a client, without names that do not exist. */
type KnownOptions<Given extends ClientOptions> = Exactly<
  ClientOptions,
  Given,
  'backoff' | 'rateLimit' | 'budget'
>;

/** @param options - read, so that later changes of the caller's objects do not reach them */
function clientWith(options: ClientOptions, shared: Shared): ScenarioClient {
  const checked = checkClientOptions(options, shared);
  const later = openLater(checked);
  return {
    ...laterMethods(later),
    sendsOnce: sends !== 'unproved',
    raw: laterRaw(later),
    withOptions(changed) {
      const given = readOptions('withOptions', changed, clientOptionNames);
      return clientWith(...derived(options, given, checked));
    },
  };
}

const NO_CREDENTIALS = { apiKey: undefined, apiSecret: undefined, bearerToken: undefined } as const;

/**
 * The options of a client that is derived from another, and what the two share.
 *
 * @param given - the options that change, read: without those that are `undefined`
 */
function derived(
  options: ClientOptions,
  given: ClientOptions,
  { credentials, limits }: CheckedOptions,
): [ClientOptions, Shared] {
  const isSameAccount = !Object.keys(NO_CREDENTIALS).some((name) => name in given);
  // Another address may need other credentials, or no credentials.
  const keeps = isSameAccount && given.baseUrl === undefined;
  const isSameLimit = isSameAccount && given.rateLimit === undefined && given.ledger === undefined;
  return [
    { ...options, ...(isSameAccount ? {} : NO_CREDENTIALS), ...given },
    { credentials: keeps ? credentials : undefined, limits: isSameLimit ? limits : undefined },
  ];
}
