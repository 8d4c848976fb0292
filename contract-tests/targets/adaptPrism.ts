import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { markDigits, unmarkDigits } from '../engine/digits.js';

/** What a process says of a request when it arrives. */
interface Started {
  readonly server: Server;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The longest header that Prism writes, which clients take beside the others. */
const longest = 8 * 1024 - 100;

export interface AdaptOptions {
  /** Headers of a request to this URL, unless the caller sends them. */
  readonly headersFor?: (url: URL) => IncomingHttpHeaders;
  /** Where Prism listens. Default: every server of the process is Prism's. */
  readonly port?: number;
}

/**
 * Changes what Prism reads and sends, as it offers no way to: examples get all their digits, where it reads numbers as
 * doubles; and a header with what is wrong with a request is ASCII, where it would end the process.
 *
 * @param document The JSON of the document that it serves.
 * @returns Ends the changes, and the connections to Prism.
 */
export function adaptPrism(document: string, { headersFor, port }: AdaptOptions): () => void {
  const exact = examplesWithDigits(JSON.parse(markDigits(document)));
  let prism: Server | undefined;
  function adapt(message: unknown): void {
    const { server, request, response } = message as Started;
    if (server !== prism) {
      if (port !== undefined && (server.address() as AddressInfo | null)?.port !== port) return;
      prism = server;
      // It would close a connection that idles for 5 s, which loses a request sent at that moment.
      server.keepAliveTimeout = 0;
    }
    if (headersFor !== undefined) {
      const added = headersFor(new URL(request.url ?? '/', 'http://127.0.0.1'));
      Object.assign(request.headers, { ...added, ...request.headers });
    }
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      setHeader(name, name === 'sl-violations' ? inAscii(String(value)).slice(0, longest) : value);
    const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
    response.end = (body?: unknown) => {
      const text = exact.get(body as string);
      if (text !== undefined) setHeader('Content-Length', Buffer.byteLength(text));
      return end(text ?? body);
    };
  }
  subscribe('http.server.request.start', adapt);
  return () => {
    unsubscribe('http.server.request.start', adapt);
    prism?.closeAllConnections();
  };
}

/** JSON with every other sign escaped. */
function inAscii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The texts of examples with more digits than a double holds, by their rounded form. */
function examplesWithDigits(value: unknown, found = new Map<string, string>()) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const text = key === 'value' || key === 'example' ? unmarkDigits(JSON.stringify(inner)) : '';
    const rounded = text === '' ? '' : JSON.stringify(JSON.parse(text));
    if (text !== rounded) found.set(rounded, text);
    examplesWithDigits(inner, found);
  }
  return found;
}
