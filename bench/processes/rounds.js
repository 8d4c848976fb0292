/**
 * Measures candidates in rounds, each with all of them in a different order, so that a busy moment of the
 * machine affects all alike and garbage collection does not always hit the same one. The first fifth of the
 * rounds is warm-up.
 */
export async function roundsOf(candidates, rounds, measure) {
  const names = Object.keys(candidates);
  const values = Object.fromEntries(names.map((name) => [name, []]));
  const random = seeded(17);
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const name of shuffled(names, random)) {
      globalThis.gc?.();
      const value = await measure(candidates[name]);
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
}

function shuffled(names, random) {
  const left = [...names];
  return names.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** The same order in each run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
