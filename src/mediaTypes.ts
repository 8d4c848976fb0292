import { CONTAINERS } from './contradiction.js';
import { mediaOf } from './sniff.js';

/**
 * A media type, the extensions of its files, and names that neither of these shows. The first extension is used for new
 * files; without any it is the subtype.
 */
type KnownType = readonly [type: string, extensions?: string, ...aliases: string[]];

const KNOWN: readonly KnownType[] = [
  ['image/png'],
  ['image/jpeg', 'jpg jpeg jpe jfif', 'image/pjpeg'],
  ['image/gif'],
  ['image/webp'],
  ['image/avif'],
  ['image/heic'],
  ['image/heif'],
  ['image/tiff', 'tiff tif'],
  ['image/bmp', 'bmp', 'image/x-ms-bmp'],
  ['image/svg+xml', 'svg'],
  ['video/mp4', 'mp4 m4v'],
  ['video/quicktime', 'mov qt'],
  ['video/webm'],
  ['video/x-matroska', 'mkv'],
  ['video/x-msvideo', 'avi'],
  ['video/3gpp', '3gp'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav', 'audio/wave', 'audio/vnd.wave'],
  ['audio/mp4', 'm4a m4b'],
  ['audio/ogg', 'ogg oga opus', 'application/ogg'],
  ['audio/flac'],
  ['audio/aac', 'aac', 'audio/aacp'],
  ['model/gltf-binary', 'glb'],
  ['model/gltf+json', 'gltf'],
  ['model/obj'],
  ['model/stl', 'stl', 'application/sla', 'application/vnd.ms-pki.stl'],
  ['model/ply'],
  ['model/fbx', 'fbx', 'application/vnd.autodesk.fbx'],
  ['model/vnd.usdz+zip', 'usdz'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/csv'],
  ['text/html', 'html htm'],
  ['application/json', 'json', 'text/json'],
  ['application/xml', 'xml', 'text/xml'],
  ['application/pdf'],
  ['application/zip', 'zip', 'application/x-zip-compressed'],
  ['application/gzip', 'gz'],
  ['application/zstd', 'zst'],
];

/** A media type under its usual name, without parameters; `undefined` if it is invalid or generic. */
export function canonicalType(value: string | null | undefined): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type) || GENERIC.has(type)) return undefined;
  const known = KNOWN.find(([, , ...aliases]) => aliases.includes(type)) ?? KNOWN.find(isNamed);
  return known?.[0] ?? type;

  /** Many write an extension for the subtype, or `x-` before it, as in `audio/x-mp3`. */
  function isNamed(each: KnownType): boolean {
    const names = [subtypeOf(each[0]), ...extensionsOf(each)];
    return mediaOf(each[0]) === mediaOf(type) && names.includes(subtypeOf(type));
  }
}

function subtypeOf(type: string): string {
  return type.replace(/^.*\/(x-)?/, '');
}

function extensionsOf([type, extensions = subtypeOf(type)]: KnownType): string[] {
  return extensions.split(' ');
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
  return KNOWN.find((each) => extensionsOf(each).includes(ending.toLowerCase()))?.[0];
}

/** The usual file extension of this media type, without the dot. */
export function extensionOf(type: string | undefined): string | undefined {
  const known = KNOWN.find(([name]) => name === type);
  return known && extensionsOf(known)[0];
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
