import { sha256 } from '../bytes.js';

/**
 * SHA-256 (hex) of a JSON value, whatever the order of its keys; `undefined` where there is no Web
 * Crypto (a browser page without https).
 */
export async function fingerprint(value: unknown): Promise<string | undefined> {
  return sha256(new TextEncoder().encode(canonicalJson(value)));
}

/** JSON with sorted keys and without `undefined`: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
