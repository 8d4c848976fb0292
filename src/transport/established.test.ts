import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { makeAuthority } from '../testing/certificate.js';
import { freePort } from '../testing/freePort.js';
import { listen } from '../testing/listen.js';
import { rejection } from '../testing/localServer.js';
import { provesNoConnection } from './established.js';

const error = (facts: object) => Object.assign(new Error('failed'), facts);
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });

/** What becomes of a POST to `url`: whether its failure proves that there was no connection. */
async function judged(url: string): Promise<boolean> {
  return provesNoConnection(await rejection(fetch(url, { method: 'POST', body: 'x' })), url);
}

async function judgedAt(server: Server, scheme: string): Promise<boolean> {
  const { port } = await listen(server);
  try {
    return await judged(`${scheme}://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}

describe('the errors of the runtime prove that no connection was made', () => {
  it('for a port without a listener', async () => {
    const port = await freePort();
    expect(await judged(`http://127.0.0.1:${port}/`)).toBe(true);
    expect(await judged(`http://localhost:${port}/`)).toBe(true);
    expect(await judged(`https://localhost:${port}/`)).toBe(true);
  });

  it('for a name that does not exist', async () => {
    expect(await judged('http://nobody.invalid/')).toBe(true);
  });

  it('for a port that fetch forbids', async () => {
    expect(await judged('http://127.0.0.1:1/')).toBe(true);
  });

  const silent = () => {};
  it.each<[string, () => Server]>([
    [
      'the server does not have a certificate',
      () => createTlsServer({}).on('tlsClientError', silent),
    ],
    [
      'the certificate is not trusted',
      () => createTlsServer(makeAuthority().issue()).on('tlsClientError', silent),
    ],
    [
      'the server is too old',
      () =>
        createTlsServer({
          ...makeAuthority().issue(),
          minVersion: 'TLSv1.1',
          maxVersion: 'TLSv1.1',
          ciphers: 'DEFAULT:@SECLEVEL=0',
        }).on('tlsClientError', silent),
    ],
    ['the server closes at once', () => createTcpServer((socket) => socket.destroy())],
    [
      'the server closes in the middle',
      () => createTcpServer((socket) => socket.once('data', () => socket.end())),
    ],
  ])('for a TLS handshake that fails because %s', async (_, server) => {
    expect(await judgedAt(server(), 'https')).toBe(true);
  });

  it('but not for a connection that was accepted', async () => {
    const closes = createTcpServer((socket) => socket.destroy());
    expect(await judgedAt(closes, 'http')).toBe(false);
    const resets = createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await judgedAt(resets, 'http')).toBe(false);
  });

  it('nor for plain text in the place of TLS, which may come after the request', async () => {
    expect(await judgedAt(createHttpServer(), 'https')).toBe(false);
  });

  it('nor for a failure to reach something else', async () => {
    const port = await freePort();
    for (const url of [`http://127.0.0.1:${port}/`, 'http://nobody.invalid/']) {
      const failure = await rejection(fetch(url));
      for (const own of ['https://127.0.0.1/v1', `http://127.0.0.2:${port}/v1`, 'http://a.test']) {
        expect(provesNoConnection(failure, own)).toBe(false);
      }
    }
    const handshake = createTcpServer((socket) => socket.destroy());
    const failure = await rejection(fetch(`https://127.0.0.1:${(await listen(handshake)).port}/`));
    handshake.close();
    expect(provesNoConnection(failure, 'https://127.0.0.1/')).toBe(false);
  });
});

