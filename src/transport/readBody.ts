import type { Bytes } from '../bytes.js';
import { UnexpectedResponseError } from '../errors/index.js';
import { concatenate, readChunks } from './chunks.js';
import type { Fetch, RequestContext } from './fetch.js';
import { makeResponse } from './makeResponse.js';

/** Of a refusal's body, more is not worth reading. */
const MAX_REFUSAL_BYTES = 262_144;

/**
 * Reads the whole body, up to `maxBytes`, so that the attempt ends with its answer complete.
 * The body of a refusal is optional: when it cannot be read, the status still counts.
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
    let bytes: Bytes | null;
    try {
      const limit = response.ok ? maxBytes : Math.min(maxBytes, MAX_REFUSAL_BYTES);
      bytes = await readBytes(response, limit, init.signal, context);
    } catch (error) {
      if (response.ok) throw error;
      bytes = null;
    }
    return makeResponse(bytes, response.status, response.headers);
  };
}

async function readBytes(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  context: RequestContext,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(response, signal, context)) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new UnexpectedResponseError(`The answer is larger than ${maxBytes} bytes.`, {
        operation: context.purpose,
        status: response.status,
      });
    }
    chunks.push(chunk);
  }
  return concatenate(chunks);
}
