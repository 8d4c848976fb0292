import { asBytes } from '../asBytes.js';
import { fromBase64, isBase64 } from '../base64Text.js';
import { isBlob, readBlob } from '../blob.js';
import type { Bytes } from '../bytes.js';
import { isObject } from '../isObject.js';
import type { Redact } from '../redact.js';
import { redactJson } from '../redactJson.js';
import { sha256 } from '../sha256.js';

/** Identifies the data of an image, without containing it. */
export interface ImageDigest {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** The number of bytes. */
  readonly bytes: number;
}

/**
 * SHA-256 (hex) of the request of an operation, independent of the order of keys; `undefined` without Web
 * Crypto (a browser page without https).
 */
export function fingerprint(operation: string, body: unknown): Promise<string | undefined> {
  return sha256(new TextEncoder().encode(canonicalJson({ operation, body })));
}

/** The request of a call: the JSON of its body, and the IDs in its path. */
export function askedFor(
  body: string | undefined,
  path: Readonly<Record<string, string>> = {},
): unknown {
  const asked: unknown = body === undefined ? undefined : JSON.parse(body);
  return Object.keys(path).length === 0 || !isObject(asked) ? asked : { ...asked, ...path };
}

/** JSON with sorted keys and without `undefined`: equal values yield equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/**
 * A JSON value with each data URL, and bytes in the place of one, replaced by a digest: it can be stored
 * and compared without showing the image. Without Web Crypto it stays unchanged.
 */
export async function withDigests(value: unknown): Promise<unknown> {
  const bytes = await imageBytes(value);
  if (bytes !== undefined) {
    const digest = await sha256(bytes);
    return digest === undefined ? value : { sha256: digest, bytes: bytes.byteLength };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(withDigests));
  const entries = Object.entries(value).map(async ([key, item]) => [key, await withDigests(item)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A request in a form that may be shown and kept: images by their digests, without secrets. */
export async function shownRequest(
  body: unknown,
  redact: Redact,
  depth?: number,
): Promise<unknown> {
  return redactJson(await withDigests(body), redact, depth);
}

export function isImageDigest(value: unknown): value is ImageDigest {
  if (typeof value !== 'object' || value === null) return false;
  const { sha256: digest, bytes } = value as Record<string, unknown>;
  return typeof digest === 'string' && /^[\da-f]{64}$/.test(digest) && typeof bytes === 'number';
}

async function imageBytes(value: unknown): Promise<Bytes | undefined> {
  if (typeof value === 'string') {
    const [, payload = ''] = /^data:[^,]*;base64,(.*)$/is.exec(value) ?? [];
    return isBase64(payload) ? fromBase64(payload) : undefined;
  }
  if (isBlob(value)) return (await readBlob(value)).slice();
  return asBytes(value)?.slice();
}
