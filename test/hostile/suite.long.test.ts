import { expect, it } from 'vitest';
import { problemsOfSuite } from './suite.js';

it.each(Array.from({ length: Number(process.env.HOSTILE_SEEDS ?? 4) }, (_, index) => index + 100))(
  'reports about a service with random hostile answers are safe to show: seed %i',
  async (seed) => {
    expect(await problemsOfSuite(seed, 60)).toEqual([]);
  },
);
