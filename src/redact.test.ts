import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText, sanitizeCause } from './redact.js';
import { redactJson } from './redactJson.js';
import { createRedactor } from './redactor.js';
import { several } from './testing/sample.js';
import { latin1SpellingsOf, spellingsOf } from './testing/spell.js';

// Any seed will do; one alone fails where another does.
fc.configureGlobal({ seed: 15, numRuns: 40 });

const word = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 12, maxLength: 80 });
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const prose = fc.constantFrom('', 'see ', '"', "it's (", 'Error: ', '\n', 'a,b;');

describe('redactText', () => {
  it('removes the query and fragment of any URL', () => {
    const query = word(`${LETTERS}%&=+/._~-`);
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('https', 'http', 'wss'),
        query,
        fc.constantFrom('?', '#', '?a=1&sig=', '?a=b#'),
        prose,
        (before, scheme, secret, mark, after) => {
          const shown = redactText(
            `${before}${scheme}://h.example.com/p/a.png${mark}${secret} ${after}`,
          );
          expect(shown).not.toContain(secret);
          expect(shown).toContain('://h.example.com/p/a.png?[redacted]');
        },
      ),
    );
  });

  it('removes user names and passwords of any URL', () => {
    fc.assert(
      fc.property(prose, word(`${LETTERS}%:._~-`), (before, secret) => {
        const shown = redactText(`${before}https://${secret}@h.example.com/p`);
        expect(shown).not.toContain(secret);
        expect(shown).toContain('@h.example.com/p');
      }),
    );
  });

  it('removes the payload of any data URL', () => {
    const types = fc.constantFrom('', 'image/png', 'image/svg+xml', 'text/plain;charset=utf-8');
    fc.assert(
      fc.property(
        prose,
        types,
        fc.constantFrom(';base64', ''),
        word(`${LETTERS}+/=%`),
        (before, type, encoding, secret) => {
          const shown = redactText(`${before}data:${type}${encoding},${secret}`);
          expect(shown).not.toContain(secret);
        },
      ),
    );
  });

  it.each([
    ['/f.png?X-Amz-Signature=c4n4ry&x=1', '/f.png?X-Amz-Signature=[redacted]&x=1'],
    [
      'https%3A%2F%2Fcdn%2Ff%3FSignature%3Dc4n4ry ends',
      'https%3A%2F%2Fcdn%2Ff%3FSignature%3D[redacted] ends',
    ],
    ['Policy=c4n4ry, Key-Pair-Id=c4n4ry', 'Policy=[redacted] Key-Pair-Id=[redacted]'],
  ])('removes signing parameters from %s', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it('removes a payload without its data URL', () => {
    expect(redactText(`image ${'iVBORw0K'.repeat(50)}= is broken`)).toBe(
      'image [redacted] is broken',
    );
  });

  it('removes Authorization values', () => {
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('Basic ', 'Bearer ', 'bearer  ', 'BASIC%20', 'Authorization: Basic '),
        word(`${LETTERS}+/=_`).map((text) => `${text}7`),
        (before, scheme, secret) => {
          const shown = redactText(`${before}${scheme}${secret}`);
          expect(shown).not.toContain(secret);
        },
      ),
    );
  });

  it.each([
    'The Basic plan does not include patches.',
    'Bearer tokens expire after a minute.',
    'basic upscale',
    'Basic, e.g. for a start',
    'Policy: the plan of the project decides.',
    'The signature: a hash of the request. Authorization: required for writes',
    'nextPaginationToken=abcdef&design=modern',
    'asset_R0OZLnGmy1tUrT0rz1cwWm of proj_R0OZLnGmy1tUrT0rz1cwWm',
  ])('does not change a sentence: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it.each([
    'X-Amz-Signature: c4n4ry',
    'x-goog-signature: c4n4ry',
    '{"X-Amz-Signature":"c4n4ry"}',
    '{\\"x-amz-security-token\\": \\"c4n4ry\\"}',
    '<SignatureProvided>c4n4ry</SignatureProvided>',
    'cdn.x/a.png?token=c4n4ry',
    'sig=c4n4ry&se=2026',
    'blob?sv=2024-11-04&sig=c4n4ry%3D',
    'https%253A%252F%252Fc.x%252Fa%253FX-Amz-Signature%253Dc4n4ry',
    'signature: c4n4ry',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0c4n4ry.c4n4ry',
    `data:image/png;base64,${'iVBORw0K'.repeat(9)}\r\nc4n4ryAAAA\r\nBBc4n4ry== and more`,
    `iVBORw0KGgo${'c4n4ry'.repeat(34)}`,
  ])('removes signatures and tokens: %s', (text) => {
    expect(redactText(text)).not.toContain('c4n4ry');
  });

  describe('the given secrets', () => {
    const anySecret = fc.oneof(
      word(LETTERS),
      word(`${LETTERS}/+=-_.~:%\\\\"'<&é`),
      fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }),
    );
    const secrets = anySecret
      .map((text) => text.trim())
      .filter((text) => text.replace(/\s/g, '').length >= 8);
    const place = fc.constantFrom('', ' ', 'token: ', '"', '(', '…', 'job/', 'id=');

    it.each(Object.keys(spellingsOf))('are removed %s', (name) => {
      const spell = spellingsOf[name] as (text: string) => string;
      fc.assert(
        fc.property(secrets, place, place, (secret, before, after) => {
          const spelled = spell(secret).trim();
          const redact = createRedactor(() => [secret]);
          const text = `${before}${spelled}${after}`;
          expect(redact.finds(text)).toBe(true);
          const shown = redact(text);
          expect(shown).not.toContain(spelled);
          expect(redact.finds(shown)).toBe(false);
        }),
        { numRuns: several(100) },
      );
    });

    it.each(Object.keys(latin1SpellingsOf))('of Latin-1 are removed %s', (name) => {
      const spell = latin1SpellingsOf[name] as (text: string) => string;
      const letters = word(`${LETTERS}éÄñß/+=-_`).map((text) => `${text}é`);
      fc.assert(
        fc.property(letters, place, (secret, before) => {
          const redact = createRedactor(() => [secret]);
          const text = `${before}${spell(secret)}`;
          expect(redact.finds(text)).toBe(true);
          expect(redact(text)).not.toContain(spell(secret));
        }),
        { numRuns: several(100) },
      );
    });

    it('are removed in two nested spellings', () => {
      const inner = ['percent-encoded', 'as JSON', 'as HTML', 'in base64', 'in hex'];
      const outer = [
        ...['percent-encoded', 'as JSON', 'as HTML in hex', 'with invisible characters between'],
        ...['over lines', 'in base64', 'as quoted-printable', 'with escapes of bytes'],
      ];
      const named = (names: string[]) => fc.constantFrom(...names);
      fc.assert(
        fc.property(secrets, named(inner), named(outer), (secret, one, other) => {
          const spelled = spellingsOf[other]?.(spellingsOf[one]?.(secret) ?? '') ?? '';
          const redact = createRedactor(() => [secret]);
          expect(redact.finds(spelled)).toBe(true);
          expect(redact.finds(redact(`it is ${spelled} here`))).toBe(false);
        }),
        { numRuns: several(200) },
      );
    });

    it('do not appear in the text that remains after a cut', () => {
      const secret = 'secret-0123456789';
      const redact = createRedactor(() => [secret, 'secret-[redacted]0123']);
      expect(redact.finds(redact(`secret-${secret}0123`))).toBe(false);
    });

    it('are found in a long text, once in each of its pieces', () => {
      const secret = 'secret-0123456789';
      const redact = createRedactor(() => [secret]);
      const filler = 'word '.repeat(40_000);
      const text = [filler, filler, filler].join(secret);
      expect(redact(text)).toBe([filler, filler, filler].join('[redacted]'));
      const edge = 'a '.repeat(32_768 - 4);
      expect(redact(`${edge}${secret} end`)).toBe(`${edge}[redacted] end`);
    });

    it('do not change texts without them', () => {
      const words = fc.array(
        fc.oneof(
          fc.constantFrom(
            ...[
              'the',
              'Basic',
              'plan',
              'does',
              'not',
              'include',
              'patches',
              'token',
              'of',
              'asset',
            ],
            ...['asset_R0OZLnGmy1tUrT0rz1cwWm', '2026-01-31T12:00:00.000Z', '12.5', 'job.metadata'],
            ...[
              '100 %',
              'a=b',
              '\\n',
              '&amp;',
              '%2F',
              '日本語',
              'naïve',
              'image/png',
              '=3D',
              '{"a":1}',
            ],
            ...[
              '0x1f, 0x2e',
              '1,2,3,4,5,6,7,8,9',
              'deadbeefdeadbeef',
              'QUJDREVGR0hJSktM',
              'e\u0301',
            ],
          ),
          fc.lorem({ maxCount: 3 }),
        ),
        { maxLength: 60 },
      );
      const unlike = word(LETTERS).map((text) => `Zq${text}`);
      fc.assert(
        fc.property(words, fc.array(unlike, { maxLength: 4 }), (all, known) => {
          const text = all.join(' ');
          expect(createRedactor(() => known).withoutSecrets(text)).toBe(text);
        }),
        { numRuns: several(100) },
      );
    });

    it('are found without the line break from their file', () => {
      const redact = createRedactor(() => ['secret-0123456789\n']);
      expect(redact('is secret-0123456789 known?')).toBe('is [redacted] known?');
    });

    it('are removed with the whole code that contains them, but no other word', () => {
      const redact = createRedactor(() => ['key-0123456789', 'secret/0123456789']);
      const pair = Buffer.from('key-0123456789:secret/0123456789').toString('base64');
      expect(redact(`invalid credentials: ${pair} again`)).toBe(
        'invalid credentials: [redacted] again',
      );
    });

    it.each([
      ['x', 'expected x', 'expected x'],
      ['abcd', 'abcdef abcd (abcd)', 'abcdef [redacted] ([redacted])'],
      ['', 'a text', 'a text'],
      ['\n', 'a\ntext', 'a\ntext'],
    ])('that are short do not remove other words: %j in %j', (secret, text, shown) => {
      expect(createRedactor(() => [secret])(text)).toBe(shown);
    });

    it('are read again for each text', () => {
      const known = ['token-0000-first'];
      const redact = createRedactor(() => known);
      expect(redact('token-0000-second')).toBe('token-0000-second');
      known.push('token-0000-second');
      expect(redact('token-0000-second token-0000-first')).toBe('[redacted] [redacted]');
    });

    it.each(['%41\\u0041&amp; ', 'QUJD', 'ab:', '12,', '=41=\n', 'secret-', 'secret-012345678 '])(
      'are searched in a fixed number of passes: %j',
      (piece) => {
        const secret = 'secret-0123456789';
        const redact = createRedactor(() => [secret, 'key-0123456789']);
        const text = piece.repeat(100_000 / piece.length);
        expect(redact.withoutSecrets(text)).toBe(text);
        expect(redact.finds(`${text} ${secret}`)).toBe(true);
      },
    );

    it('are removed at any place in a text of megabytes', () => {
      const redact = createRedactor(() => ['secret-0123456789']);
      const text = 'secret-0123456789 '.repeat(5_000);
      expect(redact(text)).toBe('[redacted] '.repeat(5_000));
      const code = Buffer.from(text).toString('base64');
      expect(redact.withoutSecrets(code)).toBe('[redacted]');
    });
  });

  it.each([
    'x',
    'a://',
    'a://b@',
    'a://b?',
    'data:',
    'data:a/b;',
    'basic ',
    'bearer',
    '://',
    'eyJ-',
    'sig=',
    '%41',
    '\\\\',
    '<token',
    '&#x4',
  ])('takes linear time for repetitions of %j', (piece) => {
    // A regular expression that backtracks would not come to an end here.
    const text = piece.repeat(100_000);
    expect(typeof redactText(text)).toBe('string');
  });

  it('keeps all other text', () => {
    const text = 'GET /jobs/{jobId} answered 404: no such job, e.g. job_8Rf. data: none';
    expect(createRedactor(() => ['', 'secret'])(text)).toBe(text);
  });
});

