import { base64 } from './base64.js';
import { base64Size, fromBase64 } from './base64Text.js';
import type { Bytes } from './bytes.js';
import { refuseLargeImage, type TypedBytes } from './image.js';
import type { FileSource } from './resources/uploadSource.js';

/** An image as it was read: the ID of an asset, the image itself, or a file that is too large for a request. */
export type ReadImage =
  | { readonly assetId: string }
  | InlineImage
  | { readonly large: Blob | FileSource };

/** An image of a known format, in base64 or as bytes. */
export type InlineImage = EncodedImage | TypedBytes;

export interface EncodedImage {
  readonly type: string;
  readonly payload: string;
}

/** The size of an image in bytes; infinite for a file. */
export function sizeOf(read: InlineImage | { readonly large: unknown }): number {
  if ('large' in read) return Number.POSITIVE_INFINITY;
  return 'bytes' in read ? read.bytes.byteLength : base64Size(read.payload);
}

/** Writes an image in base64, a copy that its caller cannot change; refuses one that does not fit into a request. */
export function encode(read: InlineImage | { readonly large: unknown }): EncodedImage {
  refuseLargeImage(sizeOf(read));
  if (!('bytes' in read)) return read as EncodedImage;
  return { type: read.type, payload: base64(read.bytes) };
}

/** The bytes of an image. */
export function bytesIn(read: InlineImage): Bytes {
  return 'bytes' in read ? read.bytes : fromBase64(read.payload);
}

/** The text that a request carries for an image. */
export function dataUrlOf({ type, payload }: EncodedImage): string {
  return `data:${type};base64,${payload}`;
}

/**
 * Writes the text of an image as JSON. A data URL was made by the client and has nothing to escape; searching it would
 * take as long as everything else that is done with an image. An ID never has a colon.
 */
export function referenceJson(reference: string): string {
  return reference.startsWith('data:') ? `"${reference}"` : JSON.stringify(reference);
}
