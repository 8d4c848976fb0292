import { asBytes } from '../asBytes.js';
import { isBlob, readBlob } from '../blob.js';
import { type Bytes, tagOf } from '../bytes.js';
import { ConfigurationError, ScenarioError, UploadError } from '../errors/index.js';
import { isObject } from '../isObject.js';
import { sanitizeCause } from '../redact.js';
import { HEAD_BYTES } from '../sniff.js';
import { bounded, release } from '../transport/abort.js';
import type { OpenedSource } from './openedSource.js';
import { type ByteStream, isStream, openStream } from './uploadStream.js';

/** A file with random access, such as one on disk. */
export interface FileSource {
  /** In bytes. */
  readonly size: number;
  readonly name?: string | undefined;
  /** The bytes from `start` up to, but not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /**
   * A text that changes when the file changes. Without it, the file is read a second time to check that it
   * still matches the bytes that were sent.
   */
  version?(): Promise<string>;
  /** Closes the file; called once, at the end. */
  close?(): Promise<void>;
}

/**
 * The input of an upload: bytes, a Blob or File, a stream (a web stream, or one of Node), or a file from
 * `scenario-patch/node`. For a stream of 6 MB and over, pass the option `size`.
 */
export type UploadInput = ArrayBufferView | ArrayBufferLike | Blob | ByteStream | FileSource;

/**
 * Opens an input, or closes it.
 *
 * @param size - the size of a stream, from the caller
 * @param problem - the beginning of the error for an invalid input
 */
export async function openSource(
  input: UploadInput,
  size: number | undefined,
  signal: AbortSignal,
  problem = 'This value cannot be uploaded',
): Promise<OpenedSource> {
  const file = toFileSource(input, problem);
  if (file === undefined) return openStream(input as ByteStream, size, signal);
  const close = async () => file.close?.();
  try {
    if (!Number.isSafeInteger(file.size) || file.size < 0) {
      throw new ConfigurationError(
        `The size of a file must be a whole number of bytes, not ${String(file.size)}.`,
      );
    }
    if (size !== undefined && size !== file.size) {
      throw new ConfigurationError(`size is ${size}, but the file has ${file.size} bytes.`);
    }
    const version = async () => bounded(() => file.version?.(), signal);
    const first = await version().catch(unreadable);
    const read = async (start: number, end: number) =>
      sendable(await bounded(() => file.read(start, end), signal), file === input);
    return {
      size: file.size,
      name: file.name,
      type: isBlob(input) && input.type !== '' ? input.type : undefined,
      head: await read(0, Math.min(HEAD_BYTES, file.size)).catch(unreadable),
      forwardOnly: false,
      read,
      async isUnchanged() {
        return first === undefined ? undefined : first === (await version());
      },
      close,
    };
  } catch (error) {
    await release(close, signal);
    throw error;
  }
}

/**
 * Bytes that a request and a digest accept on every runtime, unlike views of shared or resizable memory.
 *
 * @param isForeign - whether the next read may write into the same memory, while these are still sent
 */
function sendable(value: unknown, isForeign: boolean): Bytes {
  const bytes = asBytes(value);
  if (bytes === undefined) throw new UploadError('The file returned something other than bytes.');
  const { buffer } = bytes as Bytes & { readonly buffer: { readonly resizable?: boolean } };
  const isPlain = tagOf(buffer) === 'ArrayBuffer' && buffer.resizable !== true;
  return (isPlain && !isForeign ? bytes : bytes.slice()) as Bytes;
}

/** Marks a failure to read an input as one. */
export function unreadable(error: unknown): never {
  if (error instanceof ScenarioError) throw error;
  const { message } = sanitizeCause(error);
  throw new UploadError(`The file cannot be read: ${message}`, { cause: error });
}

/** The input as a file; `undefined` if it is a stream. */
function toFileSource(input: UploadInput, problem: string): FileSource | undefined {
  const bytes = asBytes(input);
  if (bytes !== undefined) {
    return { size: bytes.byteLength, read: async (start, end) => bytes.subarray(start, end) };
  }
  const blob: unknown = input;
  if (isBlob(blob)) {
    return {
      size: blob.size,
      name: typeof blob.name === 'string' ? blob.name : undefined,
      read: (start, end) => readBlob(blob.slice(start, end)),
      // A Blob never changes, but the file behind it may; then the Blob can no longer be read.
      version: async () => 'blob',
    };
  }
  if (typeof input === 'object' && input !== null) {
    if (!('fd' in input && 'stat' in input) && isStream(input)) return undefined;
    if (isFileSource(input)) return input;
  }
  throw new ConfigurationError(`${problem}: it is ${adviceFor(input)}`);
}

/** A `FileHandle` of Node also has a `read`, but with other arguments. */
function isFileSource(input: object): input is FileSource {
  return 'size' in input && typeof (input as Partial<FileSource>).read === 'function';
}

/** A description of a value, without its content, and advice on what to pass instead. */
function adviceFor(input: unknown): string {
  const file = 'a path as fileFromPath(path) of scenario-patch/node';
  if (typeof input === 'string') return `a text. Pass ${file}, or a text as new Blob([text]).`;
  if (Array.isArray(input)) return 'an array. Pass bytes, as Uint8Array.from(array).';
  if (!isObject(input))
    return `${input === undefined || input === null ? input : `a ${typeof input}`}. Pass bytes, a Blob, a stream, or ${file}.`;
  if (typeof input.then === 'function') return 'a promise. Await it first.';
  if (typeof input.pipe === 'function')
    return `a stream to write to. Pass one to read from, or ${file}.`;
  if ('fd' in input) return `a file handle. Pass ${file}.`;
  if ('body' in input && 'headers' in input) {
    return 'a response of fetch. Pass its body, or await response.blob().';
  }
  if ('href' in input)
    return `a URL. Pass its bytes, as await (await fetch(url)).blob(), or ${file}.`;
  if ('bytes' in input) return 'an object with bytes. Pass its bytes.';
  if ('asset' in input)
    return 'an answer with an asset. Pass its asset, or the result of download(asset).';
  if ('job' in input || 'jobId' in input) {
    return 'a job. Wait for it, and pass one of its metadata.assetIds.';
  }
  return `an object. Pass bytes, a Blob, a stream, or ${file}.`;
}
