/**
 * Measures candidates in rounds, each round all of them in another order, so that a busy moment of the
 * machine meets all alike and nobody clears up after the same one. The first fifth of the rounds is for the
 * compiler.
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
