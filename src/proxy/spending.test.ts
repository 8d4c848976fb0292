import { expect, it } from 'vitest';
import { spendingGuard } from './spending.js';

it.each([
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const)('the limit begins anew with each %s, whatever was reserved before', (per, windowMs) => {
  let time = 10 * windowMs;
  const guard = spendingGuard({ creativeUnits: 5, per }, () => time);
  const before = guard.reserve('ann', '3');
  guard.charge('bob', undefined);
  time += windowMs - 1;
  expect([guard.reserve('ann', '3'), guard.isExceeded('bob')]).toEqual([undefined, true]);
  time += 1;
  expect(guard.reserve('ann', '3')).toBeDefined();
  before?.settle('0');
  expect([guard.reserve('ann', '3'), guard.isExceeded('bob')]).toEqual([undefined, false]);
});
