import { asBytes } from '../bytes.js';
import type { ImageInput } from '../image.js';
import { INLINE_LIMIT_BYTES } from '../limits.js';

/** An image as it is now: bytes that the caller may change meanwhile are copied. */
export function keepBytes(image: ImageInput): ImageInput {
  const bytes = asBytes(image);
  // An upload of its own looks at what it sent once more, and needs no copy.
  if (bytes === undefined || bytes.byteLength >= INLINE_LIMIT_BYTES) return image;
  return new Uint8Array(bytes);
}
