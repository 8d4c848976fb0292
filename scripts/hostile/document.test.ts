import { expect, it } from 'vitest';
import { problemsOfDocument } from './testing/document.js';

it.each([1, 2, 3])('a document that means harm is refused, or inert: seed %i', async (seed) => {
  expect(await problemsOfDocument(seed)).toEqual([]);
});
