import { setTimeout as pause } from 'node:timers/promises';
import type { Target } from './target.js';

/** How often something wrong is looked at, the first time included, before it is told. */
export const mostLooks = 6;

/** How often a record is read that is still on its way. */
export const mostReadings = 120;
/** The longest pause between two of these readings, in milliseconds, unless the target's own is longer. */
const longestPauseMs = 2000;

/**
 * The pause before a further reading of a record on its way, in milliseconds: a service of one's own ends a job at once,
 * but a proxy on the same machine may lead to one that takes its time.
 */
export function pauseMs(
  { pollIntervalMs }: Pick<Target, 'pollIntervalMs'>,
  reading: number,
): number {
  return Math.min(pollIntervalMs * 1.05 ** reading, Math.max(pollIntervalMs, longestPauseMs));
}

/**
 * Whether something wrong is seen at each further look, which returns whether it still is: the first may have been at a
 * replica that lags.
 */
export async function persists(
  { pollIntervalMs }: Target,
  look: () => Promise<boolean>,
): Promise<boolean> {
  for (let looks = 1; looks < mostLooks; looks += 1) {
    await pause(pollIntervalMs);
    if (!(await look())) return false;
  }
  return true;
}
