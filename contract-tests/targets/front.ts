import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on 127.0.0.1. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** What to change in transit; everything else passes unchanged. */
export interface FrontOptions {
  /** Headers to send if the caller does not send them. */
  readonly headersFor?: (url: URL) => IncomingHttpHeaders;
  /** Passes an answer back. */
  readonly passBack?: (
    answer: IncomingMessage,
    outgoing: ServerResponse,
    method: string | undefined,
  ) => void;
}

/**
 * Starts a server in front of another.
 *
 * @param port - 0 for a free port
 */
export async function startFront(
  behind: string,
  port: number,
  { headersFor = () => ({}), passBack = passBackAsItIs }: FrontOptions,
): Promise<Served> {
  // Prism closes connections that idle for 5 s, which loses a request sent at that moment: it is never left to.
  const agent = new Agent({ keepAlive: true, timeout: 1000 });
  const server = createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    const url = new URL(incoming.url ?? '/', behind);
    const forwarded = send(url, {
      ...{ method, agent },
      headers: { ...headersFor(url), ...headers },
    });
    forwarded.on('response', (answer) => passBack(answer, outgoing, method));
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
}

function passBackAsItIs(answer: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(outgoing);
}
