import { redactError } from './errors/redactError.js';
import { operations } from './operations.js';
import { isPromise } from './promise.js';
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
  const methods = Object.entries(resource).map(([method, member]) => [
    method,
    typeof member === 'function'
      ? guardedMethod(member, resource, redact, isOperation(name, method))
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
  redact: Redact,
  answers: boolean,
) {
  const rethrow = (error: unknown): never => {
    throw redactError(error, redact);
  };
  return (...args: readonly unknown[]): unknown => {
    let result: unknown;
    try {
      result = method.apply(resource, args as unknown[]);
    } catch (error) {
      return answers
        ? new Called((_, reject) => reject(redactError(error, redact)))
        : rethrow(error);
    }
    // A call, and each page of a list, passes the redactor itself.
    if (!isPromise(result) || guardsItself(result)) return result;
    if (!answers) return result.then(undefined, rethrow);
    return new Called((resolve, reject) => {
      result.then(resolve, (error) => reject(redactError(error, redact)));
    });
  };
}

function guardsItself(value: object): boolean {
  return value instanceof Called || Symbol.asyncIterator in value;
}
