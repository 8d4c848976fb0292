/** Whether a value of an open enum is known; a value that is not a string only has the wrong type. */
export function among(value: unknown, knownValues: readonly unknown[]): boolean {
  return typeof value !== 'string' || holds(knownValues, value);
}

/** Lists of known values are long, and the same for every body. */
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function holds(list: readonly unknown[], value: unknown): boolean {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(value);
}
