import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../generated/schema.js';
import { createScenarioClient } from '../client.js';
import { ConfigurationError } from '../errors/index.js';
import { jobRecord } from '../testing/localServer.js';
import type { ClientOptions } from './client.js';

const credentials = { apiKey: 'key-0001', apiSecret: 'secret-0002' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('createScenarioClient', () => {
  it.each([
    ['no credentials', {}, /missing: give apiKey and apiSecret/],
    ['half a key', { apiKey: 'key-0001' }, /missing: apiSecret/],
    [
      'both kinds',
      { ...credentials, bearerToken: 'token-0003', projectId: 'proj_1' },
      /Both an API key and a bearerToken/,
    ],
    ['a token without a project', { bearerToken: 'token-0003' }, /needs projectId/],
    ['an empty token', { bearerToken: '', projectId: 'proj_1' }, /empty/],
    [
      'a token that is not allowed in a header',
      { bearerToken: 'token-\n0003', projectId: 'proj_1' },
      /characters that are not allowed in a header/,
    ],
    [
      'a header that cannot be sent',
      { ...credentials, headers: { a: 'pw-99\n' + 'b' } },
      /header a/,
    ],
    ['no URL', { ...credentials, baseUrl: 'scenario' }, /not a valid http\(s\) URL/],
    ['plain http', { ...credentials, baseUrl: 'http://api.example.com/v1' }, /must be https/],
    ['no scheme', { ...credentials, baseUrl: 'localhost:4010' }, /not a valid http\(s\) URL/],
    ['ftp', { ...credentials, baseUrl: 'ftp://127.0.0.1/v1' }, /not a valid http\(s\) URL/],
    [
      'a name that begins like loopback',
      { ...credentials, baseUrl: 'http://127.0.0.1.example.com/v1' },
      /must be https/,
    ],
    [
      'credentials in the URL',
      { ...credentials, baseUrl: 'https://u:pw-99@h/v1' },
      /must not contain/,
    ],
    ['a query in the URL', { ...credentials, baseUrl: 'https://h/v1?a=b' }, /must not contain/],
    ['Authorization', { ...credentials, headers: { authorization: 'x' } }, /Authorization/],
    [
      'a list of headers',
      { ...credentials, headers: [['x-team', 'art']] as never },
      /headers must be an object.*Object\.fromEntries/,
    ],
    [
      'an object of headers with methods',
      { ...credentials, headers: new Headers({ 'x-team': 'art' }) as never },
      /headers must be an object/,
    ],
    [
      'a header without a value',
      { ...credentials, headers: { 'x-team': undefined } as never },
      /header x-team is undefined/,
    ],
    [
      'a credential in the place of a number',
      { ...credentials, timeoutMs: credentials.apiSecret as never },
      /timeoutMs must be a number of at least 1, not string\./,
    ],
    ['an empty key', { ...credentials, apiKey: '' }, /apiKey must be text, not an empty text/],
    ['a key that is not text', { ...credentials, apiKey: 7 as never }, /apiKey must be text/],
    [
      'a secret with a line break from its file',
      { ...credentials, apiSecret: 'secret-0002\n' },
      /apiSecret.*white space.*line break/,
    ],
    [
      'a path as the ledger',
      { ...credentials, ledger: 'a.db' as never },
      /await openLedger\(file\)/,
    ],
    ['no time', { ...credentials, timeoutMs: 0 }, /timeoutMs/],
    ['NaN', { ...credentials, deadlineMs: Number.NaN }, /deadlineMs/],
    ['negative retries', { ...credentials, maxRetries: -1 }, /maxRetries/],
    [
      'an empty limit',
      { ...credentials, rateLimit: { requestsPerMinute: 0 } },
      /requestsPerMinute/,
    ],
  ])('refuses %s', (_, options, message) => {
    vi.stubEnv('SCENARIO_SDK_API_KEY', '');
    vi.stubEnv('SCENARIO_SDK_API_SECRET', '');
    expect(() => createScenarioClient(options)).toThrow(ConfigurationError);
    expect(() => createScenarioClient(options)).toThrow(message);
    expect(() => createScenarioClient(options)).not.toThrow(/secret-0002|0003|pw-99/);
  });

  it.each(['http://localhost:4010', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://h/v1/'])(
    'accepts %s',
    (baseUrl) => {
      expect(() => createScenarioClient({ ...credentials, baseUrl })).not.toThrow();
    },
  );

  it('reads the environment, if there is one', () => {
    vi.stubEnv('SCENARIO_SDK_API_KEY', 'key-0001');
    vi.stubEnv('SCENARIO_SDK_API_SECRET', 'secret-0002');
    expect(() => createScenarioClient()).not.toThrow();
    vi.stubGlobal('process', undefined);
    try {
      expect(() => createScenarioClient()).toThrow(ConfigurationError);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('does not show credentials', () => {
    const client = createScenarioClient(credentials);
    const shown = inspect(client, { depth: 20, showHidden: true }) + JSON.stringify(client);
    expect(shown).toContain('generate');
    expect(shown).not.toMatch(/key-0001|secret-0002|a2V5LTAwMDE/);
  });
});

describe('an option that must be a number', () => {
  const wrong = [
    { timeoutMs: null },
    { maxRetries: '3' },
    { maxResponseBytes: null },
    { backoff: { baseMs: null } },
    { backoff: { capMs: Number.NaN } },
    { rateLimit: { requestsPerMinute: 0 } },
    { rateLimit: { requestsPerMinute: null } },
  ] as unknown as ClientOptions[];

  it.each(wrong)('%o is refused', (options) => {
    expect(() => createScenarioClient({ ...credentials, ...options })).toThrow(
      /must be a (?:whole )?number of at least/,
    );
  });

  it('of the polls of a wait is refused, even for a job that is final', async () => {
    const client = createScenarioClient(credentials);
    const call = { timeoutMs: 0 };
    const done = jobRecord({ status: 'success' }) as unknown as Job;
    for (const waiting of [client.jobs.wait(done, { call }), client.jobs.waitAll([], { call })]) {
      await expect(waiting).rejects.toThrow('timeoutMs must be a number of at least 1, not 0.');
    }
  });
});

describe('a header of the connection', () => {
  const framing = [
    ['Expect', '100-continue'],
    ['transfer-encoding', 'chunked'],
    ['Keep-Alive', 'timeout=5'],
    ['connection', 'close'],
    ['upgrade', 'h2c'],
    ['content-length', '5'],
    ['TE', 'trailers'],
  ] as const;

  it.each(framing)(
    '%s is refused by the client and by a call, and nothing is sent',
    async (name, value) => {
      const headers = { [name]: value };
      const message = new RegExp(`The header ${name} belongs to the connection`);
      expect(() => createScenarioClient({ ...credentials, headers })).toThrow(message);
      const fetch = vi.fn();
      const call = createScenarioClient({ ...credentials, fetch }).jobs.retrieve('a', { headers });
      await expect(call).rejects.toThrow(message);
      await expect(call).rejects.toBeInstanceOf(ConfigurationError);
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
