import type { ContractViolationError } from './contract/violationError.js';
import type { OperationId, Purpose } from './operations.js';
import { type Redact, redactText, sanitizeCause } from './redact.js';

/** Every value that `error.kind` can have. */
export type ScenarioErrorKind =
  | 'configuration'
  | 'invalid-image'
  | 'invalid-request'
  | 'authentication'
  | 'payment-required'
  | 'permission'
  | 'not-found'
  | 'conflict'
  | 'rate-limit'
  | 'server'
  | 'unexpected-status'
  | 'unexpected-response'
  | 'redirect'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'uncertain-submission'
  | 'cost-limit'
  | 'job-failed'
  | 'job-timeout'
  | 'download'
  | 'upload'
  | 'contract-violation';

/** What the service itself said about an error, whichever of its body shapes it used. */
export interface ServiceErrorFacts {
  /** The machine-readable code, e.g. `INVALID_PARAMETER`. */
  readonly code?: string;
  /** The name of the error, e.g. `ModelAccessRestrictedError` or `Bad Request`. */
  readonly name?: string;
  /** The reason given beside a name. */
  readonly reason?: string;
  /** The message, as sent. */
  readonly message?: string;
  /** Further facts, e.g. the current and the required plan. */
  readonly details?: unknown;
}

/** What is known about an error beside its message. */
export interface ScenarioErrorFacts {
  readonly operation?: Purpose | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly service?: ServiceErrorFacts | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The base of everything this package throws.
 *
 * Messages, causes and properties never hold a credential, the query of a signed URL or the payload
 * of a data URL.
 */
export abstract class ScenarioError extends Error {
  /** Tells the errors apart: `switch (error.kind)`. */
  abstract readonly kind: ScenarioErrorKind;
  /** The operation that was called. */
  declare readonly operation?: Purpose;
  /** The HTTP status of the answer, when there was one. */
  declare readonly status?: number;
  /** The ID under which the service knows the request, when it gave one. */
  declare readonly requestId?: string;
  /** What the service said. */
  declare readonly service?: ServiceErrorFacts;
  /** How long the service asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;

  /**
   * @param own - further properties of a subclass
   * @param hidden - the same, but kept out of logs: they may hold signed URLs
   */
  constructor(
    message: string,
    facts: ScenarioErrorFacts = {},
    own: Record<string, unknown> = {},
    hidden: Record<string, unknown> = {},
  ) {
    const { cause, ...rest } = facts;
    super(redactText(message), cause === undefined ? undefined : { cause: safeCause(cause) });
    define(this, { name: new.target.name }, false);
    define(this, { ...rest, ...own }, true);
    define(this, hidden, false);
  }

  /** The error as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}

function define(target: object, properties: Record<string, unknown>, enumerable: boolean): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) Object.defineProperty(target, key, { value, enumerable });
  }
}

function safeCause(cause: unknown): Error {
  return cause instanceof ScenarioError ? cause : sanitizeCause(cause);
}

/** The client, or a call, was set up in a way that cannot work. Nothing was sent. */
export class ConfigurationError extends ScenarioError {
  readonly kind = 'configuration';
}

/** An image is neither an asset ID, nor a data URL, nor bytes of a known image format. Nothing was sent. */
export class InvalidImageError extends ScenarioError {
  readonly kind = 'invalid-image';
}

/** The service refused the request as it is (400, 413, 415, 422), or the client did before sending it. */
export class InvalidRequestError extends ScenarioError {
  readonly kind = 'invalid-request';
}

/** The credentials were refused (401), or the token function failed. */
export class AuthenticationError extends ScenarioError {
  readonly kind = 'authentication';
}

/** The account cannot pay for the request (402). Nothing was charged. */
export class PaymentRequiredError extends ScenarioError {
  readonly kind = 'payment-required';
}

/** The credentials are known but not allowed to do this (403). */
export class PermissionError extends ScenarioError {
  readonly kind = 'permission';
  /** Whether the gateway refused the request before the service saw it, as it does with an expired token. */
  declare readonly refusedByGateway: boolean;

