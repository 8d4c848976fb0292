import { setTimeout as pause } from 'node:timers/promises';
import type { JobResponse } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Job } from '../../src/index.js';
import type { Operation } from '../engine/contractDocument.js';
import { pauseMs } from '../engine/persists.js';
import type { Walk } from '../engine/walk.js';
import { isEarlier } from './instants.js';
import { futureFindings, isFinal, jobFindings, oddities, progressFindings } from './invariants.js';

const mostLags = 5;

/**
 * Reads a job until it is final and once more, or a given number of times; compares each record with the last.
 */
export async function followJob(
  walk: Walk,
  retrieve: Operation,
  first: Job,
  mostReadings: number,
): Promise<Job> {
  let last = first;
  let finalReadings = 0;
  let lags = 0;
  for (let reading = 0; reading < mostReadings && finalReadings < 2; ) {
    if (reading + lags > 0) await pause(pauseMs(walk.target, reading));
    const plan = walk.plan(retrieve, { parameters: { jobId: first.jobId } });
    const body = await walk.take(retrieve, plan);
    if (!isObject<JobResponse>(body)) return last;
    const job = body.job as Job;
    // Before any reading is as new as the answer that named the job, they may come from a replica that lags.
    if (reading === 0 && lags < mostLags && isEarlier(job.updatedAt, first.updatedAt)) {
      lags += 1;
      continue;
    }
    walk.violates(retrieve, ...jobFindings(job), ...progressFindings(last, job));
    walk.violates(retrieve, ...futureFindings('job', job));
    // A list and a record are different readings.
    if (reading > 0) walk.notes(retrieve, ...oddities(last, job));
    last = job;
    reading += 1;
    if (isFinal(job)) finalReadings += 1;
  }
  return last;
}
