import { nameErrors, ScenarioError, type ScenarioErrorFacts } from './base.js';
import type { UploadProgressState } from './transfer.js';

/** The connection could not be made, or broke. */
export class ConnectionError extends ScenarioError {
  static {
    nameErrors(ConnectionError, 'ConnectionError');
  }

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
  static {
    nameErrors(TimeoutError, 'TimeoutError');
  }

  readonly kind = 'timeout';
  /** The limit that was reached. */
  declare readonly limit: 'timeoutMs' | 'deadlineMs';
  /** `false` when the time was over before anything was sent; else absent. */
  declare readonly sent?: false;

  /** @param waitedFor - what kept the request from being sent, when nothing was */
  constructor(
    limit: 'timeoutMs' | 'deadlineMs',
    milliseconds: number,
    facts?: ScenarioErrorFacts,
    waitedFor?: string,
  ) {
    const unsent = waitedFor === undefined ? '' : ` Nothing was sent: it waited for ${waitedFor}.`;
    super(`No complete answer within ${limit} (${Math.ceil(milliseconds)} ms).${unsent}`, facts, {
      limit,
      sent: waitedFor === undefined ? undefined : false,
    });
  }
}

/** What an aborted call leaves behind. */
type LeftByAbort = Partial<
  Pick<AbortedError, 'resume' | 'submitted' | 'jobId' | 'cancelRequested' | 'cancelError'>
>;

/** The caller's signal aborted the call. */
export class AbortedError extends ScenarioError {
  static {
    nameErrors(AbortedError, 'AbortedError');
  }

  readonly kind = 'aborted';
  /** How far an upload came: pass it as `uploads.uploadFile(source, { resume })`. */
  declare readonly resume?: UploadProgressState;
  /** Of `generate.patchAndWait`: whether the call had submitted its patch. */
  declare readonly submitted?: boolean;
  /** The job that was submitted, and is no longer waited for. */
  declare readonly jobId?: string;
  /** With `cancelOnAbort`: whether the service took the request to cancel the job. */
  declare readonly cancelRequested?: boolean;
  /** Why the service could not be asked to cancel the job. */
  declare readonly cancelError?: unknown;

  constructor(message: string, facts?: ScenarioErrorFacts, left: LeftByAbort = {}) {
    super(message, facts, { ...left });
  }
}
