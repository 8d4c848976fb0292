import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../client.js';
import { isBrowser } from '../runtime.js';

const credentials = { apiKey: 'key-0001', apiSecret: 'secret-0002' };

/** Makes this process look like a page of `origin`. */
function stubPage(origin: string): void {
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', new URL(origin));
}

beforeEach(() => {
  for (const name of ['API_KEY', 'API_SECRET', 'JWT']) vi.stubEnv(`SCENARIO_SDK_${name}`, '');
  vi.stubEnv('SCENARIO_BASE_URL', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('an API secret in a browser', () => {
  it('is refused for any address, unless dangerouslyAllowBrowser is set', () => {
    stubPage('https://app.example.com/');
    const refused = /an API secret, and spend.*dangerouslyAllowBrowser/;
    expect(() => createScenarioClient(credentials)).toThrow(refused);
    expect(() => createScenarioClient({ ...credentials, baseUrl: '/api' })).toThrow(refused);
    const unsure = { ...credentials, dangerouslyAllowBrowser: undefined };
    expect(() => createScenarioClient(unsure)).toThrow(refused);
    const text = { ...credentials, dangerouslyAllowBrowser: 'false' as never };
    expect(() => createScenarioClient(text)).toThrow(
      'dangerouslyAllowBrowser must be true or false, not string.',
    );
    const asked = { ...credentials, dangerouslyAllowBrowser: true };
    expect(() => createScenarioClient(asked)).not.toThrow();
    expect(() => createScenarioClient(credentials)).not.toThrow(/secret-0002|key-0001/);
  });

  it('differs from a session token, which is allowed', () => {
    stubPage('https://app.example.com/');
    const token = { bearerToken: async () => 'token', projectId: 'p' };
    expect(() => createScenarioClient(token)).not.toThrow();
  });

  it.each([
    ['a page', { document: {} }, true],
    [
      'a page with the globals of Node',
      { document: {}, process: { release: { name: 'node' } } },
      true,
    ],
    ['a worker of a page', { importScripts: () => {} }, true],
    ['Node', { process: { release: { name: 'node' } } }, false],
    ['a worker of Deno', { Deno: {}, importScripts: () => {} }, false],
    ['Cloudflare', { navigator: { userAgent: 'Cloudflare-Workers' } }, false],
    ['an unknown environment', {}, false],
  ])('is detected in %s', (_, globals, expected) => {
    expect(isBrowser(globals)).toBe(expected);
  });
});

describe("a baseUrl of the page's own origin", () => {
  it.each(['/api/scenario', '/api/scenario/', 'http://app.example.com:8080/api/scenario'])(
    '%s needs and sends no credentials',
    async (baseUrl) => {
      stubPage('http://app.example.com:8080/deep/page?x=1');
      const fetch = vi.fn(async (_url: string, _init?: RequestInit) => new Response('{"jobs":[]}'));
      await createScenarioClient({ baseUrl, fetch }).jobs.list();
      const [url, init] = fetch.mock.calls[0] ?? [];
      expect(url).toBe('http://app.example.com:8080/api/scenario/jobs');
      expect(new Headers(init?.headers).has('authorization')).toBe(false);
    },
  );

  it('needs credentials again after withOptions with another address', () => {
    stubPage('http://app.example.com/');
    const client = createScenarioClient({ baseUrl: '/api/scenario' });
    const elsewhere = { baseUrl: 'https://api.example.com/v1' };
    expect(() => client.withOptions(elsewhere)).toThrow(/Credentials are missing/);
  });

  it.each([
    ['//evil.example.com/api', /leads to another host/],
    ['/\\evil.example.com/api', /leads to another host/],
    ['/api?key=1', /must not contain/],
    ['https://api.example.com/v1', /Credentials are missing/],
    ['http://api.example.com/v1', /must be https/],
  ])('is not %s', (baseUrl, message) => {
    stubPage('http://app.example.com/');
    expect(() => createScenarioClient({ baseUrl })).toThrow(message);
  });

  it('does not get credentials over http', () => {
    stubPage('http://app.example.com/');
    const token = { bearerToken: 'token', projectId: 'p' };
    expect(() => createScenarioClient({ ...token, baseUrl: '/api' })).toThrow(/must be https/);
  });

  it('must not be a path without a page, or on a page without an origin', () => {
    expect(() => createScenarioClient({ ...credentials, baseUrl: '/api' })).toThrow(
      /a path, which only a web page can resolve/,
    );
    vi.stubGlobal('location', { origin: 'null' });
    expect(() => createScenarioClient({ baseUrl: '/api' })).toThrow(/only a web page/);
  });
});
