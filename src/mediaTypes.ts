/** How many of a file's first bytes `sniffMediaType` looks at, at most. */
export const HEAD_BYTES = 96;

interface KnownType {
  readonly type: string;
  /** Other names that services and systems use for it. */
  readonly aliases?: readonly string[];
  /** Endings of file names; the first one is written. */
  readonly extensions: readonly string[];
}

const KNOWN: readonly KnownType[] = [
  { type: 'image/png', aliases: ['image/x-png'], extensions: ['png'] },
  {
    type: 'image/jpeg',
    aliases: ['image/jpg', 'image/pjpeg'],
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
  },
  { type: 'image/gif', extensions: ['gif'] },
  { type: 'image/webp', extensions: ['webp'] },
  { type: 'image/avif', extensions: ['avif'] },
  { type: 'image/heic', extensions: ['heic'] },
  { type: 'image/heif', extensions: ['heif'] },
  { type: 'image/tiff', aliases: ['image/tif', 'image/x-tiff'], extensions: ['tiff', 'tif'] },
  { type: 'image/bmp', aliases: ['image/x-ms-bmp', 'image/x-bmp'], extensions: ['bmp'] },
  { type: 'image/svg+xml', aliases: ['image/svg'], extensions: ['svg'] },
  { type: 'video/mp4', aliases: ['video/x-m4v'], extensions: ['mp4', 'm4v'] },
  { type: 'video/quicktime', extensions: ['mov', 'qt'] },
  { type: 'video/webm', extensions: ['webm'] },
  { type: 'video/x-matroska', aliases: ['video/matroska'], extensions: ['mkv'] },
  { type: 'video/x-msvideo', aliases: ['video/avi', 'video/msvideo'], extensions: ['avi'] },
  { type: 'video/3gpp', extensions: ['3gp'] },
  {
    type: 'audio/mpeg',
    aliases: ['audio/mp3', 'audio/x-mp3', 'audio/x-mpeg'],
    extensions: ['mp3'],
  },
  {
    type: 'audio/wav',
    aliases: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    extensions: ['wav'],
  },
  { type: 'audio/mp4', aliases: ['audio/x-m4a', 'audio/m4a'], extensions: ['m4a', 'm4b'] },
  { type: 'audio/ogg', aliases: ['application/ogg'], extensions: ['ogg', 'oga', 'opus'] },
  { type: 'audio/flac', aliases: ['audio/x-flac'], extensions: ['flac'] },
  { type: 'audio/aac', aliases: ['audio/x-aac', 'audio/aacp'], extensions: ['aac'] },
  { type: 'model/gltf-binary', aliases: ['model/glb'], extensions: ['glb'] },
  { type: 'model/gltf+json', aliases: ['model/gltf'], extensions: ['gltf'] },
  { type: 'model/obj', extensions: ['obj'] },
  {
    type: 'model/stl',
    aliases: ['application/sla', 'application/vnd.ms-pki.stl'],
    extensions: ['stl'],
  },
  { type: 'model/ply', extensions: ['ply'] },
  { type: 'model/fbx', aliases: ['application/vnd.autodesk.fbx'], extensions: ['fbx'] },
  { type: 'model/vnd.usdz+zip', extensions: ['usdz'] },
  { type: 'text/plain', extensions: ['txt'] },
  { type: 'text/markdown', extensions: ['md'] },
  { type: 'text/csv', extensions: ['csv'] },
  { type: 'text/html', extensions: ['html', 'htm'] },
  { type: 'application/json', aliases: ['text/json'], extensions: ['json'] },
  { type: 'application/xml', aliases: ['text/xml'], extensions: ['xml'] },
  { type: 'application/pdf', aliases: ['application/x-pdf'], extensions: ['pdf'] },
  {
    type: 'application/zip',
    aliases: ['application/x-zip-compressed', 'application/x-zip'],
    extensions: ['zip'],
  },
  { type: 'application/gzip', aliases: ['application/x-gzip'], extensions: ['gz'] },
  { type: 'application/zstd', extensions: ['zst'] },
];

const CANONICAL = new Map(
  KNOWN.flatMap(({ type, aliases = [] }) =>
    [type, ...aliases].map((name) => [name, type] as const),
  ),
);
const BY_EXTENSION = new Map(
  KNOWN.flatMap(({ type, extensions }) => extensions.map((each) => [each, type] as const)),
);
const EXTENSIONS = new Map(KNOWN.map(({ type, extensions }) => [type, extensions[0]]));

/** A media type under its usual name, without parameters; `undefined` when it is invalid or generic. */
export function canonicalType(value: string | null | undefined): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type) || GENERIC.has(type)) return undefined;
  return CANONICAL.get(type) ?? type;
}

