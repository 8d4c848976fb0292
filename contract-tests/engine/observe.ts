import type { ContractDocument, Operation } from './contractDocument.js';
import { pathBelow } from './paths.js';
import { asRequest } from './request.js';
import { jsonOf } from './targetResponse.js';

/** A response of an operation, its body parsed. */
export interface ObservedResponse {
  /** The `operationId`. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Wraps `send`, and reports every response of an operation that `find` knows. */
export function observing(
  find: ReturnType<typeof operationFinder>,
  send: typeof globalThis.fetch,
  baseUrl: string,
  observe: (observation: ObservedResponse) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const { method = 'GET', url } =
      typeof input === 'string' ? { ...init, url: input } : asRequest(input, init);
    const response = await send(input, init);
    const operation = find(method.toUpperCase(), pathBelow(baseUrl, url));
    if (operation === undefined) return response;
    const { status, headers } = response;
    const bytes = await response.arrayBuffer();
    const body = jsonOf(new TextDecoder().decode(bytes));
    observe({ operation: operation.id, status, headers, body });
    return readAlready(response, response.body === null ? null : bytes);
  };
}

/** A response whose body was read, to be read once more. */
export function readAlready(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers } = response;
  // A server can send statuses that `new Response` refuses.
  const isUsual = status >= 200 && status <= 599;
  const copy = new Response(body, { ...(isUsual && { status }), statusText, headers });
  if (!isUsual) Object.defineProperties(copy, { status: { value: status }, ok: { value: false } });
  // A default type must not hide that there was none.
  if (!headers.has('content-type')) copy.headers.delete('content-type');
  Object.defineProperty(copy, 'url', { value: response.url });
  return copy;
}

/** Finds the operation of a request; an exact path takes precedence over a matching template. */
export function operationFinder(document: ContractDocument) {
  const known = document.operations.map((operation) => ({
    operation,
    template: templateOf(operation.path),
  }));
  return (method: string, path: string): Operation | undefined => {
    const matches = known.filter(
      ({ operation, template }) => operation.method === method && template.test(path),
    );
    const exact = matches.find(({ operation }) => operation.path === path);
    return (exact ?? matches[0])?.operation;
  };
}

function templateOf(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
