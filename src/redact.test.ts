import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactJson, redactText, sanitizeCause } from './redact.js';

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
  ])('removes what signs a URL from %s', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it('removes a payload that stands without its data URL', () => {
    expect(redactText(`image ${'iVBORw0K'.repeat(50)}= is broken`)).toBe(
      'image [redacted] is broken',
    );
  });

  it('removes Authorization values', () => {
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('Basic', 'Bearer', 'bearer', 'BASIC'),
        word(`${LETTERS}+/=._~-`),
        (before, scheme, secret) => {
          const shown = redactText(`${before}${scheme} ${secret}`);
          expect(shown).not.toContain(secret);
        },
      ),
    );
  });

  it('removes the secrets it is told', () => {
    fc.assert(
      fc.property(fc.string(), word(LETTERS), fc.string(), (before, secret, after) => {
        expect(redactText(before + secret + after, [secret])).not.toContain(secret);
      }),
    );
  });

  it.each(['x', 'a://', 'a://b@', 'a://b?', 'data:', 'data:a/b;', 'basic ', 'bearer', '://'])(
    'takes no longer than the text: %j again and again',
    (piece) => {
      // A regular expression that backtracks would not come to an end here.
      const text = piece.repeat(100_000);
      expect(typeof redactText(text)).toBe('string');
    },
  );

  it('keeps everything else', () => {
    const text = 'GET /jobs/{jobId} answered 404: no such job, e.g. job_8Rf. data: none';
    expect(redactText(text, ['', 'secret'])).toBe(text);
  });
});

it('redactJson goes through keys and values, and not too deep', () => {
  const hide = (text: string) => text.replace('secret', '…');
  expect(redactJson({ secret: ['a secret', 1, null, { b: 'secret' }] }, hide)).toEqual({
    '…': ['a …', 1, null, { b: '…' }],
  });
  let deep: unknown = 'secret';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(JSON.stringify(redactJson(deep, hide))).not.toContain('secret');
});

it('sanitizeCause keeps name, code and message, and nothing that hangs on the error', () => {
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
