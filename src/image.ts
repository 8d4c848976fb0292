import { asBytes } from './asBytes.js';
import { base64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { InvalidImageError } from './errors/index.js';
import { INLINE_LIMIT_BYTES } from './inlineLimit.js';
import type { FileSource } from './resources/uploadSource.js';
import type { ByteStream } from './resources/uploadStream.js';
import { describeBytes, mediaOf, sniffMediaType } from './sniff.js';

/**
 * An image: the ID of an asset, its record or its URL; a base64 data URL; or the bytes of an image file,
 * in memory, as a Blob, as a stream, or as a file from `scenario-patch/node`.
 */
export type ImageInput =
  | string
  | { readonly id: string }
  | ArrayBufferView
  | ArrayBufferLike
  | Blob
  | ByteStream
  | FileSource;

/**
 * Makes a data URL from the bytes of an image file; the media type is read from the bytes.
 *
 * @throws InvalidImageError when the format of the bytes is unknown, or they have 6 MB or more, which
 * does not fit into a request.
 */
export function dataUrlFromBytes(bytes: Uint8Array): string {
  refuseLargeImage(bytes.byteLength);
  const { type, bytes: image } = typed(asBytes(bytes) ?? bytes);
  return `data:${type};base64,${base64(image)}`;
}

/** An image file in memory, of a known format. */
export interface TypedBytes {
  readonly bytes: Bytes;
  readonly type: string;
}

/** Refuses an image that does not fit into a request, before memory is spent on its text. */
export function refuseLargeImage(size: number): void {
  if (size < INLINE_LIMIT_BYTES) return;
  throw new InvalidImageError(
    'The image has 6 MB or more. Nothing was sent. Use client.uploads.uploadFile, which accepts any size.',
  );
}

const ADVICE =
  'Give an asset ID (asset_…), a base64 data URL, or the bytes of a PNG, JPEG, WebP, GIF, AVIF, HEIC, BMP, TIFF or SVG file.';

/** Refuses an image with the reason, and says which images are accepted. */
export function refuseImage(problem: string): never {
  throw new InvalidImageError(`${problem} ${ADVICE}`);
}

/** Bytes with the media type that they show. */
export function typed(bytes: Uint8Array): TypedBytes {
  if (bytes.byteLength === 0) refuseImage('The image is empty.');
  const type = sniffMediaType(bytes);
  if (type !== undefined && mediaOf(type) === 'image') return { bytes: bytes as Bytes, type };
  const found = type ?? describeBytes(bytes);
  return refuseImage(`The image format is unknown: the bytes are ${found}.`);
}
