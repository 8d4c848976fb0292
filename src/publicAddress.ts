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

/** The address blocks outside the public internet: first and last address of each, as numbers. */
const NEAR_IPV4 = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  // Services of a cloud for its own machines, outside the reserved blocks.
  ['168.63.129.16', '168.63.129.16'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
].map((block) => block.map((each) => toNumber(ipv4(each) ?? [])) as [number, number]);

function isPublicIpv4(octets: readonly number[]): boolean {
  const address = toNumber(octets);
  return !NEAR_IPV4.some(([first, last]) => address >= first && address <= last);
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
