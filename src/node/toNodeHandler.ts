import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { ConfigurationError } from '../errors/index.js';

/** The request of Node's http server, or of a framework on top of it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The whole path, if a router removed a part of `url` (Express). */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket?: unknown;
  /** Whether something has read the body. */
  readonly readableDidRead?: boolean | undefined;
  /** The body, if a middleware has already read it (`express.json()`). */
  readonly body?: unknown;
}

/** The response of Node's http server. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(): unknown;
  destroy(): unknown;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * Turns a handler from `Request` to `Response`, such as `createProxy` of `scenario-patch/proxy`, into a
 * handler for Node's http server, Express and the like. It streams both ways, and `request.signal` aborts when
 * the visitor leaves. The handler returns a promise that is fulfilled once the answer is complete; `Done` is only its
 * type, which lets linters accept the handler where nobody awaits it: `createServer(toNodeHandler(proxy))`.
 *
 * @throws ConfigurationError when `handler` is not a function
 */
export function toNodeHandler(
  handler: (request: Request) => Response | Promise<Response>,
): <Done = Promise<void>>(request: NodeRequest, response: NodeResponse) => Done {
  if (typeof handler !== 'function') {
    throw new ConfigurationError(
      'toNodeHandler needs a function from Request to Response, such as the result of createProxy.',
    );
  }
  const handle = async (req: NodeRequest, res: NodeResponse): Promise<void> => {
    const controller = new AbortController();
    res.once('close', () => {
      if (!res.writableFinished) controller.abort();
    });
    try {
      const request = toRequest(req, controller.signal);
      const response = request instanceof Response ? request : await handler(request);
      // Before the head, for a 500: a body that was read, or is no web stream, throws.
      const body = response.body && Readable.fromWeb(response.body as NodeStream);
      res.writeHead(response.status, headersOf(response.headers));
      if (body) await pipeline(body, res as unknown as NodeJS.WritableStream);
      else res.end();
    } catch {
      // The visitor has left, or the answer broke, which `pipeline` does not let look like a complete one.
      if (res.headersSent) return;
      res.writeHead(500, {});
      res.end();
    }
  };
  return handle as <Done>(...exchange: Parameters<typeof handle>) => Done;
}

/** An answer may set several cookies, each in a header of its own. */
function headersOf(given: Headers): Record<string, string | string[]> {
  const cookies = [...given].flatMap(([name, value]) => (name === 'set-cookie' ? [value] : []));
  return { ...Object.fromEntries(given), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}

/** The request, or the answer to one that the handler cannot get. */
function toRequest(req: NodeRequest, signal: AbortSignal): Request | Response {
  const isSecure = (req.socket as { encrypted?: boolean } | undefined)?.encrypted === true;
  const host = req.headers.host ?? req.headers[':authority'] ?? 'localhost';
  const base = `${isSecure ? 'https' : 'http'}://${String(host)}`;
  const path = req.originalUrl ?? req.url ?? '/';
  if (!path.startsWith('/') || !URL.canParse(base + path)) return refusal(400);
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    // Entries of HTTP/2 that begin with a colon are not headers.
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  }
  const { method = 'GET' } = req;
  // A `Request` cannot have it.
  if (method === 'TRACE') return refusal(400);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  if (hasBody && req.readableDidRead && req.body === undefined) return refusal(500, BODY_IS_GONE);
  const body = hasBody ? { body: bodyOf(req), duplex: 'half' } : {};
  return new Request(base + path, { method, headers, signal, ...body } as RequestInit);
}

const BODY_IS_GONE =
  'The body was read before toNodeHandler, and is not in request.body: let no parser read it on this path.';

function refusal(statusCode: number, message?: string): Response {
  return Response.json({ statusCode, message }, { status: statusCode });
}

function bodyOf(req: NodeRequest): BodyInit {
  const { body, readableDidRead } = req;
  // express.json() of Express 4 leaves a body of another type unread, and puts an empty object in its place.
  const isInPlace = readableDidRead === false && JSON.stringify(body) === '{}';
  if (body === undefined || body === null || isInPlace) {
    return Readable.toWeb(req as unknown as Readable) as unknown as ReadableStream;
  }
  return typeof body === 'string' || body instanceof Uint8Array
    ? (body as BodyInit)
    : JSON.stringify(body);
}
