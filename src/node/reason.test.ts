import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { reasonOf } from './reason.js';

it.each([
  ['an error', new Error("EMFILE: too many open files, open '/a'")],
  [
    'an error of another realm',
    runInNewContext('new Error("EMFILE: too many open files, open \'/a\'")'),
  ],
])('the reason of %s leaves out its call and path', (_, error) => {
  expect(reasonOf(error)).toBe('EMFILE: too many open files');
});

it.each([
  ['it is not a file', new Error('it is not a file')],
  ['text', 'text'],
  ['null', null],
])('says "%s" as it is', (said, error) => {
  expect(reasonOf(error)).toBe(said);
});

it('says what is common in words of our own, by its code', () => {
  const missing = Object.assign(new Error("ENOENT: no such file or directory, open '/a'"), {
    code: 'ENOENT',
  });
  expect(reasonOf(missing)).toBe('the file or folder does not exist');
});

it.each([
  ['a relative path', 'images/a.png', ` (${resolve('images/a.png')})`],
  ['an absolute path, which the message has already', '/images/a.png', ''],
])('says where %s leads if nothing is there', (_, path, place) => {
  const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path });
  expect(reasonOf(missing)).toBe(`the file or folder does not exist${place}`);
});

it('leaves the full stop to the sentence that the reason ends', () => {
  expect(reasonOf(new Error('Use --allow-fs-write to allow it.'))).not.toMatch(/\.$/);
});

it('says the code of an error without a message, such as that of a refused connection', () => {
  const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  expect(reasonOf(refused)).toBe('ECONNREFUSED');
});
