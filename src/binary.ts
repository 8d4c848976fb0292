/** The bytes of a text in UTF-8, as a text of characters below 256. */
export function utf8Text(text: string): string {
  return /[^\0-\x7f]/.test(text) ? binary(new TextEncoder().encode(text)) : text;
}

/** Bytes as a text of characters below 256. */
export function binary(bytes: Uint8Array): string {
  let text = '';
  // Each character is an argument: the stack may not hold more of them than this.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
