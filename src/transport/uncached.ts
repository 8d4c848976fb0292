/**
 * Keeps an answer out of every cache on this side: a status or a job from yesterday is worse than none,
 * and some frameworks cache what their `fetch` is given, POSTs included.
 *
 * Runtimes that do not know `cache` may refuse it (workerd before its compatibility date 2024-11-11) or
 * make a query parameter of it (a polyfill of old browsers). They can be told: their `Request` has no
 * such property. They have no cache either.
 */
export function uncached(): Pick<RequestInit, 'cache'> {
  return 'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {};
}
