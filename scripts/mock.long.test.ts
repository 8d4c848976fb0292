import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const packageRoot = join(import.meta.dirname, '..');

/** Opens a port, 0 for any, and closes it; fails if it is in use. */
async function probe(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('npm run mock', () => {
  it('serves the document, and Ctrl-C stops it and frees the port', async () => {
    const port = await probe(0);
    // Its own process group, so that the signal reaches the same processes as Ctrl-C in a terminal.
    const mock = spawn('npm', ['run', 'mock', '--', '--port', String(port)], {
      cwd: packageRoot,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = once(mock, 'close');
    try {
      for await (const line of createInterface(mock.stdout)) {
        if (line.includes('Prism is listening')) break;
      }
      await expect(probe(port)).rejects.toThrow('EADDRINUSE');
      const authorization = `Basic ${btoa('mock-key:mock-secret')}`;
      const headers = { authorization, origin: 'https://evil.example' };
      const response = await fetch(`http://127.0.0.1:${port}/jobs/job_1`, { headers });
      expect(response.status).toBe(200);
      expect(await response.json()).toHaveProperty('job.jobId');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      process.kill(-(mock.pid ?? 0), 'SIGINT');
    }
    await closed;
    expect(await probe(port)).toBe(port);
  });
});
