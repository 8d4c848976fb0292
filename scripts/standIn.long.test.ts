import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { anyFreePort } from '../cli/freePort.js';

/** Starts `npm run stand-in`, and gives the port that it names. */
async function portOf(...args: readonly string[]): Promise<string> {
  const standIn = spawn(process.execPath, ['--import', 'tsx', 'scripts/standIn.ts', ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(standIn, 'close');
  onTestFinished(async () => {
    standIn.kill();
    await closed;
  });
  for await (const line of createInterface(standIn.stdout)) {
    const port = /^SCENARIO_BASE_URL=.*:(\d+)\//.exec(line)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error('It ended.');
}

it('npm run stand-in listens on any port, or on the one that is given', async () => {
  const given = String(await anyFreePort());
  expect(await portOf('--port', given)).toBe(given);
  const other = String(await anyFreePort());
  expect(await portOf(`--port=${other}`)).toBe(other);
  expect(Number(await portOf())).toBeGreaterThan(0);
});
