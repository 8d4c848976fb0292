import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { type Handler, serve } from '../../src/testing/localServer.js';
import { boundedFetch } from './bounded.js';
import { limitedFetch } from './limit.js';

async function serving(answer: Handler) {
  const server = await serve(answer);
  return { ...server, url: `${server.url}/jobs?secret=1` };
}

it('an answer within the limits is unchanged', async () => {
  await using server = await serving((_request, response) => {
    response.writeHead(418, 'Teapot', { 'x-id': '1', 'content-encoding': 'gzip' });
    response.end(gzipSync('{"a":1}'));
  });
  const response = await boundedFetch(fetch)(server.url);
  expect(response.status).toBe(418);
  expect(response.headers.get('x-id')).toBe('1');
  expect(response.headers.get('content-type')).toBeNull();
  expect(response.url).toBe(server.url);
  expect(await response.clone().json()).toEqual({ a: 1 });
});

it('an answer with a status beyond those of HTTP is an answer', async () => {
  await using server = await serving((_request, response) => response.writeHead(799).end('{}'));
  const response = await boundedFetch(fetch)(server.url);
  expect([response.status, response.ok, await response.text()]).toEqual([799, false, '{}']);
});

it('an answer without a body stays without one', async () => {
  await using server = await serving((_request, response) => response.writeHead(204).end());
  const response = await boundedFetch(fetch)(server.url);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
});

it('a decompression bomb is read no further than the limit', async () => {
  // 64 MiB, and once more compressed: an answer of a few hundred bytes.
  const bomb = gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(bomb);
  });
  let read = 0;
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(count), response);
  };
  expect(bomb.byteLength).toBeLessThan(1140);
  const sent = boundedFetch(counting, { bytes: 1024 * 1024 })(server.url);
  await expect(sent).rejects.toThrow('The answer to GET /jobs is longer than 1,048,576 bytes.');
  expect(read).toBeLessThan(4 * 1024 * 1024);
});

it.each([
  ['has no end', true],
  ['never begins', false],
])('an answer that %s is aborted at the time limit', async (_name, begins) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    await using server = await serving((_request, response) => {
      if (begins) response.writeHead(200).write('{');
      begin();
    });
    const sent = boundedFetch(fetch, { timeMs: 5000 })(server.url);
    const refused = expect(sent).rejects.toThrow('GET /jobs did not end within 5 s');
    await begun;
    await vi.advanceTimersByTimeAsync(5000);
    await refused;
  } finally {
    vi.useRealTimers();
  }
});

it.each<[string, typeof fetch]>([
  ['a body that never moves', async () => new Response(new ReadableStream())],
  ['a fetch that never answers', () => new Promise<never>(() => undefined)],
])('%s is aborted, even if it ignores the signal', async (_name, send) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const sent = boundedFetch(send, { timeMs: 5000 })('http://127.0.0.1/jobs');
    const refused = expect(sent).rejects.toThrow('GET /jobs did not end within 5 s');
    await vi.advanceTimersByTimeAsync(5000);
    await refused;
  } finally {
    vi.useRealTimers();
  }
});

it.each([true, false])('the fetch of every target has the limits: mock %s', async (mock) => {
  const bomb = gzipSync(Buffer.alloc(17 * 1024 * 1024));
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  const sent = limitedFetch({ requestsPerMinute: 60, mock })(server.url);
  await expect(sent).rejects.toThrow('longer than 16,777,216 bytes');
});

it('nothing more is sent after a few answers over a limit', async () => {
  await using server = await serving((_request, response) => response.end('too long'));
  const send = boundedFetch(fetch, { bytes: 4, strikes: 2 });
  await expect(send(server.url)).rejects.toThrow('longer than 4 bytes');
  await expect(send(server.url)).rejects.toThrow('longer than 4 bytes');
  await expect(send(server.url)).rejects.toThrow(
    'GET /jobs was not sent: 2 earlier answers exceeded',
  );
  expect(server.requests).toHaveLength(2);
});

it('of an answer to a request for the first bytes no more is read, and nothing counts', async () => {
  await using server = await serving((_request, response) => response.end('too long'));
  const send = boundedFetch(fetch, { bytes: 4, strikes: 1 });
  for (const range of ['bytes=0-2', 'bytes=0-0']) {
    const response = await send(server.url, { headers: { range } });
    expect(await response.text()).toBe('too'.slice(0, Number(range.at(-1)) + 1));
  }
  await expect(send(server.url, { headers: { range: 'bytes=0-6' } })).rejects.toThrow(
    'longer than 4 bytes',
  );
});
