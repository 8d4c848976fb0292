import { checkOptions } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { ConfigurationError } from '../errors/index.js';
import { valueAt } from '../foreign.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { Ledger } from '../ledger/ledger.js';
import { createRedactor, type Redact } from '../redact.js';
import type { Backoff } from '../transport/backoff.js';
import { type Credentials, noCredentials } from '../transport/credentials.js';
import type { FetchLike } from '../transport/fetch.js';
import { createRateLimiter, type RateLimiter, WINDOW_MS } from '../transport/rateLimit.js';
import type { Attempt } from '../transport/retry.js';
import { sends } from '../transport/sendOnce.js';
import { shareTurns } from '../transport/sharedTurns.js';
import { type StorageRule, storageRule } from '../transport/storage.js';
import { VERSION } from '../version.js';
import { DEFAULT_BASE_URL, parseBaseUrl, refuseClear } from './baseUrl.js';
import { type CallOptions, checkCallOptions } from './call.js';
import { backoffNames, type ClientOptions, clientOptionNames, rateLimitNames } from './client.js';
import { chooseCredentials } from './credentials.js';
import { environment } from './environment.js';
import { checkHeaderName, checkHeaders } from './headers.js';
import { checkFunctions, checkTexts } from './kinds.js';
import { logAttempts } from './log.js';
import { atLeast } from './numbers.js';

/** What clients of one account have in common. */
export interface Shared {
  readonly credentials?: Credentials | undefined;
  readonly limiterOf?: Settings['limiterOf'] | undefined;
}

/** The client's options, checked and with defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly origin: string;
  /** Where files may lie. */
  readonly mayHoldFiles: StorageRule;
  readonly credentials: Credentials;
  readonly projectId: string | undefined;
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
  readonly inspect: ClientOptions['inspect'];
  readonly beforeSubmission: ClientOptions['beforeSubmission'];
  readonly requestIdHeader: string | undefined;
  readonly ledger: Ledger | undefined;
  readonly budgets: readonly BudgetLimit[];
  readonly redact: Redact;
  /** The limiter that the project's calls share; `undefined` when there is none. */
  limiterOf(projectId: string | undefined): RateLimiter | undefined;
  /** Tells the client's hook and the call's about an attempt. */
  report(attempt: Attempt, hook: CallOptions['onAttempt']): void;
}

/** An attempt may be told what the service said: in its reason, and in IDs that it made up. */
function redactTexts(attempt: Attempt, redact: Redact): Attempt {
  const facts = Object.entries(attempt).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ]);
  return Object.fromEntries(facts);
}

/**
 * Checks the options and fills in defaults; throws `ConfigurationError`.
 *
 * @param parent - the settings of the client that these are derived from, to share what `Shared` names
 */
export function resolveOptions(given: ClientOptions, parent?: Shared): Settings {
  checkOptions('createScenarioClient', given, clientOptionNames);
  const options = { ...given, projectId: given.projectId ?? environment('SCENARIO_PROJECT_ID') };
  checkOptions('createScenarioClient (backoff)', options.backoff, backoffNames);
  if (options.rateLimit !== false) {
    checkOptions('createScenarioClient (rateLimit)', options.rateLimit, rateLimitNames);
  }
  const { apiKey, apiSecret, projectId } = options;
  checkTexts({ baseUrl: options.baseUrl, projectId, apiKey, apiSecret });
  const baseUrl = parseBaseUrl(
    options.baseUrl ?? environment('SCENARIO_BASE_URL') ?? DEFAULT_BASE_URL,
  );
  const credentials = parent?.credentials ?? chooseCredentials(options, baseUrl);
  if (credentials !== noCredentials) refuseClear(baseUrl);
  const redact = createRedactor(() => credentials.secrets());
  const log = logAttempts(options.logger, redact);
  checkCallOptions(options);
  const { beforeSubmission, inspect, fetch, requestIdHeader } = options;
  checkFunctions({ beforeSubmission, inspect, fetch });
  checkTexts({ requestIdHeader });
  const { onAttempt } = options;
  return {
    baseUrl: withoutSlashes(baseUrl.href),
    origin: baseUrl.origin,
    mayHoldFiles: storageRule(baseUrl, options.storageHosts),
    credentials,
    projectId: options.projectId,
    isRuntimeFetch: options.fetch === undefined,
    // Called without an owner: a browser's own fetch refuses any but its window.
    fetch:
      fetch === undefined
        ? (url, init) => globalThis.fetch(url, init)
        : (...args) => fetch(...args),
    headers: headersOf(options),
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
    beforeSubmission: options.beforeSubmission,
    requestIdHeader: checkHeaderName(options.requestIdHeader),
    ledger: checkLedger(options.ledger),
    budgets: budgetsOf(options),
    redact,
    limiterOf: parent?.limiterOf ?? limiters(options),
    report(told, hook) {
      const attempt = redactTexts(told, redact);
      log?.(attempt);
      tell(onAttempt, attempt);
      tell(hook, attempt);
    },
  };
}

/**
 * The headers of every request. They say who calls where the runtime allows it: a browser has its own word
 * for it, and would ask the service whether it may send ours.
 */
function headersOf(options: ClientOptions): Headers {
  const headers = new Headers(checkHeaders(options.headers));
  if (sends !== 'unproved' && !headers.has('user-agent')) {
    headers.set('user-agent', `scenario-patch/${VERSION}`);
  }
  return headers;
}

function checkLedger(ledger: ClientOptions['ledger']): ClientOptions['ledger'] {
  if (ledger === undefined || typeof valueAt(ledger, 'readBudget') === 'function') return ledger;
  throw new ConfigurationError(
    `ledger must be a ledger, not ${typeof ledger}: await openLedger(file) of scenario-patch/ledger makes one.`,
  );
}

function budgetsOf({ ledger, budget }: ClientOptions): readonly BudgetLimit[] {
  if (budget === undefined) return [];
  if (ledger !== undefined) return ledger.readBudget(budget);
  throw new ConfigurationError(
    'A budget needs a ledger, which keeps the account: openLedger of scenario-patch/ledger makes one.',
  );
}

function limiters({ rateLimit, ledger }: ClientOptions): Settings['limiterOf'] {
  if (rateLimit === false) return () => undefined;
  const requestsPerMinute = atLeast(
    'rateLimit.requestsPerMinute',
    rateLimit?.requestsPerMinute ?? 100,
    1,
  );
  const byProject = new Map<string, RateLimiter>();
  return (projectId = '') => {
    const limiter =
      byProject.get(projectId) ??
      shared(createRateLimiter(requestsPerMinute), projectId, requestsPerMinute, ledger);
    byProject.set(projectId, limiter);
    return limiter;
  };
}

/** With a ledger, the limit holds over all processes that use it. */
function shared(
  limiter: RateLimiter,
  projectId: string,
  requestsPerMinute: number,
  ledger: Ledger | undefined,
): RateLimiter {
  if (ledger === undefined) return limiter;
  return shareTurns(limiter, requestsPerMinute, (requests) =>
    ledger.takeTurn(projectId, requests, WINDOW_MS),
  );
}

/** The URL without slashes at its end. */
function withoutSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
