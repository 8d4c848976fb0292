import type { Bytes } from '../bytes.js';
import { ConfigurationError, UploadError } from '../errors/index.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { HEAD_BYTES } from '../sniff.js';
import { bounded } from '../transport/abort.js';
import { concatenate } from '../transport/chunks.js';
import type { OpenedSource } from './openedSource.js';

/** A stream of bytes: a web stream, or one of Node (`fs.createReadStream`). */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Whether a value is a stream of bytes, judged by its methods. */
export function isStream(value: object): value is ByteStream {
  return 'getReader' in value || Symbol.asyncIterator in value;
}

/** Opens a stream, or cancels it; `size` comes from the caller. */
export async function openStream(
  stream: ByteStream,
  size: number | undefined,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const { next, cancel } = piecesOf(stream);
  // A stream that is slow to end must not delay the call.
  const close = async () =>
    void Promise.resolve()
      .then(cancel)
      .catch(() => {});
  /** What was read, and not yet taken. */
  let buffered: Bytes = new Uint8Array();

  /** The next `count` bytes, or fewer at the end, without taking them. */
  async function peek(count: number): Promise<Bytes> {
    const chunks: Uint8Array[] = [buffered];
    let length = buffered.byteLength;
    while (length < count) {
      const { done, value } = await bounded(next, signal);
      if (done) break;
      if (!ArrayBuffer.isView(value)) {
        throw new UploadError(
          `The stream yields ${typeof value === 'string' ? 'text' : typeof value} instead of bytes. Open it without an encoding.`,
        );
      }
      // A generator may read its next piece into the same memory.
      chunks.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice());
      length += value.byteLength;
    }
    if (chunks.length > 1) buffered = concatenate(chunks);
    return buffered.subarray(0, count);
  }

  try {
    // A short stream is read whole, so that its size is known.
    const first = await peek(size === undefined ? INLINE_LIMIT_BYTES : HEAD_BYTES);
    if (size === undefined && first.byteLength === INLINE_LIMIT_BYTES) {
      throw new ConfigurationError(
        'A stream of 6 MB and over needs its size, as uploadFile(stream, { size }): the number of parts must be known before they are sent. Nothing was sent. For a file on disk, pass fileFromPath(path) of scenario-patch/node.',
      );
    }
    const total = size ?? first.byteLength;
    return {
      size: total,
      name: nameOf(stream),
      type: undefined,
      head: first.subarray(0, HEAD_BYTES),
      forwardOnly: true,
      async read(start, end) {
        const bytes = await peek(end - start);
        buffered = buffered.subarray(bytes.byteLength);
        if (end === total && (await peek(1)).byteLength > 0) {
          throw new UploadError(`The stream is longer than its size of ${total} bytes.`);
        }
        return bytes;
      },
      isUnchanged: async () => true,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A stream of a file on disk has its path. */
function nameOf(stream: ByteStream): string | undefined {
  const { path } = stream as { path?: unknown };
  return path === undefined ? undefined : String(path).split(/[\\/]/).at(-1);
}

interface Pieces {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel(): unknown;
}

/** The pieces of a stream, of any length. */
function piecesOf(stream: ByteStream): Pieces {
  if ('getReader' in stream) {
    const reader = openReader(stream);
    return { next: () => reader.read(), cancel: () => reader.cancel() };
  }
  const chunks = stream[Symbol.asyncIterator]();
  return { next: () => chunks.next(), cancel: () => chunks.return?.() };
}

function openReader(stream: ReadableStream<Uint8Array>): ReadableStreamDefaultReader<Uint8Array> {
  try {
    return stream.getReader();
  } catch {
    throw new ConfigurationError('The stream is locked, or was already read.');
  }
}
