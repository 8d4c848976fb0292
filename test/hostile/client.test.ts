import { describe, expect, it } from 'vitest';
import { callNames, problemsOfClient } from './service.js';

describe('a service and a storage with random hostile answers', () => {
  it.each(callNames)('leave %s with a result or a typed error, within its bounds', async (name) => {
    for (const seed of [1, 2, 3]) {
      expect(await problemsOfClient(name, seed), `seed ${seed}`).toEqual([]);
    }
  });
});
