import { ConnectionError } from '../errors/index.js';
import { errorCode, sanitizeCause } from '../redact.js';
import { untilAborted } from './abort.js';
import { provesNoConnection } from './established.js';
import type { Fetch, FetchInit, FetchLike, RequestContext } from './fetch.js';

/** The last stage: calls the user's `fetch`, and turns its failures into `ConnectionError`. */
export function send(fetch: FetchLike, { purpose, redact }: RequestContext): Fetch {
  return async (url, init) => {
    init.signal.throwIfAborted();
    const pending = startFetch(fetch, url, init);
    try {
      return await untilAborted(pending, init.signal);
    } catch (error) {
      if (init.signal.aborted) {
        // A fetch that does not know signals may still answer: let go of its connection.
        pending.then((response) => response.body?.cancel()).catch(() => {});
        throw init.signal.reason;
      }
      const established = !provesNoConnection(error, url);
      const code = errorCode(error);
      const state = established ? 'broke' : 'could not be established, so nothing was sent';
      throw new ConnectionError(
        `The connection to ${new URL(url).host} ${state}${code === undefined ? '' : ` (${code})`}.`,
        { operation: purpose, cause: sanitizeCause(error, redact) },
        { established, code },
      );
    }
  };
}

async function startFetch(fetch: FetchLike, url: string, init: FetchInit): Promise<Response> {
  return fetch(url, init);
}
