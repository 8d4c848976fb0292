import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './retryAfter.js';

const now = Date.UTC(2026, 7, 1, 12, 0, 0);
const headerTexts = fc.string().filter((text) => /^[\x20-\x7e]*$/.test(text));

describe('Retry-After', () => {
  const parse = (value: string) =>
    readRetryAfter(
      {
        status: 503,
        headers: new Headers({ date: new Date(now).toUTCString(), 'retry-after': value }),
      },
      {},
    );

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 01 Aug 2026 12:00:30 GMT', 30_000],
    ['Saturday, 01-Aug-26 12:00:30 GMT', 30_000],
    ['Sat Aug  1 12:00:30 2026', 30_000],
    ['1.5', 1_500],
    ['Sat, 01 Aug 2026 11:00:00 GMT', 0],
    ['99999999999999999999999999', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (value, expected) => {
    expect(parse(value)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '-1',
    '1e3',
    'soon',
    '12 seconds',
    '2026-08-01',
    'Sat, 99 Foo 2026',
    'Sat, 99 Foo 2026 GMT',
  ])('treats %j as absent', (value) => {
    expect(parse(value)).toBeUndefined();
  });

  it('reads every whole number of seconds', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(parse(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  it('reads every HTTP date, and never waits for the past', () => {
    const dates = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const wholeSeconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(parse(date.toUTCString())).toBe(Math.max(0, wholeSeconds - now));
      }),
    );
  });

  it('returns a wait or undefined for any text', () => {
    fc.assert(
      fc.property(headerTexts, (text) => {
        const wait = parse(text);
        expect(wait === undefined || (Number.isSafeInteger(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});

describe('readRetryAfter', () => {
  const read = (headers: Record<string, string>, body: unknown = {}, status = 429) =>
    readRetryAfter({ status, headers: new Headers(headers) }, body);

  it.each([
    [{ 'retry-after': '2' }, {}, 2_000],
    [{ 'retry-after-ms': '1500' }, {}, 1_500],
    [{ 'retry-after-ms': '0.4' }, {}, 1],
    [{}, { remainingSeconds: 30 }, 30_000],
    [{}, { remainingSeconds: 0 }, 0],
    [{}, { remainingSeconds: '12.5' }, 12_500],
    [{ 'retry-after': '1', 'retry-after-ms': '900' }, { remainingSeconds: 30 }, 30_000],
    [{ 'retry-after': 'soon', 'retry-after-ms': '-1' }, { remainingSeconds: 'later' }, undefined],
    [{}, { remainingSeconds: Number.NaN }, undefined],
    [{}, { remainingSeconds: null }, undefined],
    [{}, { remainingSeconds: 1e300 }, undefined],
    [{}, null, undefined],
    [{}, 'remainingSeconds', undefined],
  ])('reads %j and %j', (headers, body, expected) => {
    expect(read(headers, body)).toBe(expected);
  });

  it('reads remainingSeconds only of a 429', () => {
    expect(read({}, { remainingSeconds: 30 }, 503)).toBeUndefined();
  });

  it('reads a date by the clock of the answer', () => {
    const hourAhead = new Date(Date.now() + 3_600_000);
    const later = new Date(hourAhead.getTime() + 5_000);
    expect(read({ date: hourAhead.toUTCString(), 'retry-after': later.toUTCString() })).toBe(5_000);
  });
});
