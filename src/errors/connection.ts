import type { ConnectionFailure } from '../transport/connectionFailure.js';
import type { FailedProxy } from '../transport/established.js';
import { type ErrorWith, identify, ScenarioError, type ScenarioErrorFacts } from './base.js';
import type { UploadProgressState } from './transfer.js';

/** The connection could not be made, or broke. */
export class ConnectionError extends (ScenarioError as ErrorWith<
  Pick<ConnectionFailure, 'established' | 'code' | 'proxy'>
>) {
  static {
    identify(this, 'connection');
  }

  declare readonly kind: 'connection';
  /** The runtime's code, e.g. `ECONNREFUSED`, when it gave one. */
  declare readonly code?: string;
  /** Whether a connection may have been established. Only `false` proves that nothing was sent. */
  declare readonly established: boolean;
  /** The company's proxy that could not be reached, or refused the connection, if that is the reason. */
  declare readonly proxy?: FailedProxy;
}

/** An attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends ScenarioError {
  static {
    identify(this, 'timeout');
  }

  declare readonly kind: 'timeout';
  /** The limit that was reached. */
  declare readonly limit: 'timeoutMs' | 'deadlineMs';
  /** `false` if the time ran out before anything was sent; otherwise absent. */
  declare readonly sent?: false;

  /** @param waitedFor - what delayed the request, if nothing was sent */
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

/** The state that an aborted call leaves. */
type LeftByAbort = Partial<
  Pick<AbortedError, 'resume' | 'submitted' | 'jobId' | 'cancelRequested' | 'cancelError'>
>;

/** The caller's signal aborted the call. */
export class AbortedError extends ScenarioError {
  static {
    identify(this, 'aborted');
  }

  declare readonly kind: 'aborted';
  /** How far an upload came: pass it as `uploads.uploadFile(source, { resume })`. */
  declare readonly resume?: UploadProgressState;
  /** Of `generate.patchAndWait`: whether the call had submitted its patch. */
  declare readonly submitted?: boolean;
  /** The job that was submitted; the call no longer waits for it. */
  declare readonly jobId?: string;
  /** With `cancelOnAbort`: whether the service accepted the request to cancel the job. */
  declare readonly cancelRequested?: boolean;
  /** Why the service could not be asked to cancel the job. */
  declare readonly cancelError?: unknown;

  constructor(message: string, facts?: ScenarioErrorFacts, left: LeftByAbort = {}) {
    super(message, facts, { ...left });
  }
}
