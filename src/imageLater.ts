import type { ImageInput } from './image.js';
import { keep } from './keep.js';

/**
 * Turns an image into what a request carries: an asset ID as it is, everything else as a data URL.
 *
 * @throws InvalidImageError when it is not an asset, a base64 data URL of an image, or bytes under
 * 6 MB of a known media type; or when it is truncated.
 */
export async function toImageReference(image: ImageInput): Promise<string> {
  const kept = keep(image) as ImageInput;
  const { toImageReference: read } = await import('./opened.js');
  return read(kept);
}
