import type { Bytes } from '../bytes.js';
import { UnexpectedResponseError } from '../errors/index.js';
import type { Ending } from './abort.js';
import { concatenate, readAll } from './chunks.js';
import type { Fetch, RequestContext } from './fetch.js';
import { makeResponse } from './makeResponse.js';

/** The body of a refusal is read up to this size. */
const MAX_REFUSAL_BYTES = 262_144;

/** The bytes of answers that were read: a new `Response` with them would only be read again. */
const bodies = new WeakMap<Response, Bytes>();

/** The bytes of an answer: from {@link readBody}, or read now. */
export async function bodyBytes(response: Response): Promise<Bytes> {
  return bodies.get(response) ?? new Uint8Array(await response.arrayBuffer());
}

/**
 * Reads the whole body, up to `maxBytes`, so that the attempt ends with its answer complete.
 * The body of a refusal is optional: when it cannot be read, the status still counts. `bytesOf` returns the
 * bytes of any other answer.
 *
 * @param wanted - which bodies to read; others are passed on unread
 */
export function readBody(
  maxBytes: number,
  context: RequestContext,
  wanted: (response: Response) => boolean = () => true,
): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    const response = await next(url, init);
    if (!wanted(response)) return response;
    if (response.ok) {
      bodies.set(response, await readBytes(response, maxBytes, init.signal, context));
      return response;
    }
    const limit = Math.min(maxBytes, MAX_REFUSAL_BYTES);
    const bytes = await readBytes(response, limit, init.signal, context).catch(() => null);
    return makeResponse(bytes, response.status, response.headers);
  };
}

async function readBytes(
  response: Response,
  maxBytes: number,
  signal: Ending,
  context: RequestContext,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  await readAll(response, signal, context, (chunk) => {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new UnexpectedResponseError(`The answer is larger than ${maxBytes} bytes.`, {
        operation: context.purpose,
        status: response.status,
      });
    }
    chunks.push(chunk);
  });
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? (only as Bytes) : concatenate(chunks);
}
