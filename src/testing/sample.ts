import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether a run includes all cases, as the long tests do, or a sample. */
    plays: 'all' | 'some';
  }
}

export const playsAll = inject('plays') === 'all';

/** The cases of this run: all of them in the long tests, otherwise every nth. */
export function sample<T>(cases: readonly T[], distance = 11): T[] {
  return cases.filter((_case, index) => playsAll || index % distance === 0);
}

/** How many random cases this run has: all of them in the long tests, otherwise a fifth. */
export function several(count: number): number {
  return playsAll ? count : Math.ceil(count / 5);
}