  constructor(message: string, facts: ScenarioErrorFacts, refusedByGateway: boolean) {
    super(message, facts, { refusedByGateway });
  }
}

/** There is no such record, or not for these credentials (404). */
export class NotFoundError extends ScenarioError {
  readonly kind = 'not-found';
}

/** The request conflicts with the state of a record (409). */
export class ConflictError extends ScenarioError {
  readonly kind = 'conflict';
}

/** Too many requests (429); `retryAfterMs` says how long the service asked to wait. */
export class RateLimitError extends ScenarioError {
  readonly kind = 'rate-limit';
}

/** The service failed (5xx). */
export class ServerError extends ScenarioError {
  readonly kind = 'server';
}

/** An answer with a status that the document does not declare. */
export class UnexpectedStatusError extends ScenarioError {
  readonly kind = 'unexpected-status';
}

/** A successful answer that cannot be read: no JSON, cut, too large, or without the promised record. */
export class UnexpectedResponseError extends ScenarioError {
  readonly kind = 'unexpected-response';
}

/** The answer was a redirect that is not followed: to another origin, after a POST, or one too many. */
export class RedirectError extends ScenarioError {
  readonly kind = 'redirect';
}

/** The connection could not be made, or broke. */
export class ConnectionError extends ScenarioError {
  readonly kind = 'connection';
  /** The runtime's code, e.g. `ECONNREFUSED`, when it gave one. */
  declare readonly code?: string;
  /** Whether a connection may have been established. Only `false` proves that nothing was sent. */
  declare readonly established: boolean;

  constructor(
    message: string,
    facts: ScenarioErrorFacts,
    connection: { code?: string | undefined; established: boolean },
  ) {
    super(message, facts, connection);
  }
}

/** An attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends ScenarioError {
  readonly kind = 'timeout';
  /** The limit that was reached. */
  declare readonly limit: 'timeoutMs' | 'deadlineMs';

  constructor(limit: 'timeoutMs' | 'deadlineMs', milliseconds: number, facts?: ScenarioErrorFacts) {
    super(`No complete answer within ${limit} (${milliseconds} ms).`, facts, { limit });
  }
}

/** The caller's signal aborted the call. */
export class AbortedError extends ScenarioError {
  readonly kind = 'aborted';
  /** How far an upload came: pass it as `uploads.uploadFile(source, { resume })`. */
  declare readonly resume?: UploadProgressState;

  constructor(message: string, facts?: ScenarioErrorFacts, resume?: UploadProgressState) {
    super(message, facts, { resume });
  }
}

/** What is known about a submission whose answer was lost. */
export interface LostSubmission {
  readonly window: { readonly from: Date; readonly to: Date };
  readonly jobType?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly advice: string;
}

/**
 * A request that must not be repeated was sent, and its answer was lost: it may have been taken, and
 * charged, or not.
 *
 * For `generate.patch`, `client.jobs.findSubmission(error)` looks for its job. `POST /assets`,
 * `POST /uploads` and the actions throw it too: their repeat is not charged, and `advice` says how to
 * find out what happened.
 */
export class UncertainSubmissionError extends ScenarioError {
  readonly kind = 'uncertain-submission';
  declare readonly operation: OperationId;
  /** When the request was sent, and when its answer was known to be lost, by this machine's clock. */
  declare readonly window: { readonly from: Date; readonly to: Date };
  /** The type of the job that a taken submission started, when it starts one. */
  declare readonly jobType?: string;
  /** SHA-256 (hex) of the request: equal requests have equal fingerprints. Absent without Web Crypto. */
  declare readonly fingerprint?: string;
  /** What to do now. */
  declare readonly advice: string;

  constructor(
    message: string,
    facts: ScenarioErrorFacts & { operation: OperationId },
    lost: LostSubmission,
  ) {
    super(`${message} ${lost.advice}`, facts, { ...lost });
  }
}

/** The estimate is above `maxCreativeUnits`. Nothing was submitted. */
export class CostLimitError extends ScenarioError {
  readonly kind = 'cost-limit';
  /** The estimated price in creative units, with all its digits. */
  declare readonly estimatedCost: string;
  /** The limit in creative units, as given. */
  declare readonly maxCreativeUnits: string;

