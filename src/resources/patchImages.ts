import type { WrittenParams } from '../arguments/params.js';
import { asBytes } from '../asBytes.js';
import type { Bytes } from '../bytes.js';
import { AbortedError, UncertainSubmissionError, UploadError } from '../errors/index.js';
import type { ImageInput } from '../image.js';
import { checkWhole, readAtOnce, readImage } from '../imageInput.js';
import {
  bytesIn,
  dataUrlOf,
  type EncodedImage,
  encode,
  referenceJson,
  sizeOf,
} from '../imageReference.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { onAbort, release } from '../transport/abort.js';
import type { Preparation } from '../transport/scope.js';
import { fitsIn } from '../utf8.js';
import type { FileSource, UploadInput } from './uploadSource.js';

/** How to treat images that do not fit into the request: upload them first, or refuse them. */
export type LargeImages = 'upload' | 'refuse';

/** Uploads an image until `stop` aborts, and returns the ID of its asset. */
export type UploadImage = (image: UploadInput, stop?: AbortSignal) => Promise<string>;

/** Turns an image into an asset ID or a data URL, or into the upload that makes it one. */
export type ImageConverter = (
  image: ImageInput,
  stop: AbortSignal,
) => Promise<string | (() => Promise<string>)>;

/** The images of one request: inline, or uploaded first if they are too large. */
export interface PatchImages {
  /** Whether an image was uploaded. */
  readonly uploaded: boolean;
  /** Turns an image into the text that the request contains. Nothing is uploaded before all images are read. */
  readonly convert: ImageConverter;
  /** Uploads images that do not fit into the request together, the largest first, until the rest fits. */
  fit(written: WrittenParams): Promise<WrittenParams>;
}

/**
 * Prepares the images of one request.
 *
 * @param prepare - bounds the reading of an image
 * @param upload - uploads images that are too large; without it, they are refused
 */
export function createPatchImages(
  prepare: Preparation,
  upload: UploadImage | undefined,
): PatchImages {
  let uploaded = false;
  const store =
    upload &&
    ((image: UploadInput, stop?: AbortSignal) => {
      uploaded = true;
      return uploadFirst(() => upload(image, stop));
    });
  /** The images in the request that were not given as text, by their data URLs. */
  const inline = new Map<string, EncodedImage>();
  return {
    get uploaded() {
      return uploaded;
    },

    async convert(image, stop) {
      const read = readAtOnce(image) ?? (await prepare((signal) => readImage(image, signal), stop));
      if ('assetId' in read) return read.assetId;
      if (store !== undefined && sizeOf(read) >= INLINE_LIMIT_BYTES) {
        // The caller may reuse the memory while the image is uploaded.
        const isTheirs = 'bytes' in read && asBytes(image) !== undefined;
        const own = isTheirs ? { ...read, bytes: new Uint8Array(read.bytes) } : read;
        const file = 'large' in own ? own.large : bytesIn(own);
        await prepare((signal) => checkWhole(image, own, signal), stop);
        const keep = closeOn(stop, file);
        return () => {
          keep();
          return store(file, stop);
        };
      }
      const encoded = encode(read);
      await prepare((signal) => checkWhole(image, encoded, signal), stop);
      const reference = dataUrlOf(encoded);
      if ('bytes' in read) inline.set(reference, encoded);
      return reference;
    },

    async fit(written) {
      let { body } = written;
      if (store === undefined || body === undefined) return written;
      for (const [text, image] of [...inline].sort(([a], [b]) => b.length - a.length)) {
        if (fitsIn(body, INLINE_LIMIT_BYTES)) break;
        const assetId = await store(bytesIn(image));
        body = body.replaceAll(referenceJson(text), referenceJson(assetId));
      }
      return { ...written, body };
    },
  };
}

/** Closes a file that waits for its upload if that never comes; returns a function that leaves it open. */
function closeOn(stop: AbortSignal, file: Blob | FileSource | Bytes): () => void {
  const close = () => void release(async () => 'close' in file && file.close?.(), stop);
  if (!stop.aborted) return onAbort(stop, close);
  close();
  return () => {};
}

/** Runs an upload that a submission waits for: whatever happens to it, nothing was submitted or charged. */
export async function uploadFirst<Result>(upload: () => Promise<Result>): Promise<Result> {
  try {
    return await upload();
  } catch (error) {
    if (!(error instanceof UncertainSubmissionError)) throw error;
    // The request whose outcome is unknown is the one that stores the image.
    const { operation, cause } = error;
    if (cause instanceof AbortedError) {
      throw new AbortedError('The call was aborted. No patch was submitted.', {
        operation,
        cause: cause.cause,
      });
    }
    throw new UploadError(
      `No patch was submitted, because its image could not be uploaded: ${error.message}`,
      { operation, cause: error },
    );
  }
}
