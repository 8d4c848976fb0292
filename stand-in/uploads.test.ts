import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Editable } from './deviations/edit.js';
import { MIN_PART_BYTES } from './operations/uploads.js';
import type { StandIn } from './server.js';
import { call, start } from './testing/calls.js';

/** A real image of more than two parts, which all differ. */
const large = await sharp(randomBytes(2000 * 2000 * 3), {
  raw: { width: 2000, height: 2000, channels: 3 },
})
  .png({ compressionLevel: 0 })
  .toBuffer();

const create = async (standIn: StandIn, body: unknown) =>
  (await call(standIn, '/uploads', { body })).body.upload;

const complete = (standIn: StandIn, id: string) =>
  call(standIn, `/uploads/${id}/action`, { body: { action: 'complete' } });

const read = async (standIn: StandIn, id: string) =>
  (await call(standIn, `/uploads/${id}`)).body.upload;

function put(part: Editable, bytes: Uint8Array, headers: Record<string, string> = {}) {
  return fetch(part.url, { method: 'PUT', body: new Uint8Array(bytes), headers });
}

async function uploadInParts(standIn: StandIn, bytes: Buffer, about: Editable) {
  const count = Math.ceil(bytes.length / MIN_PART_BYTES);
  const upload = await create(standIn, { ...about, fileSize: bytes.length, parts: count });
  for (const part of upload.parts) {
    const from = (part.number - 1) * MIN_PART_BYTES;
    const response = await put(part, bytes.subarray(from, from + MIN_PART_BYTES));
    expect(response.status).toBe(200);
  }
  return upload;
}

describe('a multipart upload', () => {
  it('in parts of 5 MB becomes an asset with the sent bytes', async () => {
    const standIn = await start();
    const upload = await uploadInParts(standIn, large, {
      fileName: 'noise.png',
      contentType: 'image/png',
      kind: 'image',
    });
    expect(upload).toMatchObject({ status: 'pending', source: 'multipart', partsCount: 3 });
    expect(new URL(upload.parts[0].url).origin).toBe(standIn.filesOrigin);

    expect((await complete(standIn, upload.id)).body.upload.status).toBe('validating');
    expect(await read(standIn, upload.id)).toMatchObject({ status: 'validating', entityId: null });
    const imported = await read(standIn, upload.id);
    expect(imported.status).toBe('imported');
    expect(await read(standIn, upload.id)).toEqual(imported);

    const { asset } = (await call(standIn, `/assets/${imported.entityId}`)).body;
    expect(asset.properties).toEqual({ size: large.length, width: 2000, height: 2000 });
    const stored = Buffer.from(await (await fetch(asset.url)).arrayBuffer());
    expect(stored.equals(large)).toBe(true);
  });

  it('answers each part with its ETag, and uses the last version of a part', async () => {
    const standIn = await start();
    const upload = await create(standIn, { kind: 'audio', contentType: 'audio/wav' });
    await put(upload.parts[0], Buffer.from('first'));
    const bytes = Buffer.from('second');
    const response = await put(upload.parts[0], bytes);
    const md5 = createHash('md5').update(bytes).digest('hex');
    expect(response.headers.get('etag')).toBe(`"${md5}"`);
    await complete(standIn, upload.id);
    await read(standIn, upload.id);
    const { entityId } = await read(standIn, upload.id);
    const { asset } = (await call(standIn, `/assets/${entityId}`)).body;
    expect(asset).toMatchObject({ kind: 'audio', mimeType: 'audio/wav', properties: { size: 6 } });
  });

  it('cannot be completed while a part is missing', async () => {
    const standIn = await start();
    const upload = await create(standIn, { kind: 'image', parts: 2 });
    await put(upload.parts[1], Buffer.from('end'));
    const reply = await complete(standIn, upload.id);
    expect(reply.status).toBe(400);
    expect(reply.body.message).toContain('Part 1 of 2');
    expect((await read(standIn, upload.id)).status).toBe('pending');
  });

  it('cannot be completed if a part except the last is under 5 MB', async () => {
    const standIn = await start();
    const upload = await create(standIn, { kind: 'image', parts: 2 });
    await put(upload.parts[0], Buffer.alloc(MIN_PART_BYTES - 1));
    await put(upload.parts[1], Buffer.from('end'));
    expect((await complete(standIn, upload.id)).status).toBe(400);
  });

  it.each([
    ['no image', { kind: 'image' }, 'not an image'],
    ['of another length', { kind: 'text', fileSize: 99 }, '5 bytes, not 99'],
  ])('fails if the file is %s', async (_, about, message) => {
    const standIn = await start();
    const upload = await create(standIn, about);
    await put(upload.parts[0], Buffer.from('bytes'));
    await complete(standIn, upload.id);
    await read(standIn, upload.id);
    const failed = await read(standIn, upload.id);
    expect(failed.status).toBe('failed');
    expect(failed.errorMessage).toContain(message);
  });

  it('is imported once, no matter how often it is completed', async () => {
    const standIn = await start();
    const upload = await create(standIn, { kind: 'text', contentType: 'text/plain' });
    await put(upload.parts[0], Buffer.from('bytes'));
    await complete(standIn, upload.id);
    await read(standIn, upload.id);
    const imported = await read(standIn, upload.id);
    expect((await complete(standIn, upload.id)).body.upload).toEqual(imported);
  });

  it('refuses a part with a changed URL or with the credentials of the API', async () => {
    const standIn = await start();
    const upload = await create(standIn, { kind: 'image', parts: 2 });
    const [first, second] = upload.parts;
    const moved = { url: first.url.replace('/parts/1', '/parts/2') };
    expect((await put(moved, Buffer.from('x'))).status).toBe(403);
    expect((await fetch(first.url)).status).toBe(403);
    const leaked = await put(second, Buffer.from('x'), { authorization: 'Basic leaked' });
    expect(leaked.status).toBe(400);
  });
});

describe('an upload by URL', () => {
  it.each([
    [{ url: 'https://files.example.com/a.png' }, 'url'],
    [{ huggingFaceModelName: 'owner/model' }, 'huggingface'],
    [{ civitaiModelUrl: 'https://models.example.com/1' }, 'civitai'],
  ])('%o has the source %s and fails, since nothing is fetched', async (body, source) => {
    const standIn = await start();
    const upload = await create(standIn, body);
    expect(upload).toMatchObject({ source, status: 'validating' });
    expect(upload.parts).toBeUndefined();
    await read(standIn, upload.id);
    expect(await read(standIn, upload.id)).toMatchObject({
      status: 'failed',
      errorMessage: expect.any(String),
    });
  });
});
