import { describe, expect, it } from 'vitest';
import { cellAt, cellOf, median, quantile, tableOf, toMarkdown } from './table.js';

describe('quantiles', () => {
  it.each([
    [[3], 0.5, 3],
    [[9, 1, 5], 0.5, 5],
    [[4, 1, 3, 100], 0.5, 3.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
  ])('of %j the part %d is below %d', (numbers, part, expected) => {
    expect(quantile(numbers, part)).toBe(expected);
  });

  it('are the same in any order', () => {
    expect(median([3, 1, 2])).toBe(2);
  });
});

describe('a cell', () => {
  it('compares what was measured in one round', () => {
    // The machine was ten times slower in the last round, for both.
    expect(cellOf([2, 2, 20], [1, 1, 10]).ratio).toBe(2);
  });
});

describe('a table', () => {
  const about = { title: 'Calls', note: 'By the clock.', unit: 'µs', against: 'fetch' };
  const table = tableOf(about, { one: { fetch: [100, 100, 104], ours: [150, 150, 156] } });

  it('is written with each candidate relative to the reference', () => {
    expect(toMarkdown(table)).toContain('| fetch | 100 | 100 to 102 | 1 |');
    expect(toMarkdown(table)).toContain('| ours | 150 | 150 to 153 | 1.50 |');
  });

  it('has no spread for exact values', () => {
    const sizes = tableOf({ ...about, unit: 'kB' }, { one: { fetch: [2], ours: [3] } });
    expect(toMarkdown(sizes)).toContain('|  | one, kB | × |');
    expect(toMarkdown(sizes)).toContain('| ours | 3.00 | 1.50 |');
  });

  it('names a missing cell', () => {
    expect(cellAt(table, 'ours', 'one').ratio).toBe(1.5);
    expect(() => cellAt(table, 'theirs', 'one')).toThrow('Calls has no theirs, one.');
  });
});
