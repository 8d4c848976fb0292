import { expect, it } from 'vitest';
import { responseKey } from './document.js';

it('the exact status takes precedence over its range, and the range over default', () => {
  expect(responseKey(['default', '4XX', '404'], 404)).toBe('404');
  expect(responseKey(['default', '4XX', '404'], 400)).toBe('4XX');
  expect(responseKey(['default', '4XX', '404'], 500)).toBe('default');
  expect(responseKey(['4XX', '404'], 500)).toBeUndefined();
});

it('a range may be written in lower case', () => {
  expect(responseKey(['default', '4xx'], 404)).toBe('4xx');
});
