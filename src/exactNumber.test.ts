import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSources } from './exactNumber.js';

const numberSource = (json: string, ...path: string[]) => numberSources(json, [path])[0];

describe('numberSources', () => {
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

  it('finds the same number as JSON.parse, in any object', () => {
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

  it.each([
    ['{"a": {"b": 1.50, "c": [2e0, {"d": 3.0}]}, "b": 9}', ['a', 'b'], '1.50'],
    ['{"a": {"b": 1.50, "c": [2e0, {"d": 3.0}]}}', ['a', 'c', '0'], '2e0'],
    ['{"a": {"b": 1.50, "c": [2e0, {"d": 3.0}]}}', ['a', 'c', '1', 'd'], '3.0'],
    ['{"a": {"x": 1.0}, "a": {"x": 2.0}}', ['a', 'x'], '2.0'],
    ['{"a": {"x": 1.0, "x": "1"}}', ['a', 'x'], undefined],
    ['{"a": [[5.0], [6.0, 7.0]]}', ['a', '1', '1'], '7.0'],
    ['{"__proto__": {"a": 1.0}}', ['__proto__', 'a'], '1.0'],
    ['[]', ['0'], undefined],
  ])('%s at %j', (json, path, expected) => {
    expect(numberSource(json, ...path)).toBe(expected);
  });

  it('finds every number of any JSON value at the place where JSON.parse has it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const numbers = numbersIn(JSON.parse(json));
        const sources = numberSources(
          json,
          numbers.map(({ path }) => path),
        );
        expect(sources.map(Number)).toEqual(numbers.map(({ number }) => number));
      }),
    );
  });

  it('reads each character a limited number of times', () => {
    // Each run over the text again, for a name or a duplicate, would be seen as a hang of minutes.
    const long = `"${'n'.repeat(100_000)}"`;
    const names = Array.from({ length: 20_000 }, (_, index) => `part-${index}`);
    const many = names.map((name) => `"${name}": 1.0`).join(',');
    const repeated = '"costDetails": {}, '.repeat(20_000);
    const json = `{${long}: [${'1,'.repeat(100_000)}1], ${repeated} "costDetails": {${many}}}`;
    const paths = names.map((name) => ['costDetails', name]);
    expect(new Set(numberSources(json, paths))).toEqual(new Set(['1.0']));
  });

  it('reads long and deeply nested texts', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const long = 'x'.repeat(1_000_000);
    expect(numberSource(`{"a": ${deep}, "b": "${long}", "cost": 6}`, 'cost')).toBe('6');
  });
});

/** Every number below a value, with its path. */
function numbersIn(value: unknown, path: string[] = []): { path: string[]; number: number }[] {
  if (typeof value === 'number') return [{ path, number: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => numbersIn(item, [...path, name]));
}
