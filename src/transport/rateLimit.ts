import { RateLimitError } from '../errors/index.js';
import { type Ending, untilAborted } from './abort.js';
import type { Fetch, RequestContext } from './fetch.js';

/**
 * The order of waiting requests: submissions and cancels, then other calls, then polls of jobs.
 */
export type Priority = 'urgent' | 'normal' | 'background';

/** Starts requests so that the service never sees more than its limit in a minute. */
export interface RateLimiter {
  /**
   * Runs a request when it is its turn.
   *
   * @param remainingMs - the time until the request has ended, whatever happens to it. Default no limit
   */
  run<T>(
    priority: Priority,
    signal: Ending,
    request: () => Promise<T>,
    remainingMs?: number,
  ): Promise<T>;
  /**
   * Pauses all requests for a while, since the service has said that it would refuse them; without a
   * time, pauses only the background, so that other requests find a place sooner.
   */
  hold(milliseconds: number | undefined): void;
  /** Whether it knows of nothing that delays a request: a new one in its place would do the same. */
  isIdle(): boolean;
}

/** A minute, and a second for clocks that differ. */
export const WINDOW_MS = 61_000;

/** A longer wait than this is not about requests per minute. */
const LONGEST_HOLD_MS = 60_000;

/** How long the background is paused if the service does not say how long to wait. */
const BREATHER_MS = 5_000;

interface Rank {
  /** The share of the window that may be in use when a request starts, so that places are left for others. */
  readonly share: number;
  /** How long it waits behind more urgent requests. */
  readonly patienceMs: number;
}

const RANKS: Readonly<Record<Priority, Rank>> = {
  urgent: { share: 1, patienceMs: 0 },
  normal: { share: 0.8, patienceMs: 30_000 },
  background: { share: 0.6, patienceMs: 45_000 },
};

/** The share of the window for requests of each priority that have waited too long: none waits for ever. */
const LEAST_SHARE = 0.05;

/** How many requests a window may have seen when one of this priority starts. */
export function placesOf(priority: Priority, requestsPerMinute: number): number {
  return partOf(requestsPerMinute, RANKS[priority].share);
}

function partOf(requestsPerMinute: number, share: number): number {
  return Math.max(1, Math.floor(requestsPerMinute * share));
}

/** A place in the window: taken when a request starts, free again a window after it has ended. */
interface Place {
  readonly priority: Priority;
  /** Until it is over, the latest possible end: in a Worker a request may end without a sign. */
  endedAt: number;
  isOver?: true;
}

interface Waiting {
  readonly priority: Priority;
  /** When it has waited too long; the order of the queue. */
  readonly urgentAt: number;
  readonly endsBy: number;
  start: (place: Place) => void;
}

/**
 * A sliding window. The service counts a request at some moment between its start and its answer, so a
 * place is kept until a minute after the answer: however long requests take, the service never sees more than
 * the limit in a minute.
 */
export function createRateLimiter(
  requestsPerMinute: number,
  now: () => number = () => performance.now(),
): RateLimiter {
  const part = (share: number) => partOf(requestsPerMinute, share);
  /** The places in use: those of requests that have ended are in the order of their ends. */
  const places = new Set<Place>();
  const queue: Waiting[] = [];
  const heldUntil = { all: 0, background: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function freeEnded(time: number): void {
    for (const place of places) {
      if (place.endedAt + WINDOW_MS <= time) places.delete(place);
      else if (place.isOver) break;
    }
  }

  function advance(): void {
    clearTimeout(timer);
    const time = now();
    freeEnded(time);
    for (let next = nextOf(time); next !== undefined; next = nextOf(time)) {
      queue.splice(queue.indexOf(next), 1);
      const { priority, endsBy } = next;
      const place: Place = { priority, endedAt: endsBy };
      places.add(place);
      next.start(place);
    }
    if (queue.length > 0) timer = setTimeout(advance, Math.max(1, Math.ceil(wakeAt(time) - time)));
  }

  function nextOf(time: number): Waiting | undefined {
    if (heldUntil.all > time) return undefined;
    return queue.find(({ priority, urgentAt }) => {
      if (priority === 'background' && heldUntil.background > time) return false;
      if (places.size < part(RANKS[priority].share)) return true;
      const peers = [...places].filter((place) => place.priority === priority).length;
      return urgentAt <= time && places.size < part(1) && peers < part(LEAST_SHARE);
    });
  }

  /** When the next place becomes free, a pause ends, or a request has waited too long. */
  function wakeAt(time: number): number {
    // The place of a pending request becomes free after its end, which calls `advance` again.
    const ends = Array.from(places, ({ endedAt }) => endedAt + WINDOW_MS);
    const changes = [
      ...Object.values(heldUntil),
      ...queue.map(({ urgentAt }) => urgentAt),
      ...ends,
    ];
    return Math.min(time + WINDOW_MS, ...changes.filter((at) => at > time));
  }

  async function turn(priority: Priority, signal: Ending, remainingMs: number): Promise<Place> {
    signal.throwIfAborted();
    const time = now();
    const urgentAt = time + RANKS[priority].patienceMs;
    const endsBy = time + remainingMs;
    const waiting: Waiting = { priority, urgentAt, endsBy, start: () => {} };
    const started = new Promise<Place>((start) => {
      waiting.start = start;
    });
    queue.push(waiting);
    queue.sort((a, b) => a.urgentAt - b.urgentAt);
    advance();
    try {
      return await untilAborted(started, signal);
    } catch (error) {
      const position = queue.indexOf(waiting);
      if (position !== -1) queue.splice(position, 1);
      else places.delete(await started);
      advance();
      throw error;
    }
  }

  return {
    async run(priority, signal, request, remainingMs = Number.POSITIVE_INFINITY) {
      const place = await turn(priority, signal, remainingMs);
      try {
        return await request();
      } finally {
        place.endedAt = now();
        place.isOver = true;
        places.delete(place);
        places.add(place);
        advance();
      }
    },
    hold(milliseconds) {
      if (milliseconds === undefined) heldUntil.background = now() + BREATHER_MS;
      else if (milliseconds <= LONGEST_HOLD_MS) {
        heldUntil.all = Math.max(heldUntil.all, now() + milliseconds);
      }
    },
    isIdle() {
      const time = now();
      freeEnded(time);
      const isHeld = Math.max(heldUntil.all, heldUntil.background) > time;
      return places.size === 0 && queue.length === 0 && !isHeld;
    },
  };
}

/**
 * Waits for a turn before each attempt: repeats count against the limit as well.
 *
 * @param limiterOf - returns the limiter, for each attempt: one that is idle meanwhile may be replaced
 * @param remainingMs - the time that the call has left
 */
export function limitRate(
  limiterOf: () => RateLimiter,
  priority: Priority,
  context: RequestContext,
  remainingMs: () => number,
): (next: Fetch) => Fetch {
  return (next) => (url, init) => {
    const limiter = limiterOf();
    context.waitedFor = 'its turn under rateLimit';
    const request = async () => {
      try {
        return await next(url, init);
      } catch (error) {
        if (error instanceof RateLimitError) limiter.hold(error.retryAfterMs);
        throw error;
      }
    };
    return limiter.run(priority, init.signal, request, remainingMs());
  };
}
