import { describe, expect, it } from 'vitest';
import { isExact, markDigits, unmarkDigits, withDigits } from './digits.js';

describe('numbers with more digits than a double holds', () => {
  it.each([
    '0',
    '-0.0',
    '1.50',
    '1e3',
    '1E+3',
    '0.1',
    '9007199254740992',
    '-12.5e-3',
    '1e21',
    '5e-324',
  ])('do not include %s', (text) => {
    expect(isExact(text)).toBe(true);
  });

  it.each([
    '0.1234567890123456789',
    '9007199254740993',
    '-0.10000000000000000001',
    '1e400',
    '1e-400',
  ])('include %s', (text) => {
    expect(isExact(text)).toBe(false);
  });

  const json = String.raw`{"a": 0.1234567890123456789, "b": [1, -9007199254740993], "0.1234567890123456789": "0.1234567890123456789 \" 9007199254740993"}`;

  it('survive parsing and serialization', () => {
    expect(unmarkDigits(JSON.stringify(JSON.parse(markDigits(json))))).toBe(
      json.replaceAll(': ', ':').replaceAll(', ', ','),
    );
  });

  it('are the only ones read as texts', () => {
    expect(withDigits(json)).toEqual({
      a: '0.1234567890123456789',
      b: [1, '-9007199254740993'],
      '0.1234567890123456789': '0.1234567890123456789 " 9007199254740993',
    });
  });
});
