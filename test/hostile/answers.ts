import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Random } from '../../src/testing/random.js';
import { SPELLINGS } from '../../stand-in/deviations/echo.js';

/** The most bytes of an answer. */
export const MOST_BYTES = 8 * 1024 * 1024;

const ESCAPES = [
  '\u001b[2J\u001b[31mred\u001b]0;title\u0007\u001b]52;c;YQ==\u0007\u009b2J',
  '::error::x\n::stop-commands::y\r\n##[group]z\n::add-mask::a',
  '\u202egnp.exe\u2066\u200b\ufeff\u00ad\u2028\u{e0041}\ud800',
  '# head\n[link](https://evil.example) ![i](https://evil.example/x.png) <img src=x onerror=y> @all',
  '| a | b |\r\n| - | - |\n`code` ``` </details><script>x</script> ]]> &lt;b&gt;',
];
const NAMES = [
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'then', 'toJSON'],
  ...['<<', '', ' ', 'null', '~1~0', 'a/b', 'jobid', 'JOBID', 'n'.repeat(300), '日本', '\u0000'],
];
const IDS = [
  ...['../../x', '..', '.', '/etc/passwd', 'C:\\x', 'a/b', 'a\\b', 'a\u0000b', '%2e%2e%2f', 'con'],
  ...['', ' ', 'a?b#c', 'asset_1\n', 'x'.repeat(5_000)],
];
const ADDRESSES = [
  ...[
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'ftp://x/',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@evil.example/a',
    '//evil.example',
  ],
  ...[
    'https://evil.example/a.png?X-Amz-Signature=c4n4ry',
    'http://[::ffff:169.254.169.254]/',
    'https://',
  ],
  ...[
    'http://0x7f000001/',
    'http://localhost.evil.example/',
    'https://evil.example:99999/',
    '\u0000',
  ],
];
const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, 0.1, '', [], {}, [[]], [null], { '': {} }, 'text'],
  ...['succeeded', 'in-progress', 'success', 'failure', 'imported', '2026-13-45T99:99:99Z'],
  'long '.repeat(40_000),
  nested(3_000),
];
const TYPES = [
  ...['application/json', 'application/json; charset=utf-16', 'text/html', 'APPLICATION/JSON;;;'],
  ...['application/problem+json', 'multipart/form-data', 'x', 'image/png', 'text/event-stream'],
];
const STATUSES = [
  ...[
    200, 200, 200, 200, 200, 201, 204, 206, 226, 269, 299, 300, 301, 302, 303, 307, 308, 400, 401,
  ],
  ...[402, 403, 404, 408, 409, 413, 418, 422, 425, 429, 500, 502, 503, 504, 599],
];
const WAITS = [
  '0',
  '-1',
  '1e9',
  'NaN',
  '',
  'Wed, 21 Oct 2015 07:28:00 GMT',
  '0x10',
  ' 0 ',
  '99999999999',
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** One answer of a hostile service or storage. */
export interface HostileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes to send; undefined for an endless answer. */
  readonly bytes: Buffer | undefined;
  /** What happens to the connection after these bytes. */
  readonly ending: 'end' | 'break' | 'short';
}

