import { inflateSync } from 'node:zlib';

/** Decoded pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, each from 0 to 255. */
  at(x: number, y: number): readonly number[];
}

const signature = 0x89504e47;
/** The channels of a pixel, by the PNG colour type; palettes are not supported. */
const channelsByType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };
/** Chunks that change the meaning of pixel values. */
const bending = ['tRNS', 'gAMA', 'cHRM', 'iCCP', 'eXIf', 'acTL'];
const mostBytes = 64 * 1024 * 1024;

/** Reads the pixels of a plain PNG: eight bits, no palette, not interlaced. Undefined for any other. */
export function readPng(bytes: Uint8Array): Pixels | undefined {
  try {
    return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // A broken file still has a size, which other checks judge.
    return undefined;
  }
}

function decode(png: Buffer): Pixels | undefined {
  if (png.readUInt32BE(0) !== signature) return undefined;
  const chunks = [...chunksOf(png)];
  const [header] = chunks;
  if (header?.type !== 'IHDR' || chunks.some(({ type }) => bending.includes(type)))
    return undefined;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth, colour, , , interlace] = header.data.subarray(8);
  const channels = channelsByType[colour ?? -1];
  if (channels === undefined || depth !== 8 || interlace !== 0) return undefined;
  const stride = width * channels;
  const size = (stride + 1) * height;
  if (size > mostBytes) return undefined;
  const packed = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
  const lines = inflateSync(Buffer.concat(packed), { maxOutputLength: size });
  if (lines.length < size) return undefined;
  const raw = unfiltered(lines, { stride, height, channels });
  return {
    width,
    height,
    at(x, y) {
      const pixel = raw.subarray(y * stride + x * channels, y * stride + (x + 1) * channels);
      const [first = 0, second = 255, third = 0, fourth = 255] = pixel;
      return channels < 3 ? [first, first, first, second] : [first, second, third, fourth];
    },
  };
}

function* chunksOf(png: Buffer) {
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** The first byte of each row names its filter. */
function unfiltered(
  lines: Buffer,
  { stride, height, channels }: { stride: number; height: number; channels: number },
): Buffer {
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (raw[to + x - channels] ?? 0);
      const up = y === 0 ? 0 : (raw[to + x - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (raw[to + x - stride - channels] ?? 0);
      const base = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][lines[from - 1] ?? 0];
      raw[to + x] = (lines[from + x] ?? 0) + (base ?? 0);
    }
  }
  return raw;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
