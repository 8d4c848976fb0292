import type { Fetch } from './fetch.js';

/** A stage of the transport, made from the next one. */
export type Stage = (next: Fetch) => Fetch;

/**
 * Puts stages around the last one; the first of the list is the outermost. A stage that a call does not need is
 * `undefined` or `false`.
 */
export function compose(stages: readonly (Stage | undefined | false)[], last: Fetch): Fetch {
  let outermost = last;
  for (let at = stages.length - 1; at >= 0; at--) {
    const stage = stages[at];
    if (stage) outermost = stage(outermost);
  }
  return outermost;
}
