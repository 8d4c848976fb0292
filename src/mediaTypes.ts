import { CONTAINERS } from './contradiction.js';

interface KnownType {
  readonly type: string;
  /** Other names that services and systems use for it. */
  readonly aliases?: readonly string[];
  /** Extensions of file names; the first one is used for new files. */
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

/** A media type under its usual name, without parameters; `undefined` if it is invalid or generic. */
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

/** The media type for the extension of a file name. */
export function typeOfName(name: string | undefined): string | undefined {
  const ending = /\.([a-z\d]{1,8})$/i.exec(name ?? '')?.[1];
  return ending === undefined ? undefined : BY_EXTENSION.get(ending.toLowerCase());
}

/** The usual file extension of this media type, without the dot. */
export function extensionOf(type: string | undefined): string | undefined {
  return type === undefined ? undefined : EXTENSIONS.get(type);
}

/** The media type of bytes that look like `found`; hints may say more precisely what a container holds. */
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

/** Whether the last bytes of a file show that it is complete; `undefined` if its format does not show it. */
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
