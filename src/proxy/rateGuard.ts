const MINUTE_MS = 60_000;

/** The most users that are remembered; beyond them, the least recently active are forgotten. */
const MOST_USERS = 100_000;

/** Returns the milliseconds to wait before another request, or 0 and counts it. */
export type RateGuard = (user: string) => number;

/** Counts the requests of each user over the last minute. */
export function rateGuard(requestsPerMinute: number, now = () => performance.now()): RateGuard {
  const users = new Map<string, number[]>();
  return (user) => {
    const at = now();
    const recent = (users.get(user) ?? []).filter((each) => at - each < MINUTE_MS);
    users.delete(user);
    users.set(user, recent);
    const [oldest] = users.keys();
    if (users.size > MOST_USERS && oldest !== undefined) users.delete(oldest);
    if (recent.length >= requestsPerMinute) return (recent[0] ?? at) + MINUTE_MS - at;
    recent.push(at);
    return 0;
  };
}
