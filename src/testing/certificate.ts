import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with its private key, both as PEM, as `node:tls` expects them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Issuer extends Certificate {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** Makes a new certificate authority, which is not trusted yet. */
export function makeAuthority(): Certificate & { issue(hosts?: readonly string[]): Certificate } {
  const authority = certify('Test authority');
  return {
    cert: authority.cert,
    key: authority.key,
    issue: (hosts = ['localhost', '127.0.0.1']) => {
      const { cert, key } = certify('Test server', authority, hosts);
      return { cert, key };
    },
  };
}

function certify(name: string, issuer?: Issuer, hosts: readonly string[] = []): Issuer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const extensions = issuer
    ? [
        extension(SUBJECT_ALT_NAME, sequence(...hosts.map(generalName))),
        extension(EXTENDED_KEY_USAGE, sequence(oid(SERVER_AUTHENTICATION))),
      ]
    : [extension(BASIC_CONSTRAINTS, sequence(der(0x01, Buffer.from([0xff]))), true)];
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    sequence(oid(ECDSA_WITH_SHA256)),
    commonName(issuer?.name ?? name),
    sequence(date(-1), date(30)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  const certificate = sequence(body, sequence(oid(ECDSA_WITH_SHA256)), bits(signature));
  return {
    name,
    privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const integer = (value: Uint8Array) => der(0x02, value);
const bits = (value: Uint8Array) => der(0x03, Buffer.from([0]), value);

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((value) => {
    const digits = [value & 0x7f];
    for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    return digits;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}

function date(daysFromNow: number): Buffer {
  const digits = new Date(Date.now() + daysFromNow * 86_400_000).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  const flag = critical ? [der(0x01, Buffer.from([0xff]))] : [];
  return sequence(oid(id), ...flag, der(0x04, value));
}

function generalName(host: string): Buffer {
  return /^[\d.]+$/.test(host)
    ? der(0x87, Buffer.from(host.split('.').map(Number)))
    : der(0x82, Buffer.from(host));
}
