import { redactError } from './errors/redactError.js';
import { operations } from './operations.js';
import type { Redact } from './redact.js';
import { type Answering, Called } from './withResponse.js';

/**
 * Wraps methods so that every error that leaves them has passed the redactor, and the promises of
 * operations have `withResponse`.
 *
 * @param name - the name of the resource, which begins the IDs of its operations
 */
export function guarded<const Name extends string, T extends object>(
  name: Name,
  resource: T,
  redact: Redact,
): Answering<Name, T> {
  const rethrow = (error: unknown): never => {
    throw redactError(error, redact);
  };
  const methods = Object.entries(resource).map(([method, member]) => [
    method,
    typeof member === 'function'
      ? guardedMethod(member, resource, rethrow, isOperation(name, method))
      : member,
  ]);
  return Object.fromEntries(methods) as Answering<Name, T>;
}

function isOperation(resource: string, method: string): boolean {
  const id = `${resource}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
  return Object.hasOwn(operations, id.replace(/^generateEstimate/, 'generate'));
}

function guardedMethod(
  method: (...args: readonly unknown[]) => unknown,
  resource: object,
  rethrow: (error: unknown) => never,
  answers: boolean,
) {
  return (...args: readonly unknown[]): unknown => {
    let result: unknown;
    try {
      result = method.apply(resource, args as unknown[]);
    } catch (error) {
      return rethrow(error);
    }
    // A list of pages is more than a promise; each of its pages is a call that passes the redactor itself.
    if (!isPlainPromise(result)) return result;
    const clean = result.catch(rethrow);
    return answers ? new Called((resolve) => resolve(clean)) : clean;
  };
}

function isPlainPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise && Object.getPrototypeOf(value) === Promise.prototype;
}
