import { base64Size, fromBase64 } from './base64Text.js';
import { binary } from './binary.js';
import { InvalidImageError } from './errors/index.js';
import { INLINE_LIMIT_BYTES } from './inlineLimit.js';

/** Requests bytes, and gets as many as are available. */
type Walk = Generator<readonly [offset: number, length: number], boolean, Uint8Array>;

/** How many bytes are read at a time if reading or decoding is expensive. */
const WINDOW_BYTES = 65_536;

/** The test for each format whether a file is whole; formats without such a test are absent. */
const WALKS = new Map<string, (size: number) => Walk>([
  ['image/png', walkPng],
  ['image/jpeg', walkJpeg],
  ['image/gif', walkGif],
  ['image/webp', walkWebp],
  ['image/bmp', walkBmp],
  ['image/tiff', walkTiff],
  ['image/svg+xml', walkSvg],
  ['image/avif', walkBoxes],
  ['image/heic', walkBoxes],
  ['image/heif', walkBoxes],
]);

/** A file, of which a range is read at a time. */
export interface RangedFile {
  /** In bytes. */
  readonly size: number;
  read(start: number, end: number): Uint8Array | Promise<Uint8Array>;
}

/** Bytes as a file. */
export function fileOfBytes(bytes: Uint8Array): RangedFile {
  return { size: bytes.byteLength, read: (start, end) => bytes.subarray(start, end) };
}

/** A file in base64, decoded where it is read. */
export function fileOfBase64(payload: string): RangedFile {
  return {
    size: base64Size(payload),
    read(from, to) {
      const start = from - (from % 3);
      const decoded = fromBase64(payload.slice((start / 3) * 4, Math.ceil(to / 3) * 4));
      return decoded.subarray(from - start, to - start);
    },
  };
}

/** Refuses a truncated image. */
export async function requireWhole(what: string, type: string, file: RangedFile): Promise<void> {
  if (!(await isWhole(type, file))) refuseCut(what, type, file.size);
}

/** Refuses an image as truncated. */
export function refuseCut(what: string, type: string, size: number, more = ''): never {
  throw new InvalidImageError(
    `${what} is incomplete: the file is ${type}, and its ${size} bytes end before the image does. Pass the whole file: read it again, or save it again.${more} Nothing was sent.`,
  );
}

/** The usual last bytes of a whole file of a format. */
const ENDS = new Map([
  ['image/png', '\0\0\0\0IEND\xae\x42\x60\x82'],
  ['image/jpeg', '\xff\xd9'],
  ['image/gif', '\0\x3b'],
]);

/**
 * Whether an image is complete, judged by the structure of its format, not by its pixels: extra bytes after
 * the end do no harm, and every file of an unknown format counts as whole. It is read from its start only if its last
 * bytes do not decide.
 */
export async function isWhole(type: string, { size, read }: RangedFile): Promise<boolean> {
  const ending = ENDS.get(type);
  if (ending !== undefined && size > WINDOW_BYTES) {
    if (binary(await read(size - ending.length, size)) === ending) return true;
  }
  const steps = WALKS.get(type)?.(size);
  if (steps === undefined) return true;
  let start = 0;
  let held: Uint8Array = new Uint8Array();
  let step = steps.next();
  while (!step.done) {
    const [asked, length] = step.value;
    const from = Math.min(size, asked);
    const to = Math.min(size, from + length);
    if (from < start || to > start + held.byteLength) {
      const end = Math.min(size, Math.max(to, from + WINDOW_BYTES));
      start = from;
      held = await read(start, end);
      // The upload reports a file that changes while it is read.
      if (held.byteLength !== end - start) return true;
    }
    step = steps.next(held.subarray(from - start, to - start));
  }
  return step.value;
}

/**
 * Whether the last bytes of a file, or the size in its head, show that it is complete; `undefined` if its format shows
 * neither.
 */
export function endsWhole(
  type: string | undefined,
  { head, tail, size }: { head: Uint8Array; tail: Uint8Array; size: number },
): boolean | undefined {
  const end = binary(tail);
  const ending = ENDS.get(type ?? '');
  if (ending !== undefined) return end.endsWith(ending);
  switch (type) {
    case 'image/svg+xml':
      return /<\/svg>\s*(<!--[^>]*-->\s*)?$/.test(end);
    case 'image/webp':
    case 'audio/wav':
      return head.byteLength >= 8 && size === viewOf(head).getUint32(4, true) + 8;
    case 'model/gltf-binary':
      return head.byteLength >= 12 && size === viewOf(head).getUint32(8, true);
    default:
      return undefined;
  }
}

