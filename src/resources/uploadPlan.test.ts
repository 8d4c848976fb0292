import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../errors/index.js';
import { MAX_PARTS, MIN_PART_BYTES, planParts } from './uploadPlan.js';

const sizes = fc.oneof(
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.integer({ min: 1, max: 2 ** 46 }),
  fc.nat(20_000).map((parts) => Math.max(1, parts * MIN_PART_BYTES)),
);
const partSizes = fc.option(fc.integer({ min: MIN_PART_BYTES, max: 2 ** 30 }), { nil: undefined });

describe('planParts', () => {
  it('covers the file without gaps or overlaps, within the limits of the service', () => {
    fc.assert(
      fc.property(sizes, partSizes, (size, wished) => {
        const { partSize, parts } = planParts(size, wished);
        expect(parts.length).toBeGreaterThanOrEqual(1);
        expect(parts.length).toBeLessThanOrEqual(MAX_PARTS);
        let position = 0;
        for (const [index, { number, start, end }] of parts.entries()) {
          if (number !== index + 1 || start !== position || end <= start) {
            expect.fail(`part ${number} is wrong`);
          }
          if (index < parts.length - 1 && end - start !== partSize) {
            expect.fail(`part ${number} has another size`);
          }
          position = end;
        }
        expect(position).toBe(size);
        expect(partSize).toBeGreaterThanOrEqual(wished ?? MIN_PART_BYTES);
        // The same plan comes of the size that was used: a resumed upload cuts alike.
        expect(planParts(size, partSize).parts.length).toBe(parts.length);
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a size of %s', (size) => {
    expect(() => planParts(size)).toThrow(ConfigurationError);
  });

  it('says that an empty file is empty', () => {
    expect(() => planParts(0)).toThrow('The file is empty');
  });

  it.each([0, MIN_PART_BYTES - 1, MIN_PART_BYTES + 0.5, Number.NaN])(
    'refuses parts of %s',
    (partSize) => {
      expect(() => planParts(1, partSize)).toThrow(ConfigurationError);
    },
  );
});
