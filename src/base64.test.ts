import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64, fromBase64, portableBase64 } from './base64.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 167) & 255);
const sizes = [0, 1, 2, 3, 4, 0x6000 - 1, 0x6000, 0x6000 + 1, 100_000];

describe('base64', () => {
  it.each(sizes)('equals that of Buffer with every implementation, for %i bytes', (size) => {
    const bytes = bytesOf(size);
    const expected = Buffer.from(bytes).toString('base64');
    expect(base64(bytes)).toBe(expected);
    expect(portableBase64(bytes)).toBe(expected);
    expect(base64(Object.assign(bytesOf(size), { toBase64: () => 'own' }))).toBe('own');
    vi.stubGlobal('Buffer', undefined);
    expect(base64(bytes)).toBe(expected);
  });

  it('covers only the view, not the whole buffer behind it', () => {
    const bytes = bytesOf(20).subarray(5, 12);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(portableBase64(bytes)).toBe(base64(bytes));
  });

  it.each(sizes)('is decoded by every implementation, for %i bytes', (size) => {
    const text = portableBase64(bytesOf(size));
    const read = fromBase64(text);
    expect(read).toEqual(bytesOf(size));
    expect(read.buffer.byteLength).toBe(size);
    vi.stubGlobal('Buffer', undefined);
    expect(fromBase64(text)).toEqual(bytesOf(size));
  });
});
