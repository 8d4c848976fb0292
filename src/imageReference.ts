import { dataUrlOf, refuseLargeImage, type TypedBytes } from './image.js';
import type { FileSource } from './resources/uploadSource.js';

/** An image as it was given: a text that a request carries, bytes, or a file that is too large for a request. */
export type ReadImage =
  | { readonly reference: string }
  | TypedBytes
  | { readonly large: Blob | FileSource };

/** The text that a request carries for an image. */
export function referenceOf(read: ReadImage): string {
  if ('reference' in read) return read.reference;
  refuseLargeImage('bytes' in read ? read.bytes.byteLength : Number.POSITIVE_INFINITY);
  return dataUrlOf(read as TypedBytes);
}

/** Whether a reference is a data URL: an ID never has a colon. */
export function isDataUrl(reference: string): boolean {
  return reference.startsWith('data:');
}

/** The base64 of a data URL that was checked or made by the client. */
export function payloadOf(dataUrl: string): string {
  return dataUrl.slice(dataUrl.indexOf(',') + 1);
}

/**
 * Writes the text of an image as JSON. A data URL was checked or made by the client and has nothing to escape;
 * searching it would take as long as everything else that is done with an image.
 */
export function referenceJson(reference: string): string {
  return isDataUrl(reference) ? `"${reference}"` : JSON.stringify(reference);
}
