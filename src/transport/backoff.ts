/** The waits between attempts, in milliseconds. */
export interface Backoff {
  /** The longest wait before the second attempt; it doubles with each further one. Default 500. */
  readonly baseMs: number;
  /** The longest wait of all. Default 8,000. */
  readonly capMs: number;
}

// Far beyond any cap; without it, zero times infinity would be NaN.
const MAX_DOUBLINGS = 64;

/** Full jitter: a random wait between zero and the exponential bound, so that callers spread out. */
export function backoffMs(
  retry: number,
  { baseMs, capMs }: Backoff,
  random: () => number = Math.random,
): number {
  return Math.floor(random() * Math.min(capMs, baseMs * 2 ** Math.min(retry, MAX_DOUBLINGS)));
}
