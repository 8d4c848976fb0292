import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { operations } from './operations.js';
import type { RequestMethod, RequestOptions } from './request.js';
import { clientOf, rejection, sendJson, serve } from './testing/localServer.js';

const answering = () =>
  serve((_, response) => sendJson(response, 200, { model: 1 }, { 'x-request-id': 'r-1' }));

describe('client.request', () => {
  it('calls a path below the base URL with credentials, query and project', async () => {
    await using server = await answering();
    const inspect = vi.fn();
    const client = clientOf(server, { projectId: 'p', inspect });
    const query = { privacy: 'public', pageSize: 5, tags: ['a', 'b'], left: undefined };
    expect(await client.request('GET', '/models/m 1', { query })).toEqual({ model: 1 });
    const [request] = server.requests;
    expect(request?.path).toBe('/v1/models/m%201');
    expect(String(request?.query)).toBe('privacy=public&pageSize=5&tags=a%2Cb&projectId=p');
    expect(request?.headers.authorization).toMatch(/^Basic /);
    expect(inspect).not.toHaveBeenCalled();
  });

  it('sends the names of a query as they are given', async () => {
    await using server = await answering();
    const given = {
      'a&projectId=q&b': 1,
      'c#d': 2,
      'e[f]': 3,
      'g=h': 4,
      ['__proto__']: 5,
      'ü%41': 6,
    };
    await clientOf(server, { projectId: 'p' }).request('GET', '/models', { query: given });
    expect([...(server.requests[0]?.query ?? [])]).toEqual([
      ...Object.entries(given).map(([name, value]) => [name, String(value)]),
      ['projectId', 'p'],
    ]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('sends a body with %s', async (method) => {
    await using server = await answering();
    const call = clientOf(server).request(method, '/models', { body: [{ name: 'a' }] });
    const { data, response } = await call.withResponse();
    expect(data).toEqual({ model: 1 });
    expect(response).toMatchObject({ status: 200, requestId: 'r-1' });
    expect(server.requests[0]?.method).toBe(method);
    expect(server.requests[0]?.json()).toEqual([{ name: 'a' }]);
    expect(server.requests[0]?.headers['content-type']).toBe('application/json');
  });

  it.each<[string, unknown, boolean]>([
    ['Stream', Readable.from(['a']), true],
    ['ReadableStream', new ReadableStream(), true],
    ['Uint8Array', new Uint8Array(3), true],
    ['Blob', new Blob(['a']), true],
    ['FormData', new FormData(), false],
    ['Date', new Date(), false],
  ])('refuses a body of type %s', async (type, body, isData) => {
    await using server = await answering();
    for (const given of [body, { file: body }]) {
      const error = await rejection(clientOf(server).request('POST', '/models', { body: given }));
      expect(error).toMatchObject({
        kind: 'invalid-request',
        message: expect.stringContaining(`is of type ${type}, which JSON cannot carry`),
      });
      expect((error as Error).message.includes('client.uploads.uploadFile')).toBe(isData);
    }
    expect(server.requests).toEqual([]);
  });

  it('accepts an empty answer', async () => {
    await using server = await serve((_, response) => response.writeHead(204).end());
    const { data, response } = await clientOf(server).request('DELETE', '/models/m').withResponse();
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  it('repeats a GET after a 503, and leaves a POST uncertain', async () => {
    await using server = await serve((_, response, count) =>
      count === 2 ? sendJson(response, 200, {}) : sendJson(response, 503, { message: 'no' }),
    );
    const client = clientOf(server);
    expect(await client.request('GET', '/models')).toEqual({});
    const error = await rejection(client.request('POST', '/models', { body: {} }));
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      operation: 'request',
      status: 503,
    });
    expect(server.requests.length).toBe(3);
  });

  it('repeats a POST that was provably not taken', async () => {
    await using server = await serve((_, response, count) =>
      count === 1
        ? sendJson(response, 429, {}, { 'retry-after': '0' })
        : sendJson(response, 200, {}),
    );
    expect(await clientOf(server).request('POST', '/models')).toEqual({});
  });

  it('throws the same errors as other calls', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 404, { message: 'no model secret-0002' }),
    );
    const error = await rejection(clientOf(server).request('GET', '/models/x'));
    expect(error).toMatchObject({ kind: 'not-found', operation: 'request' });
    expect((error as Error).message).not.toContain('secret-0002');
  });

  it.each([
    'models',
    '',
    '//evil.example.com/x',
    '/\\evil.example.com',
    'https://evil.example.com/x',
    '@evil.example.com',
    '/models/../../admin',
    '/models/..',
    '/./models',
    '/models/..;/x',
    '/..;/generate/patch',
    '/models/..;v=1/%67enerate/patch',
    '/.;/models',
    '/models/%2e%2E/x',
    '/models/..%2f..%2fadmin',
    '/models/%252e%252e/x',
    '/models\\..\\x',
    '/models/.\t./x',
    '/models?x=1',
    '/models#x',
    '/models/\ud800',
  ])('refuses the path %j, which is not below the base URL', async (path) => {
    await using server = await answering();
    const error = await rejection(clientOf(server).request('GET', path));
    expect(error).toMatchObject({ kind: 'configuration' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    '/generate/patch',
    '/Generate/patch',
    '/generate/patch/',
    '/generate/p%61tch',
    '/generate//patch',
    '/generate/%2Fpatch',
    '/generate%2F%2fpatch',
    '/%2567enerate/patch',
    '/generate\\patch',
    '/generate;v=1/patch',
    '/generate/patch;v=1',
    '/generate/another-tool',
    '/generate/custom/model_1',
    '/generate/Custom/model%5F1/',
    '/v1/generate/patch',
    '/scenario/v1//Generate/custom/model_1',
  ])('refuses to submit by %s, below which requests are charged for', async (path) => {
    await using server = await answering();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const error = await rejection(clientOf(server).request(method, path, { body: {} }));
      expect((error as Error).message).toMatch(/is charged for.* methods of generate\./);
    }
    expect(server.requests).toEqual([]);
  });

  it.each(['/models/generate', '/generated/patch', '/regenerate'])(
    'takes the path %s',
    async (path) => {
      await using server = await answering();
      await clientOf(server).request('POST', path, { body: {} });
      expect(server.requests.map((request) => request.path)).toEqual([`/v1${path}`]);
    },
  );

  it('covers every operation that is charged for', async () => {
    await using server = await answering();
    const paid = Object.values(operations).filter(({ effect }) => effect === 'submits');
    expect(paid.length).toBeGreaterThan(1);
    for (const { method, path } of paid) {
      const call = clientOf(server).request(method, path.replace(/\{\w+\}/g, 'x'));
      expect(await rejection(call)).toMatchObject({ kind: 'configuration' });
    }
    expect(server.requests).toEqual([]);
  });

  it('names the method that it does not know', async () => {
    const call = clientOf({ url: 'http://127.0.0.1:1' }).request('get' as 'GET', '/models');
    expect(await rejection(call)).toMatchObject({
      message:
        "The method must be one of GET, POST, PUT, PATCH, DELETE, not 'get'. Nothing was sent.",
    });
  });

  it.each<[string, RequestMethod, RequestOptions]>([
    ['a body of a GET', 'GET', { body: {} }],
    ['an unknown method', 'TRACE' as RequestMethod, {}],
    ['a project in the query', 'GET', { query: { projectId: 'p' } }],
    ['an invalid query', 'GET', { query: 'a=1' as never }],
    ['a name that a query cannot carry', 'GET', { query: { '\ud800': 1 } }],
    ['a value that a query cannot carry', 'GET', { query: { at: new Date() as never } }],
    ['a value that JSON cannot carry', 'POST', { body: { at: Number.NaN } }],
    ['an unknown option', 'GET', { params: {} } as RequestOptions],
    ['Authorization', 'GET', { headers: { Authorization: 'x' } }],
    ['another method', 'GET', { headers: { 'X-HTTP-Method-Override': 'POST' } }],
  ])('refuses %s', async (_, method, options) => {
    await using server = await answering();
    const error = await rejection(clientOf(server).request(method, '/models', options));
    expect(error).toMatchObject({ kind: expect.stringMatching(/configuration|invalid-request/) });
    expect(server.requests).toEqual([]);
  });
});
