import type { Effect } from '../operations.js';
import { isOwnOrigin } from '../options/baseUrl.js';
import { sends } from '../runtime.js';
import type { FetchLike } from './fetch.js';

/**
 * Prevents the runtime's own fetch from sending a request again, where that is possible.
 *
 * Not for a fetch from the caller: some do not support web streams and would send something else.
 */
export function sendOnce(fetch: FetchLike, effect: Effect): FetchLike {
  if (effect === 'reads') return fetch;
  if (sends === 'unproved' && effect === 'submits' && !hasWarned) {
    return (url, init) => {
      warnOnce(url);
      return fetch(url, init);
    };
  }
  if (sends !== 'as-stream') return fetch;
  return (url, init) => {
    const text = init?.body;
    if (typeof text !== 'string') return fetch(url, init);
    const bytes = new TextEncoder().encode(text);
    const headers = new Headers(init.headers);
    // Node frames the body by it; other runtimes drop the header, and send the body in chunks.
    headers.set('content-length', String(bytes.byteLength));
    const body = streamOf(bytes, text);
    // Otherwise some of Node 24 to 26 hide a 401: they would repeat the request as a user of the URL, and cannot.
    const credentials = 'omit';
    return fetch(url, { ...init, headers, body, duplex: 'half', credentials } as RequestInit);
  };
}

function streamOf(bytes: Uint8Array, text: string): ReadableStream<Uint8Array> {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  // node-fetch in the place of the global fetch sends `String(body)`, and mocks parse it. Defined, since
  // an assignment fails where `Object.prototype` is frozen.
  return Object.defineProperty(stream, 'toString', { value: () => text });
}

const PAGE = 'https://github.com/scenario-patch/scenario-patch/blob/main/docs/runtimes.md';

let hasWarned = false;

function warnOnce(url: string): void {
  if (hasWarned) return;
  hasWarned = true;
  const advice = isOwnOrigin(new URL(url))
    ? 'The option spending of createProxy limits what a user of this page may spend; only a backend that submits by itself, with a key, is charged once.'
    : 'Submit from a server, or from Node, Deno, Bun or a Cloudflare Worker: client.sendsOnce is true there.';
  console.warn(
    `scenario-patch: this runtime may send a submission again, as browsers do, and you may be charged twice. ${advice} See ${PAGE}`,
  );
}
