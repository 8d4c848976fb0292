import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const image = 'asset_1';
// As the service makes its IDs.
const id = 'job_W6I8h1M1raV5qmU7bNhTUD';

type Sends = (response: ServerResponse) => void;

const sends =
  (status: number, headers: Record<string, string>, body = ''): Sends =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

describe.each<[string, Sends]>([
  ['in the address of a created record', sends(201, { location: `/v1/jobs/${id}` })],
  ['in the address that a redirect leads to', sends(303, { location: `/v1/jobs/${id}` })],
  ['in a header beside a body without it', sends(202, { 'x-job-id': id }, '{}')],
  ['in a header of an answer without a body', sends(204, { 'x-job-id': id })],
  ['in the sentence of a failure', sends(500, {}, `Could not answer for ${id}`)],
  [
    'on a line of its own in a sentence',
    sends(500, {}, JSON.stringify({ message: `Still running:\n${id}` })),
  ],
  [
    'within JSON in a sentence',
    sends(500, {}, JSON.stringify({ body: JSON.stringify({ of: `a\n${id}` }) })),
  ],
  [
    'behind an escape in JSON that breaks off',
    sends(500, {}, `{"message":"Running:\\n${id}", "at`),
  ],
  [
    'behind an escaped letter in JSON that breaks off',
    sends(500, {}, `{"a":"\\u003eb\\u003e${id}`),
  ],
  ['in letters that are escaped', sends(500, {}, `{"message":"${id.replace('_', '\\u005f')}"}`)],
  ['on the page of a gateway', sends(502, { 'content-type': 'text/html' }, `<a id="${id}">`)],
  ['in a refusal that is XML', sends(429, {}, `<job><id>${id}</id></job>`)],
  ['in a list', sends(200, {}, JSON.stringify([{ job: jobRecord({ jobId: id }) }]))],
  ['under another name', sends(200, {}, JSON.stringify({ job: { id, status: 'queued' } }))],
])('a job that an answer mentions %s', (_, send) => {
  it('is in the error of its submission, and in what is kept of it', async () => {
    await using server = await serve((_request, response) => send(response));
    const error = await rejection(clientOf(server).generate.patch({ image }));
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      mentionedJobs: [id],
      advice: expect.stringContaining(`Its answer mentions ${id}, which may be its own.`),
      message: expect.stringContaining(id),
    });
    expect(error).not.toHaveProperty('jobId');
    expect(JSON.parse(JSON.stringify(error)).mentionedJobs).toEqual([id]);
    expect(server.requests).toHaveLength(1);
  });
});

it('is told of a candidate, also from an error that was kept', async () => {
  const input = { image };
  const createdAt = new Date().toISOString();
  const jobs = [
    jobRecord({ jobId: id, createdAt, metadata: { input } }),
    jobRecord({ jobId: 'job_2', createdAt, metadata: { input } }),
  ];
  await using server = await serve((request, response) => {
    if (request.path.endsWith('/jobs')) return sendJson(response, 200, { jobs });
    if (request.path.endsWith('/usages')) return sendJson(response, 403, {});
    return sends(201, { location: `/v1/jobs/${id}` })(response);
  });
  const client = clientOf(server);
  const error = await rejection(client.generate.patch({ image }));
  for (const lost of [error, JSON.parse(JSON.stringify(error))]) {
    const { candidates } = await client.jobs.findSubmission(lost);
    const mentioned = candidates.filter(({ reasons }) =>
      reasons.includes('the answer to the submission mentions it'),
    );
    expect(mentioned.map(({ job }) => job.jobId)).toEqual([id]);
    expect(candidates).toHaveLength(2);
  }
});

it('is no job that the request itself has', async () => {
  await using server = await serve((_request, response) => sends(500, {}, `No ${id}`)(response));
  const { generate } = clientOf(server);
  const error = await rejection(generate.patch({ image }, { extraBody: { parent: id } }));
  expect(error).toMatchObject({ kind: 'uncertain-submission' });
  expect(error).not.toHaveProperty('mentionedJobs');
});

it('is one of ten at most', async () => {
  const ids = Array.from({ length: 12 }, (_, number) => `${id}${number}`);
  await using server = await serve((_request, response) => sendJson(response, 500, { ids }));
  const error = await rejection(clientOf(server).generate.patch({ image }));
  expect(error).toMatchObject({ mentionedJobs: ids.slice(0, 10) });
});
