import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The part of all cases that a run plays, up to 1: all of them. */
    share: number;
  }
}

/** The cases that this run plays: all of them among the long tests, else every nth. */
export function sample<T>(cases: readonly T[]): T[] {
  const distance = Math.round(1 / inject('share'));
  return cases.filter((_case, index) => index % distance === 0);
}