describe('a fetch that the caller gave', () => {
  it.each([
    ['a certificate that expired', { code: 'CERT_HAS_EXPIRED' }],
    ['a handshake that failed', { code: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE' }],
    ['a port that fetch forbids', { message: 'bad port' }],
  ])('may fail with %s of another address, which proves nothing', (_what, facts) => {
    const failure = fetchFailed(error(facts));
    expect(provesNoConnection(failure, 'https://127.0.0.1:1/', true)).toBe(true);
    expect(provesNoConnection(failure, 'https://127.0.0.1:1/', false)).toBe(false);
  });

  it('proves it with the address that could not be reached', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    expect(provesNoConnection(await rejection(fetch(url, { method: 'POST' })), url, false)).toBe(
      true,
    );
  });
});

describe('provesNoConnection', () => {
  const url = 'https://api.test/v1/generate/patch';
  const there = { address: '192.0.2.1', port: 443 };

  it.each([
    { code: 'ECONNREFUSED', syscall: 'connect', ...there },
    { code: 'ENETUNREACH', syscall: 'connect', ...there },
    { code: 'ETIMEDOUT', syscall: 'connect', ...there },
    { code: 'ECONNRESET', syscall: 'connect', ...there },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'api.test' },
    { code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: 'api.test' },
    { code: 'CERT_HAS_EXPIRED' },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID', host: 'api.test' },
    {
      code: 'UND_ERR_CONNECT_TIMEOUT',
      message:
        'Connect Timeout Error (attempted addresses: 192.0.2.1:443, 2001:db8::1:443, timeout: 10000ms)',
    },
    {
      code: 'UND_ERR_CONNECT_TIMEOUT',
      message: 'Connect Timeout Error (attempted address: api.test:443, timeout: 10000ms)',
    },
  ])('accepts an error of fetch about its own address: %j', (facts) => {
    expect(provesNoConnection(fetchFailed(error(facts)), url)).toBe(true);
    // Not thrown by fetch itself.
    expect(provesNoConnection(error(facts), url)).toBe(false);
    expect(provesNoConnection(new Error('fetch failed', { cause: error(facts) }), url)).toBe(false);
    expect(provesNoConnection(fetchFailed(fetchFailed(error(facts))), url)).toBe(false);
  });

  it.each([
    { code: 'ECONNREFUSED', syscall: 'connect', address: '192.0.2.1', port: 4318 },
    { code: 'ECONNREFUSED', syscall: 'connect' },
    { code: 'ECONNREFUSED' },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'telemetry.test' },
    { code: 'ENOTFOUND' },
    { code: 'EHOSTUNREACH' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID', host: 'telemetry.test' },
    { code: 'UND_ERR_CONNECT_TIMEOUT' },
    {
      code: 'UND_ERR_CONNECT_TIMEOUT',
      message: 'Connect Timeout Error (attempted address: telemetry.test:4318, timeout: 10000ms)',
    },
    { code: 'ECONNRESET' },
    { code: 'ECONNRESET', syscall: 'read' },
    { code: 'EPIPE', syscall: 'write' },
    { code: 'ETIMEDOUT' },
    { code: 'ETIMEDOUT', syscall: 'read' },
    { code: 'EHOSTUNREACH', syscall: 'read', ...there },
    { code: 'ENETUNREACH', syscall: 'write', ...there },
    { code: 'UND_ERR_SOCKET' },
    { code: 'UND_ERR_HEADERS_TIMEOUT' },
    { code: 'UND_ERR_BODY_TIMEOUT' },
    { code: 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC' },
    { code: 'ERR_SSL_SSL/TLS_ALERT_BAD_RECORD_MAC' },
    { code: 'EPROTO' },
    {},
  ])('does not accept %j', (facts) => {
    expect(provesNoConnection(error(facts), url)).toBe(false);
    expect(provesNoConnection(fetchFailed(error(facts)), url)).toBe(false);
  });

  it('accepts the refusal of a tunnel by a proxy, in the words of undici', () => {
    const refusal = (message: string, code = 'UND_ERR_ABORTED') =>
      fetchFailed(
        Object.assign(new Error('Request was cancelled.'), { cause: error({ message, code }) }),
      );
    const url = 'https://api.example.com/v1/generate/patch';
    const words = 'Proxy response (407) !== 200 when HTTP Tunneling';
    expect(provesNoConnection(refusal(words), url)).toBe(true);
    expect(provesNoConnection(refusal(words, 'UND_ERR_SOCKET'), url)).toBe(false);
    expect(provesNoConnection(refusal('Proxy response'), url)).toBe(false);
    expect(provesNoConnection(fetchFailed(error({ message: words })), url)).toBe(false);
  });

  it('does not accept values without information', () => {
    expect(provesNoConnection(new TypeError('Failed to fetch'), url)).toBe(false);
    expect(provesNoConnection(fetchFailed(new Error('bad port')), url)).toBe(false);
    for (const value of [undefined, null, 'ECONNREFUSED', {}]) {
      expect(provesNoConnection(value, url)).toBe(false);
      expect(provesNoConnection(fetchFailed(value), url)).toBe(false);
    }
    const circular = new TypeError('fetch failed');
    circular.cause = circular;
    expect(provesNoConnection(circular, url)).toBe(false);
  });

  it('requires that all addresses failed before the connection', () => {
    const refused = error({ code: 'ECONNREFUSED', syscall: 'connect', ...there });
    const reset = error({ code: 'ECONNRESET' });
    const elsewhere = error({ code: 'ECONNREFUSED', syscall: 'connect', ...there, port: 4318 });
    const tried = (...errors: unknown[]) =>
      fetchFailed(Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' }));
    expect(provesNoConnection(tried(refused, refused), url)).toBe(true);
    expect(provesNoConnection(tried(refused, reset), url)).toBe(false);
    expect(provesNoConnection(tried(refused, elsewhere), url)).toBe(false);
    expect(provesNoConnection(tried(refused, undefined), url)).toBe(false);
    expect(provesNoConnection(tried(), url)).toBe(false);
  });

  it('distinguishes the addresses of a name, an IPv4 and an IPv6 literal', () => {
    const refusedAt = (address: string, port = 8080) =>
      fetchFailed(error({ code: 'ECONNREFUSED', syscall: 'connect', address, port }));
    expect(provesNoConnection(refusedAt('::1'), 'http://[::1]:8080/v1')).toBe(true);
    expect(provesNoConnection(refusedAt('::1'), 'http://localhost:8080/v1')).toBe(true);
    expect(provesNoConnection(refusedAt('127.0.0.1'), 'http://api.localhost:8080/v1')).toBe(true);
    expect(provesNoConnection(refusedAt('192.0.2.1'), 'http://localhost:8080/v1')).toBe(false);
    expect(provesNoConnection(refusedAt('::1'), 'http://127.0.0.1:8080/v1')).toBe(false);
    expect(provesNoConnection(refusedAt('::1', 80), 'http://[::1]/v1')).toBe(true);
  });

  it('recognises the failures of Deno and Bun', () => {
    const deno = (message: string) => fetchFailed(new Error(message));
    const connecting = `error sending request for url (${url}): client error (Connect)`;
    expect(provesNoConnection(deno(`${connecting}: tcp connect error`), url)).toBe(true);
    expect(provesNoConnection(deno(`${connecting}: tcp connect error`), `${url}?x`)).toBe(false);
    expect(provesNoConnection(deno('client error (SendRequest)'), url)).toBe(false);
    const blocked = new TypeError('Fetch failed: Requests to port 1 are blocked');
    expect(provesNoConnection(blocked, 'http://127.0.0.1:1/')).toBe(true);
    expect(provesNoConnection(blocked, url)).toBe(false);
    const denied = (place: string, name = 'NotCapable') =>
      error({ name, message: `Requires net access to "${place}", run again with the flag` });
    const secure = 'https://api.example.com/v1';
    expect(provesNoConnection(denied('api.example.com:443'), secure)).toBe(true);
    expect(provesNoConnection(denied('api.example.com:443', 'PermissionDenied'), secure)).toBe(
      true,
    );
    expect(provesNoConnection(denied('api.example.com:443'), 'https://api.example.com./')).toBe(
      true,
    );
    expect(provesNoConnection(denied('[::1]:8080'), 'http://[::1]:8080/')).toBe(true);
    expect(provesNoConnection(denied('api.example.com:4430'), secure)).toBe(false);
    expect(provesNoConnection(denied('cache.example.com:443'), secure)).toBe(false);
    expect(provesNoConnection(denied('api.example.com:443', 'Error'), secure)).toBe(false);
    const bun = (facts: object) => Object.assign(new TypeError('failed'), facts);
    expect(provesNoConnection(bun({ code: 'ECONNREFUSED', path: url }), url)).toBe(true);
    expect(provesNoConnection(bun({ code: 'ECONNREFUSED', path: `${url}/x` }), url)).toBe(false);
    expect(provesNoConnection(bun({ code: 'ECONNRESET', path: url }), url)).toBe(false);
    expect(provesNoConnection(bun({ code: 'ECONNREFUSED' }), url)).toBe(false);
  });
});
