import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { FaultServer } from './faultServer.js';
import type { Network } from './network.js';

const TURNS = 6;

/** The outcome of a call, and how long it took on its own clock. */
export interface Settled<T> {
  readonly result: PromiseSettledResult<T>;
  readonly elapsedMs: number;
}

/** Stops the clock of this process, except for sockets; jitter is at its maximum. */
export function stopTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  vi.spyOn(Math, 'random').mockReturnValue(1 - Number.EPSILON);
  // Hashing in a thread cannot be observed, so it is done here, with the same result.
  vi.spyOn(globalThis.crypto.subtle, 'digest').mockImplementation(async (_algorithm, data) => {
    const bytes = ArrayBuffer.isView(data) ? data.buffer : data;
    return new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
  });
}

/** Restarts the clock. */
export function resumeTime(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/**
 * Runs a call over real sockets in fake time.
 *
 * Time passes only while nothing else can happen: every pending request is deliberately held by a server. So
 * the speed of the machine affects neither the outcome nor the elapsed time.
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
  // A call that neither settles nor waits ends at the time limit of its test.
  while (settled === undefined) {
    await atRest();
    const holding = servers.reduce((sum, server) => sum + server.holding, 0);
    const quiet = network.events === seen && network.inFlight <= holding;
    seen = network.events;
    if (quiet && settled === undefined) vi.advanceTimersToNextTimer();
  }
  return settled;
}

/** Lets the event loop finish pending work. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
