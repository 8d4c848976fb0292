import { ConnectionError, ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { untilAborted } from './abort.js';
import { adoptResponse, letGo } from './adopt.js';
import { readFailure } from './connectionFailure.js';
import type { Answer, Fetch, FetchLike, RequestContext } from './fetch.js';

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
        pending?.then(letGo).catch(() => {});
        throw init.signal.reason;
      }
      const { message, ...failure } = readFailure(error, url, isRuntimeFetch);
      const cause = sanitizeCause(error, redact);
      throw new ConnectionError(message, { operation: purpose, cause }, failure);
    }
    return adopt(given, purpose, redact);
  };
}

/** A value that is not a response, or cannot be read, still counts as an answer. */
function adopt(given: unknown, operation: Purpose, redact: Redact): Answer {
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
