import type { Bytes } from './bytes.js';
import { hex } from './hex.js';

/** SHA-256 (hex); `undefined` without Web Crypto (a browser page without https). */
export async function sha256(bytes: Bytes): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = await subtle.digest('SHA-256', bytes);
  return hex(new Uint8Array(digest));
}
