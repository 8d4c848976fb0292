import { UnexpectedResponseError } from '../errors/index.js';
import { untilAborted } from './abort.js';
import { concatenate, readChunks } from './chunks.js';
import type { Fetch, RequestContext } from './fetch.js';

/** Of a refusal's body, more is not worth reading. */
const MAX_REFUSAL_BYTES = 262_144;

const NULL_BODY = [101, 103, 204, 205, 304];

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
    let bytes: Uint8Array<ArrayBuffer> | null;
    try {
      const limit = response.ok ? maxBytes : Math.min(maxBytes, MAX_REFUSAL_BYTES);
      bytes = await readBytes(response, limit, init.signal, context);
    } catch (error) {
      if (response.ok) throw error;
      bytes = null;
    }
    return rebuild(response, bytes);
  };
}

async function readBytes(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  context: RequestContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null || response.body === undefined) {
    const whole = await untilAborted(readWhole(response), signal);
    if (whole.byteLength > maxBytes) tooLarge(maxBytes, response, context);
    return whole;
  }
  for await (const chunk of readChunks(response, signal, context)) {
    size += chunk.byteLength;
    if (size > maxBytes) tooLarge(maxBytes, response, context);
    chunks.push(chunk);
  }
  return concatenate(chunks);
}

/** Reads an answer without a stream, as React Native and stubs of `fetch` give it, by what it has. */
async function readWhole(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const { arrayBuffer, text, json } = response as Partial<Response>;
  if (arrayBuffer !== undefined) return new Uint8Array(await arrayBuffer.call(response));
  if (text !== undefined) return new TextEncoder().encode(await text.call(response));
  if (json === undefined) return new Uint8Array();
  return new TextEncoder().encode(JSON.stringify(await json.call(response)));
}

function tooLarge(maxBytes: number, { status }: Response, { purpose }: RequestContext): never {
  throw new UnexpectedResponseError(`The answer is larger than ${maxBytes} bytes.`, {
    operation: purpose,
    status,
  });
}

function rebuild({ status, headers }: Response, bytes: Uint8Array<ArrayBuffer> | null): Response {
  const body = NULL_BODY.includes(status) ? null : bytes;
  if (status >= 200 && status <= 599) return new Response(body, { status, headers });
  // `Response` cannot be made with a status outside the standard's range, but servers can send one.
  const response = new Response(body, { headers });
  return Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
}
