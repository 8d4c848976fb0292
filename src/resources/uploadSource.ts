import { ConfigurationError, ScenarioError, UploadError } from '../errors/index.js';
import { INLINE_LIMIT_BYTES } from '../image.js';
import { sanitizeCause } from '../redact.js';
import { untilAborted } from '../transport/abort.js';
import { concatenate } from '../transport/chunks.js';

/** A file that can be read anywhere, such as one on disk. */
export interface FileSource {
  /** In bytes. */
  readonly size: number;
  readonly name?: string | undefined;
  /** The bytes from `start` up to, but not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Lets go of the file; called once, at the end. */
  close?(): Promise<void>;
}

/** What can be uploaded. A stream of 6 MB and over needs its `size` as an option. */
export type UploadInput = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | FileSource;

const HEAD_BYTES = 16;

/** An input with a known size, opened for reading from its start to its end. */
export interface OpenedSource {
  readonly size: number;
  readonly name: string | undefined;
  readonly type: string | undefined;
  /** The first bytes, from which the media type is read. */
  readonly head: Uint8Array;
  /** Reads a range; streams can only be read forwards, each range once. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Passes over a range. */
  skip(start: number, end: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens an input, or closes it; `size` is what the caller says about a stream. */
export async function openSource(
  input: UploadInput,
  size: number | undefined,
  signal: AbortSignal,
): Promise<OpenedSource> {
  if (input instanceof ReadableStream) return openStream(input, size, signal);
  const file = toFileSource(input);
  const close = async () => file.close?.();
  try {
    if (size !== undefined && size !== file.size) {
      throw new ConfigurationError(`size is ${size}, but the file has ${file.size} bytes.`);
    }
    return {
      size: file.size,
      name: file.name,
      type: input instanceof Blob && input.type !== '' ? input.type : undefined,
      head: await untilAborted(
        file.read(0, Math.min(HEAD_BYTES, file.size)).catch(unreadable),
        signal,
      ),
      read: (start, end) => untilAborted(file.read(start, end), signal),
      skip: async () => {},
      close,
    };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

function unreadable(error: unknown): never {
  if (error instanceof ScenarioError) throw error;
  const { message } = sanitizeCause(error);
  throw new UploadError(`The file cannot be read: ${message}`, { cause: error });
}

function toFileSource(input: Exclude<UploadInput, ReadableStream>): FileSource {
  if (input instanceof Blob) {
    return {
      size: input.size,
      name: 'name' in input && typeof input.name === 'string' ? input.name : undefined,
      read: async (start, end) => new Uint8Array(await input.slice(start, end).arrayBuffer()),
    };
  }
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (!(bytes instanceof Uint8Array)) return requireFile(bytes);
  return { size: bytes.byteLength, read: async (start, end) => bytes.subarray(start, end) };
}

/** Refuses what the types do, such as a path. */
function requireFile(input: FileSource): FileSource {
  if (typeof input?.read === 'function') return input;
  throw new ConfigurationError(
    'This is nothing to upload. Give bytes, a Blob, a stream, or a path as fileFromPath(path) of scenario-patch/node.',
  );
}

async function openStream(
  stream: ReadableStream<Uint8Array>,
  size: number | undefined,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const reader = new ForwardReader(stream, signal);
  try {
    return await readAhead(reader, size);
  } catch (error) {
    reader.cancel();
    throw error;
  }
}

async function readAhead(reader: ForwardReader, size: number | undefined): Promise<OpenedSource> {
  // A short stream is read whole, so that its size is known without being told.
  const first = await reader.peek(size === undefined ? INLINE_LIMIT_BYTES : HEAD_BYTES);
  if (size === undefined && first.byteLength === INLINE_LIMIT_BYTES) {
    throw new ConfigurationError(
      'A stream of 6 MB and over needs its size: parts are agreed upon before they are sent. Nothing was sent.',
    );
  }
  const total = size ?? first.byteLength;
  return {
    size: total,
    name: undefined,
    type: undefined,
    head: first.subarray(0, HEAD_BYTES),
    async read(start, end) {
      const bytes = await reader.take(end - start);
      if (end === total && (await reader.peek(1)).byteLength > 0) {
        throw new UploadError(`The stream is longer than its size of ${total} bytes.`);
      }
      return bytes;
    },
    async skip(start, end) {
      await reader.take(end - start);
    },
    close: async () => reader.cancel(),
  };
}

/** Reads a stream in pieces of any length, without losing what came beyond them. */
class ForwardReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #signal: AbortSignal;
  #buffered: Uint8Array = new Uint8Array();

  constructor(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
    this.#reader = stream.getReader();
    this.#signal = signal;
  }

  /** The next `count` bytes, or fewer at the end, which stay to be read. */
  async peek(count: number): Promise<Uint8Array> {
    await this.#fill(count);
    return this.#buffered.subarray(0, count);
  }

  /** The next `count` bytes, or fewer at the end. */
  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count);
    this.#buffered = this.#buffered.subarray(bytes.byteLength);
    return bytes;
  }

  cancel(): void {
    // A stream that is slow to end must not hold up the call.
    this.#reader.cancel().catch(() => {});
  }

  async #fill(count: number): Promise<void> {
    const chunks = [this.#buffered];
    let size = this.#buffered.byteLength;
    while (size < count) {
      const { done, value } = await untilAborted(this.#reader.read(), this.#signal);
      if (done) break;
      chunks.push(value);
      size += value.byteLength;
    }
    if (chunks.length > 1) this.#buffered = concatenate(chunks);
  }
}
