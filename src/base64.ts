import type { Bytes } from './bytes.js';

/** Base64 of bytes. */
export function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let offset = 0; offset < bytes.byteLength; offset += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(offset, offset + CHUNK));
  }
  return btoa(binary);
}

/** Bytes of base64, which `isBase64` found to be some. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Whether a text is complete base64, with its padding. */
export function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** The number of bytes in a base64 text. */
export function base64Size(text: string): number {
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : Number(text.endsWith('=')));
}
