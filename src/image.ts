import { InvalidImageError } from './errors/index.js';
import { sanitizeCause } from './redact.js';

/** An image: an asset ID (`asset_…`), a data URL, or the bytes of an image file. */
export type ImageInput = string | Blob | Uint8Array | ArrayBuffer;

/** Requests with image data, and files given to `POST /assets`, must stay under 6 MB. */
export const INLINE_LIMIT_BYTES = 6_000_000;

const ADVICE =
  'Give an asset ID (asset_…), a base64 data URL, or the bytes of a PNG, JPEG, WebP, GIF, AVIF, HEIC, BMP or TIFF file.';

/**
 * Turns an image into what a request carries: an asset ID as it is, everything else as a data URL.
 *
 * @throws InvalidImageError when it is neither an asset ID, nor a base64 data URL of an image, nor
 * bytes under 6 MB whose media type can be recognised.
 */
export async function toImageReference(image: ImageInput): Promise<string> {
  if (typeof image !== 'string') return dataUrlFromBytes(await imageBytes(image));
  if (/^asset_[\w-]+$/.test(image) || isImageDataUrl(image)) return image;
  throw new InvalidImageError(
    `This text is no image. ${ADVICE} For the path of a file, use imageFromFile of scenario-patch/node.`,
  );
}

/**
 * Makes a data URL from the bytes of an image file; the media type is read from the bytes.
 *
 * @throws InvalidImageError when the bytes are of no known image format, or 6 MB or more: no request
 * takes that.
 */
export function dataUrlFromBytes(bytes: Uint8Array): string {
  refuseLargeImage(bytes.byteLength);
  const mediaType = sniffImageType(bytes);
  if (mediaType === undefined) {
    const what = bytes.byteLength === 0 ? 'The image is empty.' : 'The image format is unknown.';
    throw new InvalidImageError(`${what} ${ADVICE}`);
  }
  return `data:${mediaType};base64,${base64(bytes)}`;
}

const SIGNATURES: readonly [mediaType: string, offset: number, signature: string][] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypheix'],
  ['image/heif', 4, 'ftypmif1'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/bmp', 0, 'BM'],
];

/** The media type of an image file, from its first bytes; `undefined` when they are of no known format. */
export function sniffImageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([, offset, signature]) => head.startsWith(signature, offset));
  return known?.[0];
}

/** Base64 of bytes. */
export function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let offset = 0; offset < bytes.byteLength; offset += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(offset, offset + CHUNK));
  }
  return btoa(binary);
}

/** Refuses an image that no request takes, before memory is spent on its text. */
export function refuseLargeImage(size: number): void {
  if (size < INLINE_LIMIT_BYTES) return;
  throw new InvalidImageError(
    'The image has 6 MB or more. Nothing was sent. Use client.uploads.uploadFile, which takes any size.',
  );
}

async function imageBytes(image: Exclude<ImageInput, string>): Promise<Uint8Array> {
  if (image instanceof Uint8Array) return image;
  if (image instanceof ArrayBuffer) return new Uint8Array(image);
  if (image instanceof Blob) {
    refuseLargeImage(image.size);
    return new Uint8Array(await image.arrayBuffer().catch(unreadable));
  }
  throw new InvalidImageError(`This value is no image. ${ADVICE}`);
}

/** The file behind a Blob may have changed since, or be gone. */
function unreadable(error: unknown): never {
  const cause = sanitizeCause(error);
  throw new InvalidImageError(`The image cannot be read: ${cause.message}. Nothing was sent.`, {
    cause,
  });
}

function isImageDataUrl(text: string): boolean {
  const comma = text.indexOf(',');
  const header = text.slice(0, comma);
  if (!/^data:image\/[\w.+-]+(;[\w.=+-]+)*;base64$/i.test(header)) return false;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text.slice(comma + 1));
}
