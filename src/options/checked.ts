import { checkOptions } from '../arguments/names.js';
import { typeName } from '../bytes.js';
import { ConfigurationError } from '../errors/configuration.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { Ledger } from '../ledger/ledger.js';
import type { GivenCredentials } from '../transport/credentials.js';
import type { RateLimiter } from '../transport/rateLimit.js';
import { DEFAULT_BASE_URL, parseBaseUrl, refuseClear } from './baseUrl.js';
import { backoffNames, type ClientOptions, rateLimitNames } from './client.js';
import { chooseCredentials, noCredentials } from './credentials.js';
import { environment } from './environment.js';
import { checkHeaderName, checkHeaders } from './headers.js';
import { chooseLog, type Log } from './log.js';
import { parseStorageHosts, type StorageHost } from './storageHosts.js';

/** How many requests may start, and the counter of them. */
export interface RequestLimits {
  /** `undefined` without a limit. */
  readonly requestsPerMinute: number | undefined;
  /** With a ledger, the limit holds across all processes that use it. */
  readonly ledger: Ledger | undefined;
  readonly byProject: Map<string, RateLimiter>;
  /** When the idle ones were last forgotten, by `performance.now()`. */
  sweptAt?: number;
}

/** The state that clients of one account share. */
export interface Shared {
  readonly credentials?: GivenCredentials | undefined;
  readonly limits?: RequestLimits | undefined;
}

type Secret = 'apiKey' | 'apiSecret' | 'bearerToken';

/** The client's options, checked. Defaults and rules follow from them when a call needs them. */
export interface CheckedOptions {
  /** The options as they were given: apart from the credentials, which are not properties. */
  readonly given: Omit<ClientOptions, Secret>;
  readonly baseUrl: URL;
  readonly storageHosts: readonly StorageHost[];
  readonly credentials: GivenCredentials;
  readonly deadlineMs: number;
  readonly budgets: readonly BudgetLimit[];
  readonly limits: RequestLimits;
  readonly log: Log | undefined;
}

/**
 * Checks the options of a client; throws `ConfigurationError`. This runs at once; the modules for calls load later.
 *
 * @param read - the options, read once
 * @param parent - the shared state of the client that this one is derived from
 */
export function checkClientOptions(read: ClientOptions, parent?: Shared): CheckedOptions {
  const options = { ...read, projectId: read.projectId ?? environment('SCENARIO_PROJECT_ID') };
  const { apiKey: _, apiSecret: __, bearerToken: ___, ...given } = options;
  const { backoff, rateLimit } = given;
  checkOptions('createScenarioClient (backoff)', backoff, backoffNames);
  if (rateLimit !== false) {
    checkOptions('createScenarioClient (rateLimit)', rateLimit, rateLimitNames);
  }
  const baseUrl = parseBaseUrl(
    given.baseUrl ?? environment('SCENARIO_BASE_URL') ?? DEFAULT_BASE_URL,
  );
  const credentials = parent?.credentials ?? chooseCredentials(options, baseUrl);
  if (credentials !== noCredentials) refuseClear(baseUrl);
  const log = chooseLog(given.logger);
  const storageHosts = parseStorageHosts(given.storageHosts);
  checkHeaders(given.headers);
  checkHeaderName(given.requestIdHeader);
  checkLedger(given.ledger);
  return {
    given,
    baseUrl,
    storageHosts,
    credentials,
    deadlineMs: given.deadlineMs ?? 300_000,
    budgets: budgetsOf(given),
    limits: parent?.limits ?? limitsOf(given),
    log,
  };
}

function checkLedger(ledger: ClientOptions['ledger']): void {
  if (ledger === undefined || typeof ledger?.readBudget === 'function') return;
  throw new ConfigurationError(
    `ledger must be a ledger, not ${typeName(ledger)}: await openLedger(file) of scenario-patch/ledger makes one.`,
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
  const { requestsPerMinute = 100 } = rateLimit || {};
  const limit = rateLimit === false ? undefined : requestsPerMinute;
  return { requestsPerMinute: limit, ledger, byProject: new Map() };
}
