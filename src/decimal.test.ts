import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, isDecimal } from './decimal.js';
import { compareDecimals, multiplyDecimal, negateDecimal } from './decimalOperations.js';

const sign = (value: number) => Math.sign(value) + 0;

describe('compareDecimals', () => {
  it.each([
    ['0.1', '0.10', 0],
    ['0.1234567890123456789', '0.1234567890123456788', 1],
    ['12', '12.000000000000000000001', -1],
    ['1e3', '1000', 0],
    ['1E-3', '0.001', 0],
    ['10e-1', '1', 0],
    ['-0', '0', 0],
    ['-1', '-2', 1],
    ['-1', '1', -1],
    ['0', '0.0001', -1],
    ['9', '10', -1],
    ['1e999999999999', '1e999999999998', 1],
    ['007', '7', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(sign(compareDecimals(a, b))).toBe(expected);
    expect(sign(compareDecimals(b, a))).toBe(sign(-expected));
  });

  // A decimal with scale s is the integer n over 10^s, which BigInt compares without rounding.
  const decimal = fc
    .record({ n: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), scale: fc.nat(25) })
    .map(({ n, scale }) => {
      const digits = (n < 0n ? -n : n).toString().padStart(scale + 1, '0');
      const point = digits.length - scale;
      const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
      return { text: `${n < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`, n, scale };
    });

  it('agrees with whole numbers of any size', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const left = a.n * 10n ** BigInt(b.scale);
        const right = b.n * 10n ** BigInt(a.scale);
        const expected = left === right ? 0 : left < right ? -1 : 1;
        expect(sign(compareDecimals(a.text, b.text))).toBe(expected);
      }),
    );
  });

  it('is independent of the notation of a number', () => {
    fc.assert(
      fc.property(decimal, fc.nat(9), (a, zeros) => {
        const [whole = '', fraction = ''] = a.text.replace('-', '').split('.');
        const minus = a.text.startsWith('-') ? '-' : '';
        const padded = `${minus}${'0'.repeat(zeros)}${whole}.${fraction}${'0'.repeat(zeros + 1)}`;
        expect(compareDecimals(a.text, padded)).toBe(0);
        // The same digits without a point, and the point as an exponent.
        expect(compareDecimals(a.text, `${a.n}e-${a.scale}`)).toBe(0);
      }),
    );
  });

  it('agrees with numbers, if these are exact', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), (a, b) => {
        expect(sign(compareDecimals(String(a), String(b)))).toBe(sign(a < b ? -1 : a > b ? 1 : 0));
      }),
    );
  });
});

it('isDecimal recognises decimal numbers', () => {
  for (const text of ['0', '-1.5', '1e5', '1.25E-10']) expect(isDecimal(text)).toBe(true);
  for (const text of ['', '.', '1.', '1,5', 'NaN', 'Infinity', '0x10', ' 1']) {
    expect(isDecimal(text)).toBe(false);
  }
  expect(() => compareDecimals('much', '1')).toThrow(RangeError);
});

describe('addDecimals', () => {
  it.each([
    [[], '0'],
    [['0'], '0'],
    [['-0', '0.0'], '0'],
    [['9', '4'], '13'],
    [['0.1', '0.2'], '0.3'],
    [['7.25', '-7.25'], '0'],
    [['-1', '0.75'], '-0.25'],
    [['1e2', '1E-2', '+3'], '103.01'],
    [
      ['0.1234567890123456789', '100000000000000000000'],
      '100000000000000000000.1234567890123456789',
    ],
  ] as [string[], string][])('adds %j to %s', (numbers, sum) => {
    expect(addDecimals(...numbers)).toBe(sum);
  });

  it('agrees with integers of any size, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt()), (integers) => {
        const sum = integers.reduce((one, other) => one + other, 0n);
        expect(addDecimals(...integers.map(String).reverse())).toBe(String(sum));
      }),
    );
  });

  it('adds a number and its negation to zero', () => {
    const decimal = fc
      .tuple(fc.bigInt(), fc.integer({ min: -300, max: 300 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const sum = addDecimals(a, b);
        expect(compareDecimals(addDecimals(sum, negateDecimal(b)), a)).toBe(0);
      }),
    );
  });

  it.each(['1e1001', '1e-1001', '1e999999999', 'NaN', '1,5', ''])('refuses %j', (number) => {
    expect(() => addDecimals('1', number)).toThrow(RangeError);
  });
});

describe('multiplyDecimal', () => {
  it('equals repeated addition', () => {
    const decimal = fc
      .tuple(fc.bigInt(), fc.integer({ min: -300, max: 300 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    fc.assert(
      fc.property(decimal, fc.nat(20), (number, times) => {
        const added = addDecimals(...Array.from({ length: times }, () => number));
        expect(compareDecimals(multiplyDecimal(number, times), added)).toBe(0);
      }),
    );
  });
});

describe('numbers of a megabyte', () => {
  // One expression that tries each start anew needs minutes for any of these.
  const zeros = '0'.repeat(1_000_000);
  it.each([
    ['zeros inside', `1${zeros}1`],
    ['zeros at the end', `1${zeros}`],
    ['zeros at the start', `${zeros}1`],
    ['zeros behind the point', `0.${zeros}1`],
    ['zeros behind the digits', `0.1${zeros}`],
    ['digits everywhere', '9'.repeat(1_000_000)],
    ['zeros of an exponent', `1e${zeros}2`],
  ])('%s', (_, text) => {
    expect(isDecimal(text)).toBe(true);
    expect(compareDecimals(text, text)).toBe(0);
    expect(sign(compareDecimals(`-${text}`, text))).toBe(-1);
  });

  it.each([`1e${'9'.repeat(1_000_000)}`, `${'9'.repeat(1_000_000)}x`, `1.${zeros}.`])(
    'are refused if they are invalid',
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );
});
