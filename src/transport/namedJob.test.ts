import { describe, expect, it } from 'vitest';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

describe.each([
  ['in its record', { job: { jobId: 'job_1' } }],
  ['beside its words', { jobId: 'job_1', message: 'Too Many Requests' }],
  ['in place of its record', { job: 'job_1' }],
])('a refusal that names a job %s', (_, body) => {
  it.each([400, 402, 409, 425, 429, 503])('is not a refusal, with status %i', async (status) => {
    await using server = await serve((_request, response) => sendJson(response, status, body));
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'uncertain-submission',
      jobId: 'job_1',
      advice: expect.stringContaining('job_1'),
    });
    expect(server.requests).toHaveLength(1);
    expect(await rejection(generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
      kind: 'dry-run-not-honoured',
      jobId: 'job_1',
    });
    expect(server.requests).toHaveLength(2);
  });
});
