import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.js';

const whole = fullFormats as unknown as Record<'uri', (text: string) => boolean> &
  Record<'date-time', { validate: (text: string) => boolean }>;

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

describe('the short cuts agree with the whole check', () => {
  it('for date-time', () => {
    fc.assert(
      fc.property(fc.oneof(almostDateTime, fc.string()), (text) => {
        expect(formats['date-time'](text)).toBe(whole['date-time'].validate(text));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('for uri', () => {
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
    ['2026-04-31T10:00:00Z', false],
    ['2016-12-31T23:59:60Z', true],
    ['2016-12-31T23:58:60Z', false],
    ['2026-08-04T09:12:31.402Z', true],
    ['2026-08-04T09:12:31', false],
    ['createdAt', false],
  ])('date-time %s: %s', (text, valid) => {
    expect(formats['date-time'](text)).toBe(valid);
  });
});
