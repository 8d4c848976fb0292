import { ConfigurationError } from './errors/index.js';
import type { OperationId } from './operations.js';
import { type Redact, redactText } from './redact.js';
import type { Backoff } from './transport/backoff.js';
import {
  basicCredentials,
  bearerCredentials,
  type Credentials,
  isToken,
} from './transport/credentials.js';
import type { FetchLike } from './transport/fetch.js';
import { createRateLimiter, type RateLimiter } from './transport/rateLimit.js';
import type { Attempt } from './transport/retry.js';

/** An answer as the `inspect` option sees it. */
export interface InspectedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON. */
  readonly body: unknown;
}

/** Options of a single call; each one wins over the client's. */
export interface CallOptions {
  /** Aborts the call, whatever it is doing: waiting, sending or reading. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, up to its complete answer. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call: all attempts and the waits between them. */
  readonly deadlineMs?: number | undefined;
  /** How often the call may be repeated, where its class allows it. */
  readonly maxRetries?: number | undefined;
  /** The project to act in. */
  readonly projectId?: string | undefined;
  /** Further headers. `Authorization` is not accepted: credentials are options of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called after each attempt. What it throws is ignored: a hook cannot lose an answer. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** Options of the client. */
export interface ClientOptions {
  /** The API key. Default: the environment's `SCENARIO_SDK_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** The secret of the API key. Default: the environment's `SCENARIO_SDK_API_SECRET`. */
  readonly apiSecret?: string | undefined;
  /**
   * Instead of a key: a session token, or a function that gets one. The function is called when a token
   * is first needed and again when the gateway refuses it as expired. Needs `projectId`.
   */
  readonly bearerToken?: string | (() => string | Promise<string>) | undefined;
  /** The project to act in. An API key implies its project. */
  readonly projectId?: string | undefined;
  /** Where the API is: https, or http on a loopback host. Default `https://api.cloud.scenario.com/v1`. */
  readonly baseUrl?: string | undefined;
  /** The `fetch` to use. Default: the global one. */
  readonly fetch?: FetchLike | undefined;
  /** Further headers for every request. `Authorization` is not accepted. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for each attempt, up to its complete answer. Default 60,000; for a part of an upload 300,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds for a whole call: all attempts and the waits between them. Default 300,000; for downloads
   * and `uploads.uploadFile` 3,600,000 (an hour).
   */
  readonly deadlineMs?: number | undefined;
  /** How often a call may be repeated, where its class allows it. Default 3. */
  readonly maxRetries?: number | undefined;
  /** The waits between attempts, in milliseconds. Default `{ baseMs: 500, capMs: 8000 }`. */
  readonly backoff?: Partial<Backoff> | undefined;
  /** The largest answer that is read, in bytes. Default 33,554,432 (32 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Keeps the client under the service's limit for a project, by letting requests wait for their turn.
   * Default off; `{}` allows the documented 100 requests a minute.
   */
  readonly rateLimit?: { readonly requestsPerMinute?: number | undefined } | undefined;
  /** Called after each attempt of each call. What it throws is ignored. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
  /**
   * Sees each JSON answer that settles a call: successes, prices, and refusals (4xx) that no repeat can
   * help. What it throws reaches the caller instead, and never causes a repeat.
   */
  readonly inspect?: ((operation: OperationId, answer: InspectedAnswer) => void) | undefined;
}

/** The client's options, checked and with defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly origin: string;
  readonly credentials: Credentials;
  readonly projectId: string | undefined;
  readonly fetch: FetchLike;
  readonly headers: Headers;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** The deadline of downloads and of uploads of whole files. */
  readonly transferDeadlineMs: number;
  readonly partTimeoutMs: number;
  readonly maxRetries: number;
  readonly backoff: Backoff;
  readonly maxResponseBytes: number;
  readonly inspect: ClientOptions['inspect'];
  readonly redact: Redact;
  /** The limiter that the project's calls share; `undefined` when there is no limit. */
  limiterOf(projectId: string | undefined): RateLimiter | undefined;
  /** Tells the client's hook and the call's about an attempt. */
  report(attempt: Attempt, hook: CallOptions['onAttempt']): void;
}

const DEFAULT_BASE_URL = 'https://api.cloud.scenario.com/v1';

