import { describe, expect, it } from 'vitest';
import { ScenarioError } from './errors/index.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';

const asset = { id: 'asset_1', url: 'https://cdn.example.com/a.png?sig=x', mimeType: 'image/png' };
const upload = { id: 'upload_1', status: 'pending', parts: [] };

type Client = ReturnType<typeof clientOf>;

const calls: [
  name: string,
  call: (client: Client) => PromiseLike<unknown>,
  request: { method: string; path: string; query?: string; body?: unknown },
  answer: unknown,
][] = [
  [
    'generate.patch',
    (client) =>
      client.generate.patch({
        image: 'asset_1',
        patch: { image: 'asset_2', mode: 'override' },
        position: { x: 1, y: -2 },
        originalAssets: true,
      }),
    {
      method: 'POST',
      path: '/v1/generate/patch',
      query: 'originalAssets=true',
      body: {
        image: 'asset_1',
        patch: { image: 'asset_2', mode: 'override' },
        position: { x: 1, y: -2 },
      },
    },
    { job: jobRecord() },
  ],
  [
    'jobs.retrieve',
    (client) => client.jobs.retrieve('job%1 ?'),
    { method: 'GET', path: '/v1/jobs/job%251%20%3F' },
    { job: jobRecord() },
  ],
  [
    'jobs.list',
    (client) => client.jobs.list({ types: ['upload', 'custom'], pageSize: 5 }),
    { method: 'GET', path: '/v1/jobs', query: 'types=upload,custom&pageSize=5' },
    { jobs: [jobRecord()], nextPaginationToken: 'next' },
  ],
  [
    'jobs.triggerAction',
    (client) => client.jobs.triggerAction('job_1', { action: 'cancel', originalAssets: false }),
    {
      method: 'POST',
      path: '/v1/jobs/job_1/action',
      query: 'originalAssets=false',
      body: { action: 'cancel' },
    },
    { job: jobRecord() },
  ],
  [
    'assets.retrieve',
    (client) => client.assets.retrieve('asset_1', { withEmbedding: true }),
    { method: 'GET', path: '/v1/assets/asset_1', query: 'withEmbedding=true' },
    { asset },
  ],
  [
    'assets.upload',
    (client) => client.assets.upload({ name: 'a.png', image: pngBytes() }),
    {
      method: 'POST',
      path: '/v1/assets',
      body: {
        name: 'a.png',
        image: Buffer.from(pngBytes()).toString('base64'),
      },
    },
    { asset },
  ],
  [
    'assets.getBulk',
    (client) => client.assets.getBulk({ assetIds: ['asset_1'], originalAssets: true }),
    {
      method: 'POST',
      path: '/v1/assets/get-bulk',
      query: 'originalAssets=true',
      body: { assetIds: ['asset_1'] },
    },
    { assets: [asset] },
  ],
  [
    'uploads.create',
    (client) => client.uploads.create({ fileName: 'a.png', parts: 2 }),
    { method: 'POST', path: '/v1/uploads', body: { fileName: 'a.png', parts: 2 } },
    { upload },
  ],
  [
    'uploads.retrieve',
    (client) => client.uploads.retrieve('upload_1'),
    { method: 'GET', path: '/v1/uploads/upload_1' },
    { upload },
  ],
  [
    'uploads.triggerAction',
    (client) => client.uploads.triggerAction('upload_1', { action: 'complete' }),
    { method: 'POST', path: '/v1/uploads/upload_1/action', body: { action: 'complete' } },
    { upload },
  ],
];

describe.each(calls)('%s', (_, call, request, answer) => {
  it('sends its request and returns its answer', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, answer));
    expect(await call(clientOf(server, { headers: { 'x-team': 'red' } }))).toEqual(answer);
    expect(server.requests).toHaveLength(1);
    const [sent] = server.requests;
    expect(sent?.method).toBe(request.method);
    expect(sent?.path).toBe(request.path);
    expect(decodeURIComponent(sent?.query.toString() ?? '')).toBe(request.query ?? '');
    expect(sent?.body.length ? sent.json() : undefined).toEqual(request.body);
    expect(sent?.headers.authorization).toBe(
      `Basic ${Buffer.from('key-0001:secret-0002').toString('base64')}`,
    );
    expect(sent?.headers['x-team']).toBe('red');
    expect(sent?.headers.accept).toBe('application/json');
    expect(sent?.headers['content-type']).toBe(
      request.body === undefined ? undefined : 'application/json',
    );
  });

  it('uses the project of the call, or else of the client', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, answer));
    await call(clientOf(server, { bearerToken: 'token-0003', projectId: 'proj &1' }));
    expect(server.requests[0]?.query.get('projectId')).toBe('proj &1');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer token-0003');
  });

  it('refuses an answer without its record', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, {}));
    const error = await rejection(call(clientOf(server)));
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).kind).toBe(
      /generate|upload|triggerAction|create/.test(_) && !/uploads.retrieve/.test(_)
        ? 'uncertain-submission'
        : 'unexpected-response',
    );
  });
});

