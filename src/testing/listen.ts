import { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** A server on a free port of 127.0.0.1. */
export interface Listening extends AsyncDisposable {
  readonly port: number;
  /** The address of an HTTP server, without a slash at its end. */
  readonly url: string;
  /** Ends it, and the connections that an HTTP server still has. */
  close(): Promise<void>;
}

/** Lets a server listen. */
export async function listen(server: Server): Promise<Listening> {
  const http = server instanceof HttpServer ? server : undefined;
  // Closing an idle connection would race with the next request on it, and fail on a stalled machine.
  if (http !== undefined) http.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      http?.closeAllConnections();
    });
  return { port, url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}
