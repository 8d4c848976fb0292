import { expect, it } from 'vitest';
import { hasManyDigits } from './keepDigits.js';

it.each([
  ['1'.repeat(16), true],
  ['1'.repeat(15), false],
  ['0.00000000000001', true],
  ['0.0000000000001', false],
  ['123456789012345e15', false],
  ['-12345678.90123456', true],
  ['2026-11-29T10:00:00.000Z', false],
])('finds %s, wherever it stands: %s', (digits, found) => {
  for (let before = 0; before < 40; before++) {
    const text = `${'x'.repeat(before)}${digits}`;
    expect(hasManyDigits(text)).toBe(found);
    expect(hasManyDigits(`${text},"1":2`)).toBe(found);
  }
});

it('does not add up digits that are apart', () => {
  expect(hasManyDigits('12345678,'.repeat(100))).toBe(false);
  expect(hasManyDigits('')).toBe(false);
});
