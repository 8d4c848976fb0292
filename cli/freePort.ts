import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { CommandError, readWholeNumber } from './commandLine.js';

/**
 * Reads `--port`, and makes sure that the port is free on 127.0.0.1; 0 means any port.
 *
 * @throws {CommandError} when it is not a valid port, or not available.
 */
export async function readFreePort(text: string): Promise<number> {
  const port = readWholeNumber('--port', text, 0, 65_535);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
    throw new CommandError(`Port ${port} ${reason}: choose another with --port.`);
  }
  server.close();
  await once(server, 'close');
  return port;
}

/** A free port of 127.0.0.1. */
export async function anyFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
