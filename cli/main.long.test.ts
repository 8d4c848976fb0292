import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { stopCodes } from './exit.js';

const program = fileURLToPath(new URL('main.ts', import.meta.url));
let mute: Server;
let connected: Promise<unknown>;
const sockets = new Set<Socket>();
beforeEach(async () => {
  mute = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
  }).listen(0, '127.0.0.1');
  connected = once(mute, 'connection');
  await once(mute, 'listening');
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  mute.close();
});

/** A command that waits for a database that never answers, and so cannot stop at once. */
async function startHanging() {
  const { port } = mute.address() as AddressInfo;
  const ledger = `postgres://user:word@127.0.0.1:${port}/ledger`;
  const command = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, 'ledger', 'list', '--ledger', ledger],
    { cwd: await makeFolder(), env: { PATH: process.env.PATH } },
  );
  let told = '';
  command.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const ended = once(command, 'close').then(([code]) => ({ code, told }));
  await Promise.race([connected, ended]);
  return { command, ended };
}

describe('a command that cannot stop at once', () => {
  it.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGHUP', 'SIGINT'],
    ['SIGHUP', 'SIGTERM'],
  ] as const)('is ended by %s and %s at once', async (first, second) => {
    const { command, ended } = await startHanging();
    command.kill(first);
    command.kill(second);
    const { code, told } = await ended;
    // After one alone it would say that it was stopped. The system chooses the order of two.
    expect(told).toBe('');
    expect([stopCodes[first], stopCodes[second]]).toContain(code);
  });

  it('is not ended by the second SIGHUP of a terminal that closes', async () => {
    const { command, ended } = await startHanging();
    const hangUp = setInterval(() => command.kill('SIGHUP'), 50);
    const { code, told } = await ended.finally(() => clearInterval(hangUp));
    expect(told).toContain('Stopped.\n');
    expect(code).toBe(129);
  });
});
