import { errorCode } from '../errorCode.js';
import { ConnectionError, ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { untilAborted } from './abort.js';
import { adoptResponse, discardResponse } from './adopt.js';
import { provesNoConnection } from './established.js';
import type { Fetch, FetchLike, RequestContext } from './fetch.js';

/** The last stage: calls the user's `fetch`, and turns its failures into `ConnectionError`. */
export function send(
  fetch: FetchLike,
  { purpose, redact }: RequestContext,
  isRuntimeFetch: boolean,
): Fetch {
  return async (url, init) => {
    init.signal.throwIfAborted();
    let pending: Promise<unknown> | undefined;
    let given: unknown;
    try {
      pending = Promise.resolve(fetch(url, init));
      given = await untilAborted(pending, init.signal);
    } catch (error) {
      if (init.signal.aborted) {
        // A fetch that ignores signals may still answer: release its connection.
        pending?.then(discardResponse).catch(() => {});
        throw init.signal.reason;
      }
      const { established, code } = readFailure(error, url, isRuntimeFetch);
      const state = established ? 'broke' : 'could not be established, so nothing was sent';
      throw new ConnectionError(
        `The connection to ${new URL(url).host} ${state}${code === undefined ? '' : ` (${code})`}.`,
        { operation: purpose, cause: sanitizeCause(error, redact) },
        { established, code },
      );
    }
    return adopt(given, purpose, redact);
  };
}

/** The message of a failure; empty if it cannot be read. */
function readFailure(
  error: unknown,
  url: string,
  isRuntimeFetch: boolean,
): { established: boolean; code: string | undefined } {
  try {
    return {
      established: !provesNoConnection(error, url, isRuntimeFetch),
      code: errorCode(error),
    };
  } catch {
    return { established: true, code: undefined };
  }
}

/** A value that is not a response, or cannot be read, still counts as an answer. */
function adopt(given: unknown, operation: Purpose, redact: Redact): Response {
  try {
    return adoptResponse(given, operation);
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    throw new UnexpectedResponseError('The fetch option returned a response that cannot be read.', {
      operation,
      cause: sanitizeCause(error, redact),
    });
  }
}
