import { CONTAINERS } from './contradiction.js';

/** A media type, the extensions of its files (the first one is used for new files), and its other names. */
type KnownType = readonly [type: string, extensions: string, ...aliases: string[]];

const KNOWN: readonly KnownType[] = [
  ['image/png', 'png', 'image/x-png'],
  ['image/jpeg', 'jpg jpeg jpe jfif', 'image/jpg', 'image/pjpeg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/heic', 'heic'],
  ['image/heif', 'heif'],
  ['image/tiff', 'tiff tif', 'image/tif', 'image/x-tiff'],
  ['image/bmp', 'bmp', 'image/x-ms-bmp', 'image/x-bmp'],
  ['image/svg+xml', 'svg', 'image/svg'],
  ['video/mp4', 'mp4 m4v', 'video/x-m4v'],
  ['video/quicktime', 'mov qt'],
  ['video/webm', 'webm'],
  ['video/x-matroska', 'mkv', 'video/matroska'],
  ['video/x-msvideo', 'avi', 'video/avi', 'video/msvideo'],
  ['video/3gpp', '3gp'],
  ['audio/mpeg', 'mp3', 'audio/mp3', 'audio/x-mp3', 'audio/x-mpeg'],
  ['audio/wav', 'wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
  ['audio/mp4', 'm4a m4b', 'audio/x-m4a', 'audio/m4a'],
  ['audio/ogg', 'ogg oga opus', 'application/ogg'],
  ['audio/flac', 'flac', 'audio/x-flac'],
  ['audio/aac', 'aac', 'audio/x-aac', 'audio/aacp'],
  ['model/gltf-binary', 'glb', 'model/glb'],
  ['model/gltf+json', 'gltf', 'model/gltf'],
  ['model/obj', 'obj'],
  ['model/stl', 'stl', 'application/sla', 'application/vnd.ms-pki.stl'],
  ['model/ply', 'ply'],
  ['model/fbx', 'fbx', 'application/vnd.autodesk.fbx'],
  ['model/vnd.usdz+zip', 'usdz'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
  ['text/html', 'html htm'],
  ['application/json', 'json', 'text/json'],
  ['application/xml', 'xml', 'text/xml'],
  ['application/pdf', 'pdf', 'application/x-pdf'],
  ['application/zip', 'zip', 'application/x-zip-compressed', 'application/x-zip'],
  ['application/gzip', 'gz', 'application/x-gzip'],
  ['application/zstd', 'zst'],
];

/** A media type under its usual name, without parameters; `undefined` if it is invalid or generic. */
export function canonicalType(value: string | null | undefined): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type) || GENERIC.has(type)) return undefined;
  return KNOWN.find(([, , ...aliases]) => aliases.includes(type))?.[0] ?? type;
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
  if (ending === undefined) return undefined;
  return KNOWN.find(([, extensions]) => extensions.split(' ').includes(ending.toLowerCase()))?.[0];
}

/** The usual file extension of this media type, without the dot. */
export function extensionOf(type: string | undefined): string | undefined {
  return KNOWN.find(([known]) => known === type)?.[1].split(' ')[0];
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
