import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPng } from './png.js';

/** Pixels for which every row filter of PNG pays off. */
function picture(channels: 1 | 2 | 3 | 4, width = 40, height = 24) {
  const data = Buffer.alloc(width * height * channels);
  for (let index = 0; index < data.length; index += 1) {
    data[index] = (index * 7 + ((index / 5) | 0) * 3 + (index % 11 === 0 ? 90 : 0)) % 256;
  }
  return { data, image: sharp(data, { raw: { width, height, channels } }), width, height };
}

describe('the pixels of a PNG', () => {
  it.each([1, 2, 3, 4] as const)('are read with %i channels', async (channels) => {
    const { data, image, width, height } = picture(channels);
    const png = await image
      .toColourspace(channels < 3 ? 'b-w' : 'srgb')
      .png({ adaptiveFiltering: true })
      .toBuffer();
    const pixels = readPng(png);

    expect([pixels?.width, pixels?.height]).toEqual([width, height]);
    for (const [x, y] of [
      [0, 0],
      [39, 0],
      [0, 23],
      [39, 23],
      [17, 11],
    ] as const) {
      const own = [...data.subarray((y * width + x) * channels, (y * width + x + 1) * channels)];
      const [first = 0, second = 255] = own;
      const wanted = channels < 3 ? [first, first, first, second] : [...own, 255].slice(0, 4);
      expect(pixels?.at(x, y)).toEqual(wanted);
    }
  });

  it('are not guessed if a chunk changes their meaning', async () => {
    const { image } = picture(3);
    const odd = {
      jpeg: await image.clone().jpeg().toBuffer(),
      palette: await image.clone().png({ palette: true }).toBuffer(),
      interlaced: await image.clone().png({ progressive: true }).toBuffer(),
      deep: await image.clone().toColourspace('rgb16').png().toBuffer(),
      profiled: await image.clone().withIccProfile('p3').png().toBuffer(),
      cut: (await image.clone().png().toBuffer()).subarray(0, 300),
      empty: Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(odd))
      expect([name, readPng(bytes)]).toEqual([name, undefined]);
  });
});
