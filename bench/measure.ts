/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Times functions side by side: rounds of each in turn, so that a busy moment of the machine meets all
 * of them alike.
 *
 * @returns the median microseconds of one call, by name.
 */
export function sideBySide<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  { rounds = 200, calls = 200 } = {},
): Record<Name, number> {
  const names = Object.keys(candidates) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -rounds / 2; round < rounds; round++) {
    for (const name of names) {
      const run = candidates[name];
      const start = performance.now();
      for (let call = 0; call < calls; call++) run();
      const time = ((performance.now() - start) / calls) * 1_000;
      // The first rounds are for the compiler.
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
