import { type Ending, sleep, untilAborted } from './abort.js';
import { type Priority, placesOf, type RateLimiter, WINDOW_MS } from './rateLimit.js';
import { withTimeout } from './timeout.js';

/** The turns of a project, among all processes. */
export interface SharedTurns {
  /**
   * Takes one of the requests that a project may make in a minute, if no more than a given number are taken.
   *
   * @returns milliseconds to wait before asking again; 0 when the request may be made, with when it was taken
   */
  take(requests: number): Promise<{ readonly waitMs: number; readonly at?: number }>;
  /** Keeps a turn for a minute from now; returns when it counts as taken. */
  keep(at: number): Promise<number>;
}

/** How long a request may take before its turn must be renewed: the window is longer than a minute by this time. */
const BRIEF_MS = WINDOW_MS - 60_000;

/** How often the turn of a pending request is renewed. */
const KEEP_MS = 20_000;

/** The longest that a request waits for an answer about its turn. */
const LATE_MS = 2_000;

/**
 * A limiter whose requests also wait for a turn among all processes. If turns cannot be read, only the
 * limiter's own order applies: the service refuses excess requests, and these are repeated.
 */
export function shareTurns(
  limiter: RateLimiter,
  requestsPerMinute: number,
  turns: SharedTurns,
): RateLimiter {
  /** The last waiting request of each priority; those of one process ask one after the other. */
  const queues = new Map<Priority, Promise<void>>();

  /** Returns when the turn was taken, if that is known. */
  async function ask(priority: Priority, signal: Ending): Promise<number | undefined> {
    while (!signal.aborted) {
      const { waitMs, at } = await withTimeout(
        LATE_MS,
        signal,
        () => new Error('late'),
        (until) => untilAborted(turns.take(placesOf(priority, requestsPerMinute)), until),
      ).catch(() => NOT_TOLD);
      if (waitMs <= 0) return at;
      await sleep(waitMs, signal).catch(() => {});
    }
    return undefined;
  }

  function turn(priority: Priority, signal: Ending): Promise<number | undefined> {
    const mine = (queues.get(priority) ?? Promise.resolve()).then(() => ask(priority, signal));
    queues.set(
      priority,
      mine.then(() => {}),
    );
    return untilAborted(mine, signal);
  }

  /**
   * The service counts a request at some moment up to its answer, and another process must not take its turn
   * before that. This is not awaited: the service refuses excess requests, and these are repeated.
   */
  async function keeping<T>(taken: number | undefined, request: () => Promise<T>): Promise<T> {
    if (taken === undefined) return request();
    const startedAt = performance.now();
    let at = Promise.resolve(taken);
    const keep = (): void => {
      at = at.then((known) => turns.keep(known).catch(() => known));
    };
    const timer = setInterval(keep, KEEP_MS);
    (timer as { unref?: () => void }).unref?.();
    try {
      return await request();
    } finally {
      clearInterval(timer);
      if (performance.now() - startedAt > BRIEF_MS) keep();
    }
  }

  return {
    run(priority, signal, request, remainingMs) {
      const inTurn = async () => keeping(await turn(priority, signal), request);
      return limiter.run(priority, signal, inTurn, remainingMs);
    },
    hold: limiter.hold,
    isIdle: limiter.isIdle,
  };
}

/** Turns cannot be read: the request is sent. */
const NOT_TOLD: { readonly waitMs: number; readonly at?: number } = { waitMs: 0 };
