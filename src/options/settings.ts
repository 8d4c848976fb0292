import { checkOptions } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { ConfigurationError } from '../errors/index.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { Ledger } from '../ledger/ledger.js';
import { createRedactor, type Redact } from '../redact.js';
import type { Backoff } from '../transport/backoff.js';
import type { Credentials } from '../transport/credentials.js';
import type { FetchLike } from '../transport/fetch.js';
import { createRateLimiter, type RateLimiter } from '../transport/rateLimit.js';
import type { Attempt } from '../transport/retry.js';
import { type StorageRule, storageRule } from '../transport/storage.js';
import { DEFAULT_BASE_URL, parseBaseUrl } from './baseUrl.js';
import { type CallOptions, checkCallOptions } from './call.js';
import { backoffNames, type ClientOptions, clientOptionNames, rateLimitNames } from './client.js';
import { chooseCredentials } from './credentials.js';
import { checkHeaderName, checkHeaders } from './headers.js';
import { checkFunctions, checkTexts } from './kinds.js';
import { atLeast } from './numbers.js';

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

/** Checks the options and fills in defaults; throws `ConfigurationError`. */
export function resolveOptions(options: ClientOptions): Settings {
  checkOptions('createScenarioClient', options, clientOptionNames);
  checkOptions('createScenarioClient (backoff)', options.backoff, backoffNames);
  if (options.rateLimit !== false) {
    checkOptions('createScenarioClient (rateLimit)', options.rateLimit, rateLimitNames);
  }
  const baseUrl = parseBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL);
  const credentials = chooseCredentials(options);
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
    beforeSubmission: options.beforeSubmission,
    requestIdHeader: checkHeaderName(options.requestIdHeader),
    ledger: options.ledger,
    budgets: budgetsOf(options),
    redact: createRedactor(() => credentials.secrets()),
    limiterOf: limiters(options.rateLimit),
    report(attempt, hook) {
      tell(onAttempt, attempt);
      tell(hook, attempt);
    },
  };
}

function budgetsOf({ ledger, budget }: ClientOptions): readonly BudgetLimit[] {
  if (budget === undefined) return [];
  if (ledger !== undefined) return ledger.readBudget(budget);
  throw new ConfigurationError(
    'A budget needs a ledger, which keeps the account: openLedger of scenario-patch/ledger makes one.',
  );
}

function limiters(rateLimit: ClientOptions['rateLimit']): Settings['limiterOf'] {
  if (rateLimit === false) return () => undefined;
  const requestsPerMinute = atLeast(
    'rateLimit.requestsPerMinute',
    rateLimit?.requestsPerMinute ?? 100,
    1,
  );
  const byProject = new Map<string, RateLimiter>();
  return (projectId = '') => {
    const limiter = byProject.get(projectId) ?? createRateLimiter(requestsPerMinute);
    byProject.set(projectId, limiter);
    return limiter;
  };
}

/** The URL without slashes at its end. */
function withoutSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
