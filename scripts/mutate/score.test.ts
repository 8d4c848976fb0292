import { expect, it } from 'vitest';
import { pick } from './score.js';

const items = Array.from({ length: 200 }, (_, index) => index);

it('a sample has the given share, in order, the same for the same seed', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const picked = pick(items, 0.1, seed);
    expect(picked).toHaveLength(20);
    expect(picked).toEqual([...new Set(picked)].toSorted((a, b) => a - b));
    expect(picked).toEqual(pick(items, 0.1, seed));
  }
  expect(pick(items, 0.1, 1)).not.toEqual(pick(items, 0.1, 2));
});

it('a sample has each item for some seed, and all items for the whole share', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  expect(new Set(seeds.flatMap((seed) => pick(items, 0.1, seed))).size).toBe(items.length);
  expect(pick(items, 1, 1)).toEqual(items);
  expect(pick([], 0.1, 1)).toEqual([]);
});
