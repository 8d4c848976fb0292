import { ipv4, ipv6, mappedIpv4 } from './ipAddress.js';

/** Whether a URL's host is on the public internet: not an address or reserved name of a nearer network. */
export function isPublic({ hostname }: URL): boolean {
  const octets = ipv4(hostname);
  if (octets !== undefined) return isPublicIpv4(octets);
  const groups = ipv6(hostname);
  if (groups !== undefined) return isPublicIpv6(groups);
  const name = hostname.replace(/\.$/, '');
  // A name without a dot is looked up in the nearest domain.
  return name.includes('.') && !NEAR_NAMES.test(name);
}

const NEAR_NAMES = /\.(localhost|local|localdomain|internal|intranet|home\.arpa|lan|corp|home)$/;

/** The address blocks outside the public internet. */
const NEAR_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Services of a cloud for its own machines, outside the reserved blocks.
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];

function isPublicIpv4(octets: readonly number[]): boolean {
  return !NEAR_IPV4.some((block) => {
    const [address = '', bits] = block.split('/');
    const shift = 32 - Number(bits);
    return toNumber(octets) >>> shift === toNumber(address.split('.').map(Number)) >>> shift;
  });
}

function isPublicIpv6(groups: readonly number[]): boolean {
  const inner = mappedIpv4(groups);
  if (inner !== undefined) return isPublicIpv4(inner);
  const [first = 0, second = 0] = groups;
  // Only 2000::/3 is public; within it, Teredo, documentation and benchmarks are not.
  return (first & 0xe000) === 0x2000 && !(first === 0x2001 && (second < 0x200 || second === 0xdb8));
}

function toNumber(octets: readonly number[]): number {
  return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
