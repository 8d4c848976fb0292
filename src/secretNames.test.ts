import { describe, expect, it } from 'vitest';
import { memoryStore, openLedger } from './ledger/index.js';
import { isSecretName, isSecretParameter } from './secretNames.js';
import { document } from './testing/documentedCalls.js';
import { clientOf, rejection, sendJson, serve } from './testing/localServer.js';

const names = [
  ...['token', 'access_token', 'accessToken', 'id_token', 'refreshToken', 'sig', 'signature'],
  ...[
    'api_key',
    'apiKey',
    'apikey',
    'x-api-key',
    'password',
    'userPassword',
    'secret',
    'clientSecret',
  ],
  ...[
    'auth',
    'x-auth',
    'authorization',
    'Proxy-Authorization',
    'jwt',
    'session',
    'sessionId',
    'cookie',
  ],
  ...['X-Amz-Signature', 'X-Amz-Credential', 'X-Amz-Security-Token', 'Policy', 'Key-Pair-Id'],
  ...['AWSAccessKeyId', 'private_key', 'Ocp-Apim-Subscription-Key', 'x-functions-key', 'otp'],
];

it.each(names)('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

it.each(['key', 'code', 'auth_token', ...names])('%s is a secret in a query', (name) => {
  expect(isSecretParameter(name)).toBe(true);
});

it.each([
  'author',
  'authorId',
  'tokens',
  'max_tokens',
  'nextPaginationToken',
  'sigma',
  'key',
  'code',
])('%s is not the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(false);
});

it('the only text of the document with the name of a secret is an API key', () => {
  const found: string[] = [];
  JSON.stringify(document, (_, value) => {
    for (const [name, schema] of Object.entries(value?.properties ?? {})) {
      if (String((schema as { type?: unknown }).type).includes('string')) found.push(name);
    }
    if (typeof value?.in === 'string' && value.in !== 'header') found.push(value.name);
    return value;
  });
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((name) => typeof name === 'string' && isSecretName(name))).toEqual([
    'apiKey',
  ]);
});

describe('a secret of the caller', () => {
  const secrets = { 'x-api-key': 'needle gateway key', cookie: 'sid=needle-cookie-1; theme=dark' };

  it.each(['a call', 'the client'])(
    'in a header of %s stands nowhere, though it is echoed',
    async (of) => {
      await using server = await serve(({ headers }, response) => {
        const cookie = String(headers.cookie).split(/[=;]/)[1];
        const error = `not allowed: ${headers['x-api-key']}, ${cookie}`;
        sendJson(response, 400, { error, message: encodeURIComponent(error) });
      });
      const shown: unknown[] = [];
      const log = (line: unknown) => shown.push(line);
      const ledger = await openLedger(memoryStore());
      const client = clientOf(server, {
        ledger,
        logger: { debug: log, info: log, warn: log, error: log },
        onExchange: (entry) => shown.push(entry),
        onAttempt: (attempt) => shown.push(attempt),
        ...(of === 'the client' && { headers: secrets }),
      });
      const headers = of === 'a call' ? secrets : {};
      const extraBody = { password: 'needle-password', login: { accessToken: 'needle-token' } };
      const options = { key: 'order-1', headers, extraBody };
      const error = await rejection(client.generate.patch({ image: 'asset_1' }, options));
      expect(error).toMatchObject({ kind: 'invalid-request' });
      shown.push(error, (error as Error).stack, await ledger.entry('order-1'));
      expect(shown.length).toBeGreaterThan(4);
      expect(JSON.stringify(shown)).not.toContain('needle');
      expect(server.requests[0]?.json()).toMatchObject(extraBody);
    },
  );

  it.each(['key', 'code', ...names])('in the query as %s stands in no record', async (name) => {
    await using server = await serve((_, response) => sendJson(response, 400, {}));
    const entries: unknown[] = [];
    const client = clientOf(server, { onExchange: (entry) => entries.push(entry) });
    const extraQuery = { [name]: 'needle' };
    await rejection(client.generate.patch({ image: 'asset_1' }, { extraQuery }));
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('needle');
  });
});
