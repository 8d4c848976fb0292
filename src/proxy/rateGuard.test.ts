import { expect, it } from 'vitest';
import { rateGuard } from './rateGuard.js';

it('a user may make a request again a minute after the first of the last ones', () => {
  let time = 0;
  const waitOf = rateGuard(2, () => time);
  expect(['ann', 'ann', 'ann', 'bob'].map(waitOf)).toEqual([0, 0, 60_000, 0]);
  time = 59_000;
  expect(waitOf('ann')).toBe(1_000);
  time = 60_000;
  expect(['ann', 'ann', 'ann'].map(waitOf)).toEqual([0, 0, 60_000]);
});

it('of very many users, the least recently active is forgotten', () => {
  const waitOf = rateGuard(1, () => 0);
  const others = Array.from({ length: 99_999 }, (_, index) => `user ${index}`);
  expect(['ann', ...others].some((user) => waitOf(user) > 0)).toBe(false);
  expect(waitOf('ann')).toBeGreaterThan(0);
  waitOf('one more');
  expect(waitOf('ann')).toBeGreaterThan(0);
  expect(waitOf('user 0')).toBe(0);
});
