import { binary } from './binary.js';
import { describeBytes, HEAD_BYTES, mediaOf, sniffMediaType } from './sniff.js';

/** Types with a fixed beginning: other first bytes mean another type. */
const CERTAIN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Containers with first bytes that do not show their content. */
export const CONTAINERS: readonly (readonly string[])[] = [
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
 * The type that a file's first bytes show, if it differs from `type`: a media type, or words;
 * `undefined` if they match, or show nothing.
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

function looksLikeMarkup(head: Uint8Array): boolean {
  return /^[\s\xef\xbb\xbf]*(<[!?a-z]|\{\s*")/i.test(binary(head.subarray(0, HEAD_BYTES)));
}
