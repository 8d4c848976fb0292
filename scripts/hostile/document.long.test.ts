import { expect, it } from 'vitest';
import { problemsOfDocument } from './testing/document.js';

it.each(Array.from({ length: 150 }, (_, index) => index + 100))(
  'a document that means harm is refused, or inert: seed %i',
  async (seed) => {
    expect(await problemsOfDocument(seed)).toEqual([]);
  },
);
