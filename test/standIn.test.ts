import { expect, it } from 'vitest';
import { operations } from '../src/operations.js';
import { OPERATION_IDS } from '../stand-in/records.js';

it('the stand-in serves every operation of the document, and no other', () => {
  expect(
    [...OPERATION_IDS].sort(),
    'stand-in/records.ts names each operation, and stand-in/routes.ts has a route for it',
  ).toEqual(Object.keys(operations).sort());
});
