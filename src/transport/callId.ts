import { hex } from '../hex.js';

/** A random UUID. */
export function newCallId(): string {
  // It is missing in a browser page without https.
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : writtenUuid();
}

function writtenUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
