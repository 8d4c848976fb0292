/** The IPv4 address that an IPv6 address stands for: mapped, compatible, translated or 6to4. */
export function mappedIpv4(groups: readonly number[]): readonly number[] | undefined {
  const [first = 0, second = 0, third = 0] = groups;
  if (first === 0x2002) return split([second, third]);
  const prefix = groups.slice(0, 6).join();
  const stands = ['0,0,0,0,0,65535', '0,0,0,0,65535,0', '100,65435,0,0,0,0'].includes(prefix);
  const low = groups.slice(6);
  const compatible = prefix === '0,0,0,0,0,0' && (low[0] ?? 0) > 0;
  return stands || compatible ? split(low) : undefined;
}

function split(pair: readonly number[]): number[] {
  return pair.flatMap((group) => [group >> 8, group & 0xff]);
}

/** The octets of an address as `URL` writes it, which normalizes every other spelling. */
export function ipv4(hostname: string): number[] | undefined {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(hostname) ? hostname.split('.').map(Number) : undefined;
}

/** The eight groups of an address as `URL` writes it, in brackets. */
export function ipv6(hostname: string): number[] | undefined {
  if (!hostname.startsWith('[')) return undefined;
  const [left = '', right] = hostname.slice(1, -1).split('::');
  const groups = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  if (right === undefined) return groups(left);
  const [head, tail] = [groups(left), groups(right)];
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
