import { expect, it } from 'vitest';
import { canaries, leaksIn } from './canaries.js';

const basic = Buffer.from(`${canaries.apiKey}:${canaries.apiSecret}`).toString('base64');

it.for([
  ['a message', new Error(`failed with ${canaries.apiSecret}`), ['apiSecret']],
  ['a cause', new Error('x', { cause: new Error(canaries.signature) }), ['signature']],
  [
    'a cause of a cause',
    new Error('x', { cause: new Error('y', { cause: new Error(canaries.apiKey) }) }),
    ['apiKey'],
  ],
  ['a hidden property', Object.defineProperty({}, 'x', { value: basic }), ['basic credentials']],
  ['a deep property', { a: { b: { c: { d: [canaries.imagePayload] } } } }, ['imagePayload']],
  [
    'toJSON',
    Object.assign(new Error('x'), { toJSON: () => ({ token: canaries.bearerToken }) }),
    ['bearerToken'],
  ],
  ['a stack', Object.assign(new Error('x'), { stack: canaries.signature }), ['signature']],
  ['nothing secret', new Error('x', { cause: { code: 'ECONNRESET' } }), []],
] as const)('canaries are found in %s', ([, value, found]) => {
  expect(leaksIn(value)).toEqual(found);
});
