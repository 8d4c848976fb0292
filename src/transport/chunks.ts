import { ConnectionError, TimeoutError, UnexpectedResponseError } from '../errors/index.js';
import { errorCode, sanitizeCause } from '../redact.js';
import { linkAbort, MAX_TIMER_MS, untilAborted } from './abort.js';
import type { RequestContext } from './fetch.js';

/**
 * The pieces of a body, until its end, or until `signal` aborts or nothing comes for `stallMs`.
 * A body that is left early ends its connection.
 */
export async function* readChunks(
  response: Response,
  signal: AbortSignal,
  context: RequestContext,
  stallMs?: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const watch = linkAbort(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let complete = false;
  try {
    while (true) {
      if (stallMs !== undefined) {
        const stalled = new TimeoutError('timeoutMs', stallMs, { operation: context.purpose });
        timer = setTimeout(() => watch.abort(stalled), Math.min(stallMs, MAX_TIMER_MS));
      }
      const { done, value } = await untilAborted(reader.read(), watch.signal);
      clearTimeout(timer);
      complete = done;
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw watch.signal.aborted ? watch.signal.reason : bodyError(error, response.status, context);
  } finally {
    clearTimeout(timer);
    watch.dispose();
    if (!complete) reader.cancel().catch(() => {});
  }
}

const BROKEN_ENCODING = /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_ZSTD)/;

function bodyError(error: unknown, status: number, { purpose, redact }: RequestContext): Error {
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
export function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
