import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { rejection } from '../testing/localServer.js';
import { provesNoConnection } from './established.js';

const error = (facts: object) => Object.assign(new Error('failed'), facts);
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });

async function failureAt(server: Server, scheme: string): Promise<unknown> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await rejection(fetch(`${scheme}://127.0.0.1:${port}/`, { method: 'POST', body: 'x' }));
  } finally {
    server.close();
  }
}

describe('what the runtime really throws', () => {
  it('for a port where nobody listens', async () => {
    const server = createTcpServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const refused = await rejection(fetch(`http://127.0.0.1:${port}/`));
    const both = await rejection(fetch(`http://localhost:${port}/`));
    expect(provesNoConnection(refused)).toBe(true);
    expect(provesNoConnection(both)).toBe(true);
  });

  it('for a name that does not exist', async () => {
    expect(provesNoConnection(await rejection(fetch('http://nobody.invalid/')))).toBe(true);
  });

  it('for a port that fetch forbids', async () => {
    expect(provesNoConnection(await rejection(fetch('http://127.0.0.1:1/')))).toBe(true);
  });

  it('for a TLS handshake that fails', async () => {
    const silent = () => {};
    const noCertificate = createTlsServer({}).on('tlsClientError', silent);
    expect(provesNoConnection(await failureAt(noCertificate, 'https'))).toBe(true);
    const noTls = createHttpServer();
    expect(provesNoConnection(await failureAt(noTls, 'https'))).toBe(true);
    const closes = createTcpServer((socket) => socket.destroy());
    expect(provesNoConnection(await failureAt(closes, 'https'))).toBe(true);
  });

  it('but not for a connection that was accepted', async () => {
    const closes = createTcpServer((socket) => socket.destroy());
    expect(provesNoConnection(await failureAt(closes, 'http'))).toBe(false);
    const resets = createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(provesNoConnection(await failureAt(resets, 'http'))).toBe(false);
  });
});

describe('provesNoConnection', () => {
  it.each([
    { code: 'ECONNREFUSED' },
    { code: 'ENOTFOUND' },
    { code: 'EAI_AGAIN' },
    { code: 'UND_ERR_CONNECT_TIMEOUT' },
    { code: 'ENETUNREACH', syscall: 'connect' },
    { code: 'EHOSTUNREACH' },
    { code: 'ETIMEDOUT', syscall: 'connect' },
    { code: 'ECONNRESET', syscall: 'connect' },
    { code: 'CERT_HAS_EXPIRED' },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  ])('%j', (facts) => {
    expect(provesNoConnection(error(facts))).toBe(true);
    expect(provesNoConnection(fetchFailed(error(facts)))).toBe(true);
  });

  it.each([
    { code: 'ECONNRESET' },
    { code: 'ECONNRESET', syscall: 'read' },
    { code: 'EPIPE', syscall: 'write' },
    { code: 'ETIMEDOUT' },
    { code: 'ETIMEDOUT', syscall: 'read' },
    { code: 'EHOSTUNREACH', syscall: 'read' },
    { code: 'ENETUNREACH', syscall: 'write' },
    { code: 'UND_ERR_SOCKET' },
    { code: 'UND_ERR_HEADERS_TIMEOUT' },
    { code: 'UND_ERR_BODY_TIMEOUT' },
    { code: 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC' },
    { code: 'EPROTO' },
    {},
  ])('not %j', (facts) => {
    expect(provesNoConnection(error(facts))).toBe(false);
    expect(provesNoConnection(fetchFailed(error(facts)))).toBe(false);
  });

  it('not what says nothing', () => {
    expect(provesNoConnection(new TypeError('Failed to fetch'))).toBe(false);
    expect(provesNoConnection(fetchFailed(new Error('bad port in the answer')))).toBe(false);
    for (const value of [undefined, null, 'ECONNREFUSED', {}]) {
      expect(provesNoConnection(value)).toBe(false);
    }
    const circular = new Error('round');
    circular.cause = circular;
    expect(provesNoConnection(circular)).toBe(false);
  });

  it('only when all addresses failed before the connection', () => {
    const refused = error({ code: 'ECONNREFUSED' });
    const reset = error({ code: 'ECONNRESET' });
    const tried = (...errors: Error[]) =>
      fetchFailed(Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' }));
    expect(provesNoConnection(tried(refused, refused))).toBe(true);
    expect(provesNoConnection(tried(refused, reset))).toBe(false);
    expect(provesNoConnection(tried())).toBe(false);
  });
});
