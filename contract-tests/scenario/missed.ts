import { persists } from '../engine/persists.js';
import type { Walk } from '../engine/walk.js';

/** Which records the short pages of a list have, as far as they were read. */
export interface Listed {
  /** The IDs on them, in their order. */
  readonly ids: readonly string[];
  /** Whether the last of them is the last of the list. */
  readonly isWhole: boolean;
}

/**
 * The first record of a long page that short pages must have and lack: a page may be shorter than it was asked to be,
 * so that they need not reach as far as the long one.
 */
export function missedBy(long: readonly string[], { ids, isWhole }: Listed): string | undefined {
  const seen = new Set(ids);
  const reached = isWhole ? long.length : long.findLastIndex((id) => seen.has(id));
  return long.slice(0, Math.max(reached, 0)).find((id) => !seen.has(id));
}

/**
 * The record that is missed each time the short pages are read again: the first ones may have come from a replica that
 * lags.
 *
 * @param again reads the long page, and then the short ones; undefined if one cannot be read
 */
export async function stillMissed(
  walk: Walk,
  missed: string,
  again: () => Promise<readonly [long: readonly string[], pages: Listed] | undefined>,
): Promise<string | undefined> {
  let id: string | undefined = missed;
  await persists(walk.target, async () => {
    const read = await again();
    id = read && missedBy(...read);
    return id !== undefined;
  });
  return id;
}
