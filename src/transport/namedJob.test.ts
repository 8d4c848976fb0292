import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { sample } from '../testing/sample.js';
import { mentionsJob } from './mentionsJob.js';

const url = 'https://api.example.com/v1/generate/patch';
const asked = { url, headers: new Headers() };
// As the service makes its IDs.
const id = 'job_1f3e929db4da493a7c3c5f9b';
const mention = (body: unknown, status: number, headers = {}) =>
  mentionsJob({ status, headers: new Headers(headers), text: '' }, body, asked);

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

const named: [string, unknown][] = [
  ['in a wrapped answer', { data: { job: { jobId: 'job_1' } } }],
  ['in the details of an error', { message: 'Slow down.', details: { jobId: 'job_1' } }],
  ['by another spelling', { job_id: 'job_1' }],
  ['by a number', { data: { jobID: 17 } }],
  ['in a list', [{ job: { jobId: 'job_1' } }]],
  ['in a list of jobs', { jobs: [{ id: 'job_1' }] }],
  ['in a list of IDs', { jobIds: ['job_1'] }],
  ['in capitals', { Job: { Id: 'job_1' } }],
  ['with an ID in capitals', { job: { ID: 'job_1' } }],
  ['with a number as its ID', { jobs: [{ id: 17 }] }],
  ['by a UUID', { result: { job: { uuid: 'x1' } } }],
  ['by an ID with a hyphen', { 'job-id': 'job_1' }],
  ['as a variable of the environment', { JOB_ID: 'job_1' }],
  ['by the name of its UUID', { job_uuid: 'x1' }],
  ['by a flat name', { 'job.id': 'job_1' }],
  ['in a wrapped list of jobs', { jobs: { items: [{ id: 'job_1' }] } }],
  ['with wrapped fields', { job: { data: { id: 'job_1' } } }],
  ['in JSON within its text', { data: { job: JSON.stringify({ id: 'job_1' }) } }],
  ['in JSON within text', { statusCode: 429, body: JSON.stringify({ job: { jobId: 'job_1' } }) }],
  ['in text alone', JSON.stringify(JSON.stringify({ job: { jobId: 'job_1' } }))],
  ['by the type of its resource', { data: { type: 'jobs', id: '17' } }],
  ['by its type, after its ID', { data: { id: 17, type: 'Job' } }],
  ['by its kind', { id: 'x1', kind: 'patch-job' }],
  ['by a status that is under way', { id: 'x1', status: 'IN_PROGRESS' }],
  ['by the type of the job', { id: 'x1', jobType: 'patch-image' }],
  ['by the ID of a task', { taskId: 'x1' }],
  ['as a task', { result: { task: { id: 'x1' } } }],
  ['as a run', { run: { uuid: 'x1' } }],
  ['as a generation', { generation_id: 'x1' }],
  ['as a prediction', { prediction: { id: 'x1' } }],
  ['by a longer name', { createdJobId: 'x1' }],
  ['as a record with a longer name', { patchJob: { id: 'x1' } }],
  ['by its key', { job_key: 'x1' }],
];

