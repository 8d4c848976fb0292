import { describe, expect, it } from 'vitest';
import { callNames, problemsOfClient } from './service.js';

/** How many answers each call gets in turn. */
const seeds = Number(process.env.HOSTILE_SEEDS ?? 10);

describe('a service and a storage with random hostile answers, many times', () => {
  it.each(callNames)('leave %s with a result or a typed error, within its bounds', async (name) => {
    for (let seed = 100; seed < 100 + seeds; seed += 1) {
      expect(await problemsOfClient(name, seed), `seed ${seed}`).toEqual([]);
    }
  });
});
