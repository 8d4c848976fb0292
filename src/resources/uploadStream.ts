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
  const reader = new ForwardReader(stream, signal);
  try {
    return await readAhead(reader, nameOf(stream), size);
  } catch (error) {
    reader.cancel();
    throw error;
  }
}

/** A stream of a file on disk has its path. */
function nameOf(stream: ByteStream): string | undefined {
  const { path } = stream as { path?: unknown };
  return path === undefined ? undefined : String(path).split(/[\\/]/).at(-1);
}

async function readAhead(
  reader: ForwardReader,
  name: string | undefined,
  size: number | undefined,
): Promise<OpenedSource> {
  // A short stream is read whole, so that its size is known.
  const first = await reader.peek(size === undefined ? INLINE_LIMIT_BYTES : HEAD_BYTES);
  if (size === undefined && first.byteLength === INLINE_LIMIT_BYTES) {
    throw new ConfigurationError(
      'A stream of 6 MB and over needs its size, as uploadFile(stream, { size }): the number of parts must be known before they are sent. Nothing was sent. For a file on disk, pass fileFromPath(path) of scenario-patch/node.',
    );
  }
  const total = size ?? first.byteLength;
  return {
    size: total,
    name,
    type: undefined,
    head: first.subarray(0, HEAD_BYTES),
    forwardOnly: true,
    async read(start, end) {
      const bytes = await reader.take(end - start);
      if (end === total && (await reader.peek(1)).byteLength > 0) {
        throw new UploadError(`The stream is longer than its size of ${total} bytes.`);
      }
      return bytes;
    },
    isUnchanged: async () => true,
    close: async () => reader.cancel(),
  };
}

/** Reads a stream in pieces of any length, and keeps the bytes beyond them. */
class ForwardReader {
  readonly #next: () => Promise<{ done?: boolean | undefined; value?: unknown }>;
  readonly #cancel: () => unknown;
  readonly #signal: AbortSignal;
  #buffered: Bytes = new Uint8Array();

  constructor(stream: ByteStream, signal: AbortSignal) {
    this.#signal = signal;
    if ('getReader' in stream) {
      const reader = openReader(stream);
      this.#next = () => reader.read();
      this.#cancel = () => reader.cancel();
    } else {
      const chunks = stream[Symbol.asyncIterator]();
      this.#next = () => chunks.next();
      this.#cancel = () => chunks.return?.();
    }
  }

  /** The next `count` bytes, or fewer at the end, without consuming them. */
  async peek(count: number): Promise<Bytes> {
    await this.#fill(count);
    return this.#buffered.subarray(0, count);
  }

  /** The next `count` bytes, or fewer at the end. */
  async take(count: number): Promise<Bytes> {
    const bytes = await this.peek(count);
    this.#buffered = this.#buffered.subarray(bytes.byteLength);
    return bytes;
  }

  cancel(): void {
    // A stream that is slow to end must not delay the call.
    Promise.resolve()
      .then(this.#cancel)
      .catch(() => {});
  }

  async #fill(count: number): Promise<void> {
    const chunks: Uint8Array[] = [this.#buffered];
    let size = this.#buffered.byteLength;
    while (size < count) {
      const { done, value } = await bounded(this.#next, this.#signal);
      if (done) break;
      if (!ArrayBuffer.isView(value)) {
        throw new UploadError(
          `The stream yields ${typeof value === 'string' ? 'text' : typeof value} instead of bytes. Open it without an encoding.`,
        );
      }
      // A generator may read its next piece into the same memory.
      chunks.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice());
      size += value.byteLength;
    }
    if (chunks.length > 1) this.#buffered = concatenate(chunks);
  }
}

function openReader(stream: ReadableStream<Uint8Array>): ReadableStreamDefaultReader<Uint8Array> {
  try {
    return stream.getReader();
  } catch {
    throw new ConfigurationError('The stream is locked, or was already read.');
  }
}
