import type { WrittenParams } from '../arguments/params.js';
import { asBytes } from '../asBytes.js';
import { fromBase64 } from '../base64Text.js';
import { AbortedError, UncertainSubmissionError, UploadError } from '../errors/index.js';
import type { ImageInput } from '../image.js';
import {
  checkWhole,
  checkWholeBytes,
  checkWholeFile,
  readAtOnce,
  readImage,
} from '../imageInput.js';
import { referenceOf } from '../imageReference.js';
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
export class PatchImages {
  /** Whether an image was uploaded. */
  uploaded = false;
  readonly #upload: UploadImage | undefined;
  readonly #prepare: Preparation;
  /** The data URLs in the request. */
  readonly #inline = new Set<string>();

  /**
   * @param prepare - bounds the reading of an image
   * @param upload - uploads images that are too large; without it, they are refused
   */
  constructor(prepare: Preparation, upload: UploadImage | undefined) {
    this.#prepare = prepare;
    this.#upload = upload;
  }

  /** Turns an image into the text that the request contains. Nothing is uploaded before all images are read. */
  readonly convert: ImageConverter = async (image, stop) => {
    const read =
      readAtOnce(image) ?? (await this.#prepare((signal) => readImage(image, signal), stop));
    if ('large' in read && this.#upload !== undefined) {
      const { large } = read;
      await this.#prepare((signal) => checkWholeFile(large, signal), stop);
      const keep = closeOn(stop, large);
      return () => {
        keep();
        return this.#store(large, stop);
      };
    }
    const isLarge = 'bytes' in read && read.bytes.byteLength >= INLINE_LIMIT_BYTES;
    if (isLarge && this.#upload !== undefined) {
      // The caller may reuse the memory while the image is uploaded.
      const bytes = asBytes(image) === undefined ? read.bytes : new Uint8Array(read.bytes);
      await this.#prepare(() => checkWholeBytes(image, bytes), stop);
      return () => this.#store(bytes, stop);
    }
    const reference = referenceOf(read);
    const text = reference.startsWith('data:')
      ? await this.#prepare(() => checkWhole(image, reference), stop)
      : reference;
    if ('bytes' in read) this.#inline.add(text);
    return text;
  };

  /** Uploads images that do not fit into the request together, the largest first, until the rest fits. */
  async fit(written: WrittenParams): Promise<WrittenParams> {
    if (this.#upload === undefined || written.body === undefined) return written;
    let body = written.body;
    const byLength = [...this.#inline].sort((a, b) => b.length - a.length);
    for (const text of byLength) {
      if (fitsIn(body, INLINE_LIMIT_BYTES)) break;
      const bytes = fromBase64(text.slice(text.indexOf(',') + 1));
      body = body.replaceAll(JSON.stringify(text), JSON.stringify(await this.#store(bytes)));
    }
    return { ...written, body };
  }

  async #store(image: UploadInput, stop?: AbortSignal): Promise<string> {
    this.uploaded = true;
    return uploadFirst(async () => (await this.#upload?.(image, stop)) ?? '');
  }
}

/** Closes a file that waits for its upload if that never comes; returns a function that leaves it open. */
function closeOn(stop: AbortSignal, file: Blob | FileSource): () => void {
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
