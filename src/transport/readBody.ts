import { readAll } from './chunks.js';
import type { Answer, Fetch, RequestContext } from './fetch.js';

/** The body of a refusal is read up to this size, and so is what came of an answer that is not whole. */
export const MAX_REFUSAL_BYTES = 262_144;

/**
 * Reads the whole body into `context.read`, up to `maxBytes`, so that the attempt ends with its answer complete.
 * The body of a refusal is optional: when it cannot be read, the status still counts; what could be read of it is
 * kept, and `cut` says that it is not all.
 *
 * @param wanted - which bodies to read; others are passed on unread
 */
export function readBody(
  maxBytes: number,
  context: RequestContext,
  wanted: (response: Answer) => boolean = () => true,
): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    const response = await next(url, init);
    if (!wanted(response)) return response;
    const limit = response.ok ? maxBytes : Math.min(maxBytes, MAX_REFUSAL_BYTES);
    const { bytes, error } = await readAll(response, limit, init.signal, context);
    const read = { response, bytes, url, init };
    context.read = read;
    if (error === undefined) return response;
    if (response.ok) throw error;
    const { byteLength } = bytes;
    const what = byteLength > limit ? `is longer than ${limit}` : `broke off after ${byteLength}`;
    context.read = { ...read, cut: { what: `its answer ${what} bytes`, cause: error } };
    return response;
  };
}
