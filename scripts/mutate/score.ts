/** One change that the suite ought to notice. */
export interface Mutant {
  readonly operation: string;
  /** JSON Pointer into the document to the statement that is broken or changed. */
  readonly pointer: string;
  /** What was changed, in a few words. */
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

/** Picks a share of a list, the same for the same seed. */
export function pick<T>(items: readonly T[], share: number, seed: number): T[] {
  if (share >= 1) return [...items];
  const random = mulberry32(seed);
  return items.filter(() => random() < share);
}

/** A small generator of uniform numbers in [0, 1): the choice need not be good, only repeatable. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs a task for each item, a few at a time, and keeps the order. */
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
