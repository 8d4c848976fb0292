import { readOptions } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { keepLatest } from '../keepLatest.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { Redact } from '../redact.js';
import { createRedactor, type Redactor } from '../redactor.js';
import { sends } from '../runtime.js';
import { secretsInHeaders } from '../secretNames.js';
import type { Backoff } from '../transport/backoff.js';
import { type Credentials, credentialsFrom } from '../transport/credentials.js';
import type { FetchLike } from '../transport/fetch.js';
import { createRateLimiter, type RateLimiter, WINDOW_MS } from '../transport/rateLimit.js';
import type { Attempt, NotedAttempt } from '../transport/retry.js';
import { shareTurns } from '../transport/sharedTurns.js';
import { type StorageRule, storageRule } from '../transport/storage.js';
import { VERSION } from '../version.js';
import { withoutEnd } from '../withoutEnd.js';
import type { CallOptions } from './call.js';
import { type CheckedOptions, checkClientOptions, type RequestLimits } from './checked.js';
import { type ClientOptions, clientOptionNames } from './client.js';
import { logAttempts } from './logAttempts.js';

/** How many secrets in headers of calls are still redacted. */
const MOST_SECRETS = 60;

/** Options without a default. */
type Asked =
  | 'projectId'
  | 'inspect'
  | 'beforeSubmission'
  | 'requestIdHeader'
  | 'ledger'
  | 'onExchange';

/** The client's options with their defaults, and the state that calls derive from them. */
export interface Settings extends Pick<ClientOptions, Asked> {
  readonly baseUrl: string;
  readonly origin: string;
  readonly fetch: FetchLike;
  /** Whether it is the runtime's own, and not given by the caller. */
  readonly isRuntimeFetch: boolean;
  readonly headers: Headers;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** The deadline of downloads and of uploads of whole files. */
  readonly transferDeadlineMs: number;
  readonly partTimeoutMs: number;
  readonly maxRetries: number;
  readonly backoff: Backoff;
  readonly maxResponseBytes: number;
  readonly budgets: readonly BudgetLimit[];
  readonly credentials: Credentials;
  readonly redact: Redactor;
  /** Redacts the secrets in the headers of a call, which an answer may repeat. */
  keepSecret(headers: Readonly<Record<string, string>>): void;
  /** The hosts that may hold files. */
  readonly mayHoldFiles: StorageRule;
  /** Returns the limiter that the project's calls share; `undefined` without a limit. */
  readonly limiterOf: ((projectId: string | undefined) => RateLimiter) | undefined;
  /** Notifies the client's hook and the call's of an attempt; `undefined` if nobody listens. */
  listener(hook: CallOptions['onAttempt']): ((attempt: NotedAttempt) => void) | undefined;
}

/** Checks the options of a client, and makes its settings; throws `ConfigurationError`. */
export function resolveOptions(given: ClientOptions): Settings {
  return settingsOf(
    checkClientOptions(readOptions('createScenarioClient', given, clientOptionNames)),
  );
}

/** Makes the state for calls from checked options. */
export function settingsOf(options: CheckedOptions): Settings {
  const { given, baseUrl, limits, deadlineMs, budgets } = options;
  const { fetch, timeoutMs, onAttempt } = given;
  const credentials = credentialsFrom(options.credentials);
  const headers = headersOf(given.headers);
  const own = secretsInHeaders(headers);
  /** The latest secrets in the headers of calls. */
  const seen = new Set<string>();
  const redact = createRedactor(() => {
    const secrets = credentials.secrets();
    return own.length + seen.size === 0 ? secrets : [...secrets, ...own, ...seen];
  });
  const log = options.log && logAttempts(options.log, redact);
  return {
    ...given,
    baseUrl: withoutEnd(baseUrl.href, '/'),
    origin: baseUrl.origin,
    isRuntimeFetch: fetch === undefined,
    // Called without a receiver: a browser's fetch refuses any receiver but its window.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    headers,
    timeoutMs: timeoutMs ?? 60_000,
    deadlineMs,
    transferDeadlineMs: given.deadlineMs ?? 3_600_000,
    partTimeoutMs: timeoutMs ?? 300_000,
    maxRetries: given.maxRetries ?? 3,
    backoff: {
      baseMs: given.backoff?.baseMs ?? 500,
      capMs: given.backoff?.capMs ?? 8_000,
    },
    maxResponseBytes: given.maxResponseBytes ?? 33_554_432,
    budgets,
    credentials,
    redact,
    mayHoldFiles: storageRule(baseUrl, options.storageHosts),
    limiterOf: limiterIn(limits),
    keepSecret(headers) {
      for (const secret of secretsInHeaders(Object.entries(headers))) {
        keepLatest(seen, secret, MOST_SECRETS);
      }
    },
    listener(hook) {
      if ((log ?? onAttempt ?? hook) === undefined) return undefined;
      return (told) => {
        const attempt = redactTexts(told, redact);
        log?.(attempt);
        tell(onAttempt, attempt);
        tell(hook, attempt);
      };
    },
  };
}

/**
 * The headers of every request. They identify the client where the runtime allows it: a browser sets its own
 * User-Agent, and would need a preflight for ours.
 */
function headersOf(given: ClientOptions['headers'] = {}): Headers {
  const headers = new Headers(given);
  if (sends !== 'unproved' && !headers.has('user-agent')) {
    headers.set('user-agent', `scenario-patch/${VERSION}`);
  }
  return headers;
}

/** The record of an attempt, without what is not known. It may repeat text of the service: in its reason, and in IDs. */
function redactTexts(attempt: NotedAttempt, redact: Redact): Attempt {
  const facts = Object.entries(attempt).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? redact(value) : value]],
  );
  return Object.fromEntries(facts);
}

function limiterIn(limits: RequestLimits): Settings['limiterOf'] {
  const { requestsPerMinute, byProject, ledger } = limits;
  if (requestsPerMinute === undefined) return undefined;
  return (projectId = '') => {
    const known = byProject.get(projectId);
    if (known !== undefined) return known;
    forgetIdle(limits);
    const own = createRateLimiter(requestsPerMinute);
    const limiter =
      ledger === undefined
        ? own
        : shareTurns(own, requestsPerMinute, {
            take: (requests) => ledger.takeTurn(projectId, requests, WINDOW_MS),
            keep: (at) => ledger.keepTurn(projectId, at, WINDOW_MS),
          });
    byProject.set(projectId, limiter);
    return limiter;
  };
}

/** Forgets the projects that nothing is counted for: a server may call for any number of them. */
function forgetIdle(limits: RequestLimits): void {
  const time = performance.now();
  limits.sweptAt ??= time;
  // Not for each new project: that would take time for all others.
  if (time - limits.sweptAt < WINDOW_MS) return;
  limits.sweptAt = time;
  for (const [projectId, limiter] of limits.byProject) {
    if (limiter.isIdle()) limits.byProject.delete(projectId);
  }
}
