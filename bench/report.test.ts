import { describe, expect, it } from 'vitest';
import { isMissed, toTable } from './report.js';

const figures = [
  { name: 'generate', value: 2.71, unit: 's', goal: 6 },
  { name: 'validator : JSON.parse', value: 0.75, unit: '', goal: 0.5 },
  { name: 'import', value: 12, unit: 'ms' },
] as const;

describe('the table of figures', () => {
  it('shows each value with its goal, and marks misses', () => {
    expect(toTable(figures).split('\n')).toEqual([
      'generate                   2.71 s   goal < 6 s',
      'validator : JSON.parse    0.750     goal < 0.5  MISSED',
      'import                     12.0 ms',
    ]);
  });

  it('counts the values that miss their goals', () => {
    expect(figures.map(isMissed)).toEqual([false, true, false]);
    expect(isMissed({ name: 'nothing', value: Number.NaN, unit: 's', goal: 1 })).toBe(true);
  });
});