/** Composes an answer, to any operation and to transfers alike. */
export function composeAnswer(
  random: Random,
  { secrets, origin }: { readonly secrets: readonly string[]; readonly origin: string },
): HostileAnswer {
  const echo = (): string => random.pick(SPELLINGS)(random.pick(secrets));
  const text = (): string =>
    random.pick([echo, () => random.pick(ESCAPES), () => random.pick(IDS)])();
  const address = (): string =>
    random.pick([
      ...ADDRESSES,
      `${origin}/files/1`,
      `${origin}/v1/jobs`,
      `https://evil.example/${echo()}`,
    ]);
  const value = (): unknown =>
    random.pick([text, address, () => structuredClone(random.pick(VALUES))])();
  const body = answerBody(origin);
  for (let changes = random.below(8); changes > 0; changes -= 1) {
    const place = random.pick(placesOf(body));
    const name = random.pick([...Object.keys(place), random.pick(NAMES), text()]);
    Object.defineProperty(place, name, {
      ...{ value: value(), enumerable: true, configurable: true, writable: true },
    });
  }
  const json = JSON.stringify(body);
  const raw = random.pick<() => Buffer | undefined>([
    ...Array.from({ length: 12 }, () => () => Buffer.from(json)),
    () => Buffer.from(json.slice(0, random.below(json.length))),
    () => Buffer.from(`\ufeff${json}`),
    () => Buffer.from(json, 'latin1'),
    () => Buffer.from(`${json}${json}`),
    () => Buffer.from(json.replaceAll(/:(\d)/g, ':1e999$1')),
    () => Buffer.from(`{"job":${json.slice(0, 500)}`),
    () => Buffer.from([0xff, 0xfe, 0, 1, 2, 3]),
    () => Buffer.from(`<html>${text()}</html>`),
    () => Buffer.from(random.pick(['', 'null', '[]', '0', '"x"', '{}', '{"job":null}', '[[[['])),
    () => Buffer.alloc(3 * 1024 * 1024, '{"a":'),
    () => undefined,
  ])();
  const status = random.pick(STATUSES);
  const packed = raw !== undefined && random.below(12) === 0;
  return {
    status,
    headers: {
      'content-type': random.below(3) === 0 ? random.pick(TYPES) : 'application/json',
      'x-request-id': encodeURIComponent(echo()).slice(0, 500),
      ...(status === 429 || status === 503 ? { 'retry-after': random.pick(WAITS) } : {}),
      ...(status >= 300 && status < 400 ? { location: headerOf(address()) } : {}),
      ...(status === 401 ? { 'www-authenticate': `Basic realm="${headerOf(echo())}"` } : {}),
      ...(packed ? { 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'x']) } : {}),
    },
    bytes: packed && random.below(2) === 0 ? BOMB : raw,
    ending: random.pick(['end', 'end', 'end', 'end', 'end', 'break', 'short']),
  };
}

/** 64 kB that decompress to 64 MB. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** Writes an answer; returns the number of bytes. */
export async function writeAnswer(
  response: ServerResponse,
  { status, headers, bytes, ending }: HostileAnswer,
): Promise<number> {
  response.on('error', () => undefined);
  const length = bytes === undefined || status === 204 ? {} : { 'content-length': bytes.length };
  const short =
    ending === 'short' && bytes !== undefined ? { 'content-length': bytes.length + 9 } : {};
  response.writeHead(status, { ...headers, ...length, ...short });
  if (bytes === undefined) return writeWithoutEnd(response);
  response.write(bytes);
  if (ending === 'end') response.end();
  // What was written gets to whoever reads first.
  else setImmediate(() => response.destroy());
  return bytes.length;
}

/** Continues until nobody listens, or far beyond any limit. */
async function writeWithoutEnd(response: ServerResponse): Promise<number> {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  const closed = new Promise((resolve) => response.once('close', resolve));
  let written = 0;
  while (!response.destroyed && !response.writableEnded && written < MOST_BYTES) {
    written += chunk.length;
    if (response.write(chunk)) continue;
    await Promise.race([new Promise((resolve) => response.once('drain', resolve)), closed]);
  }
  response.destroy();
  return written;
}

/** A body that could answer any operation. */
function answerBody(origin: string): Record<string, unknown> {
  const times = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' };
  const job = {
    ...{ jobId: 'job_1', jobType: 'patch-image', status: 'success', progress: 1, ...times },
    ...{ metadata: { assetIds: ['asset_1', 'asset_2'], input: {} }, statusHistory: [] },
    billing: { cuCost: 5, cuDiscount: 0 },
  };
  const asset = {
    ...{
      id: 'asset_1',
      url: `${origin}/files/asset_1`,
      mimeType: 'image/png',
      kind: 'image',
      ...times,
    },
    ...{ metadata: { kind: 'image', type: 'patch' }, properties: { size: 24 }, privacy: 'private' },
    ...{ ownerId: 'o', authorId: 'a', source: 'patch', status: 'success', tags: [] },
    ...{ collectionIds: [], editCapabilities: [] },
  };
  const upload = {
    ...{ id: 'upload_1', status: 'imported', entityId: 'asset_1', fileName: 'f', kind: 'image' },
    ...{ source: 'multipart', ownerId: 'o', authorId: 'a', ...times },
    parts: [{ number: 1, url: `${origin}/files/part`, expires: times.createdAt }],
  };
  return {
    ...{ job, jobs: [job], asset, assets: [asset], upload, creativeUnitsCost: 5 },
    ...{ creativeUnitsDiscount: 0, nextPaginationToken: undefined, message: 'no' },
  };
}

function placesOf(value: unknown, depth = 6): object[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return [value, ...Object.values(value).flatMap((each) => placesOf(each, depth - 1))];
}

function headerOf(text: string): string {
  return text.replace(/[^\t -~]/g, '?').slice(0, 2_000);
}
