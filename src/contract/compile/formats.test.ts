import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.js';

const whole = fullFormats as unknown as Record<'uri', (text: string) => boolean>;

const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));

const almostDateTime = fc
  .tuple(
    fc.constantFrom('2024', '2023', '2000', '1900', '0000', '26'),
    two(0, 13),
    two(0, 32),
    fc.constantFrom('T', 'T', 'T', 't', ' ', '\n', '', 'TT'),
    fc.oneof({ weight: 4, arbitrary: two(0, 23) }, two(0, 25)),
    fc.oneof({ weight: 4, arbitrary: two(0, 59) }, two(0, 61)),
    fc.oneof({ weight: 4, arbitrary: two(0, 59) }, two(0, 61)),
    fc.constantFrom('', '', '.4', '.', '.123456789'),
    fc.constantFrom(
      'Z',
      'Z',
      'z',
      '',
      '+00:00',
      '-23:59',
      '+24:00',
      '+0100',
      '-01',
      '+01:60',
      'Z ',
    ),
  )
  .map(([y, mo, d, t, h, mi, s, f, z]) => `${y}-${mo}-${d}${t}${h}:${mi}:${s}${f}${z}`);

const uriParts = fc
  .array(
    fc.constantFrom(
      'https://',
      'http:',
      '/',
      '//',
      'cdn.example.com',
      'user@',
      '[::1]',
      ':8080',
      '?',
      '&a=b',
      '%2B',
      '%2',
      '%',
      '#',
      ' ',
      'é',
      '{',
      '"',
      '<',
      '~',
      '\\',
      '\n',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const almostUri = fc
  .tuple(
    fc.constantFrom('', 'https://cdn.example.com', 'https://cdn.example.com/a', 'http://a/b?c='),
    uriParts,
  )
  .map(([start, rest]) => start + rest);

/** RFC 3339 again, field by field and without a leap second. */
function isRfc3339(text: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(
      text,
    );
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour, offsetMinute] =
    match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  const days = [31, year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29, 31, 30, 31, 30];
  const length = [...days, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return (
    day >= 1 &&
    day <= length &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
}

describe('formats', () => {
  it('date-time is exactly RFC 3339', () => {
    fc.assert(
      fc.property(fc.oneof(almostDateTime, fc.string()), (text) => {
        fc.pre(!/:60(\.\d*)?([Zz]|[+-]\d\d:\d\d)$/.test(text));
        expect(formats['date-time'](text)).toBe(isRfc3339(text));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('the shortcut of uri agrees with the full check', () => {
    fc.assert(
      fc.property(fc.oneof(almostUri, fc.webUrl(), fc.string()), (text) => {
        expect(formats.uri(text)).toBe(whole.uri(text));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it.each([
    ['2024-02-29T10:00:00Z', true],
    ['2023-02-29T10:00:00Z', false],
    ['1900-02-29T10:00:00Z', false],
    ['2000-02-29T10:00:00Z', true],
    ['2026-04-31T10:00:00Z', false],
    ['2026-08-04T09:12:31.402Z', true],
    ['2026-08-04t09:12:31z', true],
    ['2026-08-04T09:12:31+05:30', true],
    ['2026-08-04T09:12:31-00:00', true],
    ['2026-08-04T09:12:31', false],
    ['2026-08-04T09:12:31.Z', false],
    ['2026-08-04T09:12:31+0530', false],
    ['2026-08-04T09:12:31+05', false],
    ['2026-08-04T09:12:31+24:00', false],
    ['2026-08-04T09:12:31+05:60', false],
    ['2026-08-04 09:12:31Z', false],
    ['2026-08-04T09:12Z', false],
    ['2026-08-04T24:00:00Z', false],
    ['1985-04-12T23:60:00+00:01', false],
    ['1985-04-12T23:60:60+00:01', false],
    ['2026-08-04T09:12:61Z', false],
    ['\u0662026-08-04T09:12:31Z', false],
    ['2026-08-04T09:12:31Z\n', false],
    ['createdAt', false],
  ])('date-time %j: %s', (text, valid) => {
    expect(formats['date-time'](text)).toBe(valid);
  });

  it.each([
    ['2016-12-31T23:59:60Z', true],
    ['2016-12-31T23:59:60.9Z', true],
    ['1990-12-31T15:59:60-08:00', true],
    ['2017-01-01T05:29:60+05:30', true],
    ['2020-02-29T23:59:60Z', true],
    ['2016-12-31T23:58:60Z', false],
    ['2016-12-31T22:59:60Z', false],
    ['2016-12-31T23:59:60+01:00', false],
    ['2016-12-30T23:59:60Z', false],
    ['2016-02-28T23:59:60Z', false],
  ])('a leap second is the last second of a month in UTC, %s: %s', (text, valid) => {
    expect(formats['date-time'](text)).toBe(valid);
  });

  it.each([
    ['09:12:31Z', true],
    ['09:12:31.5+05:30', true],
    ['23:59:60Z', true],
    ['15:59:60-08:00', true],
    ['09:12:31', false],
    ['09:12:31+0530', false],
    ['09:60:31Z', false],
    ['22:59:60Z', false],
  ])('time %s: %s', (text, valid) => {
    expect(formats.time(text)).toBe(valid);
  });
});
