/** The result of trying some items together. */
export type Trial<Item> =
  | { readonly holds: true }
  /** The items known not to hold, and why; undefined if it may be any of them. */
  | {
      readonly holds: false;
      readonly reason: string;
      readonly culprits?: ReadonlyMap<Item, string>;
    };

/** The items that hold, and why the others are left out. */
export interface TrialResult<Item> {
  readonly held: readonly Item[];
  readonly refused: ReadonlyMap<Item, string>;
}

/**
 * Finds the items that hold together, in their order: all at once if possible, else by halves. Each try is
 * costly: after the last one, untested items are left out, with that reason.
 *
 * @param tries The most tries.
 */
export async function keepWhatHolds<Item>(
  items: readonly Item[],
  tryOut: (items: readonly Item[]) => Promise<Trial<Item>>,
  tries: number,
): Promise<TrialResult<Item>> {
  const refused = new Map<Item, string>();
  let made = 0;
  const keep = async (held: readonly Item[], rest: readonly Item[]): Promise<readonly Item[]> => {
    if (rest.length === 0) return held;
    if (made >= tries) {
      const reason = `not tried, after ${tries} generations of the document for the others: propose again after applying this proposal, or from fewer reports`;
      for (const each of rest) refused.set(each, reason);
      return held;
    }
    made += 1;
    const verdict = await tryOut([...held, ...rest]);
    if (verdict.holds) return [...held, ...rest];
    const known = rest.filter((each) => verdict.culprits?.has(each));
    if (known.length > 0) {
      for (const each of known) refused.set(each, verdict.culprits?.get(each) ?? verdict.reason);
      return keep(
        held,
        rest.filter((each) => !refused.has(each)),
      );
    }
    const [only] = rest;
    if (rest.length === 1 && only !== undefined) {
      refused.set(only, verdict.reason);
      return held;
    }
    const half = Math.ceil(rest.length / 2);
    return keep(await keep(held, rest.slice(0, half)), rest.slice(half));
  };
  return { held: await keep([], items), refused };
}
