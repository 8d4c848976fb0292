import { expect, it } from 'vitest';
import { withPlainReferences } from './plainDocument.js';

it('a percent sign in a reference that stands for itself is a part of a name', () => {
  const document = { a: { $ref: '#/100%' }, b: { $ref: '#/%7Bid%7D' } };
  expect(withPlainReferences(document)).toEqual({ a: { $ref: '#/100%' }, b: { $ref: '#/{id}' } });
});
