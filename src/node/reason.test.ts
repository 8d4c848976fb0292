import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { reasonOf } from './reason.js';

it.each([
  ['an error', new Error("ENOENT: no such file or directory, open '/a'")],
  [
    'an error of another realm',
    runInNewContext('new Error("ENOENT: no such file or directory, open \'/a\'")'),
  ],
])('the reason of %s leaves out its call and path', (_, error) => {
  expect(reasonOf(error)).toBe('ENOENT: no such file or directory');
});

it.each([
  ['it is not a file', new Error('it is not a file')],
  ['text', 'text'],
  ['null', null],
])('says "%s" as it is', (said, error) => {
  expect(reasonOf(error)).toBe(said);
});
