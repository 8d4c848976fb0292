import { expect, it } from 'vitest';
import { problemsOfDocument } from './testing/hostileDocument.js';

const count = Number(process.env.HOSTILE_SEEDS ?? 100);

it('hostile documents are refused or inert', async () => {
  let taken = 0;
  for (let seed = 100; seed < 100 + count; seed += 1) {
    const problems = await problemsOfDocument(seed, () => {
      taken += 1;
    });
    expect(problems, `seed ${seed}`).toEqual([]);
  }
  // Neither is for nothing.
  expect(taken).toBeGreaterThan(count / 10);
  expect(taken).toBeLessThan(count);
});
