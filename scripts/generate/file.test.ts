import { expect, it } from 'vitest';
import { parseFile } from './file.js';

const read = (text: string) => () => parseFile('a.yaml', text);

it.each([
  ['1.0', '1'],
  ['0x1F', '31'],
  ['1e3', '1000'],
  ['~', 'null'],
  ['null', 'null'],
  ['True', 'true'],
])('refuses the key %s, which a parser reads as %s', (key, name) => {
  expect(read(`a: 1\n${key}: 2\n`)).toThrow(
    `a.yaml:2:1 The key ${key} is read as ${name}: write it in quotes.`,
  );
  expect(parseFile('a.yaml', `"${key}": 2`).value).toEqual({ [key]: 2 });
});

it('refuses a key without a name', () => {
  expect(read(': 1')).toThrow('An empty key is read as null: write it in quotes.');
});

it('takes a key that is read as it is written', () => {
  const text = '200: 1\ntrue: 2\n-1.5: 4\non: 5\n';
  const keys = Object.keys(parseFile('a.yaml', text).value as object);
  expect(keys.sort()).toEqual(['-1.5', '200', 'on', 'true']);
});

it.each([
  ['0x10', '16'],
  ['0o10', '8'],
  ['010', '10'],
  ['-07', '-7'],
])('refuses the number %s, which is %s', (written, meant) => {
  expect(read(`a: ${written}`)).toThrow(`a.yaml:1:4 ${written} is read as ${meant}: write it in`);
  expect(parseFile('a.yaml', `a: "${written}"`).value).toEqual({ a: written });
});

it('takes a number in decimals', () => {
  expect(parseFile('a.yaml', 'a: [0, 0.5, -0.5, 0e1, .5, +9, 1e3]').value).toEqual({
    a: [0, 0.5, -0.5, 0, 0.5, 9, 1000],
  });
});

it.each(['%YAML 1.1\n---\na: yes', '# A part.\n\n%TAG ! tag:a.test,2026:\n---\na: 1'])(
  'refuses a directive, which changes what the rest means: %j',
  (text) => {
    expect(read(text)).toThrow('YAML directives are not supported: remove the line.');
    expect(parseFile('a.yaml', text.replaceAll(/^%.*\n/gm, '')).value).toBeDefined();
  },
);
