import { once } from 'node:events';
import { createServer, type RequestListener, request as rawRequest } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { createServer as createTlsServer, request as tlsRequest } from 'node:https';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { makeAuthority } from '../testing/certificate.js';
import { listen } from '../testing/listen.js';
import { toNodeHandler } from './toNodeHandler.js';

async function serving(listener: RequestListener): Promise<string> {
  const { url, close } = await listen(createServer(listener));
  onTestFinished(close);
  return url;
}

/** Answers with what it was asked. */
async function echo(request: Request): Promise<Response> {
  const { method, url, headers } = request;
  const body = await request.text();
  const seen = { method, url, cookie: headers.get('cookie'), body };
  return Response.json(seen, { status: 201, headers: { 'x-own': 'yes' } });
}

describe('toNodeHandler', () => {
  it('is awaited as a promise, and no promise to the linter of a server that awaits none', () => {
    type Handle = ReturnType<typeof toNodeHandler>;
    expectTypeOf<ReturnType<Handle>>().toBeUnknown();
    const awaited = (...exchange: Parameters<Handle>) => toNodeHandler(echo)(...exchange);
    expectTypeOf(awaited).returns.resolves.toBeVoid();
    expectTypeOf<Handle>().toExtend<RequestListener>();
    expectTypeOf<Handle>().toExtend<(...exchange: Parameters<Handle>) => void | Promise<void>>();
  });

  it('passes the request to the handler, and its answer back', async () => {
    const url = await serving(toNodeHandler(echo));
    const headers = { cookie: 'a=1; b=2' };
    const response = await fetch(`${url}/x?y=1`, { method: 'POST', body: '{"z":1}', headers });
    expect([response.status, response.headers.get('x-own')]).toEqual([201, 'yes']);
    expect(await response.json()).toEqual({
      method: 'POST',
      url: `${url}/x?y=1`,
      cookie: 'a=1; b=2',
      body: '{"z":1}',
    });
    expect(await (await fetch(url)).json()).toMatchObject({ method: 'GET', body: '' });
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(201);
  });

  it('uses the whole path, and the body that a middleware has read', async () => {
    const handle = toNodeHandler(echo);
    const url = await serving(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk);
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      await handle(Object.assign(req, { originalUrl: `/api${req.url}`, body }), res);
    });
    const response = await fetch(`${url}/x`, { method: 'POST', body: '{ "z": 1 }' });
    expect(await response.json()).toMatchObject({ url: `${url}/api/x`, body: '{"z":1}' });
    const ofText = await fetch(`${url}/x`, { method: 'POST', body: '"{}"' });
    expect(await ofText.json()).toMatchObject({ body: '{}' });
  });

  it('reads a body that a middleware has left, although it put an empty object in its place', async () => {
    const handle = toNodeHandler(echo);
    const url = await serving((req, res) => handle(Object.assign(req, { body: {} }), res));
    const response = await fetch(url, { method: 'POST', body: 'a=1' });
    expect(await response.json()).toMatchObject({ body: 'a=1' });
  });

  it('says that a body is gone which the parser of a framework has read', async () => {
    const handle = toNodeHandler(echo);
    const url = await serving(async (req, res) => {
      for await (const _ of req);
      await handle(req, res);
    });
    const response = await fetch(url, { method: 'POST', body: '{"z":1}' });
    expect([response.status, await response.json()]).toEqual([
      500,
      { statusCode: 500, message: expect.stringContaining('was read before toNodeHandler') },
    ]);
  });

  it('keeps each of several cookies', async () => {
    const cookies = ['a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT', 'b=2'];
    const handle = toNodeHandler(() => {
      const headers = new Headers({ 'x-own': 'yes' });
      for (const cookie of cookies) headers.append('set-cookie', cookie);
      return new Response('ok', { headers });
    });
    const { headers } = await fetch(await serving(handle));
    expect([headers.getSetCookie(), headers.get('x-own')]).toEqual([cookies, 'yes']);
  });

  it('knows the host of a request over HTTP/2', async () => {
    const handle = toNodeHandler(async ({ url }) => new Response(url));
    const { url, close } = await listen(createHttp2Server(handle));
    const session = connect(url);
    try {
      const stream = session.request({ ':path': '/x' }).setEncoding('utf8');
      let text = '';
      for await (const piece of stream) text += piece;
      expect(text).toBe(`${url}/x`);
    } finally {
      session.close();
      await close();
    }
  });

  it('knows that a request came over TLS', async () => {
    const handle = toNodeHandler(async ({ url }) => new Response(url));
    const { url, close } = await listen(createTlsServer(makeAuthority().issue(), handle));
    onTestFinished(close);
    const asking = tlsRequest(url.replace('http:', 'https:'), { rejectUnauthorized: false }).end();
    const [response] = await once(asking, 'response');
    expect(
      await response.setEncoding('utf8').reduce((all: string, one: string) => all + one),
    ).toMatch(/^https:/);
  });

  it('streams both ways', async () => {
    const url = await serving(toNodeHandler((request) => new Response(request.body)));
    let send = (_: string) => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => controller.enqueue(new TextEncoder().encode(text));
        send('one');
      },
    });
    const response = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('one');
    send('two');
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('two');
    await reader?.cancel();
  });

  it('aborts the signal when the visitor leaves, but not after a complete answer', async () => {
    const signals: AbortSignal[] = [];
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const url = await serving(
      toNodeHandler(async ({ url: asked, signal }) => {
        signals.push(signal);
        if (!asked.endsWith('/slow')) return new Response('ok');
        arrived();
        await once(signal, 'abort');
        return new Response('late');
      }),
    );
    await (await fetch(`${url}/fast`)).text();
    const asking = rawRequest(`${url}/slow`).on('error', () => {});
    asking.end();
    await arrival;
    asking.destroy();
    const [fast, slow] = signals;
    if (slow?.aborted === false) await once(slow, 'abort');
    expect([fast?.aborted, slow?.aborted]).toEqual([false, true]);
  });

  it('answers 500 if the handler throws, and aborts an answer that breaks', async () => {
    const url = await serving(
      toNodeHandler(({ url: asked }) => {
        if (asked.endsWith('/early')) throw new Error('secret');
        const chunks = [new Uint8Array([65])];
        return new Response(
          new ReadableStream({
            pull(controller) {
              const chunk = chunks.pop();
              if (chunk === undefined) controller.error(new Error('secret'));
              else controller.enqueue(chunk);
            },
          }),
        );
      }),
    );
    const early = await fetch(`${url}/early`);
    expect([early.status, await early.text()]).toEqual([500, '']);
    const broken = fetch(`${url}/late`).then((response) => response.text());
    await expect(broken).rejects.toThrow();
  });

  it.each([
    ['was read', async (given: Response) => given.text()],
    ['is being read', async (given: Response) => given.body?.getReader()],
    [
      'is no web stream',
      async (given: Response) => Object.defineProperty(given, 'body', { value: {} }),
    ],
  ])('answers 500 if the body of the answer %s', async (_, spoil) => {
    const url = await serving(
      toNodeHandler(async () => {
        const response = new Response('a');
        await spoil(response);
        return response;
      }),
    );
    expect((await fetch(url)).status).toBe(500);
  });

  it.each([
    ['a target that is not a path', { path: '*', method: 'OPTIONS' }],
    ['a method that a Request cannot have', { path: '/', method: 'TRACE' }],
    ['a host that no address can have', { path: '/', headers: { host: '[' } }],
  ])('answers 400 for %s', async (_, asked) => {
    const url = await serving(toNodeHandler(echo));
    const { port } = new URL(url);
    const asking = rawRequest({ port, ...asked }).end();
    const [response] = await once(asking, 'response');
    response.resume();
    expect(response.statusCode).toBe(400);
  });
});
