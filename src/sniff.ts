/** How many of a file's first bytes `sniffMediaType` looks at, at most. */
export const HEAD_BYTES = 96;

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are bytes of files, as characters.
/** The beginnings of files by media type; the first that matches decides. */
const FORMATS: readonly [type: string, beginning: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['image/avif', /^.{4}ftypavi[fs]/s],
  ['image/heic', /^.{4}ftyphe[iv][cxms]/s],
  ['image/heif', /^.{4}ftypm[is]f1/s],
  // Two letters are not a signature: the reserved fields and the size of the second header decide.
  ['image/bmp', /^BM.{4}\0{4}.{4}[\x0c(48@l|]\0{3}/s],
  [
    'image/svg+xml',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!DOCTYPE\s+svg\b|svg[\s>])/i,
  ],
  ['audio/mpeg', /^ID3/],
  ['audio/ogg', /^OggS/],
  ['audio/flac', /^fLaC/],
  ['audio/wav', /^RIFF.{4}WAVE/s],
  ['audio/mp4', /^.{4}ftypM4[AB] /s],
  ['audio/aac', /^\xff[\xf0\xf1\xf8\xf9]/],
  // MPEG audio without a tag begins with a frame header, without reserved versions, bit rates and sampling rates.
  // Layer I is not in use, and 16-bit text may begin like it.
  [
    'audio/mpeg',
    /^\xff[\xe2-\xe5\xf2-\xf5\xfa-\xfd](?![\x0c-\x0f\x1c-\x1f\x2c-\x2f\x3c-\x3f\x4c-\x4f\x5c-\x5f\x6c-\x6f\x7c-\x7f\x8c-\x8f\x9c-\x9f\xac-\xaf\xbc-\xbf\xcc-\xcf\xdc-\xdf\xec-\xef\xf0-\xff])/,
  ],
  ['video/quicktime', /^.{4}ftypqt {2}/s],
  ['video/3gpp', /^.{4}ftyp3g/s],
  ['video/mp4', /^.{4}ftyp[\w .]{4}/s],
  ['video/x-msvideo', /^RIFF.{4}AVI /s],
  ['video/webm', /^\x1aE\xdf\xa3.*webm/s],
  ['video/x-matroska', /^\x1aE\xdf\xa3/],
  ['model/gltf-binary', /^glTF/],
  ['model/ply', /^ply\r?\n/],
  ['model/fbx', /^Kaydara FBX Binary/],
  ['application/pdf', /^%PDF-/],
  ['application/zip', /^PK\x03\x04/],
  ['application/gzip', /^\x1f\x8b\x08/],
  ['application/zstd', /^\x28\xb5\x2f\xfd/],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: the end of the table.

/** The media type of a file, from its first bytes; `undefined` if the format is unknown. */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  return FORMATS.find(([, beginning]) => beginning.test(head))?.[0];
}

/** The media type of an image file, from its first bytes; `undefined` if the format is unknown. */
export function sniffImageType(bytes: Uint8Array): string | undefined {
  const type = sniffMediaType(bytes);
  return type !== undefined && mediaOf(type) === 'image' ? type : undefined;
}

/** `image` of `image/png`. */
export function mediaOf(type: string): string {
  return type.slice(0, type.indexOf('/'));
}

/** What bytes of an unknown format are. */
export function describeBytes(bytes: Uint8Array): string {
  const isText = bytes
    .subarray(0, HEAD_BYTES)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
  return isText ? 'text' : 'of an unknown format';
}
