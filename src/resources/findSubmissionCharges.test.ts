import { expect, it } from 'vitest';
import { clientOf, jobRecord, sendJson, serve } from '../testing/localServer.js';

const image = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
const lost = () => ({ params: { image }, from: new Date() });

const charge = (jobId: string, time = new Date()) => ({
  action: 'patch',
  time: time.toISOString(),
  data: { jobId },
  creativeUnitsCost: 5,
});

/** A service that lists one job, and answers to GET /usages as said. */
function serveUsages(status: number, body: object) {
  return serve(({ path }, response) => {
    if (path === '/v1/usages') return sendJson(response, status, body);
    const createdAt = new Date().toISOString();
    const job = jobRecord({ jobType: 'patch-image', createdAt, metadata: { input: { image } } });
    return sendJson(response, 200, { jobs: [job] });
  });
}

it('a candidate with a charge lists it', async () => {
  await using server = await serveUsages(200, { activity: [charge('job_1')] });
  const { candidates, complete, unlisted } = await clientOf(server).jobs.findSubmission(lost());
  expect(candidates[0]).toMatchObject({
    match: 'exact',
    reasons: expect.arrayContaining(['GET /usages lists 5 creative units charged for it']),
  });
  expect([complete, unlisted]).toEqual([true, []]);
});

it('a candidate without a charge says so', async () => {
  await using server = await serveUsages(200, { activity: [] });
  const { candidates, complete } = await clientOf(server).jobs.findSubmission(lost());
  expect(candidates[0]?.reasons).toContain('GET /usages does not list a charge for it');
  expect(complete).toBe(true);
});

it('a charge without a listed job makes the search incomplete, unless it belongs to another call', async () => {
  const early = charge('job_3', new Date(Date.now() - 86_400_000));
  await using server = await serveUsages(200, { activity: [charge('job_2'), early] });
  const { jobs } = clientOf(server);
  const search = await jobs.findSubmission(lost());
  expect(search.unlisted).toMatchObject([{ jobId: 'job_2', creativeUnitsCost: 5 }]);
  expect(search.complete).toBe(false);
  const without = await jobs.findSubmission(lost(), { exclude: ['job_2'] });
  expect([without.unlisted, without.complete]).toEqual([[], true]);
});

it.each([
  [403, { message: 'API Keys cannot access protected resources' }],
  [500, {}],
  [200, {}],
  [200, { activity: 'x' }],
])('usages that answer %i with %j are ignored', async (status, body) => {
  await using server = await serveUsages(status, body);
  const search = await clientOf(server).jobs.findSubmission(lost());
  expect(search).not.toHaveProperty('unlisted');
  expect(search.complete).toBe(true);
  expect(search.candidates[0]?.reasons.join()).not.toContain('usages');
  expect(server.requests.filter(({ path }) => path === '/v1/usages')).toHaveLength(1);
});

it.each([
  null,
  5,
  {},
  { data: null },
  { ...charge('job_9'), time: 5 },
  { ...charge('job_9'), data: [] },
])('a usage entry like %j is ignored', async (entry) => {
  await using server = await serveUsages(200, { activity: [entry] });
  const { unlisted } = await clientOf(server).jobs.findSubmission(lost());
  expect(unlisted).toEqual([]);
});
