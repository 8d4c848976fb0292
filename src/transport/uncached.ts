/**
 * Keeps answers out of every cache on this side: an outdated status or job is worse than none, and some
 * frameworks cache the requests of their `fetch`, POSTs included.
 *
 * Runtimes that do not know `cache` may refuse it (workerd before its compatibility date 2024-11-11) or
 * make a query parameter of it (a polyfill of old browsers). They can be recognised: their `Request`
 * lacks the property. They have no cache either.
 */
export function uncached(): Pick<RequestInit, 'cache'> {
  return 'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {};
}
