import { limited } from '../limit.js';
import type { CallOptions } from './call.js';

/** The options of a call, picked from a larger set of options. */
export function onlyCallOptions(options: CallOptions): CallOptions {
  const { signal, timeoutMs, deadlineMs, maxRetries, projectId, headers, onAttempt } = options;
  const own = { signal, timeoutMs, deadlineMs, maxRetries, projectId, headers, onAttempt };
  return { ...own, ...limited(options) };
}
