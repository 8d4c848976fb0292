import { expect, it } from 'vitest';
import { problemsOfDocument } from './testing/hostileDocument.js';

it.each([1, 2, 3])('a hostile document is refused or inert: seed %i', async (seed) => {
  expect(await problemsOfDocument(seed)).toEqual([]);
});
