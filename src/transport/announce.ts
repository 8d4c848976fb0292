import { consult } from '../callbacks.js';
import { ScenarioError, SubmissionStoppedError } from '../errors/index.js';
import type { OperationId } from '../operations.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { sha256 } from '../sha256.js';
import { type Ending, untilAborted } from './abort.js';
import type { Fetch, RequestContext } from './fetch.js';
import { askedFor, fingerprint, shownRequest } from './fingerprint.js';

/** A submission that is about to be sent, as `beforeSubmission` gets it. It contains no secrets. */
export interface Submission {
  readonly operation: OperationId;
  /** Identifies the call; `onAttempt` gets the same ID. */
  readonly callId: string;
  /** The number of the attempt, from 1. All earlier ones were provably not taken. */
  readonly attempt: number;
  /** When it is about to be sent, by this machine's clock. */
  readonly at: Date;
  /** The project that it is sent to; absent if the API key implies it. */
  readonly projectId?: string;
  /** The request: the body that will be sent, with images replaced by their digests. */
  readonly request: unknown;
  /** SHA-256 (hex) of the request: equal requests have equal digests. Absent without Web Crypto. */
  readonly fingerprint?: string;
  /** SHA-256 (hex) of the bytes of the body. Absent without Web Crypto. */
  readonly bodyDigest?: string;
  /** The size of the body, in bytes. */
  readonly bodyBytes: number;
  /** The estimated price in creative units, with all its digits; absent without `maxCreativeUnits`. */
  readonly price?: string;
}

/** A hook that is called and awaited before a submission is sent. */
export type BeforeSubmission = (submission: Submission) => void | PromiseLike<void>;

/** The parts of the announcement of a submission. */
export interface Announcement {
  readonly operation: OperationId;
  readonly hooks: readonly BeforeSubmission[];
  readonly path: Readonly<Record<string, string>> | undefined;
  readonly projectId: string | undefined;
  readonly price: string | undefined;
}

/**
 * Notifies the hooks before the first byte of each attempt leaves, and awaits them. If one of them
 * throws, the attempt is not made.
 */
export function announce(
  { operation, hooks, path, projectId, price }: Announcement,
  context: RequestContext,
): (next: Fetch) => Fetch {
  const { callId, redact } = context;
  let described: Promise<Omit<Submission, 'attempt' | 'at'>> | undefined;
  const describe = async (body: string) => {
    const parsed = askedFor(body, path);
    const bytes = new TextEncoder().encode(body);
    const [print, bodyDigest] = [await fingerprint(operation, parsed), await sha256(bytes)];
    return {
      operation,
      callId,
      request: await shownRequest(parsed, redact),
      bodyBytes: bytes.byteLength,
      ...(projectId === undefined ? {} : { projectId }),
      ...(print === undefined ? {} : { fingerprint: print }),
      ...(bodyDigest === undefined ? {} : { bodyDigest }),
      ...(price === undefined ? {} : { price }),
    };
  };
  return (next) => async (url, init) => {
    context.waitedFor = 'beforeSubmission';
    if (hooks.length > 0) {
      described ??= describe((init.body ?? 'null') as string);
      const submission = { ...(await described), attempt: context.attempt ?? 1, at: new Date() };
      try {
        for (const hook of hooks) {
          await consult(hook, [submission], (verdict) => untilAborted(verdict, init.signal));
        }
      } catch (error) {
        throw stopped('beforeSubmission', operation, error, init.signal, redact);
      }
    }
    return next(url, init);
  };
}

/**
 * Asks the ledger before each attempt, after all other waits, whether this call may still submit the key.
 * If it rejects, the attempt is not made.
 */
export function askFence(
  fence: () => Promise<void>,
  operation: OperationId,
  context: RequestContext,
): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    context.waitedFor = 'the ledger';
    try {
      await untilAborted(fence(), init.signal);
    } catch (error) {
      throw stopped('The ledger', operation, error, init.signal);
    }
    return next(url, init);
  };
}

/** The error for what stopped a submission: an abort, or an objection. */
function stopped(
  who: string,
  operation: OperationId,
  error: unknown,
  signal: Ending,
  redact?: Redact,
): unknown {
  if (signal.aborted) return signal.reason;
  const cause = error instanceof ScenarioError ? error : sanitizeCause(error, redact);
  const why = (cause.message || cause.name).replace(/\.$/, '');
  return new SubmissionStoppedError(`${who} stopped the submission: ${why}. Nothing was sent.`, {
    operation,
    cause,
  });
}
