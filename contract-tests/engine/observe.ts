import type { ContractDocument, Operation } from './contractDocument.js';
import { pathBelow } from './paths.js';

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
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await send(request);
    const operation = find(method, pathBelow(baseUrl, url));
    if (operation !== undefined) {
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      const { status, headers } = response;
      observe({ operation: operation.id, status, headers, body });
    }
    return response;
  };
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
