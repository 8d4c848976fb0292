import { readFileSync } from 'node:fs';

const reference = JSON.parse(
  readFileSync(new URL('../../openapi/examples/patch/success.json', import.meta.url), 'utf8'),
);
const { jobId, jobType } = reference.job;
const now = new Date().toISOString();
const submitted = {
  job: {
    ...{ jobId, jobType, status: 'queued', progress: 0, createdAt: now, updatedAt: now },
    ...{ metadata: {}, statusHistory: [] },
  },
};

/** The service's answers: the job of the document's reference answer, and one just submitted. */
export const answers = {
  reference,
  job: Buffer.from(JSON.stringify({ job: reference.job })),
  submitted: Buffer.from(JSON.stringify(submitted)),
};
