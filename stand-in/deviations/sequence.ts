import { encodeCursor } from '../pagination.js';
import type { Deviation, Expectation } from './deviation.js';
import { editBody, editJobs, violation } from './edit.js';

/** Changes that no single answer shows, only a comparison of answers, or a rule. */
export const sequenceDeviations: readonly Deviation[] = [
  {
    name: 'history-reversed',
    description: 'The status history of a job starts with its newest entry',
    operations: ['jobsRetrieve'],
    expect: overTime('history', '/job/statusHistory.*'),
    apply: editJobs((job) => {
      job.statusHistory.reverse();
    }),
  },
  {
    name: 'history-without-current-status',
    description: 'The status history of a job lacks its current status',
    operations: ['jobsRetrieve'],
    expect: overTime('history', '/job/statusHistory.*'),
    apply: editJobs((job) => {
      if (job.statusHistory.length > 1) job.statusHistory.pop();
    }),
  },
  {
    name: 'progress-falls',
    description: 'A finalizing job has less progress than before',
    // In the list too: a job that is read in this moment would contradict it.
    operations: ['jobsRetrieve', 'jobsList'],
    expect: overTime('progress', '/(job|jobs/\\d+)/progress'),
    apply: editJobs((job) => {
      if (job.status === 'finalizing') job.progress = 0.05;
    }),
  },
  {
    name: 'updated-at-goes-back',
    description: 'The last change of a successful job is its creation',
    operations: ['jobsRetrieve'],
    expect: overTime('updated-at', '/job/updatedAt'),
    apply: editJobs((job) => {
      if (job.status === 'success') job.updatedAt = job.createdAt;
    }),
  },
  {
    name: 'leaves-final-status',
    description: 'A successful job is finalizing again at its next reading',
    operations: ['jobsRetrieve'],
    expect: { ...overTime('final', '/job/status(History.*)?'), consequences: ['agreement'] },
    apply: (answer, { finalReads }) =>
      finalReads === 0
        ? answer
        : editJobs((job) => {
            if (job.status !== 'success') return;
            job.status = 'finalizing';
            job.statusHistory.push({ date: job.updatedAt, status: 'finalizing' });
          })(answer),
  },
  {
    name: 'input-not-echoed',
    description: 'A job does not repeat the request that made it',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: overTime('echo', '/jobs?(?:/\\d+)?/metadata(?:/input)?'),
    apply: editJobs((job) => {
      delete job.metadata.input;
    }),
  },
  {
    name: 'first-page-repeated',
    description: 'The second page of the job list repeats the first',
    operations: ['jobsList'],
    expect: overTime('pagination', '/(jobs|nextPaginationToken).*'),
    apply: (answer, { query }) =>
      query.has('paginationToken')
        ? answer
        : editBody((body) => {
            if (body.nextPaginationToken) {
              body.nextPaginationToken = encodeCursor(Number.MAX_SAFE_INTEGER);
            }
          })(answer),
  },
];

function overTime(keyword: string, pointer: string) {
  return { ...violation(keyword, pointer), visibleIn: 'sequence' as const } satisfies Expectation;
}
