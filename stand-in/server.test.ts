import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID } from './seed.js';
import { basic, call, start } from './testing/calls.js';

const IMAGE = PRIVATE_IMAGE_ID;
const PATCH = { image: PUBLIC_IMAGE_ID, mode: 'override' };
const CROP = { top: 0, left: 0, width: 4, height: 4 };
const TOO_BIG = `data:image/png;base64,${Buffer.alloc(6 * 1024 * 1024).toString('base64')}`;

describe('an invalid request', () => {
  it.each<[string, string, unknown]>([
    ['no image', '/generate/patch', {}],
    ['null for an image', '/generate/patch', { image: null }],
    ['a number for an image', '/generate/patch', { image: 7 }],
    ['a file name for an image', '/generate/patch', { image: 'image.png' }],
    ['broken base64', '/generate/patch', { image: 'data:image/png;base64,A$==' }],
    [
      'a data URL that is not an image',
      '/generate/patch',
      { image: 'data:text/plain;base64,QUFB' },
    ],
    ['a string for a flag', '/generate/patch', { image: IMAGE, allowOverflow: 'yes' }],
    ['a malformed colour', '/generate/patch', { image: IMAGE, backgroundColor: '#12' }],
    ['an unknown format', '/generate/patch', { image: IMAGE, format: 'webp' }],
    [
      'a transparent jpeg',
      '/generate/patch',
      { image: IMAGE, format: 'jpeg', backgroundColor: 'transparent' },
    ],
    [
      'a crop without its width',
      '/generate/patch',
      { image: IMAGE, crop: { ...CROP, width: undefined } },
    ],
    ['a crop with a string', '/generate/patch', { image: IMAGE, crop: { ...CROP, top: '0' } }],
    ['an array for a crop', '/generate/patch', { image: IMAGE, crop: [] }],
    ['a patch without its mode', '/generate/patch', { image: IMAGE, patch: { image: IMAGE } }],
    ['an unknown mode', '/generate/patch', { image: IMAGE, patch: { ...PATCH, mode: 'blend' } }],
    ['a position without y', '/generate/patch', { image: IMAGE, position: { x: 1 } }],
    ['an unknown kind of dry run', '/generate/patch?dryRun=yes', { image: IMAGE }],
    ['a number for a query flag', '/generate/patch?originalAssets=1', { image: IMAGE }],
    ['an image of 6 MB in a patch', '/generate/patch', { image: TOO_BIG }],
    ['an array for a body', '/generate/patch', []],
    ['an asset without a name', '/assets', { image: TOO_BIG }],
    ['an asset of 6 MB', '/assets', { name: 'big', image: TOO_BIG }],
    ['an asset that is not base64', '/assets', { name: 'odd', image: '?' }],
    ['an unknown collection ID type', '/assets', { name: 'odd', collectionIds: [1] }],
    ['201 asset IDs', '/assets/get-bulk', { assetIds: Array(201).fill(IMAGE) }],
    ['an asset ID that is a number', '/assets/get-bulk', { assetIds: [1] }],
    ['an unknown kind of upload', '/uploads', { kind: 'spreadsheet' }],
    ['no parts at all', '/uploads', { parts: 0 }],
    ['10,001 parts', '/uploads', { parts: 10_001 }],
    ['half a part', '/uploads', { parts: 1.5 }],
    ['an option of the wrong type', '/uploads', { assetOptions: { hide: 'no' } }],
  ])('with %s is answered with 400', async (_, path, body) => {
    const standIn = await start();
    const reply = await call(standIn, path, { body });
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toBe('application/json');
    expect(reply.body.message).toEqual(expect.any(String));
    expect(standIn.submissions).toBe(0);
  });

  it.each([
    'pageSize=0',
    'pageSize=201',
    'pageSize=2.5',
    'pageSize=',
    'status=done',
    'type=planted-type',
    'types=upscale,planted-type',
    'hideResults=1',
    'paginationToken=nonsense',
  ])('with the query %s is answered with 400', async (query) => {
    const standIn = await start();
    expect((await call(standIn, `/jobs?${query}`)).status).toBe(400);
  });

  it('with broken JSON, bytes that are not UTF-8 or another content type is answered with 400', async () => {
    const standIn = await start();
    const notUtf8 = Buffer.from('{"name":"caf\xe9"}', 'latin1');
    const refused = await call(standIn, '/assets', { raw: new Uint8Array(notUtf8) });
    expect(refused.status).toBe(400);
    const bodies = [
      { raw: '{"image":' },
      { raw: '' },
      { raw: JSON.stringify({ image: IMAGE }), headers: { 'content-type': 'text/plain' } },
    ];
    for (const options of bodies) {
      const reply = await call(standIn, '/generate/patch', { method: 'POST', ...options });
      expect(reply.status).toBe(400);
    }
  });

  it.each([
    ['/jobs/job_none', undefined],
    ['/assets/asset_none', undefined],
    ['/uploads/upload_none', undefined],
    ['/jobs/job_none/action', { action: 'cancel' }],
    ['/uploads/upload_none/action', { action: 'complete' }],
    ['/generate/patch', { image: 'asset_none' }],
    ['/nothing', undefined],
    ['/jobs/', undefined],
  ])('for a missing record, %s, is answered with 404', async (path, body) => {
    const standIn = await start();
    expect((await call(standIn, path, { body })).status).toBe(404);
  });

  it('with a path that cannot be decoded is answered with 400', async () => {
    const standIn = await start();
    expect((await call(standIn, '/jobs/%ZZ')).status).toBe(400);
  });

  it.each([
    ['/generate/patch', 'GET', 'POST'],
    ['/jobs', 'DELETE', 'GET'],
    ['/assets/get-bulk', 'GET', 'POST'],
    [`/assets/${IMAGE}`, 'PUT', 'GET'],
    ['/uploads/upload_none/action', 'PATCH', 'POST'],
  ])('%s with the method %s is answered with 405', async (path, method, allow) => {
    const standIn = await start();
    const reply = await call(standIn, path, { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe(allow);
  });
});

describe('a valid request', () => {
  it('may have undeclared query parameters', async () => {
    const standIn = await start();
    expect((await call(standIn, '/jobs?colour=red')).status).toBe(200);
  });

  it('is recorded without its query', async () => {
    const standIn = await start();
    await call(standIn, '/jobs?projectId=p');
    await call(standIn, '/assets/asset_none?withEmbedding=true');
    expect(standIn.requests).toEqual([
      { listener: 'api', method: 'GET', path: '/v1/jobs', status: 200 },
      { listener: 'api', method: 'GET', path: '/v1/assets/asset_none', status: 404 },
    ]);
  });
});

describe('a hostile request', () => {
  /** The answer to a request head without a body, until the connection is closed. */
  async function answerTo({ url }: { readonly url: string }, head: readonly string[]) {
    const { host, hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let answered = '';
    socket.on('data', (chunk) => {
      answered += chunk;
    });
    const given = head.some((line) => /^host:/i.test(line)) ? [] : [`host: ${host}`];
    const [line = '', ...headers] = head;
    socket.write([line, ...given, ...headers, '', ''].join('\r\n'));
    await once(socket, 'close');
    return answered;
  }

  it.each([
    ['without credentials', '/v1/assets', 401],
    ['to a missing path', '/v1/nothing', 404],
    ['to a path outside of the API', '/', 404],
  ])('%s is answered before its body arrives, and not read further', async (_, path, status) => {
    const standIn = await start();
    for (const length of ['content-length: 314572800', 'transfer-encoding: chunked']) {
      const answered = await answerTo(standIn, [`POST ${path} HTTP/1.1`, length]);
      expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
  });

  it('that declares too many bytes is refused immediately', async () => {
    const standIn = await start();
    const head = ['POST /v1/assets HTTP/1.1', `authorization: ${basic(standIn)}`];
    const told = await answerTo(standIn, [...head, 'content-length: 99999999999']);
    expect(told).toContain('The body is too large');
    const part = ['PUT /uploads/x/parts/1 HTTP/1.1', 'content-length: 99999999999'];
    expect(await answerTo({ url: standIn.filesOrigin }, part)).toMatch(/^HTTP\/1.1 403 /);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '0.0.0.0', ''])(
    'for the host "%s" is not answered',
    async (host) => {
      const standIn = await start();
      const authorization = `authorization: ${basic(standIn)}`;
      const head = ['GET /v1/jobs HTTP/1.1', `host: ${host}`, authorization, 'connection: close'];
      for (const url of [standIn.url, standIn.filesOrigin]) {
        expect(await answerTo({ url }, head)).toMatch(/^HTTP\/1.1 421 /);
      }
      expect(standIn.requests).toEqual([]);
    },
  );

  it.each(['image/png\r\nset-cookie: a=b', 'text/plain\n', 'a\u0000b', '\u007f'])(
    'with the content type %j is refused',
    async (contentType) => {
      const standIn = await start();
      const reply = await call(standIn, '/uploads', { body: { kind: 'text', contentType } });
      expect(reply.status).toBe(400);
      expect((await call(standIn, '/jobs')).status).toBe(200);
    },
  );

  it('with a media type that a header cannot carry does not crash the stand-in', async () => {
    const standIn = await start();
    const body = { kind: 'text', contentType: '日本', parts: 1 };
    const { upload } = (await call(standIn, '/uploads', { body })).body;
    await fetch(upload.parts[0].url, { method: 'PUT', body: 'text' });
    await call(standIn, `/uploads/${upload.id}/action`, { body: { action: 'complete' } });
    await call(standIn, `/uploads/${upload.id}`);
    const { entityId } = (await call(standIn, `/uploads/${upload.id}`)).body.upload;
    const { asset } = (await call(standIn, `/assets/${entityId}`)).body;
    const file = await fetch(asset.url);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(await file.text()).toBe('text');
  });
});

describe('closing the stand-in', () => {
  it('frees the port for the next stand-in', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const listening = () =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'TCPServerWrap').length;
    const before = listening();
    await expect(start({ port })).rejects.toThrow('EADDRINUSE');
    await expect.poll(listening).toBe(before);
    await first.close();
    const second = await start({ port });
    expect(second.url).toBe(first.url);
  });

  it('does not wait for a request that never ends', async () => {
    const standIn = await start();
    const { host, port } = new URL(standIn.url);
    const socket = connect(Number(port), '127.0.0.1');
    const ended = once(socket, 'close');
    socket.on('error', () => undefined);
    const head = ['POST /v1/assets HTTP/1.1', `host: ${host}`, `authorization: ${basic(standIn)}`];
    socket.write([...head, 'content-length: 9', '', '{'].join('\r\n'));
    await call(standIn, '/jobs');
    await standIn.close();
    await ended;
    expect(socket.destroyed).toBe(true);
  });
});
