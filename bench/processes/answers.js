import { readFileSync } from 'node:fs';

const example = (name) =>
  JSON.parse(readFileSync(new URL(`../../openapi/examples/${name}.json`, import.meta.url), 'utf8'));
const reference = example('patch/success');
const { jobId, jobType } = reference.job;
const now = new Date().toISOString();
const submitted = {
  job: {
    ...{ jobId, jobType, status: 'queued', progress: 0, createdAt: now, updatedAt: now },
    ...{ metadata: {}, statusHistory: [] },
  },
};

/** The document's reference answer, and the service's: a job with the history of a workflow, and one just submitted. */
export const answers = {
  reference,
  job: Buffer.from(JSON.stringify(example('job/workflow'))),
  submitted: Buffer.from(JSON.stringify(submitted)),
};
