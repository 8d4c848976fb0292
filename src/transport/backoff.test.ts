import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffMs } from './backoff.js';

const bounds = fc.record({ baseMs: fc.nat(100_000), capMs: fc.nat(1_000_000) });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('backoff stays under the doubling bound and the cap, for any number of retries', () => {
  fc.assert(
    fc.property(fc.nat(5_000), bounds, random, (retry, backoff, value) => {
      const wait = backoffMs(retry, backoff, () => value);
      expect(Number.isSafeInteger(wait)).toBe(true);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(
        Math.min(backoff.capMs, backoff.baseMs * 2 ** Math.min(retry, 99)),
      );
    }),
  );
});

it('backoff uses the whole range up to the bound', () => {
  const backoff = { baseMs: 100, capMs: 300 };
  expect(backoffMs(1, backoff, () => 0)).toBe(0);
  expect(backoffMs(1, backoff, () => 0.5)).toBe(100);
  expect(backoffMs(9, backoff, () => 0.999999)).toBe(299);
  expect(backoffMs(5_000, { baseMs: 0, capMs: 300 }, () => 0.5)).toBe(0);
});
