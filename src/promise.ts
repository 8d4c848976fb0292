/**
 * Whether a value is a promise, by its method: where a library has replaced the global `Promise`, as zone.js
 * does, an async function still returns the runtime's own, which is not an instance of the global one.
 */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | null | undefined)?.then === 'function';
}
