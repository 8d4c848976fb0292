import type * as Zlib from 'node:zlib';

type Color = readonly [red: number, green: number, blue: number];
type Draw = (x: number, y: number) => Color;

interface Sample {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
}

const night: Color = [29, 53, 87];
const day: Color = [168, 218, 220];
const white: Color = [241, 250, 238];
const red: Color = [230, 57, 70];

/** The images of the examples: a sky with a moon, and a red sign to lay over it. */
const samples: readonly Sample[] = [
  {
    ...{ name: 'canvas.png', width: 512, height: 320 },
    draw: (x, y) => (Math.hypot(x - 420, y - 70) < 34 ? white : between(night, day, y / 320)),
  },
  {
    ...{ name: 'sticker.png', width: 192, height: 128 },
    draw: (x, y) => (y >= 24 && y < 96 && Math.abs(x - 96) < y - 24 ? white : red),
  },
];

/** Draws the images of the examples, as PNG files by their names. */
export async function drawSamples(): Promise<
  { readonly name: string; readonly bytes: Uint8Array }[]
> {
  // Only this command needs it.
  const zlib = await import('node:zlib');
  return samples.map((sample) => ({ name: sample.name, bytes: png(sample, zlib) }));
}

function between(one: Color, other: Color, share: number): Color {
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(one[channel] + (other[channel] - one[channel]) * share);
  return [mix(0), mix(1), mix(2)];
}

function png({ width, height, draw }: Sample, { crc32, deflateSync }: typeof Zlib): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = Array.from({ length: height }, (_, y) => [
    // The filter of a row: none.
    0,
    ...Array.from({ length: width }, (_, x) => draw(x, y)).flat(),
  ]).flat();
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

  function chunk(name: string, data: Buffer): Buffer {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  }
}
