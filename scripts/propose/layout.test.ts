import { expect, it } from 'vitest';
import { withLayoutOf } from './layout.js';

const original = 'a:\n  text: one two\n    three\nb: 1\nc: four\n  five\n';
const rewritten = 'a:\n  text: one two three\nb: 1\nc: four five\n';

it('what nobody edited keeps its layout, beside what was edited', () => {
  const edited = 'a:\n  text: one two three\n  new: 2\nb: [1, 2]\nc: four five\n';
  expect(withLayoutOf(original, rewritten, edited)).toBe(
    'a:\n  text: one two\n    three\n  new: 2\nb: [1, 2]\nc: four\n  five\n',
  );
});

it('what was edited has the layout of the writer', () => {
  const edited = 'a:\n  text: one two three four\nb: 1\nc: four five\n';
  expect(withLayoutOf(original, rewritten, edited)).toBe(
    'a:\n  text: one two three four\nb: 1\nc: four\n  five\n',
  );
});

it('a text without edits is the original', () => {
  expect(withLayoutOf(original, rewritten, rewritten)).toBe(original);
});
