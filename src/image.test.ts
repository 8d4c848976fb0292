import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { base64 } from './base64.js';
import { InvalidImageError } from './errors/index.js';
import { dataUrlFromBytes } from './image.js';
import { toImageReference } from './imageInput.js';
import { INLINE_LIMIT_BYTES } from './inlineLimit.js';
import { sniffImageType } from './sniff.js';
import { pngBytes, rejection } from './testing/localServer.js';
import { makeFolder } from './testing/makeFolder.js';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('sniffImageType', () => {
  it.each([
    ['image/png', ascii('\x89PNG\r\n\x1a\n....')],
    ['image/jpeg', ascii('\xff\xd8\xff\xe0')],
    ['image/gif', ascii('GIF89a')],
    ['image/webp', ascii('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['image/avif', ascii('\0\0\0\x20ftypavif')],
    ['image/heic', ascii('\0\0\0\x20ftypheic')],
    ['image/tiff', ascii('II*\0')],
    ['image/bmp', ascii(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`)],
    ['image/svg+xml', ascii('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('knows %s', (mediaType, bytes) => {
    expect(sniffImageType(bytes)).toBe(mediaType);
  });

  it('does not guess the type of other bytes', () => {
    expect(sniffImageType(ascii('%PDF-1.7'))).toBeUndefined();
    expect(sniffImageType(ascii('BMW is a car maker. This is a text.'))).toBeUndefined();
    expect(sniffImageType(ascii('\0\0\0\x20ftypmp42'))).toBeUndefined();
    expect(sniffImageType(new Uint8Array())).toBeUndefined();
  });
});

describe('toImageReference', () => {
  it('passes asset IDs and data URLs on', async () => {
    const dataUrl = dataUrlFromBytes(pngBytes());
    expect(await toImageReference('asset_GTrL3mq4SXWyMxkOHRxlpw')).toBe(
      'asset_GTrL3mq4SXWyMxkOHRxlpw',
    );
    expect(await toImageReference(dataUrl)).toBe(dataUrl);
  });

  it('makes data URLs of bytes, buffers and Blobs', async () => {
    const bytes = pngBytes(100_000);
    const expected = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    expect(await toImageReference(bytes)).toBe(expected);
    expect(await toImageReference(bytes.buffer)).toBe(expected);
    expect(await toImageReference(new Blob([bytes], { type: 'image/gif' }))).toBe(expected);
  });

  it.each([
    '',
    'asset',
    'https://example.com/a.png',
    '/tmp/a.png',
    'data:text/plain;base64,AAAA',
    'data:image/png,AAAA',
    'data:image/png;base64,',
    'data:image/png;base64,%%%',
    ascii('plain text'),
    new Uint8Array(),
    42 as unknown as string,
  ])('refuses %s', async (value) => {
    const error = await rejection(toImageReference(value));
    expect(error).toBeInstanceOf(InvalidImageError);
    expect(String(error)).toContain('Give an asset ID');
  });

  it('says that an image is empty, or truncated', async () => {
    expect(await rejection(toImageReference(new Uint8Array()))).toMatchObject({
      message: expect.stringMatching(/^The image is empty\. /),
    });
    expect(await rejection(toImageReference(pngBytes(64).subarray(0, 40)))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining('incomplete'),
    });
  });

  it('gives advice for a path', async () => {
    const { message } = (await rejection(toImageReference('canvas.png'))) as Error;
    expect(message).toContain('imageFromFile of scenario-patch/node');
  });
});

it('images too large for a request are refused before they are encoded or read', async () => {
  const bytes = pngBytes(INLINE_LIMIT_BYTES);
  const blob = new Blob([bytes]);
  const read = vi.spyOn(blob, 'arrayBuffer');
  for (const image of [bytes, blob]) {
    expect(await rejection(toImageReference(image))).toMatchObject({
      kind: 'invalid-image',
      message: expect.stringContaining('uploadFile'),
    });
  }
  expect(read).not.toHaveBeenCalled();
});

it('a Blob is refused if its file has changed', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'a.png');
  await writeFile(path, pngBytes(50_000));
  const blob = await openAsBlob(path);
  await writeFile(path, 'changed');
  expect(await rejection(toImageReference(blob))).toMatchObject({
    kind: 'invalid-image',
    message: expect.stringMatching(/^The image cannot be read: .*\. Nothing was sent\.$/),
    cause: { name: 'NotReadableError' },
  });
});

it('a file is refused if its version changes while it is read', async () => {
  let version = 0;
  const bytes = pngBytes(64);
  const file = {
    size: bytes.byteLength,
    read: async (start: number, end: number) => bytes.subarray(start, end),
    version: async () => `${version++}`,
  };
  expect(await rejection(toImageReference(file))).toMatchObject({
    kind: 'invalid-image',
    message: expect.stringMatching(/^The image file changed while it was read\./),
  });
});

it('base64 of an image equals that of Buffer, across chunk borders', () => {
  for (const size of [0, 1, 2, 0x7fff, 0x8000, 0x8001, 200_001]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
