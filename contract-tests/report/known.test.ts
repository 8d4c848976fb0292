import { describe, expect, it } from 'vitest';
import { KnownError, readKnown, setApart, unmetOf } from './known.js';
import { record, reportOf, tooFar } from './testing/records.js';
import { writers } from './writers.js';

const entry = {
  operation: 'jobsRetrieve',
  keyword: 'maximum',
  reason: 'progress counts the retries',
  until: '2027-01-31',
};
const known = [entry];
const broken = record('200 success', { violations: [tooFar] });

describe('a list of known deviations', () => {
  it.each([
    [
      'something other than a list',
      '{}',
      'known.json must be a list of deviations, each an object with operation, keyword, ',
    ],
    ['invalid JSON', '[', 'known.json is not JSON:'],
    [
      'an entry that is not an object',
      '[1]',
      'known.json, entry 1: it must be an object with operation, keyword',
    ],
    [
      'a missing reason',
      [entry, { ...entry, reason: ' ' }],
      'known.json, entry 2: reason is missing.',
    ],
    ['a missing date', [{ ...entry, until: undefined }], 'entry 1: until is missing.'],
    [
      'an impossible date',
      [{ ...entry, until: '2027-02-30' }],
      'until must be a date such as 2027-01-31',
    ],
    [
      'a time',
      [{ ...entry, until: '2027-01-31T12:00' }],
      'until must be a date such as 2027-01-31',
    ],
    ['a number', [{ ...entry, keyword: 1 }], 'entry 1: keyword must be a string.'],
    [
      'an unknown key',
      [{ ...entry, expires: '2027' }],
      'entry 1: a key must be one of operation, keyword, reason, until, pointer, documentPointer, not "expires"',
    ],
    [
      'an unknown operation',
      [{ ...entry, operation: 'jobs' }],
      'operation must be one of jobsRetrieve',
    ],
  ])('with %s is refused, with the place of the error', (_name, value, message) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const read = () => readKnown(text, 'known.json', ['jobsRetrieve']);

    expect(read).toThrow(KnownError);
    expect(read).toThrow(message);
  });

  it('is read unchanged', () => {
    expect(readKnown(JSON.stringify(known), 'known.json', ['jobsRetrieve'])).toEqual(known);
  });
});

describe('a violation', () => {
  it.each([
    ['in the same operation under the same keyword', {}],
    ['at the same place', { pointer: tooFar.pointer }],
    ['of the same statement', { documentPointer: tooFar.documentPointer }],
  ])('that is known, %s, passes and is listed with its reason', (_name, more) => {
    const {
      status,
      violations,
      known: apart,
    } = setApart(broken, [{ ...entry, ...more }], '2027-01-31');

    expect({ status, violations }).toEqual({ status: 'passed', violations: [] });
    expect(apart).toEqual([{ ...tooFar, accepted: { reason: entry.reason, until: entry.until } }]);
  });

  it.each([
    ['another operation', { operation: 'jobsList' }],
    ['another keyword', { keyword: 'minimum' }],
    ['another place', { pointer: '/job/status' }],
    ['another statement', { documentPointer: '/components/schemas/Job' }],
  ])('is new if %s is known', (_name, more) => {
    expect(setApart(broken, [{ ...entry, ...more }], '2027-01-31')).toEqual(broken);
  });

  it('fails again the day after, and says that it was accepted', () => {
    const { status, violations } = setApart(broken, known, '2027-02-01');

    expect(status).toBe('failed');
    expect(violations.map(({ message }) => message)).toEqual([
      'job.progress is 1.5, but must be <= 1. It was accepted until 2027-01-31: progress counts the retries',
    ]);
  });

  it('that is new fails next to a known one', () => {
    const other = { ...tooFar, keyword: 'type' };
    const { status, violations } = setApart(
      record('200 success', { violations: [tooFar, other] }),
      known,
      '2026-12-01',
    );

    expect({ status, violations }).toEqual({ status: 'failed', violations: [other] });
  });

  it('of another operation, found during a walk, is known under that operation', () => {
    const walk = record('a walk', {
      operation: 'generatePatch',
      violations: [{ ...tooFar, operation: 'jobsRetrieve' }],
    });

    expect(setApart(walk, known, '2026-12-01').status).toBe('passed');
  });
});

it('a known deviation that was not found is reported', () => {
  const other = { ...entry, keyword: 'final' };

  expect(unmetOf([entry, other], [setApart(broken, known, '2026-12-01')])).toEqual([other]);
});

it.each(['json', 'junit', 'markdown', 'html', 'github'] as const)(
  'a known deviation is in the report with its reason and its date: %s',
  (format) => {
    const report = reportOf([setApart(broken, known, '2026-12-01')]);
    const text = writers[format].write(report, {});

    expect(report.totals).toMatchObject({ violations: 0, failed: 0, known: 1 });
    expect(text).toContain('job.progress is 1.5');
    if (format !== 'github') {
      expect(text).toContain('progress counts the retries');
      expect(text).toContain('2027-01-31');
    }
  },
);
