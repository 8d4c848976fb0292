import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/testing/localServer.js';
import { limitedFetch } from './limit.js';
import { fetchFromMock } from './mock.js';

/** A server that closes the connection of its first requests, unanswered, and echoes the later ones. */
async function serveAfter(broken: number) {
  const server = await serve(({ body }, response, count) =>
    count <= broken ? response.destroy() : response.end(body),
  );
  onTestFinished(server.close);
  return { url: server.url, requests: () => server.requests.length };
}

it('a broken connection is retried once, with the same body', async () => {
  const { url, requests } = await serveAfter(1);
  const response = await fetchFromMock(url, { method: 'POST', body: 'same' });

  expect(await response.text()).toBe('same');
  expect(requests()).toBe(2);
});

it('a broken connection is not retried twice', async () => {
  const { url, requests } = await serveAfter(9);

  await expect(fetchFromMock(url)).rejects.toThrow('fetch failed');
  expect(requests()).toBe(2);
});

it('a request to a mock is retried through the fetch of the options too', async () => {
  const { url, requests } = await serveAfter(1);
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
  const mock = await serveAfter(1);
  const send = (isMock: boolean) => limitedFetch({ requestsPerMinute: 100, mock: isMock });
  expect((await send(true)(mock.url, { method: 'POST', body: 'same' })).status).toBe(200);
  const service = await serveAfter(1);

  await expect(send(false)(service.url, { method: 'POST', body: 'x' })).rejects.toThrow();
  expect([mock.requests(), service.requests()]).toEqual([2, 1]);
});
