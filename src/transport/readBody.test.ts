import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, rejection } from '../testing/localServer.js';

const record = JSON.stringify({ job: jobRecord() });
const headers = new Headers({ 'content-type': 'application/json' });
const stub = (parts: object) =>
  ({ ok: true, status: 200, headers, ...parts }) as unknown as Response;

function retrieveFrom(response: () => Response) {
  const { jobs } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: async () => response() });
  return jobs.retrieve('job_1');
}

describe('an answer without a web stream is read by what it has', () => {
  it.each([
    ['arrayBuffer', { arrayBuffer: async () => new TextEncoder().encode(record).buffer }],
    ['text', { text: async () => record }],
    ['json', { json: async () => JSON.parse(record) }],
    ['a stream of Node', { body: Readable.from([Buffer.from(record)]) }],
  ])('%s', async (_, parts) => {
    expect((await retrieveFrom(() => stub(parts))).job.jobId).toBe('job_1');
  });
});

describe('an answer that cannot be read is an error of this package', () => {
  it.each<[string, () => Response]>([
    [
      'locked',
      () => {
        const response = new Response(record);
        response.body?.getReader();
        return response;
      },
    ],
    ['with a body that is no stream', () => stub({ body: {} })],
    ['with pieces that are no bytes', () => stub({ body: Readable.from([{ a: 1 }]) })],
    ['with neither a body nor a way to read it', () => stub({})],
  ])('%s', async (_, response) => {
    expect(await rejection(retrieveFrom(response))).toMatchObject({ kind: 'unexpected-response' });
  });
});
