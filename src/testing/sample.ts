import { inject } from 'vitest';
import { sampleByName } from './sampleByName.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether a run includes all cases, as the long tests do, or a sample. */
    plays: 'all' | 'some';
  }

  interface TaskMeta {
    /** How many of its cases a file has played, if they are too many for every run. */
    share?: Share;
  }
}

export const playsAll = inject('plays') === 'all';

/** How many of its cases a file has played. */
export interface Share {
  played: number;
  all: number;
}

let share: Share = { played: 0, all: 0 };

/** The share that was played since the last call. */
export function takeShare(): Share {
  const taken = share;
  share = { played: 0, all: 0 };
  return taken;
}

/**
 * The cases of this run: all of them in the long tests, otherwise one of `distance`. They are chosen by their names,
 * so that a new case moves no other one in or out, but for the one whose place it takes.
 */
export function sample<T>(cases: readonly T[], distance = 11): T[] {
  const count = playsAll ? cases.length : Math.ceil(cases.length / distance);
  share.all += cases.length;
  share.played += count;
  if (playsAll) return [...cases];
  return sampleByName(cases, count);
}

/** How many random cases this run has: all of them in the long tests, otherwise a fifth. */
export function several(count: number): number {
  const played = playsAll ? count : Math.ceil(count / 5);
  share.all += count;
  share.played += played;
  return played;
}
