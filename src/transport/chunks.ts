import { type Bytes, bytesOf } from '../bytes.js';
import { tell } from '../callbacks.js';
import { errorCode } from '../errorCode.js';
import { ConnectionError, TimeoutError, UnexpectedResponseError } from '../errors/index.js';
import { MAX_TIMER_MS } from '../limits.js';
import { sanitizeCause } from '../redact.js';
import { type Ending, linkAbort, untilAborted } from './abort.js';
import { unreadable } from './adopt.js';
import type { Answer, RequestContext } from './fetch.js';

/** How many pieces may come without a pause. */
const READS_BEFORE_TIMERS = 256;

/**
 * The pieces of a body, until its end, until `signal` aborts, or until nothing arrives for
 * `stallMs`. Leaving a body early ends its connection.
 */
export async function* readChunks(
  response: Answer,
  signal: Ending,
  context: RequestContext,
  stallMs: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = readerOf(response, context);
  if (reader === undefined) return;
  const watch = linkAbort(signal);
  const stall = () =>
    watch.abort(new TimeoutError('timeoutMs', stallMs, { operation: context.purpose }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let complete = false;
  try {
    for (let reads = 1; ; reads++) {
      // A stream that always has a piece ready prevents timers, and with them every limit, from firing.
      if (reads % READS_BEFORE_TIMERS === 0) await new Promise((resolve) => setTimeout(resolve));
      timer = setTimeout(stall, Math.min(stallMs, MAX_TIMER_MS));
      const { done, value } = await untilAborted(reader.read(), watch.signal);
      clearTimeout(timer);
      complete = done;
      if (done) return;
      yield toBytes(value, response.status, context);
    }
  } catch (error) {
    throw readError(error, watch.signal, response.status, context);
  } finally {
    clearTimeout(timer);
    watch.dispose();
    if (!complete) tell(() => reader.cancel());
  }
}

/** The bytes of a body; if they are not all of it, the error that says why. */
interface ReadBytes {
  readonly bytes: Bytes;
  readonly error?: unknown;
}

/**
 * Reads a body of at most `maxBytes`, until `signal` aborts. The signal is followed once, and not for each piece.
 */
export async function readAll(
  response: Answer,
  maxBytes: number,
  signal: Ending,
  context: RequestContext,
): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  const bytes = () => (chunks.length === 1 ? (chunks[0] as Bytes) : concatenate(chunks));
  let reader: ReturnType<typeof readerOf>;
  let size = 0;
  let complete = false;
  const readOn = async () => {
    reader = readerOf(response, context);
    for (let reads = 1; reader !== undefined; reads++) {
      if (reads % READS_BEFORE_TIMERS === 0) await new Promise((resolve) => setTimeout(resolve));
      const { done, value } = await reader.read();
      complete = done;
      // Nobody reads what arrives after the call has ended.
      if (done || signal.aborted) return;
      const chunk = toBytes(value, response.status, context);
      size += chunk.byteLength;
      chunks.push(chunk);
      if (size > maxBytes) {
        throw unusable(`The answer is larger than ${maxBytes} bytes.`, response.status, context);
      }
    }
  };
  try {
    await untilAborted(readOn(), signal);
    return { bytes: bytes() };
  } catch (error) {
    return { bytes: bytes(), error: readError(error, signal, response.status, context) };
  } finally {
    if (!complete) tell(() => reader?.cancel());
  }
}

/**
 * The reader of a body, unless another call reads it: a `fetch` that joins requests may give several calls the
 * same response.
 */
function readerOf(
  { body }: Answer,
  { purpose }: RequestContext,
): ReadableStreamDefaultReader<Uint8Array> | undefined {
  if (body?.locked) throw unreadable(purpose);
  return body?.getReader();
}

/** A piece as bytes: a foreign stream may yield text, a buffer, or another view. */
function toBytes(chunk: unknown, status: number, context: RequestContext): Uint8Array {
  const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : bytesOf(chunk);
  if (bytes !== undefined) return bytes;
  throw unusable('The body of the answer does not consist of bytes.', status, context);
}

function unusable(
  message: string,
  status: number,
  { purpose }: RequestContext,
): UnexpectedResponseError {
  return new UnexpectedResponseError(message, { operation: purpose, status });
}

const BROKEN_ENCODING = /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_ZSTD)/;

function readError(
  error: unknown,
  signal: Ending,
  status: number,
  { purpose, redact }: RequestContext,
): unknown {
  // A value that is not bytes, or not a body, has its own error.
  if (error instanceof UnexpectedResponseError) return error;
  if (signal.aborted) return signal.reason;
  const code = errorCode(error);
  const facts = { operation: purpose, status, cause: sanitizeCause(error, redact) };
  if (code !== undefined && BROKEN_ENCODING.test(code)) {
    return new UnexpectedResponseError(`The answer's content encoding is broken (${code}).`, facts);
  }
  return new ConnectionError('The connection broke before the answer was complete.', facts, {
    established: true,
    code,
  });
}

/** One array of all pieces. */
export function concatenate(chunks: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
