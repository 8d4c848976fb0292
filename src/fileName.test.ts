import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, noDevice, sameName } from './fileName.js';
import { anyCharacter } from './testing/anyCharacter.js';

const devices = [
  ...['CON', 'PRN', 'AUX', 'NUL', 'CLOCK$', 'CONIN$', 'CONOUT$'],
  ...['COM', 'LPT'].flatMap((port) => [...'123456789¹²³'].map((digit) => port + digit)),
];

/** As Windows reads a name: up to its first dot, without the spaces before that, in any case. */
function isDevice(name: string): boolean {
  const [stem = ''] = name.split('.');
  return devices.includes(stem.trimEnd().toUpperCase());
}

const alarming = fc.constantFrom(
  ...[
    '.',
    '..',
    ' ',
    '/',
    '\\',
    ':',
    '%',
    '%2f',
    '\0',
    '\n',
    '\u202e',
    '\ud800',
    '$',
    '¹',
    'ü',
    '😀',
  ],
  ...devices,
);
const texts = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .array(fc.oneof(alarming, fc.string({ maxLength: 3 })), { maxLength: 5 })
    .map((all) => all.join('')),
);

describe('fileName', () => {
  it('names one file in its folder, on every system', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '.png', ' .png', '-2.png'), (text, ending) => {
        const name = fileName(text);
        const whole = name + ending;
        expect(name).not.toBe('');
        for (const system of [path.posix, path.win32]) {
          expect(system.relative('/folder', system.resolve('/folder', whole))).toBe(whole);
          expect(system.basename(whole)).toBe(whole);
        }
        expect(isDevice(whole)).toBe(false);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u);
        expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(210);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives different names to short texts that differ', () => {
    const inner = texts.map((text) => `a${text.slice(0, 30)}a`);
    fc.assert(
      fc.property(inner, inner, (one, other) => {
        fc.pre(one !== other);
        expect(fileName(one)).not.toBe(fileName(other));
      }),
    );
  });

  it.each([
    ['asset_abc123', 'asset_abc123'],
    ['asset:b?', 'asset%3ab%3f'],
    ['../x', '_.%2fx'],
    ['größe 😀', 'größe 😀'],
    ['nul .x', '_nul .x'],
    ['com¹', '_com¹'],
    ['LPT³.tar.gz', '_LPT³.tar.gz'],
    ['ConIn$', '_ConIn$'],
    ['CONOUT$ . .', '_CONOUT$ . _'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['a...', 'a.._'],
    ['', '_'],
    ['a\u08e2', 'a%u8e2'],
    ['a\x8e2', 'a%8e2'],
    ['\u202egnp', '%u202egnp'],
  ])('%j becomes %j', (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it('cuts between characters', () => {
    expect(fileName('😀'.repeat(100))).toBe('😀'.repeat(50));
    expect(fileName('a. b', 2)).toBe('a_');
  });
});

it.each(devices)('%s is a device, but a longer name with that beginning is not', (device) => {
  for (const name of [device, device.toLowerCase(), `${device}.png`, `${device}  .a.b`]) {
    expect(noDevice(name)).toBe(`_${name}`);
  }
  expect(noDevice(`${device}x.png`)).toBe(`${device}x.png`);
});

it.each([
  ['a', 'A'],
  ['\u00e9', 'e\u0301'],
  ['straße', 'STRASSE'],
  ['ﬁ', 'FI'],
])('%j and %j may be the same file', (one, other) => {
  expect(sameName(one)).toBe(sameName(other));
});
