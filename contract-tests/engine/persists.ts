import { setTimeout as pause } from 'node:timers/promises';
import type { Target } from './target.js';

/** How often something wrong is looked at, the first time included, before it is told. */
export const mostLooks = 6;

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
