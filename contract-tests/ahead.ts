/** What was begun before its turn. */
export interface Ahead<Item, Result> {
  /** The result of an item, in whatever order they are asked for. */
  take(item: Item): Promise<Result>;
  /** Resolves when nothing that was begun goes on, however it ended. */
  idle(): Promise<void>;
}

/**
 * Begins items before they are taken, in the order in which they will be.
 *
 * @param order - the items to be taken
 * @param most - how many go on at the same time, with the one that is taken
 */
export function beginAhead<Item, Result>(
  order: Iterable<Item>,
  most: number,
  begin: (item: Item) => Promise<Result>,
): Ahead<Item, Result> {
  const upcoming = order[Symbol.iterator]();
  const begun = new Map<Item, Promise<Result>>();
  const start = (item: Item): Promise<Result> => {
    const result = begin(item);
    // It is taken later, or never if the run is stopped.
    result.catch(() => undefined);
    begun.set(item, result);
    return result;
  };
  return {
    async take(item) {
      while (begun.size < most) {
        const next = upcoming.next();
        if (next.done) break;
        start(next.value);
      }
      const result = begun.get(item) ?? start(item);
      try {
        return await result;
      } finally {
        begun.delete(item);
      }
    },
    async idle() {
      await Promise.allSettled(begun.values());
    },
  };
}
