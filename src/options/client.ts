import type { NamesOf } from '../arguments/names.js';
import type { HarEntry } from '../exchange.js';
import type { Budget } from '../ledger/budget.js';
import type { Ledger } from '../ledger/ledger.js';
import type { OperationId } from '../operations.js';
import type { BeforeSubmission } from '../transport/announce.js';
import type { Backoff } from '../transport/backoff.js';
import type { FetchLike } from '../transport/fetch.js';
import type { Attempt } from '../transport/retry.js';
import type { Logger } from './log.js';

/** An answer as the `inspect` option sees it. */
export interface InspectedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON. */
  readonly body: unknown;
  /** Removes the client's credentials, in any spelling, from a text for display. */
  readonly redact?: ((text: string) => string) | undefined;
}

/** Options of the client. */
export interface ClientOptions {
  /** The API key. Default, without `apiSecret`: the environment's `SCENARIO_SDK_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** The secret of the API key. Default, without `apiKey`: the environment's `SCENARIO_SDK_API_SECRET`. */
  readonly apiSecret?: string | undefined;
  /**
   * Instead of a key: a session token, or a function that returns one. The function is called when a token
   * is first needed and again when the gateway refuses it as expired. Needs `projectId`. Default, if no API
   * key is given: the environment's `SCENARIO_SDK_JWT`.
   */
  readonly bearerToken?: string | (() => string | Promise<string>) | undefined;
  /**
   * Allows an API secret in a browser, where everyone who opens the page can read it and spend with it.
   * Default false.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * The project to act in. Default: the environment's `SCENARIO_PROJECT_ID`, or the one that the API key
   * implies.
   */
  readonly projectId?: string | undefined;
  /**
   * Where the API is: https, or http on a loopback host. In a page also a path of its own origin, such as
   * `/api/scenario`, where a backend adds the credentials (`scenario-patch/proxy`). Default: the
   * environment's `SCENARIO_BASE_URL`, or `https://api.cloud.scenario.com/v1`.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Hosts that may hold files in addition to public ones, such as a storage on your own network: each as
   * `host`, `host:port` or `*.domain`. Default none.
   */
  readonly storageHosts?: readonly string[] | undefined;
  /**
   * The `fetch` to use. Default: the global one.
   *
   * It must send each request once, and not follow redirects (the client sets `redirect: 'manual'`). A
   * `fetch` that repeats requests, such as `fetch-retry`, can submit twice where the client sees one
   * attempt, and its last error says nothing about the earlier attempts: leave repeats to `maxRetries`.
   * An answer from another origin, or after a redirect, is refused as a `RedirectError`.
   */
  readonly fetch?: FetchLike | undefined;
  /** Further headers for every request. `Authorization` is not accepted. Default none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for each attempt, up to its complete answer. Default 60,000; for a part of an upload 300,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds for a whole call: all attempts and the waits between them. Default 300,000; for downloads
   * and `uploads.uploadFile` 3,600,000 (an hour).
   */
  readonly deadlineMs?: number | undefined;
  /** How often a call may be repeated, if its effect allows it. Default 3. */
  readonly maxRetries?: number | undefined;
  /** The waits between attempts, in milliseconds. Default `{ baseMs: 500, capMs: 8000 }`. */
  readonly backoff?: Partial<Backoff> | undefined;
  /** The largest answer that is read, in bytes. Default 33,554,432 (32 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Keeps the client under the service's limit for a project by queueing requests: submissions and cancels
   * first, then other calls, then the polls of waits. Default
   * `{ requestsPerMinute: 100 }`, the documented limit; of these, other calls take up to 80, and polls up to
   * 60. With a `ledger` it holds across all processes that use the ledger; without, it counts only the requests of
   * this client: share one client. `false` turns it off.
   */
  readonly rateLimit?: { readonly requestsPerMinute?: number | undefined } | false | undefined;
  /**
   * Called and awaited before each attempt of a submission is sent; not before a dry run. If it throws,
   * the call ends with `SubmissionStoppedError`, and nothing is sent. Keep your own record here. Default none.
   */
  readonly beforeSubmission?: BeforeSubmission | undefined;
  /**
   * The header in which each request to the API carries the ID of its call, such as `x-request-id`: the
   * same ID that `onAttempt` gets. Default: none, since the service does not declare such a header.
   */
  readonly requestIdHeader?: string | undefined;
  /** The ledger that records keyed submissions; `openLedger` of `scenario-patch/ledger` makes one. Default none. */
  readonly ledger?: Ledger | undefined;
  /** The most that keyed submissions may cost, in the ledger's books for the project. Default no limit. */
  readonly budget?: Budget | readonly Budget[] | undefined;
  /**
   * Writes a line for each attempt: `console`, pino, winston, or an object with the methods `debug`, `info`,
   * `warn` and `error`. `error` is a failed call, `warn` an attempt that is repeated, `info` an accepted submission.
   * Lines contain no secrets. The environment's `SCENARIO_LOG` is the lowest level that is written, from `debug` to
   * `error`, or `off`; without a logger, lines then go to `console`. Default none.
   */
  readonly logger?: Logger | undefined;
  /**
   * Called after each request to the API with the request and its answer, as an entry of an HTTP Archive:
   * redacted, without requests to signed URLs. Its errors are ignored. Default none.
   */
  readonly onExchange?: ((entry: HarEntry) => void) | undefined;
  /** Called after each attempt of each call. Its errors are ignored. Default none. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
  /**
   * Gets each JSON answer that settles a call: successes, prices, and refusals (4xx) that are not repeated.
   * An error that it throws reaches the caller, and never causes a repeat: unchanged for a read, in an
   * `UncertainSubmissionError` with `answer` and `jobId` for a submission, as `inspectError` of a refusal. A
   * promise is awaited, within the call's limits; its rejection is ignored, as with every callback, unless it
   * is a `ContractViolationError`. Default none.
   */
  readonly inspect?:
    | ((operation: OperationId, answer: InspectedAnswer) => void | Promise<void>)
    | undefined;
}

/** The names of the option `backoff`. */
export const backoffNames: NamesOf<Backoff> = {
  baseMs: 'a number of at least 0',
  capMs: 'a number of at least 0',
};

/** The names of the option `rateLimit`. */
export const rateLimitNames: NamesOf<Exclude<ClientOptions['rateLimit'], false | undefined>> = {
  requestsPerMinute: 'a number of at least 1',
};

/** The names of `ClientOptions`. */
export const clientOptionNames: NamesOf<ClientOptions> = {
  apiKey: 'text',
  apiSecret: 'text',
  bearerToken: true,
  dangerouslyAllowBrowser: 'true or false',
  projectId: 'text',
  baseUrl: 'text',
  storageHosts: true,
  fetch: 'a function',
  headers: {},
  timeoutMs: 'a number of at least 1',
  deadlineMs: 'a number of at least 1',
  maxRetries: 'a whole number of at least 0',
  backoff: backoffNames,
  maxResponseBytes: 'a number of at least 1',
  rateLimit: rateLimitNames,
  ledger: true,
  budget: true,
  logger: true,
  onExchange: 'a function',
  onAttempt: 'a function',
  beforeSubmission: 'a function',
  requestIdHeader: 'text',
  inspect: 'a function',
};
