import { isScenarioError } from './index.js';

/**
 * Names the job of the call that an error ended, if the error itself does not name one.
 *
 * @param about - what is known of the job, with which the message then begins
 */
export function nameJob(error: unknown, jobId: string, about?: string): unknown {
  if (isScenarioError(error) && error.jobId === undefined) {
    const named = { value: jobId, enumerable: true, configurable: true };
    Object.defineProperty(error, 'jobId', named);
    if (about !== undefined) error.message = `${about}: ${error.message}`;
  }
  return error;
}
