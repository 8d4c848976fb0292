import type { ContractViolationError } from '../contract/violationError.js';
import { BRAND } from './base.js';
import type { ConfigurationError } from './configuration.js';
import type { AbortedError, ConnectionError, TimeoutError } from './connection.js';
import type { InvalidImageError, InvalidRequestError } from './input.js';
import type { JobFailedError, JobTimeoutError } from './job.js';
import type { BudgetError, KeyConflictError, LedgerError } from './ledger.js';
import type { ConcurrencyLimitError, QuotaExceededError, RateLimitError } from './limits.js';
import type {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PaymentRequiredError,
  PermissionError,
  RedirectError,
  ServerError,
  UnexpectedResponseError,
  UnexpectedStatusError,
} from './status.js';
import type {
  CostLimitError,
  DryRunNotHonouredError,
  OverchargeError,
  SubmissionStoppedError,
  UncertainSubmissionError,
} from './submission.js';
import type { DownloadError, UploadError } from './transfer.js';

export type { FailedProxy } from '../transport/established.js';
export {
  ScenarioError,
  type ScenarioErrorFacts,
  type ScenarioErrorKind,
  type ServiceErrorFacts,
} from './base.js';
export * from './configuration.js';
export * from './connection.js';
export * from './input.js';
export * from './job.js';
export * from './ledger.js';
export * from './limits.js';
export * from './status.js';
export * from './submission.js';
export * from './transfer.js';

/** Every error class of this package, to narrow with `switch (error.kind)`. */
export type AnyScenarioError =
  | ContractViolationError
  | ConfigurationError
  | InvalidImageError
  | InvalidRequestError
  | AuthenticationError
  | PaymentRequiredError
  | PermissionError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ConcurrencyLimitError
  | QuotaExceededError
  | ServerError
  | UnexpectedStatusError
  | UnexpectedResponseError
  | RedirectError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | UncertainSubmissionError
  | CostLimitError
  | OverchargeError
  | SubmissionStoppedError
  | DryRunNotHonouredError
  | JobFailedError
  | JobTimeoutError
  | DownloadError
  | UploadError
  | LedgerError
  | KeyConflictError
  | BudgetError;

/**
 * Whether `error` was thrown by this package, by any copy of it, in any realm; narrows to the union that
 * `kind` discriminates.
 */
export function isScenarioError(error: unknown): error is AnyScenarioError {
  return typeof error === 'object' && error !== null && Reflect.get(error, BRAND) === true;
}
