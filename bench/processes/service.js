import { fork } from 'node:child_process';

/** Starts the service in its own process, and ends it with this one. */
export async function startService() {
  const child = fork(new URL('./server.js', import.meta.url));
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { url: `http://127.0.0.1:${port}/v1`, close: () => child.kill() };
}
