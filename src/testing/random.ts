import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Choices that are the same for the same seed. */
export interface Random {
  /** From 0, below 1. */
  share(): number;
  /** A whole number from 0, below a bound. */
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Choices that follow from a seed; those of neighbouring seeds have nothing in common. */
export function randomOf(seed: number): Random {
  const generator = mersenne(seed);
  const below = (bound: number): number => uniformInt(generator, 0, bound - 1);
  return {
    share: () => uniformFloat64(generator),
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  };
}
