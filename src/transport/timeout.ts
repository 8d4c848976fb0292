import { TimeoutError } from '../errors/index.js';
import { linkAbort, MAX_TIMER_MS } from './abort.js';
import type { Fetch, RequestContext } from './fetch.js';

/** Bounds one attempt, from its start until the stages below have read its answer. */
export function timeout(milliseconds: number, { purpose }: RequestContext): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    const attempt = linkAbort(init.signal);
    const timer = setTimeout(
      () => attempt.abort(new TimeoutError('timeoutMs', milliseconds, { operation: purpose })),
      Math.min(milliseconds, MAX_TIMER_MS),
    );
    try {
      return await next(url, { ...init, signal: attempt.signal });
    } finally {
      clearTimeout(timer);
      attempt.dispose();
    }
  };
}
