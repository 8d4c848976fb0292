import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { identify, PixelError, renderPatch } from './pixels.js';

type Colour = readonly [number, number, number, number];

const RED: Colour = [255, 0, 0, 255];
const BLUE: Colour = [0, 0, 255, 255];
const GREEN: Colour = [0, 128, 0, 255];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [0, 0, 0, 0];

const red = await solid(8, 6, 'red');
const blue = await solid(4, 4, 'blue');

function solid(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();
}

async function open(bytes: Buffer) {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (x: number, y: number): Colour => {
      const offset = (y * info.width + x) * 4;
      return [...data.subarray(offset, offset + 4)] as unknown as Colour;
    },
  };
}

async function render(request: Parameters<typeof renderPatch>[0]) {
  return open((await renderPatch(request)).bytes);
}

describe('override', () => {
  it('covers exactly the pixels under the patch', async () => {
    const image = await render({
      image: red,
      patch: { image: blue, mode: 'override' },
      position: { x: 2, y: 1 },
    });
    expect([image.width, image.height]).toEqual([8, 6]);
    for (let y = 0; y < 6; y += 1) {
      for (let x = 0; x < 8; x += 1) {
        const covered = x >= 2 && x < 6 && y >= 1 && y < 5;
        expect(image.at(x, y), `pixel ${x},${y}`).toEqual(covered ? BLUE : RED);
      }
    }
  });

  it('starts at the top left without a position', async () => {
    const image = await render({ image: red, patch: { image: blue, mode: 'override' } });
    expect(image.at(0, 0)).toEqual(BLUE);
    expect(image.at(3, 3)).toEqual(BLUE);
    expect(image.at(4, 3)).toEqual(RED);
  });

  it('blends a half-transparent patch with the image below', async () => {
    const veil = await solid(4, 4, '#0000ff80');
    const image = await render({ image: red, patch: { image: veil, mode: 'override' } });
    const [r, , b, alpha] = image.at(1, 1);
    expect(r).toBeGreaterThan(100);
    expect(r).toBeLessThan(155);
    expect(b).toBeGreaterThan(100);
    expect(alpha).toBe(255);
  });

  it.each([
    { position: { x: -2, y: -3 }, covered: [1, 0], free: [2, 1] },
    { position: { x: 6, y: 4 }, covered: [7, 5], free: [5, 3] },
  ] as const)('clips at $position without overflow', async ({ position, covered, free }) => {
    const image = await render({ image: red, patch: { image: blue, mode: 'override' }, position });
    expect([image.width, image.height]).toEqual([8, 6]);
    expect(image.at(covered[0], covered[1])).toEqual(BLUE);
    expect(image.at(free[0], free[1])).toEqual(RED);
  });

  it('leaves the image unchanged if the patch is outside', async () => {
    const image = await render({
      image: red,
      patch: { image: blue, mode: 'override' },
      position: { x: 80, y: -40 },
    });
    expect([image.width, image.height]).toEqual([8, 6]);
    expect(image.at(0, 0)).toEqual(RED);
    expect(image.at(7, 5)).toEqual(RED);
  });
});

describe('overflow', () => {
  it('extends to the left and top for a negative position', async () => {
    const image = await render({
      image: red,
      patch: { image: blue, mode: 'override' },
      position: { x: -3, y: -2 },
      allowOverflow: true,
      backgroundColor: 'green',
    });
    expect([image.width, image.height]).toEqual([11, 8]);
    expect(image.at(0, 0)).toEqual(BLUE);
    expect(image.at(3, 3)).toEqual(BLUE);
    expect(image.at(4, 2)).toEqual(RED);
    expect(image.at(10, 7)).toEqual(RED);
    expect(image.at(4, 0)).toEqual(GREEN);
    expect(image.at(0, 7)).toEqual(GREEN);
  });

  it('extends to the right and bottom, with white by default', async () => {
    const image = await render({
      image: red,
      patch: { image: blue, mode: 'override' },
      position: { x: 7, y: 5 },
      allowOverflow: true,
    });
    expect([image.width, image.height]).toEqual([11, 9]);
    expect(image.at(6, 5)).toEqual(RED);
    expect(image.at(10, 8)).toEqual(BLUE);
    expect(image.at(10, 0)).toEqual(WHITE);
  });

  it('covers a patch larger than the image', async () => {
    const image = await render({
      image: blue,
      patch: { image: red, mode: 'override' },
      allowOverflow: true,
    });
    expect([image.width, image.height]).toEqual([8, 6]);
    expect(image.at(7, 5)).toEqual(RED);
  });
});

