import type { Job, JobStatus } from './records.js';

/** The outcome of a job: assets that are stored when it succeeds, or a failure. */
export type Outcome =
  | { readonly finish: () => readonly string[] }
  | { readonly error: string; readonly hint: string };

export interface JobEntry {
  readonly job: Job;
  /** Without an outcome, the job keeps its status until it is cancelled. */
  readonly outcome?: Outcome;
  cancelRequested: boolean;
}

export const ON_THE_WAY: readonly JobStatus[] = [
  'queued',
  'warming-up',
  'pending',
  'in-progress',
  'finalizing',
];

const NEXT: Readonly<Partial<Record<JobStatus, readonly [JobStatus, number]>>> = {
  queued: ['warming-up', 0.1],
  'warming-up': ['in-progress', 0.5],
  pending: ['in-progress', 0.5],
  'in-progress': ['finalizing', 0.9],
  finalizing: ['success', 1],
};

export function isFinal(status: JobStatus): boolean {
  return !ON_THE_WAY.includes(status);
}

/** Advances the job by one step; a final job and one without an outcome do not change. */
export function advance(entry: JobEntry, timestamp: () => string): void {
  const { job, outcome } = entry;
  const next = NEXT[job.status];
  if (!next) return;
  if (entry.cancelRequested) {
    move(job, 'canceled', job.progress, timestamp());
    return;
  }
  if (!outcome) return;
  if (job.status === 'in-progress' && 'error' in outcome) {
    job.metadata.error = outcome.error;
    job.metadata.hint = outcome.hint;
    move(job, 'failure', job.progress, timestamp());
    return;
  }
  if (job.status === 'finalizing' && 'finish' in outcome) {
    job.metadata.assetIds = [...outcome.finish()];
  }
  move(job, ...next, timestamp());
}

function move(job: Job, status: JobStatus, progress: number, date: string): void {
  job.status = status;
  job.progress = progress;
  job.updatedAt = date;
  job.statusHistory.push({ date, status });
}
