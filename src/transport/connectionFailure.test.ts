import { afterEach, expect, it, vi } from 'vitest';
import { readFailure } from './connectionFailure.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const storage = 'https://files.example.com/a.png?Signature=s1';
const page = () => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', new URL('https://site.example.com/shop'));
};

it.each(['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])(
  'names CORS as the other reason for the bare error of a browser: %s',
  (words) => {
    page();
    const { message, established } = readFailure(new TypeError(words), storage, true);
    expect(message).toBe(
      'The connection to files.example.com broke, or it does not let pages of other sites read its answers (CORS): the console of the browser says which.',
    );
    expect(established).toBe(true);
  },
);

it.each<[string, () => void, string, unknown]>([
  ['the own site of a page', page, 'https://site.example.com/api/jobs', new TypeError('x')],
  ['a failure that has a code', page, storage, Object.assign(new Error('x'), { code: 'EPIPE' })],
  ['a program', () => {}, storage, new TypeError('fetch failed')],
])('does not name CORS for %s', (_, open, url, error) => {
  open();
  expect(readFailure(error, url, true).message).not.toContain('CORS');
});
