import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../ledger/ledger.js';
import { memoryStore } from '../ledger/memory.js';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

const part = '{"error":"Bad';

/** Answers with the beginning of a body, and closes the connection. */
function sendCut(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': 99,
    ...headers,
  });
  response.write(part, () => response.socket?.end());
}

const patch = { image: 'asset_1' };

describe('a refusal whose body breaks off', () => {
  it.each([400, 401, 402, 409, 413, 429])(
    'does not prove that a submission was not taken, with status %i',
    async (status) => {
      await using server = await serve((_, response) => sendCut(response, status));
      const { generate } = clientOf(server);
      expect(await rejection(generate.patch(patch))).toMatchObject({
        kind: 'uncertain-submission',
        message: expect.stringMatching(
          `answered ${status}, but its answer broke off after 13 bytes`,
        ),
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each([
    [400, 'invalid-request'],
    [429, 'unexpected-response'],
  ])('does not lead to another dry run, with status %i', async (status, kind) => {
    await using server = await serve((_, response) => sendCut(response, status));
    expect(await rejection(clientOf(server).generate.estimatePatch(patch))).toMatchObject({
      kind,
      message: expect.stringContaining('its answer broke off after 13 bytes'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('keeps its status for a write', async () => {
    await using server = await serve((_, response) => sendCut(response, 400));
    const { jobs } = clientOf(server);
    expect(await rejection(jobs.triggerAction('job_1', { action: 'cancel' }))).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringContaining('broke off'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is not submitted again under its key before its job was searched for', async () => {
    await using server = await serve(({ method, query }, response) => {
      if (query.has('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 3 });
      if (method === 'GET') return sendJson(response, 200, { jobs: [], activities: [] });
      return sendCut(response, 429);
    });
    // A person decides about it, however soon the list of jobs is complete.
    const { generate } = clientOf(server, { ledger: new Ledger(memoryStore(), { settlingMs: 4 }) });
    const submissions = () =>
      server.requests.filter(({ method, query }) => method === 'POST' && !query.has('dryRun'));
    for (let call = 0; call < 2; call++) {
      const error = await rejection(generate.patch(patch, { key: 'order-1' }));
      expect(error).toMatchObject({ kind: 'uncertain-submission' });
      expect(submissions()).toHaveLength(1);
    }
  });

  it('keeps its status for a read, and says that it broke off', async () => {
    await using server = await serve((_, response) => sendCut(response, 404));
    expect(await rejection(clientOf(server).jobs.retrieve('job_1'))).toMatchObject({
      kind: 'not-found',
      status: 404,
      message: 'GET /jobs/job_1 answered 404, and its answer broke off after 13 bytes.',
      cause: { kind: 'connection' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is repeated for a read, if its status allows it', async () => {
    await using server = await serve((_, response) => sendCut(response, 503));
    const client = clientOf(server, { maxRetries: 2 });
    expect(await rejection(client.jobs.retrieve('job_1'))).toMatchObject({ kind: 'server' });
    expect(server.requests).toHaveLength(3);
  });

  it('leads to a new token, if the gateway says so in its headers', async () => {
    const gateway = { 'x-amzn-errortype': 'AccessDeniedException' };
    await using server = await serve((_, response, count) =>
      count === 1
        ? sendCut(response, 403, gateway)
        : sendJson(response, 402, { message: 'Upgrade your plan' }),
    );
    let tokens = 0;
    const bearerToken = () => `token-000${++tokens}`;
    const { generate } = clientOf(server, { bearerToken, projectId: 'p' });
    expect(await rejection(generate.patch(patch))).toMatchObject({ kind: 'payment-required' });
    expect(tokens).toBe(2);
  });
});

describe('a refusal that cannot be read as JSON', () => {
  type Send = (response: ServerResponse) => void;
  const json = { 'content-type': 'application/json' };
  const sends: [string, Send, RegExp][] = [
    [
      'which ends early without a sign of it',
      (response) => response.writeHead(429, { ...json, connection: 'close' }).end('{"job":{"jobId'),
      /answered 429, but its answer is not valid JSON/,
    ],
    [
      'which is longer than is read',
      // So long that its end cannot arrive in the piece that exceeds the limit.
      (response) => response.writeHead(429, json).end(`{"a":"${'a'.repeat(3_000_000)}"}`),
      /answered 429, but its answer is longer than 262144 bytes/,
    ],
    [
      'with a broken encoding',
      (response) => response.writeHead(429, { ...json, 'content-encoding': 'gzip' }).end('{"job":'),
      /answered 429, but its answer broke off after 0 bytes/,
    ],
    [
      'which is nested too deeply',
      (response) => response.writeHead(429, json).end('['.repeat(100_000)),
      /answered 429, but its answer is not valid JSON/,
    ],
  ];

  it.each(sends)('%s, may have named a job', async (_, send, message) => {
    await using server = await serve((_request, response) => send(response));
    const { generate } = clientOf(server);
    for (const method of ['patch', 'estimatePatch'] as const) {
      expect(await rejection(generate[method](patch))).toMatchObject({
        kind: expect.stringMatching(/^(?:uncertain-submission|unexpected-response)$/),
        message: expect.stringMatching(message),
      });
    }
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['a page', '<html>Too many requests'],
    ['a text', 'Too many requests'],
    ['nothing', ''],
  ])('did not name one if it is %s', async (_, text) => {
    await using server = await serve((_request, response, count) =>
      count === 1
        ? response.writeHead(429, { 'retry-after': '0' }).end(text)
        : sendJson(response, 402, { message: 'Upgrade your plan' }),
    );
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch(patch))).toMatchObject({ kind: 'payment-required' });
  });
});

it('a refusal that is whole before its announced end is a refusal', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(400, { 'content-type': 'application/json', 'content-length': 99 });
    response.write('{"message":"Bad image"}', () => response.socket?.end());
  });
  expect(await rejection(clientOf(server).generate.patch(patch))).toMatchObject({
    kind: 'invalid-request',
    message: expect.stringContaining('Bad image'),
  });
});
