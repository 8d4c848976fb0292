import { redactError } from './errors/base.js';
import type { Redact } from './redact.js';

/** Makes the same methods, but every error that leaves them has passed the redactor. */
export function guarded<T extends object>(resource: T, redact: Redact): T {
  const rethrow = (error: unknown): never => {
    throw redactError(error, redact);
  };
  const methods = Object.entries(resource).map(([name, member]) => [
    name,
    typeof member === 'function' ? guardedMethod(member, resource, rethrow) : member,
  ]);
  return Object.fromEntries(methods) as T;
}

function guardedMethod(
  method: (...args: readonly unknown[]) => unknown,
  resource: object,
  rethrow: (error: unknown) => never,
) {
  return (...args: readonly unknown[]): unknown => {
    let result: unknown;
    try {
      result = method.apply(resource, args as unknown[]);
    } catch (error) {
      return rethrow(error);
    }
    // A list of pages is more than a promise; each page of it is a call that passes the redactor itself.
    return isPlainPromise(result) ? result.catch(rethrow) : result;
  };
}

function isPlainPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise && Object.getPrototypeOf(value) === Promise.prototype;
}
