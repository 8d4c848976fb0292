import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether a run plays all cases, as the long tests do, or some of them. */
    plays: 'all' | 'some';
  }
}

export const playsAll = inject('plays') === 'all';

/** The cases that this run plays: all of them among the long tests, else every nth. */
export function sample<T>(cases: readonly T[], distance = 11): T[] {
  return cases.filter((_case, index) => playsAll || index % distance === 0);
}
