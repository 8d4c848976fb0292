import { createServer } from 'node:net';
import { listen } from './listen.js';

/** A port of 127.0.0.1 that was free a moment ago, without a listener. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
