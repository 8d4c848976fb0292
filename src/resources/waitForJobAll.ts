import type { Job } from '../../generated/schema.js';
import { typeName } from '../bytes.js';
import { tell } from '../callbacks.js';
import { ConfigurationError } from '../errors/index.js';
import { isFinalStatus } from '../jobStatus.js';
import { linkAbort } from '../transport/abort.js';
import {
  checkWait,
  type JobProgress,
  type WaitOptions,
  type WaitTarget,
  waitOptionNames,
} from './waitForJob.js';

/** What `jobs.waitAll` reports when a status or a progress changes. */
export interface WaitAllProgress extends JobProgress {
  /** How many of the jobs have ended. */
  readonly ended: number;
  /** The number of all jobs. */
  readonly total: number;
}

/** Options of `jobs.waitAll`. */
export interface WaitAllOptions extends Omit<WaitOptions, 'onProgress'> {
  /** Called once for each change of status or progress of a job. Its errors and rejections are ignored. Default none. */
  readonly onProgress?: ((progress: WaitAllProgress) => void) | undefined;
}

/** Waits for several jobs at a time; the first failure ends all waits. */
export async function waitForAll(
  wait: (job: WaitTarget, options: WaitOptions) => Promise<Job>,
  jobs: readonly WaitTarget[],
  options: WaitAllOptions = {},
): Promise<Job[]> {
  checkWait('jobs.waitAll', options, waitOptionNames);
  if (!Array.isArray(jobs)) {
    throw new ConfigurationError(
      `jobs.waitAll needs a list of jobs, or of their IDs, not ${typeName(jobs)}. Nothing was sent.`,
    );
  }
  const ended = new Set<number>();
  const others = linkAbort(options.signal);
  const waits = jobs.map(async (job, index) => {
    const onProgress = (progress: JobProgress) => {
      if (isFinalStatus(progress.status)) ended.add(index);
      tell(options.onProgress, { ...progress, ended: ended.size, total: jobs.length });
    };
    return wait(job, { ...options, onProgress, signal: others.signal });
  });
  try {
    return await Promise.all(waits);
  } catch (error) {
    others.abort(error);
    await Promise.allSettled(waits);
    throw error;
  } finally {
    others.dispose();
  }
}
