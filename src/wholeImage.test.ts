import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { INLINE_LIMIT_BYTES } from './inlineLimit.js';
import { sniffImageType } from './sniff.js';
import { sample } from './testing/sample.js';
import { fileOfBase64, fileOfBytes, isWhole } from './wholeImage.js';

const picture = () =>
  sharp({ create: { width: 12, height: 9, channels: 3, background: '#a63' } }).composite([
    {
      input: { create: { width: 5, height: 4, channels: 4, background: '#3a6c' } },
      gravity: 'east',
    },
  ]);

/** Frames on top of each other, as programs that write animations take them. */
async function frames(count: number) {
  const page = { width: 6, height: 5, channels: 3 as const };
  const raw = Buffer.alloc(page.width * page.height * 3 * count);
  raw.forEach((_, index) => {
    raw[index] = (index * 37 + Math.floor(index / 90) * 61) % 256;
  });
  return sharp(raw, { raw: { ...page, height: page.height * count, pageHeight: page.height } });
}

/** A picture in colours by chance: no two scan bytes alike, with many that look like markers. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

/** A JPEG that carries another whole one in its metadata, as cameras write them. */
async function withThumbnail() {
  const thumbnail = await picture().jpeg().toBuffer();
  const [whole, label] = [await picture().jpeg().toBuffer(), Buffer.from('Exif\0\0')];
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + label.length + thumbnail.length);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1]), length, label, thumbnail]);
  return Buffer.concat([whole.subarray(0, 2), segment, whole.subarray(2)]);
}

/** BMP files, which the tool that draws the others does not write. */
function bitmap({ header = 40, bits = 24, top = false, compression = 0, size = -1 } = {}) {
  const [width, height] = [5, 3];
  const pixels = Buffer.alloc(Math.ceil((width * bits) / 32) * 4 * height, 0x7f);
  const head = Buffer.alloc(14 + header);
  head.write('BM');
  head.writeUInt32LE(size < 0 ? head.length + pixels.length : size, 2);
  head.writeUInt32LE(head.length, 10);
  head.writeUInt32LE(header, 14);
  if (header === 12) {
    head.writeUInt16LE(width, 18);
    head.writeUInt16LE(height, 20);
    head.writeUInt16LE(bits, 24);
  } else {
    head.writeInt32LE(width, 18);
    head.writeInt32LE(top ? -height : height, 22);
    head.writeUInt16LE(bits, 28);
    head.writeUInt32LE(compression, 30);
    head.writeUInt32LE(pixels.length, 34);
  }
  return Buffer.concat([head, pixels]);
}

