import { type ErrorWith, identify, ScenarioError } from './base.js';

/** Too many requests (429); `retryAfterMs` says how long the service asked to wait. */
export class RateLimitError extends ScenarioError {
  static {
    identify(this, 'rate-limit');
  }

  declare readonly kind: 'rate-limit';
}

/**
 * Too many jobs at a time (429). Nothing was accepted; a call waits for a free place until its deadline,
 * and then throws this.
 */
export class ConcurrencyLimitError extends (ScenarioError as ErrorWith<{
  readonly limitName: string;
  readonly limit?: number | undefined;
}>) {
  static {
    identify(this, 'concurrency-limit');
  }

  declare readonly kind: 'concurrency-limit';
  /** The name of the limit, as the service gives it. */
  declare readonly limitName: string;
  /** How many jobs the limit allows at a time, if the service says so. */
  declare readonly limit?: number;
}

/** A quota of the account is used up (429, `QUOTA_EXCEEDED`). Waiting does not help; nothing was accepted. */
export class QuotaExceededError extends ScenarioError {
  static {
    identify(this, 'quota-exceeded');
  }

  declare readonly kind: 'quota-exceeded';
}
