import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { playsAll } from '../testing/sample.js';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './jsonExcess.js';

type Client = ReturnType<typeof clientOf>;

const submissions: [string, string, string, (client: Client) => Promise<unknown>][] = [
  ['generate.patch', 'job', 'jobId', ({ generate }) => generate.patch({ image: 'asset_1' })],
  [
    'assets.upload',
    'asset',
    'id',
    ({ assets }) =>
      assets.upload({ name: 'a', image: 'data:image/png;base64,iVBORw0KGgoAAAAASUVORK5CYIIA' }),
  ],
  [
    'uploads.create',
    'upload',
    'id',
    ({ uploads }) =>
      uploads.create({
        fileName: 'a',
        contentType: 'image/png',
        kind: 'image',
        fileSize: 1,
        parts: 1,
      }),
  ],
];

describe.each(submissions)('%s', (_, field, id, call) => {
  it.each([
    {},
    null,
    [],
    { [field]: {} },
    { [field]: [] },
    { [field]: null },
    { [field]: 'x' },
    { [field]: { [id]: null } },
    { [field]: { [id]: '' } },
    { [field]: { [id]: 5 } },
    { [field]: { [id]: {} } },
    { creativeUnitsCost: 12, creativeUnitsDiscount: 0, [field]: {} },
  ])('that is answered with %j is uncertain, and the error has the answer', async (body) => {
    await using server = await serve((_request, response) => sendJson(response, 200, body));
    expect(await rejection(call(clientOf(server)))).toMatchObject({
      kind: 'uncertain-submission',
      status: 200,
      answer: body,
      cause: { kind: 'unexpected-response' },
    });
    expect(server.requests).toHaveLength(1);
  });
});

it.each(['../jobs', '..', 'a\u0000', 'a\u202eb', '\ud800'])(
  'a submission that is answered with the ID %j, by which no job can be read, is uncertain',
  async (jobId) => {
    const job = jobRecord({ jobId });
    await using server = await serve((_request, response) => sendJson(response, 200, { job }));
    const { generate } = clientOf(server);
    const image = 'asset_1';
    for (const call of [generate.patch, generate.patchAndWait]) {
      expect(await rejection(call({ image }))).toMatchObject({
        kind: 'uncertain-submission',
        answer: { job: { jobId } },
        message: expect.stringContaining("without a valid ID of its 'job'"),
      });
    }
    expect(server.requests).toHaveLength(2);
  },
);

it.each([{}, null, { url: {} }, { url: null }, { url: '' }, { url: ['x'] }])(
  'a link answered with %j is not a link',
  async (body) => {
    await using server = await serve((_request, response) => sendJson(response, 200, body));
    const error = await rejection(clientOf(server).assets.downloadRequest('asset_1'));
    expect(error).toMatchObject({
      kind: 'unexpected-response',
      message: expect.stringContaining("'url'"),
    });
  },
);

it.each([{}, null, { jobs: {} }, { jobs: null }, { jobs: 'x' }])(
  'a list answered with %j is not a list',
  async (body) => {
    await using server = await serve((_request, response) => sendJson(response, 200, body));
    const error = await rejection(clientOf(server).jobs.list());
    expect(error).toMatchObject({ kind: 'unexpected-response' });
  },
);

it('the answer to an action on a known record does not need an ID', async () => {
  await using server = await serve((_request, response) => sendJson(response, 200, { job: {} }));
  const answer = await clientOf(server).jobs.triggerAction('job_1', { action: 'cancel' });
  expect(answer).toEqual({ job: {} });
});

describe('an answer too large to be parsed', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const job = (extra: string) => `{"job":${JSON.stringify(jobRecord())},"extra":${extra}}`;

  it.each<string[]>([
    ...(playsAll
      ? [
          ['32 MiB of [', '['.repeat(33_554_432)],
          ['32 MiB of {},', `[${'{},'.repeat(11_184_810)}`],
        ]
      : []),
    ['one level too many', job(deep(MAX_JSON_DEPTH))],
    ['one value too many', job(`[${'0,'.repeat(MAX_JSON_VALUES)}0]`)],
  ])('%s makes a submission uncertain, and a read fail', async (_, body) => {
    await using server = await serve((_request, response) => sendJson(response, 200, body));
    const client = clientOf(server);
    expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'uncertain-submission',
    });
    expect(await rejection(client.jobs.retrieve('job_1'))).toMatchObject({
      kind: 'unexpected-response',
    });
  });

  it.each([
    ['3,000 levels', deep(3_000)],
    ['100,000 levels', deep(100_000)],
    ['brackets and commas within a text', JSON.stringify(`${'[{,"\\'.repeat(MAX_JSON_VALUES)}`)],
  ])('is not one of %s', async (_, extra) => {
    await using server = await serve((_request, response) => sendJson(response, 200, job(extra)));
    const { job: read } = await clientOf(server).jobs.retrieve('job_1');
    expect(read.jobId).toBe('job_1');
  });

  it('is not ten pages of 200 jobs', async () => {
    const full = jobRecord({ metadata: { input: Array.from({ length: 450 }, (_, n) => n) } });
    const page = { jobs: Array.from({ length: 2_000 }, () => full) };
    await using server = await serve((_request, response) => sendJson(response, 200, page));
    expect((await clientOf(server).jobs.list()).jobs).toHaveLength(2_000);
  });

  it('keeps its status as a refusal', async () => {
    await using server = await serve((_request, response) =>
      sendJson(response, 400, '['.repeat(200_000)),
    );
    const error = await rejection(clientOf(server).jobs.retrieve('job_1'));
    expect(error).toMatchObject({ kind: 'invalid-request' });
  });
});

describe('a text that cannot be part of a request', () => {
  const half = 'a\ud800';

  it.each<[string, (client: Client) => PromiseLike<unknown>]>([
    ['an ID', ({ jobs }) => jobs.retrieve(half)],
    ['a project', ({ jobs }) => jobs.retrieve('job_1', { projectId: half })],
    ['a query parameter', ({ jobs }) => jobs.list({ paginationToken: half })],
    [
      'a value that JSON cannot represent',
      ({ assets }) => assets.getBulk({ assetIds: [1n as never] }),
    ],
  ])('%s: nothing is sent, and the error says so', async (_, call) => {
    await using server = await serve((_request, response) => sendJson(response, 200, {}));
    expect(await rejection(call(clientOf(server)))).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringContaining('Nothing was sent'),
    });
    expect(server.requests).toHaveLength(0);
  });
});
