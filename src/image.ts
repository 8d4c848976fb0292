import { asBytes, type Bytes } from './bytes.js';
import { ConfigurationError, InvalidImageError, UploadError } from './errors/index.js';
import { idProblem } from './ids.js';
import { INLINE_LIMIT_BYTES } from './limits.js';
import { canonicalType, contradiction, mediaOf, sniffMediaType } from './mediaTypes.js';
import { sanitizeCause } from './redact.js';
import { type FileSource, openSource } from './resources/uploadSource.js';
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

const ADVICE =
  'Give an asset ID (asset_…), a base64 data URL, or the bytes of a PNG, JPEG, WebP, GIF, AVIF, HEIC, BMP, TIFF or SVG file.';

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

/** The media type of an image file, from its first bytes; `undefined` when they are of no known format. */
export function sniffImageType(bytes: Uint8Array): string | undefined {
  const type = sniffMediaType(bytes);
  return type !== undefined && mediaOf(type) === 'image' ? type : undefined;
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

/** Bytes of base64, which `isBase64` found to be some. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Whether a text is complete base64, with its padding. */
export function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** The number of bytes in a base64 text. */
export function base64Size(text: string): number {
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : Number(text.endsWith('=')));
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

function refuse(problem: string): never {
  throw new InvalidImageError(`${problem} ${ADVICE}`);
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
    const source = await openSource(image, undefined, signal);
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
    if (error instanceof ConfigurationError) refuse(`This value is not an image. ${error.message}`);
    const wrapped = error instanceof UploadError ? (error.cause ?? error) : error;
    const cause = sanitizeCause(wrapped);
    // The file behind a Blob may have changed since, or be gone.
    throw new InvalidImageError(
      `The image cannot be read: ${cause.message.replace(/\.$/, '')}. Nothing was sent.`,
      { cause },
    );
  }
}

function readText(text: string): ReadImage {
  if (/^data:/i.test(text)) return readDataUrl(text);
  if (isAssetId(text)) return { reference: text };
  if (/^https?:/i.test(text)) {
    const id = assetIdOf(text);
    if (id !== undefined) return { reference: id };
    return refuse(
      'This is a URL, and the service does not fetch URLs: give the ID of the asset, or the bytes, as await (await fetch(url)).blob().',
    );
  }
  const compact = text.replace(/\s+/g, '');
  const type = isBase64(compact) ? sniffImageType(headOf(compact)) : undefined;
  if (type !== undefined) {
    return refuse(
      `This is bare base64 of ${type}: put "data:${type};base64" and a comma before it, or give its bytes.`,
    );
  }
  if (text.length > 1_000) return refuse('This long string is not a data URL.');
  if (/[/\\]|^[\w .-]+\.[a-z\d]{2,5}$|^file:/i.test(text)) {
    return refuse(
      'This looks like the path of a file: read it with imageFromFile of scenario-patch/node, or with fileFromPath for any size.',
    );
  }
  return refuse('This string is neither an asset ID nor a data URL.');
}

/** IDs from before May 2024 have no prefix: they look like 22 random letters and digits. */
function isAssetId(text: string): boolean {
  if (/^asset_[\w-]+$/.test(text)) return true;
  if (!/^[\w-]{16,64}$/.test(text)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(text)).length;
  return classes > 1 && !(isBase64(text) && sniffImageType(headOf(text)) !== undefined);
}

/** The asset that a URL of the service's storage leads to. */
function assetIdOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return /\/(asset_[\w-]+)(?:[./]|$)/.exec(new URL(url).pathname)?.[1];
}

function readDataUrl(text: string): ReadImage {
  const comma = text.indexOf(',');
  const header = text.slice('data:'.length, Math.max(0, comma));
  const [label = '', ...parameters] = header.split(';');
  if (comma < 0 || parameters.at(-1)?.trim().toLowerCase() !== 'base64') {
    return refuse(
      'This data URL is not base64: it must begin with "data:image/png;base64" and a comma.',
    );
  }
  // Tools break the lines of base64; requests must not.
  const payload = text.slice(comma + 1).replace(/\s+/g, '');
  if (payload === '') return refuse('This data URL is empty.');
  if (/[^A-Za-z0-9+/=]/.test(payload))
    return refuse('This data URL contains characters that are not base64.');
  if (!isBase64(payload)) {
    return refuse(
      'The base64 of this data URL is truncated: its length is not a multiple of four.',
    );
  }
  const head = headOf(payload);
  const found = sniffImageType(head);
  const type = canonicalType(label) ?? found;
  if (type === undefined || mediaOf(type) !== 'image') {
    return refuse(`This data URL is of ${label || 'no type'}, and not of an image.`);
  }
  const other = found !== undefined && found !== type ? found : contradiction(type, head);
  if (other !== undefined) {
    return refuse(`This data URL says ${label}, but its bytes are ${other}.`);
  }
  if (base64Size(payload) >= INLINE_LIMIT_BYTES) return { bytes: fromBase64(payload), type };
  return { reference: `data:${type};base64,${payload}` };
}

function headOf(payload: string): Uint8Array {
  return fromBase64(payload.slice(0, 128));
}
