import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from './json.js';

it('all output of JSON.stringify is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, space) => {
      expect(findJsonFault(JSON.stringify(value, null, space))).toBeUndefined();
    }),
    { seed: 1 },
  );
});

it('a text is JSON exactly if the runtime parses it', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...'{}[]:,"\\ \n',
      '"a"',
      '1',
      '-0',
      '01',
      '1e5',
      'true',
      'nul',
      '\\u00e9',
      '\t',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(findJsonFault(text) === undefined).toBe(parses);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

it.each([
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['"a\nb"', 0],
  ['', 0],
  ['1 2', 2],
])('%j stops being JSON at %i', (text, at) => {
  expect(findJsonFault(text)).toBe(at);
});
