import { expect, it } from 'vitest';
import { arbitraryOf } from './arbitrary.js';
import * as fc from './fastCheck.js';
import { toContractDocument } from './toContractDocument.js';

function numbersOf(schema: object): number[] {
  const document = toContractDocument({
    ...{ openapi: '3.1.0', info: { title: 'Numbers', version: '1.0.0' }, paths: {} },
    components: { schemas: { Price: { type: 'number', ...schema } } },
  });
  const numbers = arbitraryOf(document, document.schemaAt('/components/schemas/Price'));
  return fc.sample(numbers, { numRuns: 500, seed: 1 }) as number[];
}

it.each([{}, { minimum: 1 }, { maximum: -1 }])(
  'a number of the format float has single precision: %o',
  (bounds) => {
    const beyond = numbersOf({ format: 'float', ...bounds }).filter(
      (each) => !Number.isFinite(Math.fround(each)),
    );
    expect(beyond).toEqual([]);
  },
);

it('another number may be as large as JSON numbers are', () => {
  expect(numbersOf({}).some((each) => Math.abs(each) > 1e39)).toBe(true);
});
