import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { limitedFetch } from './limit.js';
import { fetchFromMock } from './mock.js';

/** A server that closes the connection of its first requests, unanswered, and echoes the later ones. */
async function serve(broken: number): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    if (requests <= broken) return request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    return response.end(Buffer.concat(chunks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests: () => requests };
}

it('a broken connection is retried once, with the same body', async () => {
  const { url, requests } = await serve(1);
  const response = await fetchFromMock(url, { method: 'POST', body: 'same' });

  expect(await response.text()).toBe('same');
  expect(requests()).toBe(2);
});

it('a broken connection is not retried twice', async () => {
  const { url, requests } = await serve(9);

  await expect(fetchFromMock(url)).rejects.toThrow('fetch failed');
  expect(requests()).toBe(2);
});

it('a request to a mock is retried through the fetch of the options too', async () => {
  const { url, requests } = await serve(1);
  const sent: string[] = [];
  const own: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    sent.push(request.method);
    return fetch(request);
  };
  const send = limitedFetch({ requestsPerMinute: 100, mock: true, fetch: own });
  expect(await (await send(url, { method: 'POST', body: 'same' })).text()).toBe('same');
  expect(sent).toEqual(['POST', 'POST']);
  expect(requests()).toBe(2);
});

it('a request is also retried for a mock reached by URL, but not for a service', async () => {
  const mock = await serve(1);
  const send = (isMock: boolean) => limitedFetch({ requestsPerMinute: 100, mock: isMock });
  expect((await send(true)(mock.url, { method: 'POST', body: 'same' })).status).toBe(200);
  const service = await serve(1);

  await expect(send(false)(service.url, { method: 'POST', body: 'x' })).rejects.toThrow();
  expect([mock.requests(), service.requests()]).toEqual([2, 1]);
});
