import { untilAborted } from './abort.js';
import { type Priority, placesOf, type RateLimiter } from './rateLimit.js';

/**
 * Takes one of the requests that a project may make in a minute, of which so many may be taken already.
 *
 * @returns milliseconds to wait before asking again; 0 when the request may be made
 */
export type TakeTurn = (requests: number) => Promise<number>;

/** The longest that a request waits for an answer about its turn. */
const LATE_MS = 2_000;

/**
 * A limiter whose requests wait for a turn among all processes as well. Where nobody can tell about turns,
 * the limiter's own order is kept: the service refuses what is too much, and that is repeated.
 */
export function shareTurns(
  limiter: RateLimiter,
  requestsPerMinute: number,
  takeTurn: TakeTurn,
): RateLimiter {
  /** The last request of each priority that waits; those of one process ask one after the other. */
  const queues = new Map<Priority, Promise<void>>();

  async function ask(priority: Priority, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const answer = takeTurn(placesOf(priority, requestsPerMinute)).catch(() => 0);
      const waitMs = await Promise.race([answer, after(LATE_MS, signal).then(() => 0)]);
      if (waitMs <= 0) return;
      await after(waitMs, signal);
    }
  }

  function turn(priority: Priority, signal: AbortSignal): Promise<void> {
    const mine = (queues.get(priority) ?? Promise.resolve()).then(() => ask(priority, signal));
    queues.set(priority, mine);
    return untilAborted(mine, signal);
  }

  return {
    run: (priority, signal, request) =>
      limiter.run(priority, signal, async () => {
        await turn(priority, signal);
        return request();
      }),
    hold: limiter.hold,
  };
}

/** Waits, but not once `signal` is aborted. */
function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
