/** The base64 functions of Node and its like. */
interface Fast {
  readonly Buffer?: {
    from(memory: ArrayBufferLike, offset: number, length: number): { toString(as: string): string };
  };
}

/** Base64 of bytes, with the fastest function that the runtime has. */
export function base64(bytes: Uint8Array & { toBase64?(): string }): string {
  if (typeof bytes.toBase64 === 'function') return bytes.toBase64();
  const { Buffer } = globalThis as unknown as Fast;
  if (typeof Buffer?.from === 'function') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  return portableBase64(bytes);
}

/** Base64 of bytes with `btoa` alone. */
export function portableBase64(bytes: Uint8Array): string {
  // A multiple of three, so that the pieces join; each byte is an argument, and the stack limits their number.
  const piece = 0x6000;
  let text = '';
  for (let at = 0; at < bytes.byteLength; at += piece) {
    const units = bytes.subarray(at, at + piece) as unknown as number[];
    text += btoa(String.fromCharCode.apply(null, units));
  }
  return text;
}
