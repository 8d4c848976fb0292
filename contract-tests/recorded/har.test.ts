import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { scenarioContract } from '../scenario/contract.js';
import { readHar } from './har.js';
import { inspectTraffic } from './inspectTraffic.js';

const contract = scenarioContract();
const base = 'https://api.cloud.scenario.com/v1';
let folder: string;
let job: string;
let size: number;

beforeAll(async () => {
  folder = await makeFolder();
  job = await readFile('openapi/examples/job/success.json', 'utf8');
  size = Buffer.byteLength(job);
});

type Json = Record<string, unknown>;

const type = { name: 'content-type', value: 'application/json' };
const entry = (content: Json, response: Json = {}, request: Json = {}): Json => ({
  startedDateTime: '2026-03-01T10:00:00.000Z',
  time: 12,
  request: { method: 'GET', url: `${base}/jobs/job_1`, headers: [], ...request },
  response: { status: 200, headers: [type], content, ...response },
});
const coded = (coding: string) => ({
  headers: [type, { name: 'Content-Encoding', value: coding }],
});

async function judge(entry: unknown, write = (text: string): string | Buffer => text) {
  const file = join(folder, 'traffic.har');
  await writeFile(file, write(JSON.stringify({ log: { version: '1.2', entries: [entry] } })));
  const archive = await readHar(file);
  const { records, leftOut } = inspectTraffic(contract, archive.exchanges, [base]);
  const [told] = [...archive.leftOut, ...leftOut];
  const [record] = records;
  return told === undefined ? (record?.reason ?? record?.status) : `left out: ${told}`;
}

it.each<[recorder: string, make: () => unknown, write?: (text: string) => string | Buffer]>([
  [
    'Chrome, over HTTP/2',
    () => ({
      ...entry(
        { size, mimeType: 'application/json', text: job },
        {
          httpVersion: 'http/2.0',
          _transferSize: 700,
          bodySize: -1,
          headers: [{ name: ':status', value: '200' }, type],
        },
        {
          headers: [
            { name: ':authority', value: 'api.cloud.scenario.com' },
            { name: ':path', value: '/v1' },
          ],
        },
      ),
      ...{
        _priority: 'High',
        _resourceType: 'fetch',
        _initiator: {},
        pageref: 'page_2',
        cache: {},
      },
    }),
  ],
  [
    'Firefox',
    () => ({
      ...entry(
        { mimeType: 'application/json; charset=utf-8', size, text: job },
        { httpVersion: 'HTTP/2', bodySize: 700, headersSize: -1, cookies: [] },
      ),
      ...{ _securityState: 'secure', pageref: 'page_1', timings: { blocked: -1 } },
    }),
  ],
  [
    'mitmproxy',
    () =>
      entry(
        { size, compression: 0, mimeType: 'application/json', text: btoa(job), encoding: 'base64' },
        { _transferSize: size, _error: null },
      ),
  ],
  [
    'Charles',
    () => entry({ size, mimeType: 'application/json', text: btoa(job), encoding: 'base64' }),
  ],
  ['Fiddler', () => entry({ size, text: job }), (text) => `\ufeff${text}`],
  [
    'Fiddler, in UTF-16',
    () => entry({ size, text: job }),
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  ],
  [
    'Insomnia, without headers',
    () => entry({ size, mimeType: 'application/json', text: job }, { headers: [] }),
  ],
  ['a proxy that does not name its base64', () => entry({ size, text: btoa(job) })],
  [
    'a proxy that keeps gzip',
    () =>
      entry({ size, text: gzipSync(job).toString('base64'), encoding: 'base64' }, coded('gzip')),
  ],
  [
    'a proxy that keeps br',
    () =>
      entry(
        { size, text: brotliCompressSync(job).toString('base64'), encoding: 'base64' },
        coded('br'),
      ),
  ],
  ['a writer of statuses as texts', () => entry({ size, text: job }, { status: '200' })],
  ['a writer without sizes', () => entry({ text: job })],
])('a recording of %s is judged', async (_recorder, make, write) => {
  expect(await judge(make(), write)).toBe('passed');
});

it.each<[what: string, make: () => unknown, told: string]>([
  ['nothing', () => null, 'left out: without a request'],
  ['a path alone', () => entry({}, {}, { url: '/v1/jobs' }), 'left out: without a method or URL'],
  [
    'a request in flight (Safari)',
    () => ({ ...entry({}), response: undefined }),
    'no answer was recorded',
  ],
  [
    'an aborted request (Playwright)',
    () => entry({ size: -1, mimeType: 'x-unknown' }, { status: -1, bodySize: -1 }),
    'no answer was recorded',
  ],
  [
    'a failed request (mitmproxy)',
    () => entry({}, { status: 0, _error: 'Connection killed.' }),
    'no answer was recorded',
  ],
  [
    'bodies left out (Firefox)',
    () => entry({ size, comment: 'Response bodies are not included.' }),
    'the recording has no body of the answer: Response bodies are not included.',
  ],
  ['bodies left out (Chrome)', () => entry({ size }), 'the recording has no body of the answer'],
  [
    'bodies left empty (Firefox, BiDi)',
    () => entry({ size, text: '' }),
    'the recording left the body empty',
  ],
  [
    'a request of a service worker (Playwright)',
    () => entry({ size: 0, text: '' }, { bodySize: 1345 }),
    'the recording left the body empty',
  ],
  [
    'bodies in other files (Playwright)',
    () => entry({ size, _file: 'a.json' }),
    'the recording keeps bodies in separate files: record them in the archive',
  ],
  [
    'a long body, cut off',
    () => entry({ size, text: job.slice(0, 200) }),
    'the recording cut the body off',
  ],
  [
    'a redirect',
    () => entry({ size: -1 }, { status: 302 }),
    'a redirect, which leads to another request',
  ],
  [
    'an answer from a cache',
    () => entry({ size: 0 }, { status: 304 }),
    'the answer came from a cache',
  ],
  [
    'a preflight',
    () => entry({}, { status: 204 }, { method: 'OPTIONS' }),
    'left out: a CORS preflight',
  ],
  [
    'a WebSocket',
    () => ({
      ...entry({}, { status: 101 }, { url: 'wss://api.cloud.scenario.com/v1/jobs' }),
      _webSocketMessages: [],
    }),
    'left out: a WebSocket',
  ],
  [
    'a blob',
    () => entry({}, {}, { url: 'blob:https://page.example/4c2c32f8' }),
    'left out: from the page itself (blob:)',
  ],
  [
    'a font',
    () => entry({}, {}, { url: 'https://fonts.example/v1/jobs' }),
    'left out: for another address',
  ],
  [
    'another method',
    () => entry({}, {}, { method: 'PUT' }),
    'left out: not an operation of the document',
  ],
])('%s is not judged, and the reason is given', async (_what, make, told) => {
  expect(await judge(make())).toBe(told);
});

it('an empty answer and an answer that is not JSON are violations', async () => {
  expect(await judge(entry({ size: 0, text: '' }))).toBe('failed');
  expect(await judge(entry({ size: 9, text: '<h1>x</h1' }))).toBe('failed');
});
