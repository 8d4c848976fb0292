import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resumeTime, settle, stopTime } from './fakeTime.js';
import { FaultServer } from './faultServer.js';
import type { FaultName } from './faults.js';
import { leftBehind, openSockets } from './leftBehind.js';
import { type Network, watchNetwork } from './network.js';

let network: Network;
let server: FaultServer;
let faults: (FaultName | undefined)[];
let before: string[];

beforeEach(async () => {
  stopTime();
  before = openSockets();
  network = watchNetwork();
  faults = [];
  server = await new FaultServer({
    answer: () => ({ status: 200, headers: {}, body: Buffer.from('{"done":true}') }),
    plan: (attempt) => faults[attempt - 1],
    trickleIntervalMs: 1_000,
  }).listen();
});

afterEach(async () => {
  network.stop();
  await server.close();
  resumeTime();
});

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a client does: an attempt bounded by a timer, a wait, another attempt. */
async function attempt(timeoutMs: number): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    return await (await fetch(server.origin, { signal: abort.signal })).text();
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

it.for(['hang-before-headers', 'hang-mid-body', 'trickle-forever', 'length-too-long'] as const)(
  '%s takes exactly as long as the timer that ends it',
  async (fault) => {
    faults = [fault];
    const { result, elapsedMs } = await settle(() => attempt(60_000), network, [server]);
    expect(result).toEqual({ status: 'fulfilled', value: 'failed' });
    expect(elapsedMs).toBe(60_000);
  },
);

it.for([undefined, 'trickle', 'large-json', 'wrong-gzip', 'truncate', 'http-1.0'] as const)(
  'a prompt answer takes no time: %s',
  async (fault) => {
    faults = [fault];
    const { elapsedMs } = await settle(() => attempt(1), network, [server]);
    expect(elapsedMs).toBe(0);
    expect(server.attempts).toHaveLength(1);
  },
);

it('only waits between attempts take time', async () => {
  faults = ['hang-before-headers', 'reset-after-reading', 'hang-mid-body'];
  const call = async (): Promise<string> => {
    for (const waitMs of [500, 1_000, 2_000]) {
      await attempt(10_000);
      await wait(waitMs);
    }
    return attempt(10_000);
  };
  const { result, elapsedMs } = await settle(call, network, [server]);
  expect(result).toEqual({ status: 'fulfilled', value: '{"done":true}' });
  expect(elapsedMs).toBe(2 * 10_000 + 3_500);
});

it('a call that cleans up leaves nothing behind', async () => {
  faults = ['hang-before-headers'];
  await settle(() => attempt(60_000), network, [server]);
  await settle(() => attempt(60_000), network, [server]);
  await server.close();
  expect(await leftBehind(before, network)).toEqual([]);
});

it('remaining timers, sockets and requests are named', async () => {
  const other = await new FaultServer({
    answer: () => ({ status: 200, headers: {}, body: Buffer.alloc(0) }),
    plan: () => 'hang-before-headers',
  }).listen();
  const abort = new AbortController();
  const timer = setTimeout(() => undefined, 60_000);
  const request = fetch(other.origin, { signal: abort.signal }).catch(() => undefined);
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  await once(socket, 'connect');

  const left = await leftBehind(['TCPServerWrap', 'TCPServerWrap'], network);
  expect(left).toContain('TCPSocketWrap');
  expect(left).toContain('1 requests');
  expect(left.some((each) => each.endsWith('timers'))).toBe(true);

  clearTimeout(timer);
  abort.abort();
  await request;
  socket.destroy();
  await Promise.all([other.close(), server.close()]);
  expect(await leftBehind(before, network)).toEqual([]);
});
