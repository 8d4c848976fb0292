import { describe, expect, it } from 'vitest';
import { median, sideBySide } from './measure.js';

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 100], 3.5],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('sideBySide', () => {
  it('calls each candidate equally often, in turn', () => {
    const calls: string[] = [];
    const times = sideBySide(
      { a: () => calls.push('a'), b: () => calls.push('b') },
      { rounds: 2, calls: 2 },
    );
    expect(calls.join('')).toBe('aabbaabbaabb');
    expect(Object.keys(times)).toEqual(['a', 'b']);
  });
});
