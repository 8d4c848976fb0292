import { vi } from 'vitest';
import type { Network } from './network.js';

const SETTLING_MS = 5_000;
const PATIENCE_TURNS = 500;

/** The sockets and lookups that this process has open. */
export function openSockets(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS|GetAddr)/.test(name));
}

/**
 * Names what remains since `before`: sockets, fake timers, pending requests.
 *
 * Waits for closing resources by event loop turns, not by time.
 */
export async function leftBehind(
  before: readonly string[],
  network: Pick<Network, 'inFlight'>,
): Promise<string[]> {
  const extra = (): string[] => {
    const now = openSockets();
    for (const name of before) if (now.includes(name)) now.splice(now.indexOf(name), 1);
    return now;
  };
  for (let turn = 0; turn < PATIENCE_TURNS && extra().length > 0; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  // The runtime's connection timers end once their sockets are gone.
  vi.advanceTimersByTime(SETTLING_MS);
  const timers = vi.getTimerCount();
  return [
    ...extra(),
    ...(timers > 0 ? [`${timers} timers`] : []),
    ...(network.inFlight > 0 ? [`${network.inFlight} requests`] : []),
  ];
}
