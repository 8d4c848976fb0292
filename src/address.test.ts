import { describe, expect, it, vi } from 'vitest';
import { isLoopback } from './address.js';
import { isPublic } from './publicAddress.js';

const at = (host: string) => new URL(`https://${host}/`);

describe('isLoopback', () => {
  it.each([
    ...['localhost', 'LOCALHOST', '127.0.0.1', '127.9.8.7', '[::1]', '[::ffff:127.0.0.1]'],
    ...['127.1', '2130706433', '0x7f.1', '0177.0.0.1', '127.0.0.1.', '[0:0::1]'],
    ...[
      '[::127.0.0.1]',
      '[::ffff:0:7f00:1]',
      '[64:ff9b::7fff:0]',
      '[2002:7f00:1::]',
      '[2002:7f00::1]',
    ],
  ])('%s is this machine', (host) => {
    expect(isLoopback(at(host))).toBe(true);
  });

  it.each([
    ...['127.0.0.1.example.com', 'localhost.example.com', 'localhost.', '128.0.0.1', '[::2]'],
    ...['0.0.0.0', '[::]', '10.0.0.1', '[::ffff:10.0.0.1]', 'notlocalhost', '127.example.com'],
    ...[
      '[::7f:1]',
      '[::7f0:1]',
      '[::8000:1]',
      '[::1:7f00:1]',
      '[64:ff9b:1::7f00:1]',
      '[2002:7f0::1]',
    ],
    ...['[7f00:1::]', '[::fffe:7f00:1]', '[::ffff:1:7f00:1]'],
  ])('%s is not this machine', (host) => {
    expect(isLoopback(at(host))).toBe(false);
  });

  it('treats *.localhost as this machine only in a browser, which does not ask a name server', () => {
    expect(isLoopback(at('app.localhost'))).toBe(false);
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('window', {});
    try {
      expect(isLoopback(at('app.localhost'))).toBe(true);
      expect(isLoopback(at('localhost.example.com'))).toBe(false);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('isPublic', () => {
  it.each([
    ...['cdn.cloud.scenario.com', 'example.com.', '8.8.8.8', '172.32.0.1', '100.128.0.1'],
    ...['[2606:4700::1111]', '[2001:200::1]', '[2001:4860:4860::8888]', '[3fff::1]'],
    ...['[2001:db80::1]', 'localhost.example.com'],
  ])('%s may be public', (host) => {
    expect(isPublic(at(host))).toBe(true);
  });

  it.each([
    ...['localhost', 'localhost.', 'a.localhost', 'A.LOCALHOST.', '127.0.0.1', '2130706433'],
    ...['0x7f000001', '017700000001', '127.1', '127.0.0.1.', '１２７.0.0.1', '0.0.0.0', '[::]'],
    ...['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '198.18.0.1'],
    ...['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518'],
    ...['169.254.170.2', '100.100.100.200', '168.63.129.16', '192.0.0.192', '224.0.0.1'],
    ...['255.255.255.255', '240.0.0.1', '192.0.2.1', '203.0.113.5'],
    ...['[::1]', '[::ffff:127.0.0.1]', '[::ffff:a9fe:a9fe]', '[::127.0.0.1]', '[::ffff:0:7f00:1]'],
    ...['[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]', '[fd00:ec2::254]', '[fc00::1]'],
    ...['[ff02::1]', '[2001:db8::1]', '[2001::1]', '[64:ff9b:1::1]', '[100::1]', '[fec0::1]'],
    ...[
      '[::ffff:8.8.8.8]',
      '[64:ff9b::808:808]',
      '[2002:808:808::1]',
      '[::]',
      '[1fff::1]',
      '[4000::1]',
    ],
    ...['[2001:1ff::1]', '[2001:f:1::1]', '[2001:0:1::1]', '[2001::]', '[200::1]'],
    ...['metadata.google.internal', 'metadata', 'intranet', 'printer.local', 'nas.home.arpa'],
    ...['vault.internal.', 'box.lan'],
  ])('%s is not public', (host) => {
    expect(isPublic(at(host))).toBe(false);
  });
});
