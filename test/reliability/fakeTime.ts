import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { FaultServer } from './faultServer.js';
import type { Network } from './network.js';

const TURNS = 6;

/** What became of a call, and how long it took by its own clock. */
export interface Settled<T> {
  readonly result: PromiseSettledResult<T>;
  readonly elapsedMs: number;
}

/** Stops the clock of this process, sockets excepted; jitter is at its longest. */
export function stopTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  vi.spyOn(Math, 'random').mockReturnValue(1 - Number.EPSILON);
  // A thread does the hashing, and nothing tells that it is still at it: hash here, with the same result.
  vi.spyOn(globalThis.crypto.subtle, 'digest').mockImplementation(async (_algorithm, data) => {
    const bytes = ArrayBuffer.isView(data) ? data.buffer : data;
    return new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
  });
}

/** Lets the clock run again. */
export function resumeTime(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/**
 * Runs a call over real sockets in fake time.
 *
 * Time passes only while nothing else can happen: every request on the wire is one that a server
 * deliberately holds. So a machine's speed changes neither the outcome nor the elapsed time.
 */
export async function settle<T>(
  call: () => Promise<T>,
  network: Network,
  servers: readonly FaultServer[],
): Promise<Settled<T>> {
  const start = Date.now();
  let settled: Settled<T> | undefined;
  void Promise.allSettled([call()]).then(([result]) => {
    settled = { result, elapsedMs: Date.now() - start };
  });
  let seen = -1;
  // A call that neither settles nor waits for time ends with the time limit of its test.
  while (settled === undefined) {
    await atRest();
    const holding = servers.reduce((sum, server) => sum + server.holding, 0);
    const quiet = network.events === seen && network.inFlight <= holding;
    seen = network.events;
    if (quiet && settled === undefined) vi.advanceTimersToNextTimer();
  }
  return settled;
}

/** Lets the event loop finish what it has begun. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
