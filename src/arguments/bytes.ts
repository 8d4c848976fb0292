import { type ImageInput, INLINE_LIMIT_BYTES } from '../image.js';

/** An image as it is now: bytes that the caller may change meanwhile are copied. */
export function keepBytes(image: ImageInput): ImageInput {
  const isBytes = image instanceof Uint8Array || image instanceof ArrayBuffer;
  // What no request takes is refused, and need not be copied before.
  if (!isBytes || image.byteLength >= INLINE_LIMIT_BYTES) return image;
  return new Uint8Array(image);
}