/** Checks the options and fills in defaults; throws `ConfigurationError`. */
export function resolveOptions(options: ClientOptions): Settings {
  const baseUrl = checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL);
  const credentials = chooseCredentials(options);
  checkCallOptions(options);
  const { onAttempt } = options;
  return {
    baseUrl: baseUrl.href.replace(/\/+$/, ''),
    origin: baseUrl.origin,
    credentials,
    projectId: options.projectId,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: new Headers(checkHeaders(options.headers)),
    timeoutMs: options.timeoutMs ?? 60_000,
    deadlineMs: options.deadlineMs ?? 300_000,
    transferDeadlineMs: options.deadlineMs ?? 3_600_000,
    partTimeoutMs: options.timeoutMs ?? 300_000,
    maxRetries: options.maxRetries ?? 3,
    backoff: {
      baseMs: atLeast('backoff.baseMs', options.backoff?.baseMs ?? 500, 0),
      capMs: atLeast('backoff.capMs', options.backoff?.capMs ?? 8_000, 0),
    },
    maxResponseBytes: atLeast('maxResponseBytes', options.maxResponseBytes ?? 33_554_432, 1),
    inspect: options.inspect,
    redact: (text) => redactText(text, credentials.secrets()),
    limiterOf: limiters(options.rateLimit),
    report(attempt, hook) {
      for (const each of [onAttempt, hook]) {
        // A hook's failure must not lose the answer of a submission; an async one's would end the process.
        new Promise((resolve) => resolve(each?.(attempt))).catch(() => {});
      }
    },
  };
}

/** Checks the numbers that a call and the client have in common. */
export function checkCallOptions({ timeoutMs, deadlineMs, maxRetries }: CallOptions): void {
  if (timeoutMs !== undefined) atLeast('timeoutMs', timeoutMs, 1);
  if (deadlineMs !== undefined) atLeast('deadlineMs', deadlineMs, 1);
  if (maxRetries !== undefined) atLeast('maxRetries', maxRetries, 0);
}

/** The options of a call, out of options that hold more. */
export function onlyCallOptions(options: CallOptions): CallOptions {
  const { signal, timeoutMs, deadlineMs, maxRetries, projectId, headers, onAttempt } = options;
  return { signal, timeoutMs, deadlineMs, maxRetries, projectId, headers, onAttempt };
}

/** Refuses headers that would replace the credentials, and what is no header. */
export function checkHeaders(
  headers: CallOptions['headers'] = {},
): Readonly<Record<string, string>> {
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    throw new ConfigurationError(
      'headers must not hold Authorization. Give apiKey and apiSecret, or bearerToken, to the client.',
    );
  }
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value]]);
    } catch {
      // The error of `Headers` shows the value, which may be secret.
      throw new ConfigurationError(`The header ${name} has a name or a value that cannot be sent.`);
    }
  }
  return headers;
}

/** Whether a URL's host is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Refuses a number below `least`, and what is none; gives it otherwise. */
export function atLeast(name: string, value: number, least: number): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new ConfigurationError(`${name} must be a number of at least ${least}, not ${value}.`);
}

function checkBaseUrl(text: string): URL {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) {
    throw new ConfigurationError(
      'baseUrl is no web address. Give one like https://api.cloud.scenario.com/v1.',
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError(
      `baseUrl must be https, so that credentials are not sent in the clear; http is accepted for a loopback host only, not for ${url.host}.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(
      'baseUrl must not hold credentials, a query or a fragment. Give credentials as options.',
    );
  }
  return url;
}

function chooseCredentials(options: ClientOptions): Credentials {
  const { bearerToken, projectId } = options;
  if (bearerToken !== undefined) {
    if (options.apiKey !== undefined || options.apiSecret !== undefined) {
      throw new ConfigurationError(
        'Both an API key and a bearerToken were given. Give apiKey and apiSecret, or bearerToken and projectId.',
      );
    }
    if (projectId === undefined || projectId === '') {
      throw new ConfigurationError(
        'bearerToken needs projectId: a session token implies no project.',
      );
    }
    if (typeof bearerToken !== 'function' && !isToken(bearerToken)) {
      throw new ConfigurationError('bearerToken is empty, or holds what a header cannot.');
    }
    return bearerCredentials(bearerToken);
  }
  const apiKey = options.apiKey ?? environment('SCENARIO_SDK_API_KEY');
  const apiSecret = options.apiSecret ?? environment('SCENARIO_SDK_API_SECRET');
  if (apiKey && apiSecret) return basicCredentials(apiKey, apiSecret);
  const missing = [apiKey ? '' : 'apiKey', apiSecret ? '' : 'apiSecret'].filter(Boolean);
  throw new ConfigurationError(
    `Credentials are missing: ${missing.join(' and ')}. Give apiKey and apiSecret (or set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET), or bearerToken and projectId.`,
  );
}

function environment(name: string): string | undefined {
  return globalThis.process?.env?.[name];
}

function limiters(rateLimit: ClientOptions['rateLimit']): Settings['limiterOf'] {
  if (rateLimit === undefined) return () => undefined;
  const requestsPerMinute = atLeast(
    'rateLimit.requestsPerMinute',
    rateLimit.requestsPerMinute ?? 100,
    1,
  );
  const byProject = new Map<string, RateLimiter>();
  return (projectId = '') => {
    const limiter = byProject.get(projectId) ?? createRateLimiter(requestsPerMinute);
    byProject.set(projectId, limiter);
    return limiter;
  };
}
