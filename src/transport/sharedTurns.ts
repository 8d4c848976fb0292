import { untilAborted } from './abort.js';
import { type Priority, placesOf, type RateLimiter, WINDOW_MS } from './rateLimit.js';

/** The turns of a project, among all processes. */
export interface SharedTurns {
  /**
   * Takes one of the requests that a project may make in a minute, of which so many may be taken already.
   *
   * @returns milliseconds to wait before asking again; 0 when the request may be made, with when it was taken
   */
  take(requests: number): Promise<{ readonly waitMs: number; readonly at?: number }>;
  /** Keeps a turn for a minute from now; gives when it counts as taken. */
  keep(at: number): Promise<number>;
}

/** How long a request may take before its turn has to be kept: so much longer is the window than a minute. */
const BRIEF_MS = WINDOW_MS - 60_000;

/** How often the turn of a request that is under way is kept. */
const KEEP_MS = 20_000;

/** The longest that a request waits for an answer about its turn. */
const LATE_MS = 2_000;

/**
 * A limiter whose requests wait for a turn among all processes as well. Where nobody can tell about turns,
 * the limiter's own order is kept: the service refuses what is too much, and that is repeated.
 */
export function shareTurns(
  limiter: RateLimiter,
  requestsPerMinute: number,
  turns: SharedTurns,
): RateLimiter {
  /** The last request of each priority that waits; those of one process ask one after the other. */
  const queues = new Map<Priority, Promise<void>>();

  /** Gives when the turn was taken, where somebody can tell. */
  async function ask(priority: Priority, signal: AbortSignal): Promise<number | undefined> {
    while (!signal.aborted) {
      const answer = turns.take(placesOf(priority, requestsPerMinute)).catch(() => NOT_TOLD);
      const { waitMs, at } = await Promise.race([
        answer,
        after(LATE_MS, signal, answer).then(() => NOT_TOLD),
      ]);
      if (waitMs <= 0) return at;
      await after(waitMs, signal);
    }
    return undefined;
  }

  function turn(priority: Priority, signal: AbortSignal): Promise<number | undefined> {
    const mine = (queues.get(priority) ?? Promise.resolve()).then(() => ask(priority, signal));
    queues.set(
      priority,
      mine.then(() => {}),
    );
    return untilAborted(mine, signal);
  }

  /**
   * The service counts a request at some moment up to its answer, and another process must not take its turn
   * for free before. Nobody waits for this: what is too much is refused by the service, and repeated.
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
    run: (priority, signal, request) =>
      limiter.run(priority, signal, async () => keeping(await turn(priority, signal), request)),
    hold: limiter.hold,
  };
}

/** Nobody can tell about turns: the request goes. */
const NOT_TOLD: { readonly waitMs: number; readonly at?: number } = { waitMs: 0 };

/** Waits, but not once `signal` is aborted, nor once `needless` is there: a timer keeps a process from ending. */
function after(
  milliseconds: number,
  signal: AbortSignal,
  needless?: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    void needless?.then(end);
  });
}
