/** Whether a text has fewer bytes in UTF-8 than `limit`, without copying the text. */
export function fitsIn(text: string, limit: number): boolean {
  // No character takes more than three bytes, nor fewer than one.
  if (text.length * 3 < limit) return true;
  return text.length < limit && utf8Size(text) < limit;
}

/** How many bytes a text has in UTF-8. */
export function utf8Size(text: string): number {
  const { Buffer } = globalThis as { Buffer?: { byteLength(text: string): number } };
  if (typeof Buffer?.byteLength === 'function') return Buffer.byteLength(text);
  let size = text.length;
  const beyond = /[^\0-\x7f]+/g;
  for (let found = beyond.exec(text); found !== null; found = beyond.exec(text)) {
    size += new TextEncoder().encode(found[0]).byteLength - found[0].length;
  }
  return size;
}
