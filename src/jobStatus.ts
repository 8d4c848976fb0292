// Beside the documented words stand those that the service was seen to use for the same.
const SUCCEEDED = new Set<unknown>(['success', 'succeeded', 'completed']);
const FAILED = new Set<unknown>(['failure', 'failed', 'error']);
const CANCELED = new Set<unknown>(['canceled', 'cancelled']);

/** Whether a status says that the job did what it was asked for. */
export function hasSucceeded(status: unknown): boolean {
  return SUCCEEDED.has(status);
}

/** Whether a status says that the job failed. */
export function hasFailed(status: unknown): boolean {
  return FAILED.has(status);
}

/** Whether a job stays as it is. A status that is not known yet is not final. */
export function isFinalStatus(status: unknown): boolean {
  return hasSucceeded(status) || hasFailed(status) || CANCELED.has(status);
}
