import { isScenarioError } from './index.js';

/** Names the job of the call that an error ended, if the error itself does not name one. */
export function nameJob(error: unknown, jobId: string): unknown {
  if (isScenarioError(error) && error.jobId === undefined) {
    const named = { value: jobId, enumerable: true, configurable: true };
    Object.defineProperty(error, 'jobId', named);
  }
  return error;
}
