import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsIn, utf8Size } from './utf8.js';

it('utf8Size equals the length of the encoded text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, limit) => {
      const size = new TextEncoder().encode(text).byteLength;
      expect(utf8Size(text)).toBe(size);
      expect(fitsIn(text, limit)).toBe(size < limit);
    }),
  );
});

it.each(['\ud800', 'a\udfffb', '\ud83d\ude00', 'ü\ud83d'])(
  'utf8Size counts %j as it is sent',
  (text) => {
    expect(utf8Size(text)).toBe(new TextEncoder().encode(text).byteLength);
  },
);
