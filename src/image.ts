import { base64 } from './base64.js';
import { asBytes, type Bytes } from './bytes.js';
import { ConfigurationError, InvalidImageError, UploadError } from './errors/index.js';
import { idProblem } from './ids.js';
import { readText, refuse } from './imageText.js';
import { INLINE_LIMIT_BYTES } from './limits.js';
import { contradiction, sniffImageType } from './mediaTypes.js';
import { sanitizeCause } from './redact.js';
import type { FileSource } from './resources/uploadSource.js';
import type { ByteStream } from './resources/uploadStream.js';

/**
 * An image: the ID of an asset, its record or its URL; a base64 data URL; or the bytes of an image file,
 * in memory, as a Blob, as a stream, or as a file from `scenario-patch/node`.
 */
export type ImageInput =
  | string
  | { readonly id: string }
  | ArrayBufferView
  | ArrayBuffer
  | Blob
  | ByteStream
  | FileSource;

/** An image as it was given: a text that a request carries, or bytes, or a file that is too large for one. */
export type ReadImage =
  | { readonly reference: string }
  | { readonly bytes: Bytes; readonly type: string }
  | { readonly large: Blob | FileSource };

/**
 * Turns an image into what a request carries: an asset ID as it is, everything else as a data URL.
 *
 * @throws InvalidImageError when it is neither an asset, nor a base64 data URL of an image, nor
 * bytes under 6 MB whose media type can be recognised.
 */
export async function toImageReference(image: ImageInput): Promise<string> {
  return referenceOf(await readImage(image));
}

/** The text that a request carries for an image. */
export function referenceOf(read: ReadImage): string {
  if ('reference' in read) return read.reference;
  if ('large' in read) return tooLarge();
  refuseLargeImage(read.bytes.byteLength);
  return `data:${read.type};base64,${base64(read.bytes)}`;
}

/** Looks at an image, and reads it where it is small enough for a request. */
export async function readImage(image: ImageInput): Promise<ReadImage> {
  if (typeof image === 'string') return readText(image);
  const bytes = asBytes(image);
  if (bytes !== undefined) return typed(bytes);
  const { id } = (image ?? {}) as { id?: unknown };
  if (typeof id === 'string' && idProblem(id) === undefined) return { reference: id };
  return readFile(image as Blob | ByteStream | FileSource);
}

/**
 * Makes a data URL from the bytes of an image file; the media type is read from the bytes.
 *
 * @throws InvalidImageError when the bytes are of no known image format, or 6 MB or more: no request
 * takes that.
 */
export function dataUrlFromBytes(bytes: Uint8Array): string {
  refuseLargeImage(bytes.byteLength);
  return referenceOf(typed(asBytes(bytes) ?? bytes));
}

/** Refuses an image that no request takes, before memory is spent on its text. */
export function refuseLargeImage(size: number): void {
  if (size >= INLINE_LIMIT_BYTES) tooLarge();
}

function tooLarge(): never {
  throw new InvalidImageError(
    'The image has 6 MB or more. Nothing was sent. Use client.uploads.uploadFile, which takes any size.',
  );
}

function typed(bytes: Uint8Array): ReadImage {
  if (bytes.byteLength === 0) refuse('The image is empty.');
  const type = sniffImageType(bytes);
  if (type !== undefined) return { bytes: bytes as Bytes, type };
  const found = contradiction('image/png', bytes.subarray(0, 96));
  return refuse(`The image format is unknown: the bytes are ${found}.`);
}

async function readFile(image: Blob | ByteStream | FileSource): Promise<ReadImage> {
  const signal = new AbortController().signal;
  try {
    const { openSource } = await import('./resources/uploadSource.js');
    const source = await openSource(image, undefined, signal, 'This value is not an image');
    if (source.size >= INLINE_LIMIT_BYTES) {
      // It is opened again, and closed, by the upload.
      if (sniffImageType(source.head) !== undefined) return { large: image as Blob | FileSource };
      await source.close();
      return typed(source.head);
    }
    try {
      const bytes = await source.read(0, source.size);
      if (bytes.byteLength !== source.size) refuse('The image file changed while it was read.');
      return typed(bytes);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof InvalidImageError) throw error;
    if (error instanceof ConfigurationError) refuse(error.message);
    const wrapped = error instanceof UploadError ? (error.cause ?? error) : error;
    const cause = sanitizeCause(wrapped);
    // The file behind a Blob may have changed since, or be gone.
    throw new InvalidImageError(
      `The image cannot be read: ${cause.message.replace(/\.$/, '')}. Nothing was sent.`,
      { cause },
    );
  }
}
