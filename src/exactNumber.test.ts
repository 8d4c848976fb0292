import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSource } from './exactNumber.js';

describe('numberSource', () => {
  it.each([
    ['{"cost": 0.1234567890123456789}', '0.1234567890123456789'],
    ['{"a":[{"cost":1}],"b":{"cost":2},"cost":3e-7}', '3e-7'],
    ['{"a":"\\"cost\\": 9, {","cost":-1}', '-1'],
    ['{"c\\u006fst": 4}', '4'],
    ['{"cost": 1, "cost": 2}', '2'],
    ['\n{ "a" : "cost" ,\t"cost"\r: 5 }', '5'],
    ['{"cost": "5"}', undefined],
    ['{"cost": null}', undefined],
    ['{"cost": {"cost": 1}}', undefined],
    ['[{"cost": 1}]', undefined],
    ['{}', undefined],
    ['"cost"', undefined],
  ])('%s', (json, expected) => {
    expect(numberSource(json, 'cost')).toBe(expected);
  });

  it('finds the number that JSON.parse finds, in any object', () => {
    const objects = fc.dictionary(fc.oneof(fc.constant('cost'), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(objects, fc.nat(4), (object, indent) => {
        const json = JSON.stringify(object, null, indent);
        const { cost } = JSON.parse(json) as Record<string, unknown>;
        const source = numberSource(json, 'cost');
        expect(source === undefined ? undefined : Number(source)).toEqual(
          typeof cost === 'number' ? cost : undefined,
        );
      }),
    );
  });

  it('reads long and deeply nested texts', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const long = 'x'.repeat(1_000_000);
    expect(numberSource(`{"a": ${deep}, "b": "${long}", "cost": 6}`, 'cost')).toBe('6');
  });
});
