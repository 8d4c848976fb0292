import { expect, it } from 'vitest';
import { booleanAt, listAt, numberAt, textAt } from './foreign.js';
import { isObject } from './isObject.js';
import { valueAt } from './valueAt.js';

const wrong = [undefined, null, 0, '', 'x', [], [null], true, () => {}, Object.create(null)];

it.each(wrong)('finds nothing in %s', (value) => {
  expect(valueAt(value, 'job', 'jobId')).toBeUndefined();
  expect(textAt({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(numberAt({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(booleanAt({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(listAt({ job: value }, 'job', 'jobId')).toEqual([]);
});

it('finds existing values of the requested type only', () => {
  const record = {
    text: 'a',
    empty: '',
    number: 0,
    endless: Infinity,
    no: false,
    list: [1],
    one: { two: 2 },
  };
  expect(textAt(record, 'text')).toBe('a');
  expect(textAt(record, 'empty')).toBeUndefined();
  expect(textAt(record, 'number')).toBeUndefined();
  expect(numberAt(record, 'number')).toBe(0);
  expect(numberAt(record, 'endless')).toBeUndefined();
  expect(numberAt(record, 'one', 'two')).toBe(2);
  expect(booleanAt(record, 'no')).toBe(false);
  expect(listAt(record, 'list')).toEqual([1]);
  expect(listAt(record, 'one')).toEqual([]);
});

it('distinguishes records from lists and other values', () => {
  expect([{}, Object.create(null)].map(isObject)).toEqual([true, true]);
  expect([null, undefined, [], 'x', 1].map(isObject)).toEqual([false, false, false, false, false]);
});
