import { hex } from '../hex.js';

/** A random UUID; in a page without https, which lacks it, as many random digits. */
export function newCallId(): string {
  return crypto.randomUUID?.() ?? hex(crypto.getRandomValues(new Uint8Array(16)));
}
