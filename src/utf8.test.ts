import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { anyCharacter } from './testing/anyCharacter.js';
import { fitsIn, utf8Size } from './utf8.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(['Buffer', 'nothing but a pattern'])(
  'utf8Size equals the length of the encoded text, by %s',
  (by) => {
    if (by !== 'Buffer') vi.stubGlobal('Buffer', undefined);
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.nat(40), (text, limit) => {
        const size = new TextEncoder().encode(text).byteLength;
        expect(utf8Size(text)).toBe(size);
        expect(fitsIn(text, limit)).toBe(size < limit);
      }),
    );
  },
);

it.each(['\ud800', 'a\udfffb', '\ud83d\ude00', 'ü\ud83d'])(
  'utf8Size counts %j as it is sent',
  (text) => {
    expect(utf8Size(text)).toBe(new TextEncoder().encode(text).byteLength);
    vi.stubGlobal('Buffer', undefined);
    expect(utf8Size(text)).toBe(new TextEncoder().encode(text).byteLength);
  },
);
