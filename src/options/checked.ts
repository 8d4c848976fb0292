import { checkOptions, readOptions } from '../arguments/names.js';
import { ConfigurationError } from '../errors/index.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { Ledger } from '../ledger/ledger.js';
import { sends } from '../runtime.js';
import type { Backoff } from '../transport/backoff.js';
import type { GivenCredentials } from '../transport/credentials.js';
import type { FetchLike } from '../transport/fetch.js';
import type { RateLimiter } from '../transport/rateLimit.js';
import { VERSION } from '../version.js';
import { DEFAULT_BASE_URL, parseBaseUrl, refuseClear, withoutSlashes } from './baseUrl.js';
import { checkCallOptions } from './call.js';
import { backoffNames, type ClientOptions, clientOptionNames, rateLimitNames } from './client.js';
import { chooseCredentials, noCredentials } from './credentials.js';
import { environment } from './environment.js';
import { checkHeaderName, checkHeaders } from './headers.js';
import { checkFunctions, checkTexts } from './kinds.js';
import { chooseLog, type Log } from './log.js';
import { atLeast } from './numbers.js';
import { type HostRule, parseStorageHosts } from './storageHosts.js';

/** How many requests may start, and the counter of them. */
export interface RequestLimits {
  /** `undefined` without a limit. */
  readonly requestsPerMinute: number | undefined;
  /** With a ledger, the limit holds across all processes that use it. */
  readonly ledger: Ledger | undefined;
  readonly byProject: Map<string, RateLimiter>;
}

/** The state that clients of one account share. */
export interface Shared {
  readonly credentials?: GivenCredentials | undefined;
  readonly limits?: RequestLimits | undefined;
}

/** The client's options, checked and with defaults. */
export interface CheckedOptions {
  readonly baseUrl: string;
  readonly origin: string;
  /** Hosts that may hold files, in addition to public ones. */
  readonly allowsHost: HostRule;
  readonly credentials: GivenCredentials;
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
  readonly limits: RequestLimits;
  readonly log: Log | undefined;
  readonly onExchange: ClientOptions['onExchange'];
  readonly onAttempt: ClientOptions['onAttempt'];
}

/**
 * Checks the options and fills in defaults; throws `ConfigurationError`. This runs at once; the modules for
 * calls load later.
 *
 * @param parent - the shared state of the client that this one is derived from
 */
export function checkClientOptions(given: ClientOptions, parent?: Shared): CheckedOptions {
  const read = readOptions('createScenarioClient', given, clientOptionNames);
  const options = { ...read, projectId: read.projectId ?? environment('SCENARIO_PROJECT_ID') };
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
  const log = chooseLog(options.logger);
  checkCallOptions(options);
  const { beforeSubmission, inspect, fetch, requestIdHeader, onExchange } = options;
  checkFunctions({ beforeSubmission, inspect, fetch, onExchange });
  checkTexts({ requestIdHeader });
  return {
    baseUrl: withoutSlashes(baseUrl.href),
    origin: baseUrl.origin,
    allowsHost: parseStorageHosts(options.storageHosts),
    credentials,
    projectId: options.projectId,
    isRuntimeFetch: options.fetch === undefined,
    // Called without a receiver: a browser's fetch refuses any receiver but its window.
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
    limits: parent?.limits ?? limitsOf(options),
    log,
    onExchange: options.onExchange,
    onAttempt: options.onAttempt,
  };
}

/**
 * The headers of every request. They identify the client where the runtime allows it: a browser sets its own
 * User-Agent, and would need a preflight for ours.
 */
function headersOf(options: ClientOptions): Headers {
  const headers = new Headers(checkHeaders(options.headers));
  if (sends !== 'unproved' && !headers.has('user-agent')) {
    headers.set('user-agent', `scenario-patch/${VERSION}`);
  }
  return headers;
}

function checkLedger(ledger: ClientOptions['ledger']): ClientOptions['ledger'] {
  if (ledger === undefined || typeof ledger?.readBudget === 'function') return ledger;
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

function limitsOf({ rateLimit, ledger }: ClientOptions): RequestLimits {
  const requestsPerMinute =
    rateLimit === false
      ? undefined
      : atLeast('rateLimit.requestsPerMinute', rateLimit?.requestsPerMinute ?? 100, 1);
  return { requestsPerMinute, ledger, byProject: new Map() };
}
