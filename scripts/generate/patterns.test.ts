import { expect, it } from 'vitest';
import { whyUnsafe } from './patterns.js';

it.each([
  '^(a+)+$',
  '^(a*)*$',
  '^(a|a)*$',
  '^(a|aa)+$',
  '^(a|b|ab)*$',
  '(.*)*x',
  '(x+x+)+y',
  '^(\\w+\\s?)*$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^((ab)*|(ba)*|[ab])*c$',
  '^((a{2,3}){2,3})*$',
  '^(x{1,100}){1,100}$',
  '^(?:a?){40}a{40}$',
  '(?=(a+)+$)a',
  '^([^"]|\\p{L})*$',
])('%s can take exponential time', (pattern) => {
  expect(whyUnsafe(pattern)).toContain('exponential time');
});

it.each([
  '^[a-z]+$',
  '\\s+$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==)?$',
  '^([a-z]+\\.)+[a-z]+$',
  '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  '^(?:[0-9a-f]{32},)*$',
  '^(\\p{L}+\\.)+$',
  '^(?:[^"\\\\]|\\\\.)*$',
  '^.{1,2000}$',
  '^(a?)*$',
  '^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$',
  '^(?!.*\\.\\.)[\\w.]+$',
  '',
])('%s matches a text in only one way', (pattern) => {
  expect(whyUnsafe(pattern)).toBeUndefined();
});

it.each([
  ['[', 'Not a valid ECMA-262 pattern'],
  ['^(a)\\1$', 'it has a backreference'],
  ['a'.repeat(500), 'more than 400 characters'],
])('%s is refused without an analysis', (pattern, reason) => {
  expect(whyUnsafe(pattern)).toContain(reason);
});