/** Chunks up to the one that ends the file. */
function* walkPng(size: number): Walk {
  for (let at = 8; at + 12 <= size; ) {
    const chunk = yield [at, 8];
    const name = binary(chunk.subarray(4));
    if (!/^[a-z]{4}$/i.test(name)) return false;
    at += 12 + viewOf(chunk).getUint32(0);
    if (name === 'IEND') return at <= size;
  }
  return false;
}

/** Segments, and the scans between them, up to the marker that ends the image; thumbnails are in a segment. */
function* walkJpeg(size: number): Walk {
  for (let at = 2; at + 2 <= size; ) {
    const bytes = yield [at, WINDOW_BYTES];
    const isLast = at + bytes.byteLength >= size;
    let found = bytes.indexOf(0xff);
    while (found >= 0 && (isLast || found + 4 <= bytes.byteLength)) {
      const [marker = 0, high = 0, low = 0] = bytes.subarray(found + 1, found + 4);
      if (marker === 0xd9) return true;
      if (marker === 0xff) found += 1;
      // Not the start of a segment, but a byte of a scan, or a marker without a length.
      else if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) found += 2;
      else found += 2 + high * 256 + low;
      if (found >= bytes.byteLength) break;
      found = bytes.indexOf(0xff, found);
    }
    at += found < 0 ? bytes.byteLength : found;
  }
  return false;
}

/** Blocks up to the one that ends the file. */
function* walkGif(size: number): Walk {
  const [flags = 0] = yield [10, 1];
  let at = 13 + tableBytes(flags);
  while (at < size) {
    // Some programs pad their blocks with a byte or two.
    const padding = (yield [at, 16]).findIndex((byte) => byte !== 0);
    if (padding < 0) return false;
    at += padding;
    const block = yield [at, 10];
    const [kind] = block;
    if (kind === 0x3b) return true;
    if (kind === 0x21) at += 2;
    else if (kind === 0x2c) at += 11 + tableBytes(block[9] ?? 0);
    else return false;
    let length: number | undefined;
    while (length !== 0 && at < size) {
      [length = 0] = yield [at, 1];
      at += 1 + length;
    }
  }
  return false;
}

/** The bytes of a table of colours. */
function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** The container says how long it is. */
function* walkWebp(size: number): Walk {
  const head = yield [0, 8];
  return viewOf(head).getUint32(4, true) + 8 <= size;
}

/** The size of the image says how many bytes it has: the size in the header is often wrong. */
function* walkBmp(size: number): Walk {
  const head = yield [0, 38];
  if (head.byteLength < 26) return false;
  const view = viewOf(head);
  const start = view.getUint32(10, true);
  const header = view.getUint32(14, true);
  const isOld = header === 12;
  if (!isOld && head.byteLength < 38) return false;
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true);
  const height = isOld ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true));
  const bits = view.getUint16(isOld ? 24 : 28, true);
  const compression = isOld ? 0 : view.getUint32(30, true);
  const isRaw = compression === 0 || (header !== 64 && [3, 6].includes(compression));
  // The last row may lack its padding.
  const row = Math.ceil((width * bits) / 32) * 4;
  const bytes = isRaw
    ? row * (height - 1) + Math.ceil((width * bits) / 8)
    : view.getUint32(34, true);
  return start + bytes <= size;
}

/** The number of pages that are followed; images do not have more. */
const MAX_PAGES = 1_000;
/** And the number of strips, or tiles, of a page. */
const MAX_STRIPS = 1_000_000;
/** In bytes, by the number of the type of a value. */
const TIFF_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const STRIPS = [273, 279] as const;
const TILES = [324, 325] as const;
const COLOR_PROFILE = 34_675;

interface TiffValues {
  readonly count: number;
  readonly width: number;
  readonly offset: number;
}

