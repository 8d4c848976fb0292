import type { Bytes } from '../bytes.js';

const NULL_BODY = [101, 103, 204, 205, 304];

/** A `Response` with any status: `new Response` refuses those outside the standard's range, which servers can send. */
export function makeResponse(
  body: Bytes | ReadableStream<Uint8Array> | null,
  status: number,
  headers: Headers,
): Response {
  const content = NULL_BODY.includes(status) ? null : body;
  if (status >= 200 && status <= 599) return new Response(content, { status, headers });
  const response = new Response(content, { headers });
  return Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
}