const GENERIC = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-binary',
  'application/unknown',
]);

/** The media type that the ending of a file's name stands for. */
export function typeOfName(name: string | undefined): string | undefined {
  const ending = /\.([a-z\d]{1,8})$/i.exec(name ?? '')?.[1];
  return ending === undefined ? undefined : BY_EXTENSION.get(ending.toLowerCase());
}

/** The usual ending of a file of this media type, without the dot. */
export function extensionOf(type: string | undefined): string | undefined {
  return type === undefined ? undefined : EXTENSIONS.get(type);
}

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

/** The media type of a file, from its first bytes; `undefined` when they are of no known format. */
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

/** The media type of an image file, from its first bytes; `undefined` when they are of no known format. */
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

/** MPEG audio without a tag begins with the header of a frame. */
function frameType([first = 0, second = 0, third = 0]: Uint8Array): string | undefined {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const layer = (second >> 1) & 3;
  if (layer === 0) return (second & 0xf0) === 0xf0 ? 'audio/aac' : undefined;
  // Layer I is not in use, and a text of 16-bit characters may begin like it.
  if (layer === 3) return undefined;
  const [version, bitrate, rate] = [(second >> 3) & 3, third >> 4, (third >> 2) & 3];
  return version !== 1 && bitrate !== 15 && rate !== 3 ? 'audio/mpeg' : undefined;
}

/** Types whose files all begin alike, so that other bytes are another file. */
const CERTAIN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Containers whose first bytes do not tell what is in them. */
const CONTAINERS: readonly (readonly string[])[] = [
  [
    'video/mp4',
    'video/quicktime',
    'video/3gpp',
    'audio/mp4',
    'image/heic',
    'image/heif',
    'image/avif',
  ],
  ['audio/ogg', 'video/ogg'],
  ['video/webm', 'video/x-matroska', 'audio/webm'],
  ['audio/mpeg', 'audio/aac'],
];

/**
 * What a file's first bytes show it to be, where that is not `type`: a media type, or words;
 * `undefined` when they fit, or say nothing.
 */
export function contradiction(type: string, head: Uint8Array): string | undefined {
  const found = sniffMediaType(head);
  if (found === type) return undefined;
  if (CERTAIN.has(type)) return found ?? describeBytes(head);
  const media = mediaOf(type);
  if (!['image', 'audio', 'video'].includes(media)) return undefined;
  if (found === undefined)
    return looksLikeMarkup(head) && type !== 'image/svg+xml' ? 'text' : undefined;
  if (CERTAIN.has(found) || mediaOf(found) !== media) {
    return CONTAINERS.some((each) => each.includes(type) && each.includes(found))
      ? undefined
      : found;
  }
  return undefined;
}

/** The media type of bytes that show `found`, where hints may know better what a container holds. */
export function refineType(
  found: string | undefined,
  hints: readonly (string | undefined)[],
): string | undefined {
  const [first] = hints;
  if (found === undefined) return first;
  const better = (hint: string | undefined) =>
    hint !== undefined &&
    (CONTAINERS.some((each) => each.includes(hint) && each.includes(found)) ||
      (found === 'application/zip' && hint !== 'text/plain'));
  return hints.find(better) ?? found;
}

/** `image` of `image/png`. */
export function mediaOf(type: string): string {
  return type.slice(0, type.indexOf('/'));
}

function describeBytes(head: Uint8Array): string {
  return isText(head) ? 'text' : 'of no known format';
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function looksLikeMarkup(head: Uint8Array): boolean {
  return /^[\s\xef\xbb\xbf]*(<[!?a-z]|\{\s*")/i.test(
    String.fromCharCode(...head.subarray(0, HEAD_BYTES)),
  );
}

/** Whether the last bytes of a file show that it is complete; `undefined` where its format does not tell. */
export function endsWhole(
  type: string | undefined,
  { head, tail, size }: { head: Uint8Array; tail: Uint8Array; size: number },
): boolean | undefined {
  const end = String.fromCharCode(...tail);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  switch (type) {
    case 'image/png':
      return end.endsWith('\0\0\0\0IEND\xae\x42\x60\x82');
    case 'image/jpeg':
      return end.endsWith('\xff\xd9');
    case 'image/gif':
      return end.endsWith('\x3b');
    case 'image/svg+xml':
      return /<\/svg>\s*(<!--[^>]*-->\s*)?$/.test(end);
    case 'image/webp':
    case 'audio/wav':
      return head.byteLength >= 8 && size === view.getUint32(4, true) + 8;
    case 'model/gltf-binary':
      return head.byteLength >= 12 && size === view.getUint32(8, true);
    default:
      return undefined;
  }
}
