import { ConnectionError, ScenarioError } from '../errors/index.js';
import type { Stage } from './compose.js';
import type { RequestContext } from './fetch.js';
import { isRefusal } from './refusal.js';

/** Records that an attempt is sent: nothing delays it any more. */
export function trackLeaving(context: RequestContext, onLeave?: () => void): Stage {
  return (next) => (url, init) => {
    init.signal.throwIfAborted();
    onLeave?.();
    context.hasLeft = true;
    // The answer to an earlier attempt says nothing of this one.
    context.read = undefined;
    const body = init.body as string | undefined;
    context.sent = { url, body, at: new Date(), atMs: performance.now() };
    return next(url, init);
  };
}

/**
 * Whether an error proves that the service did not take the request: no connection was established, or the
 * status of the answer says so. A lost answer proves nothing.
 */
export function provesNotTaken(error: unknown): boolean {
  if (error instanceof ConnectionError) return !error.established;
  return error instanceof ScenarioError && error.status !== undefined && isRefusal(error.status);
}