describe('call options', () => {
  it('override those of the client', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, { asset }));
    await clientOf(server, {
      projectId: 'proj_1',
      headers: { 'x-a': '1', 'x-b': '1' },
    }).assets.retrieve('asset_1', {}, { projectId: 'proj_2', headers: { 'x-b': '2' } });
    const [sent] = server.requests;
    expect(sent?.query.getAll('projectId')).toEqual(['proj_2']);
    expect(sent?.headers).toMatchObject({ 'x-a': '1', 'x-b': '2' });
  });

  it('are validated', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, { asset }));
    const { assets } = clientOf(server);
    for (const options of [
      { timeoutMs: -1 },
      { deadlineMs: Number.NaN },
      { maxRetries: -1 },
      { headers: { AUTHORIZATION: 'Basic x' } },
    ]) {
      const error = await rejection(assets.retrieve('asset_1', {}, options));
      expect(error).toMatchObject({ kind: 'configuration' });
    }
    expect(server.requests).toHaveLength(0);
  });

  it.each(['', '.', '..'])('an ID of %j cannot lead to another operation', async (id) => {
    await using server = await serve((_request, response) => sendJson(response, 200, { asset }));
    expect(await rejection(clientOf(server).assets.retrieve(id))).toMatchObject({
      kind: 'configuration',
    });
    expect(server.requests).toHaveLength(0);
  });
});

describe('client.raw', () => {
  it('is authenticated, not repeated, and returns answers unchanged', async () => {
    await using server = await serve((_request, response) => sendJson(response, 503, { a: 1 }));
    const { error, response } = await clientOf(server).raw.GET('/jobs');
    expect(response.status).toBe(503);
    expect(error).toEqual({ a: 1 });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers.authorization).toMatch(/^Basic /);
  });

  it('sends bodies, and calls fetch with an address and options', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, { asset }));
    const urls: unknown[] = [];
    const { raw } = clientOf(server, {
      fetch: (url, init) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    const { data } = await raw.POST('/assets', { body: { name: 'a.png' } });
    expect(data?.asset.id).toBe('asset_1');
    expect(server.requests[0]?.json()).toEqual({ name: 'a.png' });
    expect(urls).toEqual([`${server.url}/v1/assets`]);
  });

  it('does not apply its middleware to other calls', async () => {
    await using server = await serve((_request, response) => sendJson(response, 200, { asset }));
    const client = clientOf(server);
    client.raw.use({ onRequest: () => Response.json({ asset: { id: 'made up' } }) });
    expect((await client.assets.retrieve('asset_1')).asset.id).toBe('asset_1');
    expect(server.requests).toHaveLength(1);
  });

  it('does not send credentials to other origins', async () => {
    await using other = await serve((_request, response) => sendJson(response, 200, {}));
    await using server = await serve((_request, response) => {
      response.writeHead(302, { location: `${other.url}/v1/jobs` }).end();
    });
    const { raw } = clientOf(server);
    expect((await raw.GET('/jobs')).response.status).toBe(302);
    expect(await rejection(raw.GET('/jobs', { baseUrl: other.url }))).toMatchObject({
      kind: 'configuration',
    });
    expect(other.requests).toHaveLength(0);
  });
});

it('a program that adds to Object.prototype can call a method with an ID', async () => {
  await using server = await serve((_, response) => sendJson(response, 200, { job: jobRecord() }));
  Object.assign(Object.prototype, { addedByALibrary: () => {} });
  try {
    expect((await clientOf(server).jobs.retrieve('job_1')).job.status).toBe(jobRecord().status);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'addedByALibrary');
  }
});
