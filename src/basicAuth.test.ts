import { describe, expect, it } from 'vitest';
import { credentialOf } from '../contract-tests/engine/credentials.js';
import { apiKeyOf } from '../contract-tests/scenario/credentials.js';
import { readLiveOptions } from '../contract-tests/scenario/options.js';
import { basicPair } from './basicAuth.js';
import { clientOf, sendJson, serve } from './testing/localServer.js';

const scheme = { type: 'http', scheme: 'basic' } as never;

/** What the client sends for a pair. */
async function sent(apiKey: string, apiSecret: string): Promise<string | undefined> {
  await using server = await serve((_request, response) => sendJson(response, 200, { jobs: [] }));
  await clientOf(server, { apiKey, apiSecret }).jobs.list();
  return server.requests[0]?.headers.authorization;
}

describe('API key and secret', () => {
  it.each([
    ['plain', 'key-0001', 'secret-0002'],
    ['beyond ASCII', 'kéy-0001', 'sécret-0002'],
    ['beyond Latin-1', '鍵-0001', '秘密-😀-0002'],
    ['with a colon in the secret', 'key-0001', 'a:b::c'],
  ])('that are %s are sent in UTF-8 by the client and the suite', async (_, key, secret) => {
    const { credentials } = readLiveOptions({
      SCENARIO_SDK_API_KEY: key,
      SCENARIO_SDK_API_SECRET: secret,
    });
    const pair = { username: credentials.apiKey, password: credentials.apiSecret };
    const expected = Buffer.from(`${key}:${secret}`).toString('base64');
    const credential = credentialOf(scheme, pair);
    expect(await sent(key, secret)).toBe(`Basic ${expected}`);
    expect(credential?.headers).toEqual({ authorization: `Basic ${expected}` });
    const target = { credentials: { basicAuth: credential } } as never;
    expect(apiKeyOf(target)).toEqual({ apiKey: key, apiSecret: secret });
  });

  it.each([
    ['a colon in the key', 'key:0001', 'secret-0002', /contains a colon/],
    ['a line break in the key', 'key\n0001', 'secret-0002', /line break/],
    [
      'a control character in the secret',
      'key-0001',
      'secret\u00000002',
      /control character|white space/,
    ],
    ['a line break after the secret', 'key-0001', 'secret-0002\n', /line break/],
  ])(
    'with %s are refused by both, with the reason and without showing them',
    async (_, key, secret, why) => {
      const env = { SCENARIO_SDK_API_KEY: key, SCENARIO_SDK_API_SECRET: secret };
      for (const refuse of [
        () => clientOf({ url: 'http://127.0.0.1:1' }, { apiKey: key, apiSecret: secret }),
        () => readLiveOptions(env),
        () => credentialOf(scheme, { username: key, password: secret }),
      ]) {
        expect(refuse).toThrow(why);
        expect(refuse).not.toThrow(/0001|0002/);
      }
    },
  );
});

it('a pair is base64 of its UTF-8', () => {
  expect(basicPair('Aladdin', 'open sesame')).toBe('QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
  expect(basicPair('test', '123£')).toBe('dGVzdDoxMjPCow==');
});
