import type { Purpose } from '../operations.js';
import { printable } from '../printable.js';
import { redactText, sanitizeCause } from '../redact.js';

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
  | 'concurrency-limit'
  | 'quota-exceeded'
  | 'server'
  | 'unexpected-status'
  | 'unexpected-response'
  | 'redirect'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'uncertain-submission'
  | 'cost-limit'
  | 'overcharge'
  | 'submission-stopped'
  | 'dry-run-not-honoured'
  | 'job-failed'
  | 'job-timeout'
  | 'download'
  | 'upload'
  | 'contract-violation'
  | 'ledger'
  | 'key-conflict'
  | 'budget';

/** The words of the service about an error, from any of its body shapes. */
export interface ServiceErrorFacts {
  /** The machine-readable code, e.g. `INVALID_PARAMETER`. */
  readonly code?: string;
  /** The name of the error, e.g. `ModelAccessRestrictedError` or `Bad Request`. */
  readonly name?: string;
  /** The reason given with a name. */
  readonly reason?: string;
  /** The message, as sent. */
  readonly message?: string;
  /** The ID that the vendor's support asks for; also the `requestId` if no header gave one. */
  readonly traceId?: string;
  /** Further facts, e.g. the current and the required plan. */
  readonly details?: unknown;
}

/** The details of an error besides its message. */
export interface ScenarioErrorFacts {
  readonly operation?: Purpose | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly service?: ServiceErrorFacts | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The base of an error that always has certain facts: its constructor asks for them, as properties (`Own`) and as
 * properties that logs do not show (`Hidden`). The same class as `ScenarioError`, without code of its own.
 */
export type ErrorWith<Own, Hidden = object> = abstract new (
  message: string,
  facts: ScenarioErrorFacts,
  own: Own,
  hidden?: Hidden,
) => ScenarioError;

/** The same for an error that keeps a record, whose type the caller knows, in a hidden property. */
export type ErrorAbout<Own, Name extends string> = abstract new <Kept>(
  message: string,
  facts: ScenarioErrorFacts,
  own: Own,
  hidden: { readonly [Property in Name]: Kept },
) => ScenarioError;

/** The mark of an error of this package: in the global symbol registry, which all copies and all realms share. */
export const BRAND = Symbol.for('scenario-patch.error');

/**
 * Sets the kind and the name of the errors of a class: `NotFoundError` for `not-found`. The name is written as a
 * string, because minifiers rename classes.
 */
export function identify<Kind extends ScenarioErrorKind>(
  { prototype }: { readonly prototype: { readonly kind: Kind } },
  kind: NoInfer<Kind>,
): void {
  const words = kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase());
  define(prototype, { kind, name: `${words}Error` }, { writable: true });
}

/**
 * Defines properties, which no frozen prototype can refuse, and leaves out those that are `undefined`. Without
 * attributes they are hidden: even a log that shows what is not enumerable does not run a getter.
 */
function define(target: object, properties: object, attributes?: PropertyDescriptor): void {
  for (const key of Reflect.ownKeys(properties)) {
    const value = Reflect.get(properties, key);
    if (value === undefined) continue;
    const how = attributes ? { value, ...attributes } : { get: () => value };
    Object.defineProperty(target, key, { ...how, configurable: true });
  }
}

/**
 * The base class of every error that this package throws.
 *
 * Messages, causes and properties never contain a credential, the query of a signed URL or the payload
 * of a data URL. Text for people (`message`, `hint`, `advice`, and the messages of causes) is one line without
 * control characters or marks of direction, even if the service sent some; data for programs (`service`,
 * IDs, records) is unchanged.
 */
export abstract class ScenarioError extends Error {
  /** The kind of error: `switch (error.kind)`. */
  abstract readonly kind: ScenarioErrorKind;
  /** The operation that was called. */
  declare readonly operation?: Purpose;
  /** The HTTP status of the answer, when there was one. */
  declare readonly status?: number;
  /** The ID under which the service knows the request, when it gave one. */
  declare readonly requestId?: string;
  /** The words of the service. */
  declare readonly service?: ServiceErrorFacts;
  /** How long the service asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
  /** The job that the call had started, or waited for, if it is known. */
  declare readonly jobId?: string;
  /** The error that `inspect` threw about this refusal, if it did: a refusal keeps its kind. */
  declare readonly inspectError?: Error;

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
    const { kind } = new.target.prototype;
    super(
      printable(redactText(message)),
      cause === undefined ? undefined : { cause: safeCause(cause) },
    );
    define(this, { ...rest, ...own, kind }, { enumerable: true });
    define(this, hidden);
  }

  /** The error as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}
define(ScenarioError.prototype, { name: 'ScenarioError', [BRAND]: true }, { writable: true });

function safeCause(cause: unknown): Error {
  return cause instanceof ScenarioError ? cause : sanitizeCause(cause);
}
