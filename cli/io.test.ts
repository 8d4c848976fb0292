import { expect, it } from 'vitest';
import { mayColor } from './io.js';

const terminal = { isTTY: true, hasColors: () => true, write: () => true };
const dumb = { ...terminal, hasColors: () => false };
const pipe = { write: () => true };

it.each([
  ['a terminal has colours', terminal, {}, true],
  ['a terminal without colours has none', dumb, {}, false],
  ['a pipe has none', pipe, {}, false],
  ['NO_COLOR turns them off', terminal, { NO_COLOR: '1' }, false],
  ['NO_COLOR comes before FORCE_COLOR', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR turns them on in a pipe', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 does not', pipe, { FORCE_COLOR: '0' }, false],
  ['an empty FORCE_COLOR does not', pipe, { FORCE_COLOR: '' }, false],
])('%s', (_name, output, env, expected) => {
  expect(mayColor(output, env)).toBe(expected);
});