it('redactJson redacts keys and values, up to a depth', () => {
  const hide = (text: string) => text.replace('needle', '…');
  expect(redactJson({ needle: ['a needle', 1, null, { b: 'needle' }] }, hide)).toEqual({
    '…': ['a …', 1, null, { b: '…' }],
  });
  let deep: unknown = 'needle';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(JSON.stringify(redactJson(deep, hide))).not.toContain('needle');
});

it('redactJson removes the texts of a field with the name of a secret', () => {
  const given = {
    login: { user: 'a', password: 'b', tokens: 2, apiKeys: { clientSecret: ['c', { d: 'e' }] } },
  };
  expect(redactJson(given, (text) => text)).toEqual({
    login: {
      user: 'a',
      password: '[redacted]',
      tokens: 2,
      apiKeys: { clientSecret: ['[redacted]', { d: '[redacted]' }] },
    },
  });
});

it('sanitizeCause keeps only name, code and message of an error', () => {
  const inner = Object.assign(new Error('Bearer abc.def'), {
    code: 'ECONNRESET',
    socket: 'secret',
  });
  const outer = Object.assign(new TypeError('fetch failed', { cause: inner }), {
    request: 'secret',
  });
  const safe = sanitizeCause(outer);
  expect(safe).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { message: 'Bearer [redacted]', code: 'ECONNRESET' },
  });
  expect(inspect(safe, { showHidden: true, depth: 9 })).not.toMatch(/secret|abc\.def/);
  expect(sanitizeCause('text')).toMatchObject({ message: 'text' });
  expect(sanitizeCause(undefined)).toBeInstanceOf(Error);
});

it('sanitizeCause works where a program has frozen the prototype of errors', () => {
  const given = Object.getOwnPropertyDescriptor(Error.prototype, 'name') as PropertyDescriptor;
  Object.defineProperty(Error.prototype, 'name', { writable: false });
  try {
    expect(sanitizeCause(new RangeError('no'))).toMatchObject({
      name: 'RangeError',
      message: 'no',
    });
  } finally {
    Object.defineProperty(Error.prototype, 'name', given);
  }
});
