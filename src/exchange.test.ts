import { expect, it } from 'vitest';
import { type Exchanged, toHarEntry } from './exchange.js';
import { createRedactor } from './redactor.js';

const secrets = ['secret-0123456789', 'api_0123456789'];
const redact = createRedactor(() => secrets);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const entryOf = (given: Partial<Exchanged>, body?: string | Uint8Array) =>
  toHarEntry(
    {
      startedAt: 0,
      durationMs: 12,
      method: 'POST',
      url: 'https://api.example.com/v1/jobs',
      requestHeaders: new Headers({ 'content-type': 'application/json' }),
      ...(body !== undefined && {
        answer: {
          status: 200,
          headers: new Headers({ 'content-type': 'application/json' }),
          bytes: typeof body === 'string' ? bytesOf(body) : body,
        },
      }),
      ...given,
    },
    redact,
  );

it('a recorded body keeps its form and digits, without secrets', () => {
  const body = `{"url": "https://cdn.example.com/a.png?Expires=1&Signature=sig-1", "n": 0.1234567890123456789,
    "image": "data:image/png;base64,iVBORw0KGgo=", "said": "key ${secrets[1]}", "e": "\\u0041"}`;
  const { text = '' } = entryOf({}, body).response.content;
  expect(JSON.parse(text)).toMatchObject({
    url: 'https://cdn.example.com/a.png?redacted',
    image: 'data:image/png;base64,redacted',
    said: 'key redacted',
    e: 'A',
  });
  expect(text).toContain('0.1234567890123456789');
  expect(text).toContain('"\\u0041"');
});

it('recorded headers and queries contain no credentials', () => {
  const entry = entryOf({
    url: `https://api.example.com/v1/jobs?pageSize=2&token=tok-1&note=${secrets[0]}`,
    requestHeaders: new Headers({
      authorization: `Basic ${btoa(secrets.join(':'))}`,
      'x-note': `it is ${secrets[0]}`,
      accept: 'application/json',
    }),
    requestBody: JSON.stringify({ image: `data:image/png;base64,${'A'.repeat(400)}` }),
  });
  expect(entry.request.queryString).toEqual([
    { name: 'pageSize', value: '2' },
    { name: 'token', value: 'redacted' },
    { name: 'note', value: 'redacted' },
  ]);
  expect(entry.request.headers).toEqual([
    { name: 'accept', value: 'application/json' },
    { name: 'authorization', value: 'Basic redacted' },
    { name: 'x-note', value: 'it is redacted' },
  ]);
  expect(entry.request.postData?.text).toBe('{"image":"data:image/png;base64,redacted"}');
  expect(JSON.stringify(entry)).not.toMatch(/tok-1|AAAA|0123456789/);
});

it('a recorded text that is not JSON is redacted as a whole', () => {
  const { content } = entryOf(
    {},
    `<a href="https://x.example/?Signature=s-1">${secrets[0]}</a>`,
  ).response;
  expect(content.text).not.toMatch(/s-1|secret-/);
});

it('a recorded binary body is base64, and a too long one is left out', () => {
  const binary = new Uint8Array([0xff, 0xfe, 0x00, 0x80]);
  expect(entryOf({}, binary).response.content).toMatchObject({
    size: 4,
    text: Buffer.from(binary).toString('base64'),
    encoding: 'base64',
  });
  const long = `"${'a'.repeat(1_048_576)}"`;
  const { content } = entryOf({ requestBody: long }, long).response;
  expect([content.text, content.size]).toEqual([undefined, long.length]);
  expect(content.comment).toContain('1048576 bytes');
  expect(entryOf({ requestBody: long }, long).request.postData).toBeUndefined();
});

it('recorded bytes with a secret are left out', () => {
  const binary = new Uint8Array([0xff, ...bytesOf(secrets[0] ?? ''), 0xff]);
  expect(entryOf({}, binary).response.content).toEqual({
    size: binary.length,
    mimeType: 'application/json',
    comment: 'left out: it may contain secrets',
  });
});

it('a recorded request without an answer has status 0', () => {
  expect(entryOf({}).response).toMatchObject({ status: 0, content: { size: 0, text: '' } });
});
