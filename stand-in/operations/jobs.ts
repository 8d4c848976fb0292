import { codedError, ok } from '../answers.js';
import { advance, isFinal } from '../lifecycle.js';
import { decodeCursor, encodeCursor } from '../pagination.js';
import type { Job } from '../records.js';
import { findJob, type Operation } from '../service.js';
import {
  bodyAs,
  oneOf,
  queryAs,
  queryFlag,
  queryInteger,
  queryList,
  record,
  text,
} from '../validate.js';

const JOB_TYPES = [
  'assets-download',
  'model-training',
  'flux-model-training',
  'musubi-model-training',
  'inference',
  'pixelate',
  'embed',
  'remove-background',
  'vectorize',
  'canvas-export',
  'image-generation',
  'image-prompt-editing',
  'caption',
  'generate-prompt',
  'describe-style',
  'translate',
  'detection',
  'restyle',
  'repaint',
  'reframe',
  'segment',
  'skybox-base-360',
  'skybox-upscale-360',
  'skybox-hdri',
  'skybox-3d',
  'texture',
  'upscale',
  'upscale-skybox',
  'upscale-texture',
  'flux',
  'openai-image-generation',
  'upload',
  'custom',
  'splat',
  'mesh-preview-rendering',
  'workflow',
];

const NOT_GENERATIONS = ['assets-download', 'model-download', 'model-import', 'upload'];

const jobType = oneOf(JOB_TYPES);

const listQuery = {
  authorId: text,
  hideResults: queryFlag,
  pageSize: queryInteger(1, 200),
  paginationToken: text,
  projectId: text,
  status: oneOf([
    'pending',
    'queued',
    'warming-up',
    'in-progress',
    'success',
    'failure',
    'canceled',
    'finalizing',
  ]),
  type: jobType,
  types: queryList(jobType),
  workflowId: text,
};

const actionBody = record({}, { action: oneOf(['cancel']) });

export const jobsRetrieve: Operation = (service, { params }) => {
  const entry = findJob(service, params.jobId);
  advance(entry, () => service.store.timestamp());
  return ok({ job: structuredClone(entry.job) });
};

export const jobsList: Operation = ({ store }, call) => {
  const query = queryAs(listQuery, call.query);
  const types = query.types?.split(',') ?? (query.type === undefined ? undefined : [query.type]);
  const before = decodeCursor(query.paginationToken);
  const pageSize = Number(query.pageSize ?? 10);

  const wanted = [...store.jobs.values()]
    .map((entry, position) => ({ entry, job: entry.job, position }))
    .reverse()
    .filter(
      ({ job, position }) =>
        position < before &&
        (query.status === undefined || job.status === query.status) &&
        (types === undefined || types.includes(job.jobType)) &&
        (query.authorId === undefined || job.authorId === query.authorId) &&
        (query.workflowId === undefined || job.metadata.workflowId === query.workflowId),
    );
  const page = wanted.slice(0, pageSize);
  const last = page.at(-1);
  const jobs = page.map(({ job }) =>
    query.hideResults === 'true' ? withoutResults(job) : structuredClone(job),
  );
  // Listed jobs advance, as over time, but only after the answer: a filter by status must match.
  for (const { entry } of page) advance(entry, () => store.timestamp());
  return ok({
    jobs,
    ...(last && wanted.length > pageSize && { nextPaginationToken: encodeCursor(last.position) }),
  });
};

export const jobsTriggerAction: Operation = (service, { params, body, query }) => {
  queryAs({ originalAssets: queryFlag }, query);
  const { action } = bodyAs(actionBody, body);
  const entry = findJob(service, params.jobId);
  if (action === 'cancel' && !isFinal(entry.job.status)) {
    if (NOT_GENERATIONS.includes(entry.job.jobType)) {
      throw codedError(400, 'INVALID_PARAMETER', 'Only generation jobs can be cancelled');
    }
    entry.cancelRequested = true;
  }
  return ok({ job: structuredClone(entry.job) });
};

function withoutResults(job: Job): Job {
  const { assetIds: _assetIds, output: _output, ...metadata } = structuredClone(job.metadata);
  return { ...structuredClone(job), metadata };
}