  constructor(estimatedCost: string, maxCreativeUnits: string, facts?: ScenarioErrorFacts) {
    super(
      `The estimate is ${estimatedCost} creative units, above the limit of ${maxCreativeUnits}. Nothing was submitted.`,
      facts,
      { estimatedCost, maxCreativeUnits },
    );
  }
}

/** The part of a job record that job errors speak about. */
export interface JobFacts {
  readonly jobId: string;
  readonly status: string;
  readonly metadata?: {
    readonly error?: string | null | undefined;
    readonly hint?: string | undefined;
  };
  readonly billing?: { readonly disableRefund?: boolean | undefined } | undefined;
}

/** A job ended without success: it failed, or was canceled. */
export class JobFailedError<Job extends JobFacts = JobFacts> extends ScenarioError {
  readonly kind = 'job-failed';
  /** The final record; not shown in logs. */
  declare readonly job: Job;
  declare readonly jobId: string;
  /** What the service advises, when it does. */
  declare readonly hint?: string;
  /** `false` when the service says that the price is kept, `true` when it says that it is not. */
  declare readonly refundable?: boolean;

  constructor(job: Job, facts?: ScenarioErrorFacts, redact: Redact = redactText) {
    const error = job.metadata?.error ? redact(job.metadata.error) : '';
    const hint = job.metadata?.hint === undefined ? undefined : redact(job.metadata.hint);
    const keptPrice = job.billing?.disableRefund;
    const parts = [
      `Job ${job.jobId} ended as ${job.status}${error === '' ? '' : `: ${error}`}.`,
      hint ?? '',
      keptPrice === true ? 'It is not refunded.' : '',
    ];
    const own = {
      jobId: job.jobId,
      hint,
      refundable: keptPrice === undefined ? undefined : !keptPrice,
    };
    super(parts.filter(Boolean).join(' '), facts, own, { job });
  }
}

/** A job was not final within the time given to `jobs.wait`. The job goes on. */
export class JobTimeoutError<Job extends JobFacts = JobFacts> extends ScenarioError {
  readonly kind = 'job-timeout';
  declare readonly jobId: string;
  /** The last record read, when one was; not shown in logs. */
  declare readonly job?: Job;

  constructor(jobId: string, job: Job | undefined, timeoutMs: number, facts?: ScenarioErrorFacts) {
    const state = job === undefined ? 'was not read once' : `is ${job.status}`;
    super(
      `Job ${jobId} ${state} after ${timeoutMs} ms of waiting. It goes on: wait again.`,
      facts,
      { jobId },
      { job },
    );
  }
}

/** An asset could not be downloaded, or what came is not the asset. */
export class DownloadError extends ScenarioError {
  readonly kind = 'download';
}

/** How far an interrupted upload came: plain data without any signed URL, to be given to the next call. */
export interface UploadProgressState {
  readonly uploadId: string;
  /** The size of the whole file, in bytes. */
  readonly size: number;
  /** The size of every part but the last, in bytes. */
  readonly partSize: number;
  /** The numbers, from 1, of the parts that the storage took. */
  readonly uploadedParts: readonly number[];
}

/** A file could not be uploaded. `resume`, when present, lets the next call send only what is missing. */
export class UploadError extends ScenarioError {
  readonly kind = 'upload';
  /** Pass it as `uploads.uploadFile(source, { resume })`. */
  declare readonly resume?: UploadProgressState;

  constructor(message: string, facts?: ScenarioErrorFacts, resume?: UploadProgressState) {
    super(message, facts, { resume });
  }
}

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
  | ServerError
  | UnexpectedStatusError
  | UnexpectedResponseError
  | RedirectError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | UncertainSubmissionError
  | CostLimitError
  | JobFailedError
  | JobTimeoutError
  | DownloadError
  | UploadError;

/** Whether `error` was thrown by this package; narrows to the union that `kind` discriminates. */
export function isScenarioError(error: unknown): error is AnyScenarioError {
  return error instanceof ScenarioError;
}
