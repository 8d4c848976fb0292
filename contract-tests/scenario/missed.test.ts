import { expect, it, vi } from 'vitest';
import type { Walk } from '../engine/walk.js';
import { missedBy, stillMissed } from './missed.js';

it.each([
  ['all of them', ['a', 'b', 'c'], ['a', 'b', 'c'], true, undefined],
  ['some, but not to the end', ['a', 'b', 'c'], ['a', 'b'], false, undefined],
  ['a new one before', ['a', 'b', 'c'], ['new', 'a', 'b'], false, undefined],
  ['some, up to the end', ['a', 'b', 'c'], ['a', 'b'], true, 'c'],
  ['one after the missing one', ['a', 'b', 'c'], ['a', 'c'], false, 'b'],
  ['none, and an end', ['a'], [], true, 'a'],
  ['none that the long page has', ['a'], ['new'], false, undefined],
])('short pages with %s', (_what, long, ids, isWhole, missed) => {
  expect(missedBy(long, { ids, isWhole })).toBe(missed);
});

const walk = { target: { pollIntervalMs: 0 } } as Walk;
const pages = (...ids: string[]) => [['a', 'b'], { ids, isWhole: true }] as const;

it('a record that is there later was missed by a replica that lags', async () => {
  const again = vi.fn(async () => pages('a', 'b')).mockResolvedValueOnce(pages('a'));
  expect(await stillMissed(walk, 'b', again)).toBeUndefined();
  expect(again).toHaveBeenCalledTimes(2);
});

it('a record that is never there is missed', async () => {
  expect(await stillMissed(walk, 'b', async () => pages('a'))).toBe('b');
  expect(await stillMissed(walk, 'b', async () => undefined)).toBeUndefined();
});
