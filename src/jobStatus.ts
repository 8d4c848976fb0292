// With the documented words, those that the service was observed to use in the same sense.
const SUCCEEDED = new Set<unknown>(['success', 'succeeded', 'completed']);
const FAILED = new Set<unknown>(['failure', 'failed', 'error']);
const CANCELED = new Set<unknown>(['canceled', 'cancelled']);

/** Whether a status says that the job succeeded. */
export function hasSucceeded(status: unknown): boolean {
  return SUCCEEDED.has(status);
}

/** Whether a status says that the job failed. */
export function hasFailed(status: unknown): boolean {
  return FAILED.has(status);
}

/** Whether a job is final. A status that is not known yet is not final. */
export function isFinalStatus(status: unknown): boolean {
  return hasSucceeded(status) || hasFailed(status) || CANCELED.has(status);
}
