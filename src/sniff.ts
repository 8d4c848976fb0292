/** How many of a file's first bytes `sniffMediaType` looks at, at most. */
export const HEAD_BYTES = 96;

const SIGNATURES: readonly [type: string, offset: number, signature: string][] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/flac', 0, 'fLaC'],
  ['model/gltf-binary', 0, 'glTF'],
  ['model/ply', 0, 'ply\n'],
  ['model/ply', 0, 'ply\r\n'],
  ['model/fbx', 0, 'Kaydara FBX Binary'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/gzip', 0, '\x1f\x8b\x08'],
  ['application/zstd', 0, '\x28\xb5\x2f\xfd'],
];

const RIFF_FORMS: Readonly<Record<string, string>> = {
  WEBP: 'image/webp',
  WAVE: 'audio/wav',
  'AVI ': 'video/x-msvideo',
};

const BRANDS: readonly [brand: RegExp, type: string][] = [
  [/^avi[fs]$/, 'image/avif'],
  [/^hei[cxms]$|^hev[cxms]$/, 'image/heic'],
  [/^m[is]f1$/, 'image/heif'],
  [/^qt {2}$/, 'video/quicktime'],
  [/^M4[AB] $/, 'audio/mp4'],
  [/^3g/, 'video/3gpp'],
  [/^[\w .]{4}$/, 'video/mp4'],
];

/** The media type of a file, from its first bytes; `undefined` if the format is unknown. */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const known = SIGNATURES.find(([, offset, signature]) => head.startsWith(signature, offset));
  if (known !== undefined) return known[0];
  if (head.startsWith('RIFF')) return RIFF_FORMS[head.slice(8, 12)];
  if (head.startsWith('ftyp', 4)) {
    const brand = head.slice(8, 12);
    return BRANDS.find(([pattern]) => pattern.test(brand))?.[1];
  }
  if (head.startsWith('\x1a\x45\xdf\xa3')) {
    return head.includes('webm') ? 'video/webm' : 'video/x-matroska';
  }
  if (isBitmap(bytes)) return 'image/bmp';
  if (isSvg(head)) return 'image/svg+xml';
  return frameType(bytes);
}

/** The media type of an image file, from its first bytes; `undefined` if the format is unknown. */
export function sniffImageType(bytes: Uint8Array): string | undefined {
  const type = sniffMediaType(bytes);
  return type !== undefined && mediaOf(type) === 'image' ? type : undefined;
}

/** Two letters are not a signature: the reserved fields and the size of the second header decide. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 18 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    view.getUint32(6, true) === 0 &&
    [12, 40, 52, 56, 64, 108, 124].includes(view.getUint32(14, true))
  );
}

function isSvg(head: string): boolean {
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  const root = text.replace(/^<\?xml[^>]*>\s*/, '').replace(/^<!--[^>]*-->\s*/, '');
  return /^(<!DOCTYPE\s+svg\b|<svg[\s>])/i.test(root);
}

/** MPEG audio without a tag begins with a frame header. */
function frameType([first = 0, second = 0, third = 0]: Uint8Array): string | undefined {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const layer = (second >> 1) & 3;
  if (layer === 0) return (second & 0xf0) === 0xf0 ? 'audio/aac' : undefined;
  // Layer I is not in use, and 16-bit text may begin like it.
  if (layer === 3) return undefined;
  const [version, bitrate, rate] = [(second >> 3) & 3, third >> 4, (third >> 2) & 3];
  return version !== 1 && bitrate !== 15 && rate !== 3 ? 'audio/mpeg' : undefined;
}

/** `image` of `image/png`. */
export function mediaOf(type: string): string {
  return type.slice(0, type.indexOf('/'));
}

/** What bytes of an unknown format are. */
export function describeBytes(head: Uint8Array): string {
  return isText(head) ? 'text' : 'of an unknown format';
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
