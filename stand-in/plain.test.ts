import sharp from 'sharp';
import { expect, it } from 'vitest';
import { measure, plainPng } from './plain.js';

it('a plain PNG has the given size and colour', async () => {
  const bytes = plainPng(7, 5, '#f08030');
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([7, 5, 3]);
  expect([...data.subarray(-3)]).toEqual([0xf0, 0x80, 0x30]);
});

it.each(['png', 'jpeg'] as const)('the header of a %s file states its size', async (format) => {
  const create = { width: 300, height: 20, channels: 3, background: 'teal' } as const;
  const bytes = await sharp({ create })
    .toFormat(format)
    .withExif({ IFD0: { Copyright: 'nobody' } })
    .toBuffer();
  expect(measure(bytes)).toEqual({ width: 300, height: 20, mimeType: `image/${format}` });
});

it.each(['', 'text', '\xff\xd8\xff\xe0', '\x89PNG'])('%j has no size', (text) => {
  expect(measure(Buffer.from(text, 'latin1'))).toBeUndefined();
});