describe('a refusal that names a job', () => {
  const refusals = named.flatMap(([how, body]) =>
    sample(
      [400, 402, 409, 429].map((status) => [how, status, body] as const),
      4,
    ),
  );
  it.each(refusals)('%s may have been taken, with status %i', async (_, status, body) => {
    await using server = await serve((_request, response) => sendJson(response, status, body));
    const error = await rejection(clientOf(server).generate.patch({ image: 'asset_1' }));
    // It may be the job of another call: only a search tells.
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      advice: expect.stringContaining('findSubmission'),
      message: expect.stringContaining('names a job where the document has none'),
    });
    expect(error).not.toHaveProperty('jobId', 'job_1');
    expect(server.requests).toHaveLength(1);
  });

  it.each(sample(named, 4))(
    '%s ends a dry run, whose repeat may be a second submission',
    async (_, body) => {
      await using server = await serve((_request, response) => sendJson(response, 429, body));
      const { generate } = clientOf(server);
      expect(await rejection(generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
        kind: 'unexpected-response',
      });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('a 429 may be sent again, and must not name a job at all', () => {
  it.each<[string, unknown]>([
    ['an ID of the service in any field', { details: { blockedBy: 'job_1f3e929d' } }],
    ['an ID without digits', { reference: 'job_AbcDef' }],
    ['the address of a job', { links: { self: '/v1/jobs/17?x=y' } }],
    ['its address elsewhere', { self: `https://api.example.com/v1/jobs/${id}` }],
    ['the path of a task', { href: '/tasks/a1' }],
    ['the ID of a job as a name', { queued: { [id]: 'patch' } }],
    ['a task by its ID alone', { task: 'a1' }],
    ['a job by a word', { latestJob: 'x1' }],
    ['a job in a sentence', { message: `Queued as ${id}: try later.` }],
    ['a job in a sentence that begins like JSON', { message: `[${id}] is queued` }],
  ])('not even %s', async (_, body) => {
    await using server = await serve((_request, response) => sendJson(response, 429, body));
    const error = await rejection(clientOf(server).generate.patch({ image: 'asset_1' }));
    expect(error).toMatchObject({ kind: 'uncertain-submission' });
    expect(server.requests).toHaveLength(1);
    expect(mention(body, 400)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['of a gateway', { message: 'Too Many Requests', requestId: 'a1-b2', trace_id: 'c3' }],
    ['with an error by its ID', { errors: [{ id: 'a1', status: '429', code: 'rate' }] }],
    ['with a code as its ID', { id: 'too_many_requests', message: 'Slow down.' }],
    [
      'with codes about jobs',
      { code: 'job_limit_exceeded', error: 'JOB_LIMIT', type: 'job-limit' },
    ],
    [
      'with types of jobs',
      { task: 'patch', generation: 'image', limits: { type: 'jobs', most: 5 } },
    ],
    ['with counts', { runs: 5, tasks: '5', maxJobs: '5', predictions: { limit: 5, used: '5' } }],
    [
      'with addresses',
      { docs: 'https://docs.example.com/jobs/limits', path: '/v1/generate/patch' },
    ],
    ['with IDs of others', { projectId: 'proj_1', details: { modelId: 'model_1', gridId: 'x1' } }],
    ['with sentences about jobs', { message: 'The job_limit of your plan is 5 jobs (job_limit).' }],
    ['with codes in sentences', { message: 'Too many: job_rate_limit_429.' }],
    ['with codes with digits', { code: 'job_rate_limit_429', policy: 'job_create_v1' }],
    ['with pages about errors', { docs: 'https://docs.example.com/jobs/limits-2' }],
    ['with what it would have cost', { estimatedCost: 5, creativeUnitsCost: 5, cuCost: null }],
    ['that failed', { status: 'error', id: 'a1', state: 'failed' }],
    ['of too many jobs', { trace_id: 't1', details: { actionName: 'patch', actionLimit: 5 } }],
  ])('but is sent again %s', (_, body) => {
    expect(mention(body, 429)).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string]>([
    ['the address of a job', { location: '/v1/jobs/job_1f3e929d' }, '{"message":"Slow down."}'],
    ['the address of its answer', { 'content-location': '/jobs/17' }, ''],
    ['the ID of a job', { 'x-job-id': 'job_1f3e929d' }, '{}'],
  ])('not even %s in a header', async (_, headers, text) => {
    await using server = await serve((_request, response) => {
      response.writeHead(429, headers).end(text);
    });
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'uncertain-submission',
      message: expect.stringContaining('names a job'),
    });
    expect(await rejection(generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
      kind: 'unexpected-response',
    });
    expect(server.requests).toHaveLength(2);
  });

  it('but is sent again with the IDs that the request has', async () => {
    await using server = await serve((request, response, count) => {
      if (count > 1) return sendJson(response, 200, { job: jobRecord(), creativeUnitsCost: 1 });
      const headers = {
        'x-correlation-id': 'job_42',
        'x-job-id': String(request.headers['x-job-id']),
      };
      const message = `Too many requests (${id}).`;
      return sendJson(response, 429, { message, correlation: 'job_42' }, headers);
    });
    const { generate } = clientOf(server, {
      headers: { 'x-correlation-id': 'job_42', 'x-job-id': id },
    });
    await generate.patch({ image: 'asset_1' });
    expect(server.requests).toHaveLength(2);
  });

  it('not even a job in plain text', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(429).end(`Your request was queued as ${id}.`);
    });
    const error = await rejection(clientOf(server).generate.patch({ image: 'asset_1' }));
    expect(error).toMatchObject({ kind: 'uncertain-submission' });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['by its name', { chargedCost: 4 }],
    ['in a bill', { data: { billing: { cuCost: '0.5' } } }],
    ['of the check for protected content', { ipDetection: { creativeUnitsCharged: 1 } }],
  ])('nor a charge %s', async (_, body) => {
    await using server = await serve((_request, response) => sendJson(response, 429, body));
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'uncertain-submission',
      message: expect.stringContaining('names a charge where the document has none'),
    });
    expect(await rejection(generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
      kind: 'unexpected-response',
    });
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Record<string, string>]>([
    ['its limits', { 'x-ratelimit-jobs': '5', 'x-limit': 'job_limit' }],
    [
      'its policy',
      {
        'ratelimit-policy': '"job_create_v1";q=60',
        link: '<https://docs.example.com/errors/job_rate_limit_429>; rel="help"',
      },
    ],
    ['the address of a page', { location: 'https://docs.example.com/jobs/limits-2' }],
    ['an address of another record', { location: '/v1/assets/asset_1', link: '<https://x/jobs>' }],
  ])('but is sent again with %s in its headers', (_, headers) => {
    expect(mention({ message: 'Slow down.' }, 429, headers)).toBeUndefined();
  });

  it('and the refusal of a token with a job ends a dry run too', async () => {
    await using server = await serve((_request, response) =>
      sendJson(
        response,
        403,
        { details: { jobId: 'job_1' } },
        { 'x-amzn-errortype': 'AccessDeniedException' },
      ),
    );
    const { generate } = clientOf(server, {
      apiKey: undefined,
      apiSecret: undefined,
      bearerToken: () => 'token-0001',
      projectId: 'project_1',
    });
    expect(await rejection(generate.estimatePatch({ image: 'asset_1' }))).toMatchObject({
      kind: 'unexpected-response',
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['/job_', ':job-', '/job/', '/tasks/', 'job_', 'task', 'guid'])(
    'takes linear time to find none in repetitions of %j',
    (piece) => {
      // A regular expression that backtracks would not come to an end here.
      const text = piece.repeat(100_000);
      expect(mention({ path: text, [text]: '', type: text }, 429)).toBeUndefined();
    },
  );
});

it.each<[string, unknown]>([
  ['for a job', { errors: { job: 'required' } }],
  ['for jobs', { jobs: 'exceeded' }],
  ['for the ID of a job', { fields: { jobId: ['missing'] } }],
  ['for a field of a job', { error: { 'job.id': 'not_found', job: { id: 'invalid' } } }],
])(
  'a single word %s is the reason of a refusal, and an ID in what may be sent again',
  async (_, body) => {
    for (const [status, kind] of [
      [400, 'invalid-request'],
      [402, 'payment-required'],
      [409, 'conflict'],
      [429, 'uncertain-submission'],
    ] as const) {
      await using server = await serve((_request, response) => sendJson(response, status, body));
      const error = await rejection(clientOf(server).generate.patch({ image: 'asset_1' }));
      expect(error, String(status)).toMatchObject({ kind });
      expect(server.requests).toHaveLength(1);
    }
  },
);

it('a refusal with the address of a job may have been taken, and a redirect has its own', () => {
  const headers = { location: '/v1/jobs/job_1f3e929d' };
  expect(mention({}, 409, headers)).toBe('a job');
  expect(mention({}, 308, headers)).toBeUndefined();
});

describe('a refusal that names no job', () => {
  it.each<[string, unknown]>([
    ['with words about jobs', { message: 'Job limit reached.', job: '', jobs: 'Too many jobs.' }],
    ['with counts of jobs', { details: { actionName: 'jobs', actionLimit: 5, jobs: 5 } }],
    ['with a limit of jobs', { jobs: { limit: 5, running: 5 } }],
    ['with an empty job', { data: { job: {} } }],
    ['with a job without an ID', { data: { Job: { Id: '', uuid: null, type: 'patch-2' } } }],
    ['with the ID of another record', { Id: 'x1', data: { uuid: 'x2' }, job: null }],
    ['that tells what is wrong with a field', { errors: { jobId: 'must be text' } }],
    ['in text that begins like JSON', { message: '[job: job_1' }],
    ['with the ID of a model', { details: { modelId: 'model_1', requiredPlan: 'pro' } }],
  ])('%s is one', async (_, body) => {
    await using server = await serve((_request, response) => sendJson(response, 402, body));
    const error = await rejection(clientOf(server).generate.patch({ image: 'asset_1' }));
    expect(error).toMatchObject({ kind: 'payment-required' });
  });

  it('is read to any depth', () => {
    let body: unknown = { jobId: 'job_1' };
    for (let level = 0; level < 100_000; level++) body = [body];
    expect(mention(body, 402)).toBe('a job');
    expect(mention([[[{}]]], 402)).toBeUndefined();
  });
});