/** The directory of each page, the values in it, and the strips or tiles that it names. */
function* walkTiff(size: number): Walk {
  const head = yield [0, 8];
  if (head.byteLength < 8) return false;
  const little = head[0] === 0x49;
  const number = (bytes: Uint8Array, at: number, width: number) =>
    width === 2 ? viewOf(bytes).getUint16(at, little) : viewOf(bytes).getUint32(at, little);
  let at = number(head, 4, 4);
  let left = size;
  for (let page = 0; page < MAX_PAGES && at !== 0 && left > 0; page++) {
    const entries = at + 2 <= size ? number(yield [at, 2], 0, 2) : Number.NaN;
    if (!(at + 2 + entries * 12 + 4 <= size)) return false;
    const directory = yield [at + 2, entries * 12 + 4];
    const values = new Map<number, TiffValues>();
    for (let entry = 0; entry < entries; entry++) {
      const its = directory.subarray(entry * 12);
      const tag = number(its, 0, 2);
      const width = TIFF_SIZES[number(its, 2, 2)] ?? 0;
      const count = number(its, 4, 4);
      const isInside = count * width <= 4;
      const offset = isInside ? at + 2 + entry * 12 + 8 : number(its, 8, 4);
      const isKnown = tag < 32_768 || tag === COLOR_PROFILE;
      if (isKnown && offset + count * width > size) return false;
      if (isKnown && (width === 2 || width === 4)) values.set(tag, { count, width, offset });
    }
    for (const [starts, lengths] of [STRIPS, TILES]) {
      const [first, second] = [values.get(starts), values.get(lengths)];
      if (first === undefined || second === undefined) continue;
      const count = Math.min(first.count, second.count, MAX_STRIPS);
      const [from, bytes] = [
        yield [first.offset, count * first.width],
        yield [second.offset, count * second.width],
      ];
      for (let each = 0; each < count; each++) {
        const start = number(from, each * first.width, first.width);
        if (start + number(bytes, each * second.width, second.width) > size) return false;
      }
      left -= count * 4;
    }
    at = number(directory, entries * 12, 4);
  }
  return true;
}

const PICTURE_BOXES = ['ftyp', 'meta', 'moov', 'moof', 'mdat'];

/** Boxes: those that describe the image and those that hold it are present, and each is complete. */
function* walkBoxes(size: number): Walk {
  let [described, held] = [false, false];
  for (let at = 0; at + 8 <= size; ) {
    const box = yield [at, 16];
    const name = binary(box.subarray(4, 8));
    const view = viewOf(box);
    let length = view.getUint32(0);
    if (length === 0) length = size - at;
    if (length === 1 && box.byteLength === 16) {
      length = view.getUint32(8) * 2 ** 32 + view.getUint32(12);
    }
    const isCut = at + length > size;
    if (isCut && PICTURE_BOXES.includes(name)) return false;
    // The data after the image need not be boxes.
    if (isCut || !/^[\x20-\x7e]{4}$/.test(name) || length < 8) break;
    if (name === 'meta' || name === 'moov') described = true;
    if (name === 'mdat' || name === 'idat') held = true;
    at += name === 'meta' ? 12 : length;
  }
  return described && held;
}

const SVG_TAG = /^<(\/?)(?:[\w.-]+:)?svg[\s/>]/;
/** The parts that are not read as tags, and how each ends. */
const SVG_PASSAGES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Tags up to the one that closes the first; if a file is too large for a request, only its end is read. */
function* walkSvg(size: number): Walk {
  const from = Math.max(0, size - INLINE_LIMIT_BYTES);
  const bytes = yield [from, size];
  const text = new TextDecoder('latin1').decode(bytes);
  // 16 bits a character: not judged.
  if (text.includes('\0')) return true;
  if (from > 0) return /<\/[\w.:-]*svg\s*>/.test(text.slice(-WINDOW_BYTES));
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const passage = SVG_PASSAGES.find(([opening]) => text.startsWith(opening, at));
    const end =
      passage === undefined ? tagEnd(text, at) : after(text, passage[1], at + passage[0].length);
    if (end === undefined) return false;
    const tag = passage === undefined ? SVG_TAG.exec(text.slice(at, at + 80)) : null;
    if (tag !== null && text[end - 2] !== '/') depth += tag[1] === '' ? 1 : -1;
    if (tag !== null && depth <= 0) return true;
    at = end;
  }
  return false;
}

function after(text: string, what: string, from: number): number | undefined {
  const found = text.indexOf(what, from);
  return found < 0 ? undefined : found + what.length;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']' };

/** The end of a tag, or of a declaration with the content of its brackets. */
function tagEnd(text: string, start: number): number | undefined {
  const marks = /["'[>]/g;
  marks.lastIndex = start + 1;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '>') return marks.lastIndex;
    const closed = after(text, CLOSING[mark[0]] ?? '', marks.lastIndex);
    if (closed === undefined) return undefined;
    marks.lastIndex = closed;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
