import { expect, it } from 'vitest';
import type { Attempt } from './index.js';
import { clientOf, rejection, sendJson, serve } from './testing/localServer.js';

const image = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
const secret = 's3cr3t-0002-of-the-key';

it.each([
  ['a job ID', () => ({ job: { jobId: secret, status: 'queued', metadata: {} } }), 200],
  ['the message of a refusal', () => ({ message: `No: ${secret}` }), 400],
] as const)(
  'onAttempt does not get a credential that the service repeats in %s',
  async (_where, body, status) => {
    const server = await serve((_request, response) => sendJson(response, status, body()));
    const attempts: Attempt[] = [];
    const client = clientOf(server, {
      apiSecret: secret,
      onAttempt: (attempt) => attempts.push(attempt),
    });
    await client.generate.patch({ image }).catch(() => {});
    expect(attempts).not.toHaveLength(0);
    expect(JSON.stringify(attempts)).not.toContain(secret);
  },
);

it.each([400, 403, 409, 429])(
  'a submission refused with %i and a job counts as taken, and is not sent again',
  async (status) => {
    let submissions = 0;
    const server = await serve((_request, response) => {
      submissions += 1;
      sendJson(response, status, { message: 'No.', job: { jobId: 'job_1' } });
    });
    const error = await rejection(clientOf(server).generate.patch({ image }));
    expect(error).toMatchObject({ kind: 'uncertain-submission', jobId: 'job_1' });
    expect(submissions).toBe(1);
  },
);

it('an estimate refused with a job counts as a submission', async () => {
  const server = await serve((_request, response) =>
    sendJson(response, 429, { message: 'No.', job: { jobId: 'job_1' } }),
  );
  const error = await rejection(clientOf(server).generate.estimatePatch({ image }));
  expect(error).toMatchObject({ kind: 'dry-run-not-honoured', jobId: 'job_1' });
});

it('an endless body does not extend a call beyond its time limit', async () => {
  const body = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array()),
    });
  const client = clientOf(
    { url: 'http://127.0.0.1:1' },
    { fetch: async () => new Response(body(), { status: 200 }), timeoutMs: 20, maxRetries: 0 },
  );
  expect(await rejection(client.jobs.retrieve('job_1'))).toMatchObject({ kind: 'timeout' });
});

it.each([
  [
    'with fields that throw',
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
        },
      ),
  ],
  ['such as a number', () => 1],
])('a fetch that throws a value %s ends a call with a typed error', async (_what, thrown) => {
  const client = clientOf(
    { url: 'http://127.0.0.1:1' },
    {
      fetch: async () => {
        throw thrown();
      },
      maxRetries: 0,
    },
  );
  expect(await rejection(client.jobs.retrieve('job_1'))).toMatchObject({ kind: 'connection' });
});

it('bytes with a transferred buffer are refused, and nothing is sent', async () => {
  const bytes = new Uint8Array(100);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  const client = clientOf({ url: 'http://127.0.0.1:1' });
  for (const call of [
    () => client.generate.patch({ image: bytes }),
    () => client.uploads.uploadFile(bytes),
  ]) {
    expect(await rejection(call())).toMatchObject({ name: expect.stringMatching(/^Invalid/) });
  }
});
