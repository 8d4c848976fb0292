import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from './printable.js';
import { anyCharacter } from './testing/anyCharacter.js';

describe('printable', () => {
  it.each([
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['\u001b]52;c;YQ==\u0007', '\\x1b]52;c;YQ==\\x07'],
    ['\u009b2J', '\\x9b2J'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['a\u2066b\u2069c\u200fd', 'a\\u2066b\\u2069c\\u200fd'],
    ['a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\xadd'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['::error title=x::y', '\\x3a:error title=x::y'],
    ['  ::stop-commands::z', '  \\x3a:stop-commands::z'],
    ['##[group]x', '\\x23#[group]x'],
  ])('writes %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('does not change readable text in any script', () => {
    const text = 'job.metadata["naïve"] is "日本語 😀 עברית", a::b, C:\\temp';
    expect(printable(text)).toBe(text);
  });

  it('removes everything from a text that a terminal or a runner would interpret', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (text) => {
        const shown = printable(`\n${text}`);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown).not.toMatch(/^\s*::|##\[/);
        expect(printable(shown)).toBe(shown);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('printableJson', () => {
  it.each([
    ['\u009b2J', '"\\u009b2J"'],
    ['\u202egnp.exe', '"\\u202egnp.exe"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['##[group]x', '"\\u0023#[group]x"'],
    ['a\nb "日本語 😀"', '"a\\nb \\"日本語 😀\\""'],
  ])('writes %j as %s', (value, json) => {
    expect(printableJson(JSON.stringify(value))).toBe(json);
  });

  it('keeps every value, in lines that printable does not change', () => {
    const values = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const shown = printableJson(json);
        expect(JSON.parse(shown)).toEqual(JSON.parse(json));
        for (const line of shown.split('\n')) expect(printable(line)).toBe(line);
      }),
    );
  });
});
