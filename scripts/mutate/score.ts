import { randomOf } from '../../src/testing/random.js';

/** One change that the suite should notice. */
export interface Mutant {
  readonly operation: string;
  /** JSON Pointer into the document to the broken or changed statement. */
  readonly pointer: string;
  /** A short description of the change. */
  readonly title: string;
}

export interface Score {
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly (Mutant & { readonly why: string })[];
}

export function scoreOf(
  results: readonly (Mutant & { readonly why: string | undefined })[],
): Score {
  const survivors = results.flatMap(({ why, ...mutant }) =>
    why === undefined ? [] : [{ ...mutant, why }],
  );
  return { mutants: results.length, killed: results.length - survivors.length, survivors };
}

/** Picks a share of a list, in its order, the same for the same seed; how many follows from the share alone. */
export function pick<T>(items: readonly T[], share: number, seed: number): T[] {
  const random = randomOf(seed);
  let wanted = Math.round(items.length * Math.min(share, 1));
  return items.filter((_item, index) => {
    const isPicked = random.share() * (items.length - index) < wanted;
    if (isPicked) wanted -= 1;
    return isPicked;
  });
}

/** Runs a task for each item, a few at a time, in order. */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}
