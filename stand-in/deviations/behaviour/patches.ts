import type { JsonObject } from '../../records.js';
import { answering, behaviour } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, type Editable, editBody, editJobs, JOB_OPERATIONS } from '../edit.js';

/** Draws a different patch than requested; the job repeats the original request. */
function drawing(change: (body: Editable) => void) {
  return behaviour((run) => async (service, call) => {
    // Malformed values are still refused.
    if (typeof call.body !== 'object' || call.body === null) return run(service, call);
    const body = structuredClone(call.body) as Editable;
    change(body);
    const answer = await run(service, { ...call, body });
    const { job } = answer.body as Editable;
    if (!job?.jobId) return answer;
    const entry = service.store.jobs.get(job.jobId);
    if (entry) entry.job.metadata.input = structuredClone(call.body) as JsonObject;
    job.metadata.input = call.body;
    return answer;
  });
}

/** Departures in submissions and what they make. */
export const patches: readonly BehaviourDeviation[] = [
  {
    name: 'submission-starts-two-jobs',
    description: 'One submission starts and charges two jobs',
    operations: ['generatePatch', 'jobsList'],
    expect: between('submission'),
    ...behaviour((run, operation) => async (service, call) => {
      if (operation === 'generatePatch' && !call.query.has('dryRun')) await run(service, call);
      return run(service, call);
    }),
  },
  {
    name: 'submission-not-listed',
    description: 'The job list leaves patches out',
    operations: ['jobsList'],
    expect: between('submission'),
    ...answering(
      editBody((body) => {
        body.jobs = body.jobs.filter(({ jobType }: Editable) => jobType !== 'patch-image');
      }),
    ),
  },
  {
    name: 'refusal-starts-a-job',
    description: 'A submission is refused with 429, but starts a paid job',
    operations: ['generatePatch', 'generateRunModel'],
    expect: between('submission'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status !== 200 || call.query.has('dryRun')) return answer;
      const body = { statusCode: 429, error: 'Too Many Requests', message: 'Slow down' };
      return { status: 429, headers: { ...answer.headers, 'retry-after': '0' }, body };
    }),
  },
  {
    name: 'echo-of-another-request',
    description: 'The job of a patch repeats a request for a different image',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: between('echo'),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image')
          job.metadata.input.image = 'asset_An0therImage0000000001';
      }),
    ),
  },
  {
    name: 'created-in-another-zone',
    description: 'The creation time of a patch is nine hours in the future',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: between('submission', ['order']),
    ...answering(
      editJobs((job) => {
        if (job.jobType !== 'patch-image') return;
        const later = (time: string) => new Date(Date.parse(time) + 9 * 3_600_000).toISOString();
        job.createdAt = later(job.createdAt);
        job.updatedAt = later(job.updatedAt);
        for (const entry of job.statusHistory) entry.date = later(entry.date);
      }),
    ),
  },
  {
    name: 'patch-of-another-type',
    description: 'The job of a patch has the type of a model’s run',
    operations: JOB_OPERATIONS,
    expect: between('submission', ['filter']),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.jobType = 'custom';
      }),
    ),
  },
  {
    name: 'patch-of-another-format',
    description: 'A patch is a JPEG, although a PNG is asked for',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      if (body.format === 'png') body.format = 'jpeg';
    }),
  },
  {
    name: 'patch-shifts-by-one',
    description: 'A patch is drawn one pixel too far right',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      if (body.position) body.position.x += 1;
    }),
  },
  {
    name: 'patch-not-drawn',
    description: 'A patch is not drawn',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      delete body.patch;
    }),
  },
  {
    name: 'patch-on-another-image',
    description: 'A patch is drawn on a smaller part of the image',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      body.crop = { left: 1, top: 0, width: 5, height: 5 };
    }),
  },
];
