import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { memoryStore, openLedger } from '../ledger/index.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const image = 'asset_1';
const answerWith = (job: Record<string, unknown>) =>
  JSON.stringify({ job: jobRecord(job), creativeUnitsCost: 5 });
const taken = answerWith({ jobId: 'job_9' });

type Sends = (response: ServerResponse) => void;

/** Sends a success whose body is not what was announced. */
const sends =
  (body: string | Uint8Array, type = 'application/json'): Sends =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

/** Sends the beginning of a success, and ends the connection. */
const breaksAfter =
  (body: string): Sends =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(body, () => response.socket?.end());
  };

const inLatin1 = Buffer.from(taken.replace('{', '{"note":"café",'), 'latin1');

describe.each<[string, Sends]>([
  ['with other text behind it', sends(`${taken}\n<!-- served by edge-7 -->`)],
  ['behind a prefix against inclusion', sends(`)]}',\n${taken}`)],
  ['as an event', sends(`data: ${taken}\n\n`, 'text/event-stream')],
  [
    'as an event after others',
    sends(`data: {"progress":0}\n\ndata: {…}\n\ndata: ${taken}\n\n`, 'text/event-stream'),
  ],
  ['in Latin-1', sends(inLatin1)],
  ['and breaks off behind it', breaksAfter(taken)],
])('an answer that comes %s', (_, send) => {
  it('is not lost: the error of the submission names its job', async () => {
    await using server = await serve((_request, response) => send(response));
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch({ image }))).toMatchObject({
      kind: 'uncertain-submission',
      jobId: 'job_9',
      answer: { job: { jobId: 'job_9' } },
      advice: 'It was accepted: read job job_9, and do not submit it again.',
      message: expect.stringContaining('a part of its answer was lost: '),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('to a dry run shows that it was not honoured', async () => {
    await using server = await serve((_request, response) => send(response));
    const { generate } = clientOf(server);
    const call = generate.patch({ image }, { maxCreativeUnits: 9 });
    expect(await rejection(call)).toMatchObject({ kind: 'dry-run-not-honoured', jobId: 'job_9' });
    expect(server.requests).toHaveLength(1);
  });

  it('settles its key, which is then read and not searched for', async () => {
    await using server = await serve(({ method, query }, response) => {
      if (method === 'GET') sendJson(response, 200, taken);
      else if (query.has('dryRun')) sendJson(response, 200, { creativeUnitsCost: 5 });
      else send(response);
    });
    const ledger = await openLedger(memoryStore());
    const { generate } = clientOf(server, { ledger });
    expect(await rejection(generate.patch({ image }, { key: 'a' }))).toMatchObject({
      key: 'a',
      jobId: 'job_9',
    });
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', jobId: 'job_9' });
    const { job, replayed } = await generate.patch({ image }, { key: 'a' });
    expect([job.jobId, replayed]).toEqual(['job_9', true]);
    expect(server.requests.map(({ path }) => path)).not.toContain('/v1/jobs');
  });
});

it('names the job of an answer that does not end', async () => {
  const call = new AbortController();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(taken)),
    // Asked for more, the first piece is being read.
    pull: () => void setTimeout(() => call.abort()),
  });
  const fetch = async () => new Response(body);
  const { generate } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });
  expect(await rejection(generate.patch({ image }, { signal: call.signal }))).toMatchObject({
    kind: 'uncertain-submission',
    jobId: 'job_9',
  });
});

describe('an answer whose job is not certain', () => {
  it.each<[string, Sends, unknown]>([
    ['breaks off within it', breaksAfter(taken.slice(0, 40)), taken.slice(0, 40)],
    ['has two jobs', sends(`${taken}\n${answerWith({ jobId: 'job_8' })}`), expect.anything()],
    ["has another's job", sends(`${answerWith({ jobType: 'upload' })};`), expect.anything()],
    ['has no valid ID', sends(`${answerWith({ jobId: 'a\nb' })};`), expect.anything()],
    ['only tells of progress', sends('data: {"progress":0}\n\n'), 'data: {"progress":0}\n\n'],
    ['is a page', sends('<p>job_9</p>', 'text/html'), '<p>job_9</p>'],
  ])('%s: it is kept, and the job left to the search', async (_, send, answer) => {
    await using server = await serve((_request, response) => send(response));
    const error = await rejection(clientOf(server).generate.patch({ image }));
    expect(error).toMatchObject({ kind: 'uncertain-submission', answer });
    expect(error).not.toHaveProperty('jobId');
  });

  it('is kept without credentials and signatures', async () => {
    const page = '<a href="https://cdn.example.com/a?Signature=abc123">secret-0002</a>';
    await using server = await serve((_request, response) => sends(page)(response));
    const error = await rejection(clientOf(server).generate.patch({ image }));
    const { answer } = error as { answer: unknown };
    expect(answer).toMatch(/^<a href="https:\/\/cdn\.example\.com\/a.*<\/a>$/);
    expect(answer).not.toMatch(/abc123|secret-0002/);
  });

  it('is kept up to a quarter of a megabyte', async () => {
    const long = `{"a":"${'some words '.repeat(40_000)}`;
    await using server = await serve((_request, response) => sends(long)(response));
    const error = await rejection(clientOf(server).generate.patch({ image }));
    expect(error).toMatchObject({ answer: long.slice(0, 262_144) });
  });

  it('is lost where nothing came', async () => {
    await using server = await serve((_request, response) => breaksAfter('')(response));
    const error = await rejection(clientOf(server).generate.patch({ image }));
    expect(error).toMatchObject({ message: expect.stringContaining('its answer was lost: ') });
    expect(error).not.toHaveProperty('answer');
  });
});
