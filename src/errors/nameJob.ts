import { isBranded } from './base.js';

/** Names the job of the call that an error ended, if the error itself does not name one. */
export function nameJob(error: unknown, jobId: string): unknown {
  if (isBranded(error) && Reflect.get(error as object, 'jobId') === undefined) {
    const named = { value: jobId, enumerable: true, configurable: true };
    Object.defineProperty(error, 'jobId', named);
  }
  return error;
}
