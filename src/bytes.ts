import { InvalidRequestError } from './errors/index.js';

/**
 * Bytes in memory that nobody shares: `Uint8Array<ArrayBuffer>`, or `Uint8Array` for compilers before
 * TypeScript 5.7, which know no such type.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/**
 * The bytes of a view or a buffer, also of one that another realm made (a frame, `vm`, a test
 * environment); `undefined` when it is neither.
 */
export function asBytes(value: unknown): Uint8Array | undefined {
  try {
    if (ArrayBuffer.isView(value)) {
      return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    }
    const tag = tagOf(value);
    return tag === 'ArrayBuffer' || tag === 'SharedArrayBuffer'
      ? new Uint8Array(value as ArrayBuffer)
      : undefined;
  } catch {
    throw new InvalidRequestError(
      'The bytes are gone: their buffer was transferred elsewhere, and is detached. Nothing was sent.',
    );
  }
}

/** A `Blob` or `File`, by what it can do. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  readonly name?: unknown;
  slice(start?: number, end?: number): BlobLike;
  arrayBuffer?(): Promise<ArrayBuffer>;
}

/** Whether a value is a Blob of this realm or another; some imitations have only what a Blob can do. */
export function isBlob(value: unknown): value is BlobLike {
  const tag = tagOf(value);
  if (tag === 'Blob' || tag === 'File') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { size, type, slice, arrayBuffer } = value as Partial<BlobLike>;
  return [typeof size, typeof type, typeof slice, typeof arrayBuffer].join() === BLOB;
}

const BLOB = 'number,string,function,function';

/** The bytes of a Blob. */
export async function readBlob(blob: BlobLike): Promise<Uint8Array> {
  if (blob.arrayBuffer !== undefined) return new Uint8Array(await blob.arrayBuffer());
  // The Blobs of some test environments are read by their own FileReader alone.
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob as Blob);
  });
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** SHA-256 (hex); `undefined` where there is no Web Crypto (a browser page without https). */
export async function sha256(bytes: Bytes): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = await subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
