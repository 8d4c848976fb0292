import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createScenarioClient } from '../src/index.js';
import type { Editable } from './deviations/edit.js';
import { MESH_ID, PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID } from './seed.js';
import type { StandIn } from './server.js';
import { call, start } from './testing/calls.js';

const png = await sharp({ create: { width: 5, height: 3, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();

describe('uploading an asset', () => {
  it.each([
    ['base64', png.toString('base64')],
    ['a data URL', `data:image/png;base64,${png.toString('base64')}`],
  ])('stores the bytes of %s', async (_, image) => {
    const standIn = await start();
    const { status, body } = await call(standIn, '/assets', {
      body: { name: 'teal', image, collectionIds: ['collection_1'], hide: true },
    });
    expect(status).toBe(200);
    expect(body.asset).toMatchObject({
      kind: 'image',
      mimeType: 'image/png',
      collectionIds: ['collection_1'],
      isHidden: true,
      source: 'uploaded',
      properties: { size: png.length, width: 5, height: 3 },
    });
    const file = await fetch(body.asset.url);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
    const read = await call(standIn, `/assets/${body.asset.id}`);
    expect(read.body.asset).toMatchObject({ id: body.asset.id, status: 'success' });
  });

  it('accepts only base64 in strict mode, as sent by the client', async () => {
    const standIn = await start({ strictUploads: true });
    const dataUrl = `data:image/png;base64,${png.toString('base64')}`;
    for (const body of [
      { name: 'teal', image: dataUrl },
      { name: 'teal', thumbnail: dataUrl },
    ]) {
      expect((await call(standIn, '/assets', { body })).status).toBe(400);
    }
    const { apiKey, apiSecret } = standIn.credentials;
    const client = createScenarioClient({ apiKey, apiSecret, baseUrl: standIn.url });
    for (const image of [png, dataUrl, png.toString('base64')]) {
      const { asset } = await client.assets.upload({ name: 'teal', image, thumbnail: image });
      expect(asset.status).toBe('success');
    }
    expect((await client.uploads.uploadFile(png)).status).toBe('success');
  });

  it('shows the status error for bytes that are not an image', async () => {
    const standIn = await start();
    const { body } = await call(standIn, '/assets', { body: { name: 'odd', image: 'AAAA' } });
    expect(body.asset.status).toBe('error');
  });

  it('stores a thumbnail as a separate asset', async () => {
    const standIn = await start();
    const { body } = await call(standIn, '/assets', {
      body: { name: 'teal', image: png.toString('base64'), thumbnail: png.toString('base64') },
    });
    expect(body.asset.thumbnail.assetId).not.toBe(body.asset.id);
    expect((await fetch(body.asset.thumbnail.url)).status).toBe(200);
  });

  it('without an image makes a blank canvas', async () => {
    const standIn = await start();
    const { body } = await call(standIn, '/assets', { body: { name: 'plan', canvas: '{}' } });
    expect(body.asset).toMatchObject({ source: 'canvas', properties: { width: 1, height: 1 } });
  });
});

describe('reading assets', () => {
  it('in bulk returns the existing ones in the requested order', async () => {
    const standIn = await start();
    const { body } = await call(standIn, '/assets/get-bulk', {
      body: { assetIds: [PRIVATE_IMAGE_ID, 'asset_none', PUBLIC_IMAGE_ID] },
    });
    expect(body.assets.map(({ id }: { id: string }) => id)).toEqual([
      PRIVATE_IMAGE_ID,
      PUBLIC_IMAGE_ID,
    ]);
    const all = { assetIds: Array(200).fill(PUBLIC_IMAGE_ID) };
    expect((await call(standIn, '/assets/get-bulk', { body: all })).status).toBe(200);
    expect((await call(standIn, '/assets/get-bulk', { body: {} })).body).toEqual({ assets: [] });
  });

  it('returns the embedding and the original on request', async () => {
    const standIn = await start();
    const plain = (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset;
    const full = await call(
      standIn,
      `/assets/${PUBLIC_IMAGE_ID}?withEmbedding=true&originalAssets=true`,
    );
    expect(plain).not.toHaveProperty('embedding');
    expect(plain).not.toHaveProperty('originalFileUrl');
    expect(full.body.asset.embedding).toEqual(expect.arrayContaining([expect.any(Number)]));
    expect((await fetch(full.body.asset.originalFileUrl)).status).toBe(200);
  });
});

describe('listing assets', () => {
  const ids = (body: Editable) => body.assets.map(({ id }: { id: string }) => id);

  it('returns the assets made from an asset, page by page, newest first', async () => {
    const standIn = await start();
    const all: string[] = [];
    let token = '';
    do {
      const query = `parentAssetId=${PUBLIC_IMAGE_ID}&sortBy=createdAt&pageSize=1${token}`;
      const { body } = await call(standIn, `/assets?${query}`);
      all.push(...ids(body));
      token = body.nextPaginationToken ? `&paginationToken=${body.nextPaginationToken}` : '';
    } while (token);
    expect(all).toEqual(['asset_VideoCastleFlyover00001', MESH_ID]);
  });

  it('accepts types as one value, but not together with type', async () => {
    const standIn = await start();
    const two = await call(standIn, '/assets?types=img23d,img2video&sortDirection=asc');
    expect(ids(two.body)).toEqual([MESH_ID, 'asset_VideoCastleFlyover00001']);
    expect((await call(standIn, '/assets?type=img23d&types=img2video')).status).toBe(400);
    expect((await call(standIn, '/assets?pageSize=101')).status).toBe(400);
  });

  it('filters by date if sorted by it', async () => {
    const standIn = await start();
    const { body } = await call(standIn, '/assets?sortBy=createdAt&pageSize=100');
    const [newest, second] = body.assets;
    const since = await call(standIn, `/assets?sortBy=createdAt&createdAfter=${second.createdAt}`);
    expect(ids(since.body)).toEqual([newest.id]);
  });

  it('shows only public assets to the public token', async () => {
    const standIn = await start();
    const headers = { authorization: 'public-auth-token' };
    expect(ids((await call(standIn, '/assets', { headers })).body)).toEqual([PUBLIC_IMAGE_ID]);
  });
});

describe('deleting assets', () => {
  it('removes them for good, and refuses more than 100 as a whole', async () => {
    const standIn = await start();
    const remove = (assetIds: string[]) =>
      call(standIn, '/assets', { method: 'DELETE', body: { assetIds } });
    expect((await remove([MESH_ID, ...Array(100).fill('asset_none')])).status).toBe(400);
    expect((await call(standIn, `/assets/${MESH_ID}`)).status).toBe(200);
    expect((await remove([MESH_ID, 'asset_none'])).status).toBe(200);
    expect((await call(standIn, `/assets/${MESH_ID}`)).status).toBe(404);
    const { body } = await call(standIn, '/assets?pageSize=100');
    expect(body.assets.map(({ id }: { id: string }) => id)).not.toContain(MESH_ID);
  });
});

describe('tags of an asset', () => {
  const change = (standIn: StandIn, body: object) =>
    call(standIn, `/assets/${MESH_ID}/tags`, { method: 'PUT', body });

  it('are added and removed, and only actual changes are returned', async () => {
    const standIn = await start();
    const { body } = await change(standIn, { add: ['chest', 'fantasy'], delete: ['none'] });
    expect(body).toEqual({ added: ['chest'], deleted: [] });
    await change(standIn, { delete: ['fantasy'] });
    expect((await call(standIn, `/assets/${MESH_ID}`)).body.asset.tags).toEqual(['chest']);
  });

  it('are not changed by a strict request without an effect', async () => {
    const standIn = await start();
    expect((await change(standIn, { add: ['fantasy'], strict: true })).status).toBe(400);
    expect((await change(standIn, { delete: ['none'], strict: true })).status).toBe(400);
    expect((await change(standIn, { add: ['new'], strict: true })).status).toBe(200);
  });
});

describe('a download in another format', () => {
  const link = (standIn: StandIn, id: string, body: object) =>
    call(standIn, `/assets/${id}/download`, { body });

  it.each([['webp'], ['jpg'], ['avif']])('is the image as %s', async (targetFormat) => {
    const standIn = await start();
    const { body } = await link(standIn, PUBLIC_IMAGE_ID, { targetFormat });
    const response = await fetch(body.url);
    const { width, height, format } = await sharp(await response.arrayBuffer()).metadata();
    expect([width, height]).toEqual([96, 64]);
    expect(format).toBe({ webp: 'webp', jpg: 'jpeg', avif: 'heif' }[targetFormat]);
  });

  it('is the file itself without a format, and is refused if its kind does not have the format', async () => {
    const standIn = await start();
    const own = await link(standIn, MESH_ID, {});
    expect((await fetch(own.body.url)).headers.get('content-type')).toBe('model/gltf-binary');
    const refused = await link(standIn, MESH_ID, { targetFormat: 'webp' });
    expect([refused.status, refused.body.message]).toEqual([400, 'Invalid target format']);
    expect((await link(standIn, 'asset_none', {})).status).toBe(404);
  });
});

describe('a signed URL', () => {
  const HOUR = 3_600_000;

  it('is on another origin and does not need credentials', async () => {
    const standIn = await start();
    const { url } = (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset;
    expect(new URL(url).origin).toBe(standIn.filesOrigin);
    expect(new URL(url).origin).not.toBe(new URL(standIn.url).origin);
    expect((await fetch(url)).status).toBe(200);
  });

  it('may be read and written by pages of other sites, refusals as well', async () => {
    const standIn = await start();
    const { url } = (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset;
    for (const [method, target] of [
      ['GET', url],
      ['GET', `${url}x`],
      ['OPTIONS', url],
    ]) {
      const { headers } = await fetch(target, { method });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('ETag');
    }
    const asked = await fetch(url, { method: 'OPTIONS' });
    expect(asked.status).toBe(200);
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(asked.headers.get('access-control-allow-headers')).toBe('*');
    expect(await asked.text()).toBe('');
  });

  it.each([
    ['without its signature', (url: URL) => url.searchParams.delete('Signature')],
    ['with another signature', (url: URL) => url.searchParams.set('Signature', 'x')],
    ['with a later expiry', (url: URL) => url.searchParams.set('Expires', '9999999999')],
    ['with one more parameter', (url: URL) => url.searchParams.set('width', '10')],
    ['for another path', (url: URL) => (url.pathname = `/assets/${PRIVATE_IMAGE_ID}`)],
  ])('%s is refused with XML', async (_, change) => {
    const standIn = await start();
    const url = new URL((await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset.url);
    change(url);
    const response = await fetch(url);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(await response.text()).toMatch(/<Error><Code>\w+<\/Code>/);
  });

  it('is refused after its expiry, and a fresh read returns a new one', async () => {
    let time = Date.parse('2026-03-01T12:00:00Z');
    const standIn = await start({ now: () => new Date(time), signedUrlTtlMs: HOUR });
    const read = async () => (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset.url;
    const url = await read();
    time += HOUR;
    expect((await fetch(url)).status).toBe(200);
    time += 1000;
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(await read())).status).toBe(200);
  });

  it('is refused with the credentials of the API', async () => {
    const standIn = await start();
    const { url } = (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset;
    const response = await fetch(url, { headers: { authorization: 'Basic leaked' } });
    expect(response.status).toBe(400);
    expect(standIn.requests.at(-1)).toEqual({
      listener: 'files',
      method: 'GET',
      path: `/assets/${PUBLIC_IMAGE_ID}`,
      status: 400,
    });
  });
});
