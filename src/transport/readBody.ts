import type { Bytes } from '../bytes.js';
import { readAll } from './chunks.js';
import type { Fetch, RequestContext } from './fetch.js';
import { makeResponse } from './makeResponse.js';

/** The body of a refusal is read up to this size, and so is what came of an answer that is not whole. */
export const MAX_REFUSAL_BYTES = 262_144;

/** The bytes of an answer, if {@link readBody} has read them. */
export function keptBytes(
  response: Response,
  { read }: Pick<RequestContext, 'read'>,
): Bytes | undefined {
  return read?.response === response ? read.bytes : undefined;
}

/** The bytes of any other answer. */
export async function bodyBytes(response: Response): Promise<Bytes> {
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Reads the whole body, up to `maxBytes`, so that the attempt ends with its answer complete.
 * The body of a refusal is optional: when it cannot be read, the status still counts; what could be read of it is
 * kept, and `context.cut` says that it is not all. `keptBytes` returns those of any other answer; `context.read`
 * has them also when they are not all.
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
    const limit = response.ok ? maxBytes : Math.min(maxBytes, MAX_REFUSAL_BYTES);
    const { bytes, error } = await readAll(response, limit, init.signal, context);
    context.read = { response, bytes, asked: { url, ...init } };
    if (response.ok) {
      if (error !== undefined) throw error;
      return response;
    }
    const refusal = makeResponse(bytes, response.status, response.headers);
    if (error !== undefined) {
      const { byteLength } = bytes;
      const what = byteLength > limit ? `is longer than ${limit}` : `broke off after ${byteLength}`;
      context.cut = { response: refusal, what: `its answer ${what} bytes`, cause: error };
    }
    return refusal;
  };
}
