import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientOf, pngBytes, rejection, sendJson, serve } from '../testing/localServer.js';
import type { DownloadSource } from './downloadCheck.js';

const END = Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');
const png = Buffer.concat([pngBytes(200_000), END]);
const jpeg = Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0'.padEnd(200, '\0'), 'latin1');
const webp = Buffer.from('RIFF\x0c\0\0\0WEBPVP8 '.padEnd(200, '\0'), 'latin1');
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(999)}</svg>\n`);
const ZSTD_FRAME = Buffer.from('28b52ffd0400010000', 'hex');

type Headers = Record<string, string | number>;

/** Downloads what a storage sends, and tells the bytes that came and how many reached the sink. */
async function download(
  [status, headers, body]: readonly [number, Headers, Buffer],
  asset: Omit<DownloadSource, 'id' | 'url'> = {},
  query = '',
  path = '/a',
) {
  await using store = await serve((_, response) => response.writeHead(status, headers).end(body));
  const { assets } = clientOf(store, { maxRetries: 1 });
  const source = { id: 'asset_1', url: `${store.url}${path}?Signature=1${query}`, ...asset };
  let written = 0;
  const sink = () =>
    new WritableStream<Uint8Array>({
      write(chunk) {
        written += chunk.byteLength;
      },
    });
  const error = await assets.downloadTo(source, sink).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, written, requests: store.requests };
}

const asPng = { 'content-type': 'image/png' };
const zipped = { ...asPng, 'content-encoding': 'gzip' };
const known = { mimeType: 'image/png', properties: { size: png.length } };
const half = gzipSync(png).subarray(0, gzipSync(png).length >> 1);

const bomb = brotliCompressSync(Buffer.concat([pngBytes(), Buffer.alloc(2 ** 25)]), {
  // The best takes most of a second, and the result is no shorter.
  params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
});

describe('an incomplete or wrong file is refused', () => {
  it.each<
    [string, readonly [number, Headers, Buffer], Omit<DownloadSource, 'id'>, string, string?]
  >([
    [
      'an unrequested 206',
      [206, { ...asPng, 'content-range': `bytes 0-99/${png.length}` }, png.subarray(0, 100)],
      {},
      'answered 206 with a range',
    ],
    ['a 206 without its range', [206, asPng, png], {}, 'answered 206,'],
    ['a 203', [203, asPng, png], {}, 'answered 203,'],
    [
      'a 200 with a range',
      [200, { ...asPng, 'content-range': `bytes 0-99/${png.length}` }, png.subarray(0, 100)],
      {},
      'with a range',
    ],
    ['a truncated gzip stream', [200, zipped, half], {}, 'within the file'],
    ['a truncated gzip stream, of a known size', [200, zipped, half], known, `of ${png.length}`],
    [
      'a gzip stream of a format without an end marker',
      [200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, gzipSync('words')],
      {},
      'compressed the file (gzip)',
    ],
    [
      'undecoded zstd',
      [200, { ...asPng, 'content-encoding': 'x-zstd' }, ZSTD_FRAME],
      {},
      'application/zstd',
    ],
    ['zstd without a name', [200, asPng, ZSTD_FRAME], {}, 'application/zstd'],
    ['a shorter file', [200, asPng, png.subarray(0, 1_000)], known, `1000 of ${png.length} bytes`],
    [
      'a longer file',
      [200, asPng, Buffer.concat([png, png])],
      known,
      `more than ${png.length} bytes`,
    ],
    ['an empty file', [200, asPng, Buffer.alloc(0)], {}, 'is empty'],
    [
      'a JPEG for a PNG',
      [200, asPng, jpeg],
      {},
      'bytes that are image/jpeg, but the file is image/png',
    ],
    [
      'a page without its own type',
      [200, { 'content-type': 'application/octet-stream' }, Buffer.from('<html>not found</html>')],
      { mimeType: 'image/png' },
      'bytes that are text',
    ],
    [
      'JSON for a video',
      [200, { 'content-type': 'video/mp4' }, Buffer.from('{"message":"no"}')],
      {},
      'bytes that are text',
    ],
    [
      'a JPEG for a rendition in WebP',
      [200, { 'content-type': 'image/webp' }, jpeg],
      {},
      'image/jpeg',
    ],
    [
      'a page for a rendition of an image',
      [200, { 'content-type': 'text/html' }, Buffer.from('<html>not found</html>')],
      known,
      'sent text/html, but the asset is image/png',
      '&width=64',
    ],
  ])('%s', async (_, answer, asset, reason, query) => {
    const { error } = await download(answer, asset, query);
    expect(error).toMatchObject({
      kind: expect.stringMatching(/^(download|connection)$/),
      message: expect.stringContaining(reason),
    });
  });

  it('requests the file without compression, and again after a truncated answer', async () => {
    const { requests } = await download([200, zipped, half], known);
    expect(requests).toHaveLength(2);
    expect(requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it.each([
    ['of an unknown size', {}, 2 ** 21],
    ['of a known size', { properties: { size: png.length } }, png.length],
  ])('a small answer %s does not expand to a large file', async (_, asset, most) => {
    expect(bomb.length).toBeLessThan(1_000);
    const headers = { ...asPng, 'content-encoding': 'br', 'content-length': bomb.length };
    const { error, written } = await download([200, headers, bomb], asset);
    expect(error).toMatchObject({ kind: 'download' });
    expect(written).toBeLessThanOrEqual(most);
  });
});

describe('a complete file is accepted', () => {
  const svgType = { 'content-type': 'image/svg+xml', 'content-encoding': 'gzip' };

  it.each<[string, readonly [number, Headers, Buffer], Omit<DownloadSource, 'id'>, string?]>([
    ['as the record says', [200, asPng, png], known],
    ['compressed, of a known size', [200, zipped, gzipSync(png)], known],
    ['compressed, with its last chunk', [200, zipped, gzipSync(png)], {}],
    ['compressed SVG with its last tag', [200, svgType, gzipSync(svg)], {}],
    [
      'by an alias of its type',
      [200, { 'content-type': 'image/jpg' }, jpeg],
      { mimeType: 'image/jpeg' },
    ],
    [
      'by another alias',
      [200, { 'content-type': 'audio/x-wav' }, Buffer.from('RIFF____WAVEfmt ')],
      { mimeType: 'audio/wav' },
    ],
    [
      'by its extension in the place of its type',
      [200, { 'content-type': 'video/x-mov' }, Buffer.from('\0\0\0\x14ftypqt  ')],
      { mimeType: 'video/quicktime' },
    ],
    ['without any type', [200, {}, Buffer.from('anything')], {}],
    ['as a smaller rendition', [200, asPng, png.subarray(0, 500)], known, '&width=64'],
    [
      'as a rendition of another format',
      [200, { 'content-type': 'image/webp' }, webp],
      known,
      '&format=webp',
    ],
  ])('%s', async (_, answer, asset, query) => {
    expect(await download(answer, asset, query)).toMatchObject({ error: undefined });
  });

  it.each(['width', 'height', 'quality', 'format', 'fit', 'rotate', 'blur'])(
    'as a rendition through %s',
    async (name) => {
      const answer = [200, asPng, png.subarray(0, 500)] as const;
      expect(await download(answer, known, `&${name}=1`)).toMatchObject({ error: undefined });
    },
  );

  it('as a rendition through the path of transforms', async () => {
    const answer = [200, asPng, png.subarray(0, 500)] as const;
    const { error } = await download(answer, known, '', '/assets-transform/a');
    expect(error).toBeUndefined();
  });
});

it('a rendition is kept when its URL expires', async () => {
  await using server = await serve(({ path, query }, response) => {
    if (path === '/v1/assets/asset_1') {
      const url = `${server.url}/a?Signature=new`;
      return sendJson(response, 200, { asset: { id: 'asset_1', ...known, url } });
    }
    if (query.get('Signature') === 'old') return response.writeHead(403).end();
    return response.writeHead(200, asPng).end(png.subarray(0, 500));
  });
  const { assets } = clientOf(server);
  const url = `${server.url}/a?Signature=old&width=64`;
  expect((await assets.download({ id: 'asset_1', ...known, url })).size).toBe(500);
  expect(server.requests.at(-1)?.query.toString()).toBe('Signature=new&width=64');
});

it('a file that is larger than allowed is refused before it is read', async () => {
  await using store = await serve((_, response) =>
    response.writeHead(200, { ...asPng, 'content-length': png.length }).end(png),
  );
  const { assets } = clientOf(store);
  const source = { id: 'asset_1', url: `${store.url}/a` };
  const call = assets.downloadStream(source, { maxBytes: 1_000 });
  expect(await rejection(call)).toMatchObject({ kind: 'download' });
});