/** A TIFF with its directory before its pixels, in two strips. */
function tiff(): Buffer {
  const entries = [
    [256, 3, 1, 4],
    [257, 3, 1, 4],
    [258, 3, 1, 8],
    [262, 3, 1, 1],
    [273, 4, 2, 110],
    [278, 3, 1, 2],
    [279, 4, 2, 118],
  ] as const;
  const bytes = Buffer.alloc(142);
  bytes.write('II*\0\x08\0\0\0', 'latin1');
  bytes.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  for (const [index, value] of [126, 134, 8, 8].entries())
    bytes.writeUInt32LE(value, 110 + index * 4);
  return bytes;
}

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
const svg = (body: string, before = '', after = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>${after}`,
  );

/** The picture with what programs write into a file beside it. */
const rich = () =>
  picture()
    .withMetadata({ orientation: 6, density: 300, exif: { IFD0: { Artist: 'x' } } })
    .withXmp(XMP);

const SAMPLES: readonly [string, () => Buffer | Promise<Buffer>][] = [
  ['PNG', () => picture().png().toBuffer()],
  ['PNG with metadata', () => rich().png().toBuffer()],
  [
    'PNG with a palette, interlaced',
    () => picture().png({ palette: true, progressive: true }).toBuffer(),
  ],
  ['animated PNG', async () => animatedPng(await picture().png().toBuffer())],
  ['JPEG', () => picture().jpeg().toBuffer()],
  ['progressive JPEG', () => picture().jpeg({ progressive: true }).toBuffer()],
  ['JPEG of noise', () => noise(40, 30).jpeg({ quality: 100 }).toBuffer()],
  ['progressive JPEG of noise', () => noise(40, 30).jpeg({ progressive: true }).toBuffer()],
  ['JPEG in CMYK', () => picture().toColourspace('cmyk').jpeg().toBuffer()],
  ['JPEG with metadata', () => rich().jpeg().toBuffer()],
  ['JPEG with a thumbnail', withThumbnail],
  ['GIF', () => picture().gif().toBuffer()],
  ['animated GIF', async () => (await frames(3)).gif({ delay: [50, 60, 70] }).toBuffer()],
  ['WebP', () => picture().webp().toBuffer()],
  ['WebP without loss', () => picture().webp({ lossless: true }).toBuffer()],
  ['WebP with metadata', () => rich().webp().toBuffer()],
  ['animated WebP', async () => (await frames(3)).webp().toBuffer()],
  ['AVIF', () => picture().avif({ effort: 0 }).toBuffer()],
  [
    'AVIF in two pieces',
    async () =>
      Buffer.concat([
        await picture().avif({ effort: 0 }).toBuffer(),
        Buffer.from('\0\0\0\x20mdat'),
        Buffer.alloc(24),
      ]),
  ],
  ['TIFF', () => picture().tiff({ compression: 'none' }).toBuffer()],
  ['TIFF in LZW', () => picture().tiff({ compression: 'lzw' }).toBuffer()],
  ['TIFF in tiles', () => picture().tiff({ tile: true, tileWidth: 16, tileHeight: 16 }).toBuffer()],
  ['TIFF in JPEG', () => noise(32, 32).tiff({ compression: 'jpeg' }).toBuffer()],
  ['TIFF with metadata', () => rich().tiff().toBuffer()],
  ['TIFF whose pixels come last', () => tiff()],
  ['TIFF of pages', async () => (await frames(3)).tiff().toBuffer()],
  ['BMP', () => bitmap()],
  ['BMP from its top', () => bitmap({ top: true, bits: 32, header: 124 })],
  ['BMP of OS/2', () => bitmap({ header: 12 })],
  ['BMP in runs', () => bitmap({ compression: 1, bits: 8 })],
  ['SVG', () => svg('<path d="M0 0h9"/>')],
  ['SVG in itself', () => svg('<svg><path d="M0 0"/></svg><g/>', '<?xml version="1.0"?>\n')],
  [
    'SVG with text that looks like tags',
    () => svg('<!-- a > b </svg>--><style><![CDATA[</svg>]]></style><a b="</svg>"/>'),
  ],
  ['SVG without content', () => Buffer.from('<svg viewBox="0 0 1 1"/>')],
];

/** An animation whose second frame is the picture once more. */
function animatedPng(png: Buffer): Buffer {
  const [head, rest] = [png.subarray(0, 33), png.subarray(33)];
  const chunk = (name: string, bytes: number) => {
    const made = Buffer.alloc(12 + bytes, 1);
    made.writeUInt32BE(bytes);
    made.write(name, 4, 'latin1');
    return made;
  };
  return Buffer.concat([
    ...[head, chunk('acTL', 8), chunk('fcTL', 26), rest.subarray(0, -12)],
    ...[chunk('fcTL', 26), chunk('fdAT', 40), rest.subarray(-12)],
  ]);
}

const fileOf = (bytes: Uint8Array, reads: number[] = []) => ({
  size: bytes.byteLength,
  read: async (start: number, end: number) => {
    reads.push(end - start);
    return bytes.subarray(start, end);
  },
});

/** What each of the three ways says, which is the same. */
async function judge(type: string, bytes: Uint8Array): Promise<boolean> {
  const whole = await isWhole(type, fileOfBytes(bytes));
  expect(await isWhole(type, fileOfBase64(Buffer.from(bytes).toString('base64')))).toBe(whole);
  expect(await isWhole(type, fileOf(bytes))).toBe(whole);
  return whole;
}

/** How many bytes may be missing without harm. */
const HARMLESS: Readonly<Record<string, readonly number[]>> = {
  // The padding of the last row.
  BMP: [1],
  'BMP of OS/2': [1],
  // A box that nothing refers to, up to the end of its head.
  'AVIF in two pieces': [32, 31, 30, 29, 28, 27, 26, 25],
};

describe.each(SAMPLES)('%s', (name, draw) => {
  it('is whole, also with extra bytes after it', async () => {
    const bytes = await draw();
    const type = sniffImageType(bytes) ?? '';
    expect(type).toMatch(/^image\//);
    expect(await judge(type, bytes)).toBe(true);
    for (const more of [
      Buffer.alloc(1),
      Buffer.alloc(4_000),
      Buffer.from('SEFT and more\xff\xd8'),
    ]) {
      if (name.startsWith('SVG')) continue;
      expect(await judge(type, Buffer.concat([bytes, more]))).toBe(true);
    }
  });

  it('is not whole if it is truncated at any point', async () => {
    const bytes = await draw();
    const type = sniffImageType(bytes) ?? '';
    const taken = [];
    const harmless = HARMLESS[name] ?? [];
    const sizes = Array.from({ length: bytes.byteLength - 1 }, (_, index) => index + 1);
    const isTold = (size: number) => harmless.includes(bytes.byteLength - size);
    const others = sizes.filter((size) => !isTold(size));
    for (const size of [...sizes.filter(isTold), ...sample(others)]) {
      const cut = bytes.subarray(0, size);
      if (sniffImageType(cut) === type && (await judge(type, cut)))
        taken.push(bytes.byteLength - size);
    }
    expect(taken).toEqual(harmless);
  });
});

it.each(['PNG', 'JPEG of noise', 'GIF'])(
  'a %s without its written end is not whole',
  async (name) => {
    const bytes = (await SAMPLES.find(([each]) => each === name)?.[1]()) ?? Buffer.alloc(0);
    const type = sniffImageType(bytes) ?? '';
    const cut = Math.ceil(bytes.byteLength * 0.8);
    const empty = Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(bytes.byteLength - cut)]);
    expect(await judge(type, empty)).toBe(false);
  },
);

it('a file of an unknown format counts as whole', async () => {
  expect(await judge('image/jxl', Buffer.from('anything'))).toBe(true);
});

describe('a file on disk', () => {
  it.each(['png', 'jpeg', 'gif'] as const)('%s is judged by its last bytes', async (format) => {
    const bytes = await noise(300, 300).toFormat(format, { quality: 100, effort: 1 }).toBuffer();
    const type = `image/${format}`;
    const reads: number[] = [];
    expect(await isWhole(type, fileOf(bytes, reads))).toBe(true);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toBeLessThan(64);
    expect(await judge(type, Buffer.concat([bytes, Buffer.alloc(90_000, 0x5a)]))).toBe(true);
    for (const size of [70_000, bytes.byteLength - 1]) {
      expect(await judge(type, bytes.subarray(0, size))).toBe(false);
    }
  });

  it('that becomes shorter is left to its upload', async () => {
    const bytes = await picture().tiff().toBuffer();
    const read = async (start: number, end: number) => bytes.subarray(start, end - 3);
    expect(await isWhole('image/tiff', { size: bytes.byteLength, read })).toBe(true);
  });

  it('an SVG of any size ends with its tag', async () => {
    const body = '<path d="M0 0"/>'.repeat(INLINE_LIMIT_BYTES / 16);
    expect(await judge('image/svg+xml', svg(body, '', '\n<!-- made by hand -->\n'))).toBe(true);
    expect(await judge('image/svg+xml', svg(body).subarray(0, -3))).toBe(false);
  });
});

describe('what is made to take long', () => {
  const size = 600_000;
  const headed = (head: string, fill: Buffer) =>
    Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(size, fill)]);

  it.each<[string, string, Buffer, boolean]>([
    [
      'image/png',
      'of chunks without content',
      headed('\x89PNG\r\n\x1a\n', Buffer.from('\0\0\0\0tEXt\0\0\0\0')),
      false,
    ],
    ['image/png', 'of nothing', headed('\x89PNG\r\n\x1a\n', Buffer.alloc(1)), false],
    ['image/jpeg', 'of one byte', headed('\xff\xd8', Buffer.from([0xff])), false],
    [
      'image/jpeg',
      'of segments without content',
      headed('\xff\xd8', Buffer.from([0xff, 0xe0, 0, 0])),
      false,
    ],
    [
      'image/gif',
      'of blocks without content',
      headed('GIF89a\x01\0\x01\0\0\0\0', Buffer.from([0x21, 0xff, 0])),
      false,
    ],
    ['image/gif', 'of nothing', headed('GIF89a\x01\0\x01\0\0\0\0', Buffer.alloc(1)), false],
    [
      'image/tiff',
      'of directories in a circle',
      headed('II*\0\x08\0\0\0\0\0\x08\0\0\0', Buffer.alloc(1)),
      true,
    ],
    [
      'image/avif',
      'of boxes without content',
      headed('\0\0\0\x08ftyp', Buffer.from('\0\0\0\x08free')),
      false,
    ],
    ['image/svg+xml', 'of brackets', headed('<svg ', Buffer.from('[')), false],
    ['image/svg+xml', 'of quotes', headed('<svg ', Buffer.from(`"'`)), false],
    ['image/svg+xml', 'of tags', headed('<svg>', Buffer.from('<svg>')), false],
  ])('%s %s is read once', async (type, _, bytes, whole) => {
    const reads: number[] = [];
    expect(await isWhole(type, fileOf(bytes, reads))).toBe(whole);
    const read = reads.reduce((sum, each) => sum + each, 0);
    expect(read).toBeLessThan(1.1 * bytes.byteLength);
    expect(await isWhole(type, fileOfBytes(bytes))).toBe(whole);
    expect(await isWhole(type, fileOfBase64(bytes.toString('base64')))).toBe(whole);
  });
});

it.each(['constructor', 'toString', '__proto__'])(
  'counts a file of type %s as whole',
  async (type) => {
    expect(await isWhole(type, fileOfBytes(randomBytes(100_000)))).toBe(true);
  },
);
