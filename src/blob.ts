import { tagOf } from './bytes.js';

/** A `Blob` or `File`, recognised by its methods. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  readonly name?: unknown;
  slice(start?: number, end?: number): BlobLike;
  arrayBuffer?(): Promise<ArrayBuffer>;
}

/** Whether a value is a Blob of this realm or another; some imitations have only the methods of a Blob. */
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
  // Only their own FileReader can read the Blobs of some test environments.
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob as Blob);
  });
}
