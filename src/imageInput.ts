import { asBytes } from './asBytes.js';
import { ConfigurationError, InvalidImageError, UploadError } from './errors/index.js';
import { idProblem } from './ids.js';
import { type ImageInput, refuseImage, typed } from './image.js';
import { dataUrlOf, encode, type ReadImage } from './imageReference.js';
import { readImageText } from './imageText.js';
import { INLINE_LIMIT_BYTES } from './inlineLimit.js';
import { sanitizeCause } from './redact.js';
import type { FileSource } from './resources/uploadSource.js';
import type { ByteStream } from './resources/uploadStream.js';
import { sniffImageType } from './sniff.js';
import { release } from './transport/abort.js';

/**
 * Turns an image into what a request carries: an asset ID as it is, everything else as a data URL.
 *
 * @throws InvalidImageError when it is not an asset, a base64 data URL of an image, or bytes under
 * 6 MB of a known media type; or when it is truncated.
 */
export async function toImageReference(
  image: ImageInput,
  signal = new AbortController().signal,
): Promise<string> {
  const read = await readImage(image, signal);
  if ('assetId' in read) return read.assetId;
  const encoded = encode(read);
  await checkWhole(image, encoded, signal);
  return dataUrlOf(encoded);
}

/**
 * Refuses a truncated image, in the words of the request that it is for. A file is read in place, and stays open for its
 * upload, which reports read errors. Bytes are read after a while: they are a copy that their caller cannot change.
 *
 * @throws InvalidImageError
 */
export async function checkWhole(
  image: ImageInput,
  read: ReadImage,
  signal: AbortSignal,
): Promise<void> {
  if ('assetId' in read) return;
  const { fileOfBase64, fileOfBytes, openSource, requireWhole } = await import('./transfers.js');
  const what = nameOf(image);
  if (!('large' in read)) {
    const file = 'bytes' in read ? fileOfBytes(read.bytes) : fileOfBase64(read.payload);
    return requireWhole(what, read.type, file);
  }
  const source = await openSource(read.large, undefined, signal);
  try {
    await requireWhole(what, sniffImageType(source.head) ?? '', source);
  } catch (error) {
    if (!signal.aborted && !(error instanceof InvalidImageError)) return;
    await release(source.close, signal);
    throw error;
  }
}

function nameOf(image: ImageInput): string {
  if (typeof image !== 'string') return 'The image';
  return /^data:/i.test(image) ? 'This data URL' : 'This base64';
}

/**
 * Checks an image that is there already: a text, a record, or bytes, which the caller may change meanwhile.
 * `undefined` if it has to be waited for.
 */
export function readAtOnce(image: ImageInput): ReadImage | undefined {
  if (typeof image === 'string') return readImageText(image);
  const bytes = asBytes(image);
  if (bytes !== undefined) return typed(bytes);
  const { id } = (image ?? {}) as { id?: unknown };
  return typeof id === 'string' && idProblem(id) === undefined ? { assetId: id } : undefined;
}

/**
 * Checks an image, and reads it if it has fewer bytes than `limit`; throws the reason when `signal` aborts.
 *
 * @param limit - default: what fits into a request
 */
export async function readImage(
  image: ImageInput,
  signal: AbortSignal,
  limit = INLINE_LIMIT_BYTES,
): Promise<ReadImage> {
  return readAtOnce(image) ?? readFile(image as Blob | ByteStream | FileSource, signal, limit);
}

async function readFile(
  image: Blob | ByteStream | FileSource,
  signal: AbortSignal,
  limit: number,
): Promise<ReadImage> {
  try {
    const { openSource } = await import('./transfers.js');
    const source = await openSource(image, undefined, signal, 'This value is not an image');
    if (source.size >= limit) {
      // It is opened again, and closed, by the upload.
      if (sniffImageType(source.head) !== undefined) return { large: image as Blob | FileSource };
      await release(source.close, signal);
      return typed(source.head);
    }
    try {
      const bytes = await source.read(0, source.size);
      const isSame = (await source.isUnchanged()) !== false && bytes.byteLength === source.size;
      if (!isSame) refuseImage('The image file changed while it was read.');
      return typed(bytes);
    } finally {
      await release(source.close, signal);
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof InvalidImageError) throw error;
    if (error instanceof ConfigurationError) refuseImage(error.message);
    const wrapped = error instanceof UploadError ? (error.cause ?? error) : error;
    const cause = sanitizeCause(wrapped);
    // The file behind a Blob may have changed since, or be gone.
    throw new InvalidImageError(
      `The image cannot be read: ${cause.message.replace(/\.$/, '')}. Nothing was sent.`,
      { cause },
    );
  }
}
