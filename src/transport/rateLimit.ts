import { untilAborted } from './abort.js';
import type { Fetch } from './fetch.js';

const MINUTE_MS = 60_000;

/** Hands out turns, so that no minute sees more than its number of requests. */
export interface RateLimiter {
  /** Resolves when a request may start. `urgent` goes before everything that waits without it. */
  turn(urgent: boolean, signal: AbortSignal): Promise<void>;
}

interface Waiting {
  readonly urgent: boolean;
  start: () => void;
}

/** A sliding window over the last minute: the count is exact, whichever way the service counts. */
export function createRateLimiter(
  requestsPerMinute: number,
  now: () => number = () => performance.now(),
): RateLimiter {
  const starts: number[] = [];
  const queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function advance() {
    clearTimeout(timer);
    const windowStart = now() - MINUTE_MS;
    while (starts.length > 0 && (starts[0] ?? 0) <= windowStart) starts.shift();
    while (queue.length > 0 && starts.length < requestsPerMinute) {
      starts.push(now());
      queue.shift()?.start();
    }
    if (queue.length > 0) timer = setTimeout(advance, Math.ceil((starts[0] ?? 0) - windowStart));
  }

  function enqueue(waiting: Waiting) {
    const firstPatient = queue.findIndex(({ urgent }) => !urgent);
    const position = waiting.urgent && firstPatient !== -1 ? firstPatient : queue.length;
    queue.splice(position, 0, waiting);
  }

  return {
    async turn(urgent, signal) {
      signal.throwIfAborted();
      const waiting: Waiting = { urgent, start: () => {} };
      const started = new Promise<void>((start) => {
        waiting.start = start;
      });
      enqueue(waiting);
      advance();
      try {
        await untilAborted(started, signal);
      } catch (error) {
        const position = queue.indexOf(waiting);
        if (position !== -1) queue.splice(position, 1);
        advance();
        throw error;
      }
    },
  };
}

/** Waits for a turn before each attempt: repeats count against the limit as well. */
export function limitRate(limiter: RateLimiter, urgent: boolean): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    await limiter.turn(urgent, init.signal);
    return next(url, init);
  };
}
