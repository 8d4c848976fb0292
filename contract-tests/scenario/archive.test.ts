import { expect, it } from 'vitest';
import type { Asset } from '../../src/index.js';
import { packable } from './archive.js';

const mebibyte = 1024 * 1024;

/** Assets of these sizes in MiB, each with its size as its ID. */
const assetsOf = (...sizes: readonly number[]): Asset[] =>
  sizes.map((size) => {
    const asset = { id: `${size}`, status: 'success', properties: { size: size * mebibyte } };
    return asset as unknown as Asset;
  });

it.each([
  ['two that fit together', [8, 7, 1], ['8', '7']],
  ['the next that fits', [8, 7.9, 7.5, 2], ['8', '2']],
  ['one alone', [8, 8], ['8']],
  ['none that is too large to be read', [9, 1], ['1']],
])('an archive packs %s', (_what, sizes, packed) => {
  expect(packable(assetsOf(...sizes)).map(({ id }) => id)).toEqual(packed);
});

it('an asset that is not there yet is not packed', () => {
  const [asset] = assetsOf(1);
  expect(packable([{ ...asset, status: 'pending' } as Asset])).toEqual([]);
});
