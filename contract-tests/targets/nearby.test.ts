import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/testing/listen.js';
import { fetchNearby } from './nearby.js';

async function serve(answer: RequestListener) {
  const server = await listen(createServer(answer));
  onTestFinished(() => server.close());
  return server;
}

const usual = ['accept', 'authorization', 'content-length', 'content-type', 'x-own'];

const ofConnection = ['connection', 'date', 'keep-alive'];

async function described(request: IncomingMessage) {
  const { method, url, headers } = request;
  const own = Object.fromEntries(usual.map((name) => [name, headers[name] ?? null]));
  return JSON.stringify({ method, url, own, body: await text(request) });
}

async function seen(response: Response) {
  const { status, statusText, url, body } = response;
  const headers = [...response.headers].filter(([name]) => !ofConnection.includes(name));
  return { status, statusText, url, headers, isEmpty: body === null, text: await response.text() };
}

describe('a fetch for a server on this machine', () => {
  it.each<[string, RequestInit]>([
    ['GET', {}],
    ['GET', { headers: { 'X-Own': ' ä ', accept: 'text/plain' } }],
    ['POST', { body: '{"ü":1}', headers: { 'content-type': 'application/json' } }],
    ['POST', { body: 'ü' }],
    ['POST', { body: '' }],
    ['POST', {}],
    ['PUT', { body: 'x', headers: [['x-own', '1']] }],
    ['PATCH', { body: 'x', headers: new Headers({ 'x-own': '1' }) }],
    ['DELETE', { body: '{}' }],
    ['DELETE', {}],
    ['HEAD', {}],
  ])('sends and yields what fetch does: %s %j', async (method, init) => {
    const { url } = await serve(async (request, response) => {
      const body = await described(request);
      response.writeHead(404, 'Not here', [
        ...[
          'Set-Cookie',
          'a=1',
          'Set-Cookie',
          'b=2',
          'Content-Length',
          `${Buffer.byteLength(body)}`,
        ],
        ...['Via', 'one', 'Via', 'two'],
      ]);
      response.end(body);
    });
    const asked = [`${url}/a%2Fb?c="d%20é"`, { method, redirect: 'manual', ...init }] as const;
    expect(await seen(await fetchNearby(...asked))).toEqual(await seen(await fetch(...asked)));
  });

  it.each([204, 302, 500])('yields an answer without a body: %j', async (status) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(status, { location: '/there' }).end();
    });
    const init = { redirect: 'manual' } as const;
    const answer = await fetchNearby(`${url}/`, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe('/there');
    expect(await answer.text()).toBe('');
  });

  it.each([
    ['before its answer', ''],
    ['within its answer', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfour'],
    ['with what is no HTTP', 'SSH-2.0\r\n\r\n'],
  ])('rejects when the connection ends %s', async (_when, bytes) => {
    const { url } = await serve(({ socket }) => socket.end(bytes));
    await expect(fetchNearby(url, { redirect: 'manual' })).rejects.toThrow();
  });

  it('ends with its signal, also within the answer', async () => {
    const reason = new Error('enough');
    const ending = new AbortController();
    const { url } = await serve((_request, response) => {
      response.writeHead(200).write('x', () => setImmediate(() => ending.abort(reason)));
    });
    const { signal } = ending;
    const asked = fetchNearby(url, { redirect: 'manual', signal });
    await expect(asked).rejects.toBe(reason);
    await expect(fetchNearby(url, { redirect: 'manual', signal })).rejects.toBe(reason);
  });

  it('leaves to fetch what it does not send itself', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/there' }).end();
      else response.end('there');
    });
    expect(await (await fetchNearby(`${url}/`)).text()).toBe('there');
    const init = { method: 'POST', body: new Blob(['x']), redirect: 'manual' } as const;
    expect((await fetchNearby(new Request(`${url}/there`, init))).status).toBe(200);
    expect((await fetchNearby(`${url}/there`, init)).status).toBe(200);
  });
});
