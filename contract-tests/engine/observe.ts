import type { ContractDocument, Operation } from './contractDocument.js';
import { pathBelow } from './paths.js';
import { asRequest } from './request.js';
import { wholeOf } from './wholeResponse.js';

/** A response of an operation, its body read. */
export interface ObservedResponse {
  /** The `operationId`. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const decoder = new TextDecoder();

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
    const whole = await wholeOf(response);
    observe({ operation: operation.id, status, headers, text: decoder.decode(whole.whole) });
    return whole;
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
