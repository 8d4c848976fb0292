import { expect, it } from 'vitest';
import { randomOf } from './random.js';

/** How far counts are from even ones, as a chi-square of seven degrees of freedom: 24.3 once in a thousand. */
function unevenness(draws: readonly number[]): number {
  const counts = Array.from({ length: 8 }, (_, value) => draws.filter((d) => d === value).length);
  const even = draws.length / counts.length;
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
}

it('the random choice is the same for the same seed', () => {
  const chosen = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => [random.below(1_000), random.share()]);
  };
  expect(chosen(7)).toEqual(chosen(7));
  expect(chosen(7)).not.toEqual(chosen(8));
});

it('the random choice is even, also for the first choice of consecutive seeds', () => {
  const random = randomOf(1);
  expect(unevenness(Array.from({ length: 8_000 }, () => random.below(8)))).toBeLessThan(24.3);
  expect(
    unevenness(Array.from({ length: 8_000 }, (_, seed) => randomOf(seed).below(8))),
  ).toBeLessThan(24.3);
  expect(
    unevenness(Array.from({ length: 8_000 }, () => Math.floor(random.share() * 8))),
  ).toBeLessThan(24.3);
  const list = ['a', 'b', 'c'];
  expect(new Set(Array.from({ length: 100 }, () => random.pick(list)))).toEqual(new Set(list));
});
