import { ok } from '../answers.js';
import { DEFAULT_CREDENTIALS } from '../auth.js';
import type { JsonObject } from '../records.js';
import { answering, behaviour, without } from './around.js';
import type { BehaviourDeviation } from './deviation.js';
import { type Editable, editAssets, editBody, editJobs } from './edit.js';

/** Departures that change what is stored or charged, or how answers relate to each other. */
export const behaviourDeviations: readonly BehaviourDeviation[] = [
  {
    name: 'dry-run-starts-a-job',
    description: 'A dry run returns the price but starts a paid job',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'dry-run', visibleIn: 'sequence' },
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status === 269)
        await run(service, { ...call, query: without(call.query, 'dryRun') });
      return answer;
    }),
  },
  {
    name: 'dry-run-overlooked',
    description: 'A dry run is treated as a submission, and answered like one',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'dry-run', visibleIn: 'sequence' },
    ...behaviour(
      (run) => (service, call) => run(service, { ...call, query: without(call.query, 'dryRun') }),
    ),
  },
  {
    name: 'dry-run-charged-without-a-job',
    description: 'A dry run returns the price but is charged, without a job',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'dry-run', visibleIn: 'sequence' },
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status !== 269) return answer;
      service.charge(service.creativeUnitsCost);
      service.store.addActivity('patch', {}, service.creativeUnitsCost);
      return answer;
    }),
  },
  {
    name: 'oldest-first',
    description: 'A page of the job list starts with its oldest job',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'order', visibleIn: 'sequence' },
    ...answering(editBody((body) => body.jobs.reverse())),
  },
  {
    name: 'page-loses-a-job',
    description: 'Every page of the job list after the first leaves out a job',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'pagination', visibleIn: 'sequence' },
    ...answering((answer, { query }) =>
      query.has('paginationToken') ? editBody((body) => body.jobs.shift())(answer) : answer,
    ),
  },
  {
    name: 'status-filter-ignored',
    description: 'The job list is not filtered by status',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'filter', visibleIn: 'sequence' },
    ...behaviour((run) => (service, call) => {
      const isKnown = ['success', 'failure', 'canceled'].includes(call.query.get('status') ?? '');
      return run(service, isKnown ? { ...call, query: without(call.query, 'status') } : call);
    }),
  },
  {
    name: 'results-not-hidden',
    description: 'The job list shows results despite hideResults',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'filter', visibleIn: 'sequence' },
    ...behaviour(
      (run) => (service, call) =>
        run(
          service,
          call.query.get('hideResults') === 'true'
            ? { ...call, query: without(call.query, 'hideResults') }
            : call,
        ),
    ),
  },
  {
    name: 'another-job-answered',
    description: 'A job read by its ID has a different ID',
    operations: ['jobsRetrieve'],
    expect: { kind: 'violation', keyword: 'identity', visibleIn: 'sequence' },
    ...answering(
      editJobs((job) => {
        job.jobId = 'job_An0therJobAltogether0001';
      }),
    ),
  },
  {
    name: 'bulk-tells-another-type',
    description: 'An asset has a different media type in bulk than alone',
    operations: ['assetsGetBulk'],
    expect: {
      kind: 'violation',
      keyword: 'agreement',
      consequences: ['file'],
      visibleIn: 'sequence',
    },
    ...answering(
      editAssets((asset) => {
        asset.mimeType = 'application/octet-stream';
      }),
    ),
  },
  {
    name: 'submission-starts-two-jobs',
    description: 'One submission starts and charges two jobs',
    operations: ['generatePatch', 'jobsList'],
    expect: { kind: 'violation', keyword: 'submission', visibleIn: 'sequence' },
    ...behaviour((run, operation) => async (service, call) => {
      if (operation === 'generatePatch' && !call.query.has('dryRun')) await run(service, call);
      return run(service, call);
    }),
  },
  {
    name: 'submission-not-listed',
    description: 'The job list leaves patches out',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'submission', visibleIn: 'sequence' },
    ...answering(
      editBody((body) => {
        body.jobs = body.jobs.filter(({ jobType }: Editable) => jobType !== 'patch-image');
      }),
    ),
  },
  {
    name: 'billed-above-the-estimate',
    description: 'A patch is billed one creative unit more than its estimate',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: { kind: 'violation', keyword: 'billing', visibleIn: 'sequence' },
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.billing.cuCost += 1;
      }),
    ),
  },
  {
    name: 'echo-of-another-request',
    description: 'The job of a patch repeats a request for a different image',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: { kind: 'violation', keyword: 'echo', visibleIn: 'sequence' },
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image')
          job.metadata.input.image = 'asset_An0therImage0000000001';
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
    name: 'key-without-its-secret',
    description: 'The right key with a wrong secret gets an empty job list',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'wrong-secret', visibleIn: 'refusal' },
    ...answering((answer, { headers }) => {
      const [, pair = ''] = headers.authorization?.split(' ') ?? [];
      const isKey = Buffer.from(pair, 'base64')
        .toString()
        .startsWith(`${DEFAULT_CREDENTIALS.apiKey}:`);
      return answer.status === 401 && isKey ? ok({ jobs: [] }) : answer;
    }),
  },
];
