import { describe, expect, it } from 'vitest';
import type { Asset, Job, PatchResult } from '../generated/schema.js';
import { booleanAt, listAt, numberAt, textAt } from './foreign.js';
import { isObject, type Undocumented } from './isObject.js';
import { valueAt } from './valueAt.js';

const wrong = [undefined, null, 0, '', 'x', [], [null], true, () => {}, Object.create(null)];

it.each(wrong)('finds nothing in %s', (value) => {
  expect(valueAt<Undocumented>(value, 'job', 'jobId')).toBeUndefined();
  expect(textAt<Undocumented>({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(numberAt<Undocumented>({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(booleanAt<Undocumented>({ job: value }, 'job', 'jobId')).toBeUndefined();
  expect(listAt<Undocumented>({ job: value }, 'job', 'jobId')).toEqual([]);
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
  expect(textAt<Undocumented>(record, 'text')).toBe('a');
  expect(textAt<Undocumented>(record, 'empty')).toBeUndefined();
  expect(textAt<Undocumented>(record, 'number')).toBeUndefined();
  expect(numberAt<Undocumented>(record, 'number')).toBe(0);
  expect(numberAt<Undocumented>(record, 'endless')).toBeUndefined();
  expect(numberAt<Undocumented>(record, 'one', 'two')).toBe(2);
  expect(booleanAt<Undocumented>(record, 'no')).toBe(false);
  expect(listAt<Undocumented>(record, 'list')).toEqual([1]);
  expect(listAt<Undocumented>(record, 'one')).toEqual([]);
});

it('distinguishes records from lists and other values', () => {
  expect([{}, Object.create(null)].map(isObject)).toEqual([true, true]);
  expect([null, undefined, [], 'x', 1].map(isObject)).toEqual([false, false, false, false, false]);
});

describe('a path', () => {
  it('that the document does not have does not compile', () => {
    const job: unknown = {};
    textAt<Job>(job, 'metadata', 'error');
    valueAt<PatchResult>(job, 'job', 'billing', 'disableRefund');
    // @ts-expect-error: no such field
    textAt<Job>(job, 'jobID');
    // @ts-expect-error: no such field in it
    booleanAt<Job>(job, 'billing', 'refundDisabled');
    // @ts-expect-error: no such field two levels down
    valueAt<PatchResult>(job, 'job', 'billing', 'refundDisabled');
    // @ts-expect-error: a field of the document's in another record
    numberAt<Asset>(job, 'progress');
    // @ts-expect-error: a list has no names
    textAt<Job>(job, 'statusHistory', 'date');
    // @ts-expect-error: the record is not named
    valueAt(job, 'jobId');
    // @ts-expect-error: the record is not named
    listAt(job, 'metadata', 'assetIds');
    if (isObject<Job>(job)) {
      expect(job.billing).toBeUndefined();
      // @ts-expect-error: no such field
      expect(job.bill).toBeUndefined();
    }
  });
});
