import type { Bytes } from './bytes.js';

/** The base64 functions of newer runtimes, and those of Node and its like. */
interface Fast {
  readonly Uint8Array: { fromBase64?(text: string): Bytes };
  readonly Buffer?: {
    alloc(size: number): { write(text: string, as: string): number };
    byteLength(text: string): number;
    from(text: string, as: string): Uint8Array;
  };
}

/** The bytes of a text that `isBase64` accepted. */
export function fromBase64(text: string): Bytes {
  const { Uint8Array: Own, Buffer } = globalThis as unknown as Fast;
  if (typeof Own.fromBase64 === 'function') return Own.fromBase64(text);
  // A copy: a short one shares its memory with others.
  if (typeof Buffer?.from === 'function') return new Uint8Array(Buffer.from(text, 'base64'));
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Whether a text is complete base64, with its padding. */
export function isBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false;
  const { Buffer } = globalThis as unknown as Fast;
  if (text.length < LONG || typeof Buffer?.byteLength !== 'function') return BASE64.test(text);
  // A pattern takes one step per character; a decoder reads many at a time. It skips invalid characters, so
  // that there are fewer bytes, but it also accepts the URL alphabet and drops the upper byte of a character.
  const end = text.length - 4;
  if (!BASE64.test(text.slice(end)) || text.includes('-') || text.includes('_')) return false;
  scratch ??= Buffer.alloc((LONG / 4) * 3);
  for (let at = 0; at < end; at += LONG) {
    const piece = text.slice(at, Math.min(end, at + LONG));
    if (Buffer.byteLength(piece) !== piece.length) return false;
    if (scratch.write(piece, 'base64') !== (piece.length / 4) * 3) return false;
  }
  return true;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Texts of at least this many characters are checked by decoding pieces of this size. */
const LONG = 262_144;

let scratch: { write(text: string, as: string): number } | undefined;

/** The number of bytes in a base64 text. */
export function base64Size(text: string): number {
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : Number(text.endsWith('=')));
}
