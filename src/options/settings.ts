import { tell } from '../callbacks.js';
import type { Redact } from '../redact.js';
import { createRedactor } from '../redactor.js';
import { secretsInHeaders } from '../secretNames.js';
import { type Credentials, credentialsFrom } from '../transport/credentials.js';
import { createRateLimiter, type RateLimiter, WINDOW_MS } from '../transport/rateLimit.js';
import type { Attempt } from '../transport/retry.js';
import { shareTurns } from '../transport/sharedTurns.js';
import { type StorageRule, storageRule } from '../transport/storage.js';
import type { CallOptions } from './call.js';
import { type CheckedOptions, checkClientOptions, type RequestLimits } from './checked.js';
import type { ClientOptions } from './client.js';
import { logAttempts } from './logAttempts.js';

/** How many secrets in headers of calls are still redacted. */
const MOST_SECRETS = 60;

/** The client's options, and the state that calls derive from them. */
export interface Settings extends Omit<CheckedOptions, 'credentials'> {
  readonly credentials: Credentials;
  readonly redact: Redact;
  /** Redacts the secrets in the headers of a call, which an answer may repeat. */
  keepSecret(headers: Readonly<Record<string, string>>): void;
  /** The hosts that may hold files. */
  readonly mayHoldFiles: StorageRule;
  /** The limiter that the project's calls share; `undefined` without a limit. */
  limiterOf(projectId: string | undefined): RateLimiter | undefined;
  /** Whether any hook is notified of the attempts of a call with this hook. */
  listens(hook: CallOptions['onAttempt']): boolean;
  /** Notifies the client's hook and the call's of an attempt. */
  report(attempt: Attempt, hook: CallOptions['onAttempt']): void;
}

/** Checks the options of a client, and makes its settings; throws `ConfigurationError`. */
export function resolveOptions(given: ClientOptions): Settings {
  return settingsOf(checkClientOptions(given));
}

/** Makes the state for calls from checked options. */
export function settingsOf(options: CheckedOptions): Settings {
  const { limits, onAttempt } = options;
  const credentials = credentialsFrom(options.credentials);
  const own = secretsInHeaders(options.headers);
  /** The latest secrets in the headers of calls. */
  const seen = new Set<string>();
  const redact = createRedactor(() => {
    const secrets = credentials.secrets();
    return own.length + seen.size === 0 ? secrets : [...secrets, ...own, ...seen];
  });
  const log = options.log && logAttempts(options.log, redact);
  return {
    ...options,
    credentials,
    redact,
    mayHoldFiles: storageRule(new URL(options.baseUrl), options.allowsHost),
    limiterOf: (projectId = '') => limiterOf(limits, projectId),
    keepSecret(headers) {
      for (const secret of secretsInHeaders(Object.entries(headers))) {
        seen.delete(secret);
        seen.add(secret);
      }
      for (const oldest of seen) {
        if (seen.size <= MOST_SECRETS) break;
        seen.delete(oldest);
      }
    },
    listens: (hook) => (log ?? onAttempt ?? hook) !== undefined,
    report(told, hook) {
      const attempt = redactTexts(told, redact);
      log?.(attempt);
      tell(onAttempt, attempt);
      tell(hook, attempt);
    },
  };
}

/** The record of an attempt may repeat text of the service: in its reason, and in IDs. */
function redactTexts(attempt: Attempt, redact: Redact): Attempt {
  const facts = Object.entries(attempt).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ]);
  return Object.fromEntries(facts);
}

function limiterOf(
  { requestsPerMinute, byProject, ledger }: RequestLimits,
  projectId: string,
): RateLimiter | undefined {
  if (requestsPerMinute === undefined) return undefined;
  const known = byProject.get(projectId);
  if (known !== undefined) return known;
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
}
