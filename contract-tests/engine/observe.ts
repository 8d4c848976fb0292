import { type OperationId, operations } from '../../src/operations.js';

/** A response of an operation, its body parsed. */
export interface Observation {
  readonly operation: OperationId;
  readonly status: number;
  readonly body: unknown;
}

/** Sends as `send` does, and tells of every JSON response that an operation of the document gave. */
export function observing(
  send: typeof globalThis.fetch,
  baseUrl: string,
  observe: (observation: Observation) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await send(request);
    const operation = operationOf(method, new URL(url).pathname.slice(basePath(baseUrl).length));
    if (operation !== undefined) {
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      observe({ operation, status: response.status, body });
    }
    return response;
  };
}

function basePath(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/, '');
}

/** An exact path goes before a template that covers it. */
function operationOf(method: string, path: string): OperationId | undefined {
  const matches = (Object.keys(operations) as OperationId[]).filter(
    (id) => operations[id].method === method && templateOf(operations[id].path).test(path),
  );
  return matches.find((id) => operations[id].path === path) ?? matches[0];
}

function templateOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
