import type { Fetch } from './fetch.js';

/** Puts stages around the last one; the first of the list is the outermost. */
export function compose(stages: readonly ((next: Fetch) => Fetch)[], last: Fetch): Fetch {
  return stages.reduceRight((next, stage) => stage(next), last);
}
