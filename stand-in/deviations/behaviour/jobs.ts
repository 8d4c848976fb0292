import { isFinal } from '../../lifecycle.js';
import type { JsonObject } from '../../records.js';
import { answering, behaviour } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, editJobs } from '../edit.js';

/** Departures in single jobs. */
export const jobs: readonly BehaviourDeviation[] = [
  {
    name: 'another-job-answered',
    description: 'A job read by its ID has a different ID',
    operations: ['jobsRetrieve'],
    expect: between('identity'),
    ...answering(
      editJobs((job) => {
        job.jobId = 'job_An0therJobAltogether0001';
      }),
    ),
  },
  {
    name: 'error-tells-another-status',
    description: 'The body of a 404 says that the status is 400',
    operations: ['jobsRetrieve'],
    expect: { kind: 'violation', keyword: 'error-status', visibleIn: 'refusal' },
    ...answering((answer) =>
      answer.status === 404
        ? { ...answer, body: { ...(answer.body as JsonObject), statusCode: 400 } }
        : answer,
    ),
  },
  {
    name: 'cancel-undoes-success',
    description: 'A successful job can be canceled',
    operations: ['jobsTriggerAction'],
    expect: between('final'),
    ...behaviour((run) => (service, call) => {
      const job = service.store.jobs.get(call.params.jobId ?? '')?.job;
      if (job && isFinal(job.status)) {
        job.status = 'canceled';
        job.updatedAt = service.store.timestamp();
        job.statusHistory.push({ date: job.updatedAt, status: 'canceled' });
      }
      return run(service, call);
    }),
  },
  {
    name: 'success-without-assets',
    description: 'A successful patch does not name an asset',
    operations: ['jobsRetrieve'],
    expect: between('assets', ['final']),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.metadata.assetIds = [];
      }),
    ),
  },
  {
    name: 'history-forgets',
    description: 'The history of a job has only its last status',
    operations: ['jobsRetrieve'],
    expect: between('history'),
    ...answering(
      editJobs((job) => {
        job.statusHistory = job.statusHistory.slice(-1);
      }),
    ),
  },
  {
    name: 'results-change',
    description: 'A successful job names a different asset each time it is read',
    operations: ['jobsRetrieve'],
    expect: between('final', ['assets']),
    ...answering((answer, { finalReads }) =>
      editJobs((job) => {
        if (job.status === 'success' && finalReads > 0)
          job.metadata.assetIds = [`asset_An0therResult00000000${finalReads}`];
      })(answer),
    ),
  },
  {
    name: 'final-jobs-touched',
    description: 'The last change of a final job moves each time it is read',
    operations: ['jobsRetrieve'],
    expect: { kind: 'drift', keyword: 'updated-at', visibleIn: 'sequence' },
    ...behaviour((run) => async (service, call) => {
      const entry = service.store.jobs.get(call.params.jobId ?? '');
      if (entry && isFinal(entry.job.status)) entry.job.updatedAt = service.store.timestamp();
      return run(service, call);
    }),
  },
  {
    name: 'changed-before-made',
    description: 'The last change of a job is a day before its creation',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: between('updated-at'),
    ...answering(
      editJobs((job) => {
        job.updatedAt = new Date(Date.parse(job.createdAt) - 86_400_000).toISOString();
      }),
    ),
  },
];
