import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64, portableBase64 } from './base64.js';
import { fromBase64, isBase64 } from './base64Text.js';
import { sample } from './testing/sample.js';

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
    const bytes = Buffer.from(bytesOf(size));
    expect(bytes.equals(read)).toBe(true);
    expect(read.buffer.byteLength).toBe(size);
    vi.stubGlobal('Buffer', undefined);
    expect(bytes.equals(fromBase64(text))).toBe(true);
  });
});

describe('isBase64', () => {
  const LONG = 262_144;
  const whole = (size: number) => 'aB3/'.repeat(size / 4);
  /** What a text of `size` characters is with another one at `at`. */
  const withAt = (size: number, at: number, character: string) =>
    whole(size).slice(0, at) + character + whole(size).slice(at + character.length);
  const ends = ['aB3/', 'aB3=', 'aB==', 'a===', '====', 'aB3', 'a=B='];
  const strangers = ['=', '-', '_', ' ', '\n', '.', 'é', '\u0141', '\u0100', '\0', '\ud83d\ude00'];
  const sizes = [4, 400, LONG - 4, LONG, LONG + 4, 2 * LONG, 2 * LONG + 8];

  it.each(sizes)('says of a text of %i characters what a pattern says, by every way', (size) => {
    const texts = [
      ...ends.map((end) => whole(size).slice(0, size - 4) + end),
      ...sample(
        strangers.flatMap((character) =>
          [0, 1, 2, 3, size >> 1, size - 6, size - 4, size - 1]
            .filter((at) => at >= 0)
            .map((at) => [at, character] as const),
        ),
        5,
      ).map(([at, character]) => withAt(size, at, character)),
    ];
    const expected = texts.map(
      (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text),
    );
    expect(expected).toContain(true);
    expect(expected).toContain(false);
    expect(texts.map(isBase64)).toEqual(expected);
    vi.stubGlobal('Buffer', undefined);
    expect(texts.map(isBase64)).toEqual(expected);
  });
});
