/** Whether a URL's host is on the public internet: not an address or reserved name of a nearer network. */
export function isPublic({ hostname }: URL): boolean {
  if (hostname.startsWith('[')) return PUBLIC_IPV6.test(hostname);
  if (/^[\d.]+$/.test(hostname)) return !NEAR_IPV4.some((block) => isIn(block, hostname));
  const name = hostname.replace(/\.$/, '');
  // A name without a dot is looked up in the nearest domain.
  return name.includes('.') && !NEAR_NAMES.test(name);
}

const NEAR_NAMES = /\.(localhost|local|localdomain|internal|intranet|home\.arpa|lan|corp|home)$/;

/**
 * Only 2000::/3 is public. Within it, Teredo, documentation and benchmarks are not, nor is 6to4: like every address
 * outside of it that stands for one of IPv4, it may lead to a nearer network, and no storage has one.
 */
const PUBLIC_IPV6 = /^\[(?!2001:(?:1?[\da-f]{1,2}|db8)?:|2002:)[23][\da-f]{3}:/;

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

function isIn(block: string, address: string): boolean {
  const [first = '', bits] = block.split('/');
  const shift = 32 - Number(bits);
  return toNumber(address) >>> shift === toNumber(first) >>> shift;
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}