describe('erase', () => {
  const erase = (backgroundColor?: string) =>
    render({
      image: red,
      patch: { image: blue, mode: 'erase' },
      position: { x: 2, y: 1 },
      ...(backgroundColor !== undefined && { backgroundColor }),
    });

  it('makes a hole that shows the background', async () => {
    expect((await erase()).at(3, 2)).toEqual(WHITE);
    expect((await erase('#008000')).at(3, 2)).toEqual(GREEN);
    expect((await erase()).at(0, 0)).toEqual(RED);
  });

  it('leaves the hole transparent if the background is', async () => {
    const image = await erase('transparent');
    expect(image.at(3, 2)).toEqual(CLEAR);
    expect(image.at(6, 2)).toEqual(RED);
  });

  it('spares the transparent parts of the patch', async () => {
    const nothing = await solid(4, 4, 'transparent');
    const image = await render({ image: red, patch: { image: nothing, mode: 'erase' } });
    expect(image.at(0, 0)).toEqual(RED);
  });
});

describe('crop', () => {
  it('comes before the patch, whose position is relative to the cropped image', async () => {
    const base = await sharp(red)
      .composite([{ input: blue, left: 4, top: 2 }])
      .png()
      .toBuffer();
    const green = await solid(1, 1, 'green');
    const image = await render({
      image: base,
      crop: { left: 3, top: 1, width: 4, height: 3 },
      patch: { image: green, mode: 'override' },
    });
    expect([image.width, image.height]).toEqual([4, 3]);
    expect(image.at(0, 0)).toEqual(GREEN);
    expect(image.at(1, 0)).toEqual(RED);
    expect(image.at(1, 1)).toEqual(BLUE);
  });

  it('shows its background outside the image', async () => {
    const image = await render({
      image: red,
      crop: { left: -1, top: 4, width: 10, height: 4, backgroundColor: 'rgba(0,0,255,1)' },
    });
    expect([image.width, image.height]).toEqual([10, 4]);
    expect(image.at(0, 0)).toEqual(BLUE);
    expect(image.at(1, 0)).toEqual(RED);
    expect(image.at(8, 1)).toEqual(RED);
    expect(image.at(9, 1)).toEqual(BLUE);
    expect(image.at(5, 3)).toEqual(BLUE);
  });

  it('is all background if it is outside the image', async () => {
    const image = await render({
      image: red,
      crop: { left: 50, top: 50, width: 2, height: 2, backgroundColor: 'blue' },
    });
    expect(image.at(1, 1)).toEqual(BLUE);
  });

  it.each([
    { left: 0, top: 0, width: 0, height: 4 },
    { left: 0, top: 0, width: 4, height: -1 },
    { left: 0, top: 0, width: 1e6, height: 1e6 },
  ])('fails with a hint for $width x $height', async (crop) => {
    await expect(renderPatch({ image: red, crop })).rejects.toThrow(PixelError);
  });
});

describe('format', () => {
  it('is png unless jpeg is requested', async () => {
    const png = await renderPatch({ image: red });
    const jpeg = await renderPatch({ image: red, format: 'jpeg' });
    expect((await sharp(png.bytes).metadata()).format).toBe('png');
    expect((await sharp(jpeg.bytes).metadata()).format).toBe('jpeg');
    expect(png.mimeType).toBe('image/png');
    expect(jpeg.mimeType).toBe('image/jpeg');
    const [r, g] = (await open(jpeg.bytes)).at(4, 3);
    expect(r).toBeGreaterThan(245);
    expect(g).toBeLessThan(10);
  });
});

describe('the drawing code', () => {
  it('names the image that cannot be decoded', async () => {
    const broken = Buffer.from('not an image');
    await expect(renderPatch({ image: broken })).rejects.toThrow('image could not be decoded');
    await expect(
      renderPatch({ image: red, patch: { image: broken, mode: 'erase' } }),
    ).rejects.toThrow('patch.image could not be decoded');
  });

  it('refuses a name that is not a colour', async () => {
    await expect(renderPatch({ image: red, backgroundColor: 'blurple' })).rejects.toThrow(
      'background colour',
    );
  });

  it('identifies only complete images', async () => {
    expect(await identify(red)).toMatchObject({ width: 8, height: 6, mimeType: 'image/png' });
    expect(await identify(red.subarray(0, 40))).toBeUndefined();
    expect(await identify(Buffer.from('text'))).toBeUndefined();
  });

  it('tells a truncated image also while others are decoded', async () => {
    const whole = await sharp({
      create: {
        width: 64,
        height: 64,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .png()
      .toBuffer();
    const cut = whole.subarray(0, whole.length / 2);
    const found = await Promise.all(Array.from({ length: 200 }, () => identify(Buffer.from(cut))));
    expect(found.filter((each) => each !== undefined)).toEqual([]);
  });
});
