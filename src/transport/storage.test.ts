import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../client.js';
import type { ClientOptions } from '../options/index.js';
import { clientOf, pngBytes, rejection, sendJson, serve } from '../testing/localServer.js';
import { fast } from '../testing/uploadService.js';

afterEach(() => vi.restoreAllMocks());

const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002', maxRetries: 0 };
const file = () => new Response(pngBytes(), { headers: { 'content-type': 'image/png' } });

/** A client of a service elsewhere, and the URLs that its fetch was asked for. */
function recorded(
  options: ClientOptions = {},
  answer: (url: string, init: RequestInit | undefined) => Response = file,
) {
  const urls: string[] = [];
  const fetch = async (url: string, init?: RequestInit) => {
    urls.push(url);
    return answer(url, init);
  };
  return { urls, client: createScenarioClient({ ...keys, fetch, ...options }) };
}

const NEAR = [
  ...['http://127.0.0.1:8080/', 'https://127.0.0.1/', 'http://cdn.example.com/', 'https://[::1]/'],
  ...['https://169.254.169.254/latest/', 'https://2852039166/', 'https://0x7f.1/', 'file:///etc/'],
  ...[
    'https://[::ffff:169.254.169.254]/',
    'https://localhost./',
    'https://a.localhost/',
    'data:,a',
  ],
  ...['https://metadata.google.internal/', 'https://10.0.0.1/', 'http://localhost:80/', 'nowhere'],
  ...['https://user:word@cdn.example.com/', 'https://:word@cdn.example.com/'],
];

describe('with a service elsewhere', () => {
  it.each(NEAR)('files are not downloaded from %s', async (url) => {
    const { client, urls } = recorded();
    const error = await rejection(client.assets.download({ id: 'asset_1', url }));
    expect(error).toMatchObject({
      kind: 'unexpected-response',
      message: expect.stringMatching(
        /^Asset asset_1: The service gave a URL(?: (?:at|of) \S+)? that .* there\.$/,
      ),
    });
    expect(urls).toEqual([]);
  });

  it.each(NEAR)('redirects of files to %s are not followed', async (url) => {
    const headers = { location: url };
    const { client, urls } = recorded({}, () => new Response(null, { status: 302, headers }));
    const source = { id: 'asset_1', url: 'https://cdn.example.com/a' };
    const error = await rejection(client.assets.download(source));
    if (url === 'nowhere') return expect(urls.length).toBe(4);
    expect(error).toMatchObject({ kind: 'redirect', status: 302 });
    return expect(urls).toEqual(['https://cdn.example.com/a']);
  });

  it.each(NEAR)('parts of files are not sent to %s', async (url) => {
    const { client, urls } = recorded({}, () =>
      Response.json({ upload: { id: 'u', status: 'pending', parts: [{ number: 1, url }] } }),
    );
    const upload = client.uploads.uploadFile(new Blob(['no image']), fast);
    expect(await rejection(upload)).toMatchObject({
      kind: 'upload',
      cause: { kind: 'unexpected-response' },
    });
    expect(urls).toEqual(['https://api.cloud.scenario.com/v1/uploads']);
  });

  it('redirects of files are followed over https', async () => {
    const { client, urls } = recorded({}, (url) =>
      url.endsWith('/a')
        ? new Response(null, { status: 302, headers: { location: 'https://s3.example.com/b' } })
        : file(),
    );
    await client.assets.download({ id: 'asset_1', url: 'https://cdn.example.com/a' });
    expect(urls).toEqual(['https://cdn.example.com/a', 'https://s3.example.com/b']);
  });
});

describe('storageHosts', () => {
  it.each<[string, string]>([
    ['files.internal', 'https://files.internal/a'],
    ['FILES.internal', 'https://files.internal:9000/a'],
    ['files.internal:9000', 'https://files.internal:9000/a'],
    ['*.files.internal', 'https://a.b.files.internal/a'],
    ['10.0.0.1', 'https://10.0.0.1/a'],
    ['[fd00::1]:9000', 'https://[fd00::1]:9000/a'],
  ])('%s allows %s', async (host, url) => {
    const { client, urls } = recorded({ storageHosts: [host] });
    await client.assets.download({ id: 'asset_1', url });
    expect(urls).toEqual([url]);
  });

  it.each<[string, string]>([
    ['files.internal:9000', 'https://files.internal/a'],
    ['files.internal', 'https://evil-files.internal/a'],
    ['*.files.internal', 'https://files.internal/a'],
    ['*.files.internal', 'https://evilfiles.internal/a'],
    ['files.internal', 'http://files.internal/a'],
    ['10.0.0.1', 'https://10.0.0.2/a'],
  ])('%s does not allow %s', async (host, url) => {
    const { client, urls } = recorded({ storageHosts: [host] });
    await rejection(client.assets.download({ id: 'asset_1', url }));
    expect(urls).toEqual([]);
  });

  it.each([['https://a.b'], ['a/b'], ['*'], [''], ['user@host'], [7], ['a b'], ['a?b'], ['a#b']])(
    'refuses %j',
    (host) => {
      const storageHosts = [host] as string[];
      expect(() => recorded({ storageHosts })).toThrow(/storageHosts: .* is not a valid host/);
    },
  );

  it('must be a list', () => {
    expect(() => recorded({ storageHosts: 'a.b' as never })).toThrow(/must be a list/);
  });
});

