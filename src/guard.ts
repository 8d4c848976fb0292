import { redactError } from './errors/redactError.js';
import { isPromise } from './promise.js';
import type { Redact } from './redact.js';
import { Called } from './withResponse.js';

/**
 * Calls a method so that every error that leaves it has passed the redactor.
 *
 * @param answers - whether its promise is that of an operation, with `withResponse`
 */
export function guarded(call: () => unknown, answers: boolean, redact: Redact): unknown {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    result = Promise.reject(error);
  }
  // A call, and each page of a list, passes the redactor itself.
  if (!isPromise(result) || result instanceof Called || Symbol.asyncIterator in result) {
    return result;
  }
  const answer = result;
  return new (answers ? Called : Promise)((resolve, reject) => {
    answer.then(resolve, (error) => reject(redactError(error, redact)));
  });
}
