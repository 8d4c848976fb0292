import { expect, it } from 'vitest';
import { readCommand } from './options.js';

it.each([
  [['lve'], 'The target must be mock or live, not "lve". Did you mean \'live\'?'],
  [['live', 'mock'], 'The target is given twice, the second time as mock.'],
  [['--formt', 'json'], "Unknown option '--formt'. Did you mean '--format'?"],
])('%j is refused', (args, message) => {
  expect(() => readCommand(args)).toThrow(message);
});
