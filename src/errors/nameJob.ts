import { isScenarioError } from './index.js';

/**
 * Names the job of the call that an error ended, if the error itself does not name one.
 *
 * @param about - what is known of the job, with which a message begins that does not name it
 */
export function nameJob(error: unknown, jobId: string, about?: string): unknown {
  if (!isScenarioError(error)) return error;
  if (error.jobId === undefined) {
    const named = { value: jobId, enumerable: true, configurable: true };
    Object.defineProperty(error, 'jobId', named);
  }
  // The path of a request names it too, which says nothing about its submission.
  if (about !== undefined && !error.message.toLowerCase().includes(`job ${jobId.toLowerCase()}`)) {
    error.message = `${about}: ${error.message}`;
  }
  return error;
}
