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

it('what is written several times keeps its layout, unless an edit writes it once more', () => {
  const [one, other] = ['type: [a, b]', 'type: [ a, b ]'];
  const lines = (...all: string[]) => `${all.join('\n')}\n`;
  const [before, after] = [lines(one, 'x: 1', one), lines(other, 'x: 1', other)];
  expect(withLayoutOf(before, after, lines(other, 'x: 1', other, 'y: 2'))).toBe(
    lines(one, 'x: 1', one, 'y: 2'),
  );
  const edited = lines(other, 'x: 1', other, other);
  expect(withLayoutOf(before, after, edited)).toBe(edited);
});
