import type { NamesOf } from '../arguments/names.js';
import type { Attempt } from '../transport/retry.js';

/** Options of a single call; each one overrides that of the client. */
export interface CallOptions {
  /** Aborts the call at any point: while it waits, sends or reads. Default none. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, up to its complete answer. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call: all attempts and the waits between them. Default: the client's. */
  readonly deadlineMs?: number | undefined;
  /** How often the call may be repeated, if its effect allows it. Default: the client's. */
  readonly maxRetries?: number | undefined;
  /** The project to act in. Default: the client's. */
  readonly projectId?: string | undefined;
  /** Further headers, in addition to the client's. Default none. `Authorization` is not accepted: credentials are options of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called after each attempt, in addition to the client's; its errors are ignored. Default none. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** The names of `CallOptions`. */
export const callOptionNames: NamesOf<CallOptions> = {
  signal: 'an AbortSignal',
  timeoutMs: 'a number of at least 1',
  deadlineMs: 'a number of at least 1',
  maxRetries: 'a whole number of at least 0',
  projectId: 'text',
  headers: {},
  onAttempt: 'a function',
};

/** Parameters that the document does not have, sent as they are. */
export interface ExtraParams {
  /** Further fields of the JSON body, which the document does not have. Default none. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  /** Further query parameters, which the document does not have. Default none. */
  readonly extraQuery?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Options of a call of one operation. */
export interface OperationOptions extends CallOptions, ExtraParams {}

/** The names of `OperationOptions`. */
export const operationOptionNames: NamesOf<OperationOptions> = {
  ...callOptionNames,
  extraBody: true,
  extraQuery: true,
};