describe('with a service on this machine', () => {
  const redirecting = (location: string) =>
    serve((_, response) => response.writeHead(302, { location }).end());

  it.each(['http://127.0.0.1:9/a', 'https://localhost:9/a'])('files may be at %s', async (url) => {
    const { client, urls } = recorded({ baseUrl: 'http://127.0.0.1:8080/v1' });
    await client.assets.download({ id: 'asset_1', url });
    expect(urls).toEqual([url]);
  });

  it('files may be on it, but not on nearby networks', async () => {
    await using storage = await redirecting('http://169.254.169.254/latest/meta-data/');
    const { assets } = clientOf(storage);
    const source = { id: 'asset_1', url: `${storage.url}/a` };
    expect(await rejection(assets.download(source))).toMatchObject({ kind: 'redirect' });
    expect(storage.requests).toHaveLength(1);
    const far = { id: 'asset_1', url: 'http://192.168.0.1/a' };
    expect(await rejection(assets.download(far))).toMatchObject({ kind: 'unexpected-response' });
  });

  it('storageHosts allows http to a host of its network', async () => {
    const fetch = async () => file();
    const { assets } = clientOf(
      { url: 'http://127.0.0.1:1' },
      { fetch, storageHosts: ['minio:9000'] },
    );
    const source = { id: 'asset_1', url: 'http://minio:9000/a' };
    expect((await assets.download(source)).size).toBe(24);
  });
});

it("a service's own origin may hold its files", async () => {
  const { client, urls } = recorded({ baseUrl: 'https://10.0.0.5:8443/v1' });
  await client.assets.download({ id: 'asset_1', url: 'https://10.0.0.5:8443/files/a' });
  await rejection(client.assets.download({ id: 'asset_1', url: 'https://10.0.0.5/files/a' }));
  expect(urls).toEqual(['https://10.0.0.5:8443/files/a']);
});

describe('a fetch that does not show redirects', () => {
  const opaque = () =>
    Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
  const ending = (url: string) =>
    Object.defineProperties(file(), { redirected: { value: true }, url: { value: url } });
  const browser = (url: string) =>
    recorded({}, (_, init) => (init?.redirect === 'follow' ? ending(url) : opaque()));
  const source = { id: 'asset_1', url: 'https://cdn.example.com/a' };

  it('follows those of a storage, as a browser does', async () => {
    const { client, urls } = browser('https://s3.example.com/b');
    expect((await client.assets.download(source)).size).toBe(24);
    expect(urls).toHaveLength(2);
  });

  it('is checked for the final URL', async () => {
    const { client } = browser('http://192.168.0.1/b');
    expect(await rejection(client.assets.download(source))).toMatchObject({
      kind: 'redirect',
      message: expect.stringContaining('http://192.168.0.1'),
    });
  });

  it('is not asked to follow those of the service, which gets credentials', async () => {
    const { client, urls } = browser('https://api.cloud.scenario.com/v1/jobs/b');
    expect(await rejection(client.jobs.retrieve('a'))).toMatchObject({ kind: 'redirect' });
    expect(urls).toHaveLength(1);
  });
});

const BAD_IDS = [
  ...['../../x', '/etc/passwd', '..', '.', 'a/b', 'a\\b', 'C:x', 'c:\\x', 'a\0b', 'a\nb', ''],
  ...['a\u202eb', '\u200b', 'a\u007f', '..\\x'],
];

describe.each(BAD_IDS)('the ID %j', (id) => {
  it('is refused from the caller', async () => {
    const { client, urls } = recorded();
    const url = 'https://cdn.example.com/a';
    for (const call of [
      client.assets.retrieve(id),
      client.assets.download(id),
      client.assets.download({ id, url }),
      client.assets.downloadStream({ id, url }),
      client.jobs.retrieve(id),
      client.uploads.retrieve(id),
    ]) {
      expect(await rejection(call)).toMatchObject({ kind: 'configuration' });
    }
    expect(urls).toEqual([]);
  });

  it('is refused from the service', async () => {
    await using server = await serve(({ path, method, headers }, response) => {
      if (method === 'PUT') return response.end();
      const parts = [{ number: 1, url: `http://${headers.host}/part` }];
      if (path === '/v1/uploads') {
        return sendJson(response, 200, { upload: { id: 'u', status: 'pending', parts } });
      }
      const upload = { id: 'u', status: 'imported', entityId: id || '..' };
      return sendJson(response, 200, { upload });
    });
    const upload = clientOf(server).uploads.uploadFile(new Blob(['no image']), fast);
    expect(await rejection(upload)).toMatchObject({ cause: { kind: 'unexpected-response' } });
    expect(server.requests.at(-1)?.path).toBe('/v1/uploads/u');
  });
});
