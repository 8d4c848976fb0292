import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../src/testing/listen.js';
import type { StandIn } from '../../stand-in/server.js';

/** Whether a request fails: by its number, counted from 1, and its method and path. */
export type Fails = (count: number, request: string) => boolean;

export type Fault = (response: ServerResponse) => void;

export const unavailable: Fault = (response) => {
  response.writeHead(503, { 'content-type': 'application/json' }).end('{"message":"Unavailable"}');
};

export const reset: Fault = (response) => {
  response.socket?.destroy();
};

/** The stand-in behind a gateway that fails on chosen requests. */
export async function gateway(standIn: StandIn, fault: Fault, fails: Fails) {
  const { origin } = new URL(standIn.url);
  let count = 0;
  const server = createServer(async (request, response) => {
    count += 1;
    if (fails(count, `${request.method} ${request.url}`)) return fault(response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = new Headers(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && /^(authorization|content-type)$/.test(entry[0]),
      ),
    );
    const answer = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  const { url, close } = await listen(server);
  return { url: `${url}/v1`, close };
}
