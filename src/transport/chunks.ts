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
  const { body } = response;
  if (body === null || body === undefined) return;
  const reader = open(body, response.status, context);
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
      complete = done === true;
      if (complete || value === undefined) return;
      if (typeof value.byteLength !== 'number') throw notBytes(response.status, context);
      yield value;
    }
  } catch (error) {
    if (error instanceof UnexpectedResponseError) throw error;
    throw watch.signal.aborted ? watch.signal.reason : bodyError(error, response.status, context);
  } finally {
    clearTimeout(timer);
    watch.dispose();
    if (!complete) reader.cancel().catch(() => {});
  }
}

/** Ends an answer that is not read any more; neither a broken body nor a slow one decides how the call ends. */
export function letGo({ body }: Response): void {
  const { cancel, destroy } = (body ?? {}) as { cancel?: unknown; destroy?: unknown };
  if (typeof cancel === 'function') Promise.resolve(cancel.call(body)).catch(() => {});
  else if (typeof destroy === 'function') destroy.call(body);
}

/** What reads a body, and lets go of it. */
interface BodyReader {
  read(): Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/** The bodies of some fetch packages are streams of Node, which are only iterable. */
function open(
  body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  status: number,
  { purpose, redact }: RequestContext,
): BodyReader {
  try {
    if ('getReader' in body) return body.getReader();
    const chunks = body[Symbol.asyncIterator]();
    return { read: () => chunks.next(), cancel: async () => chunks.return?.() };
  } catch (error) {
    throw new UnexpectedResponseError(
      'The body of the answer cannot be read: `fetch` gave one that is locked, read already, or no stream.',
      { operation: purpose, status, cause: sanitizeCause(error, redact) },
    );
  }
}

function notBytes(status: number, { purpose }: RequestContext): UnexpectedResponseError {
  return new UnexpectedResponseError('The body of the answer is not made of bytes.', {
    operation: purpose,
    status,
  });
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
