import dns, { type LookupAddress } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

type Callback = (
  error: Error | null,
  address?: string | readonly LookupAddress[],
  family?: number,
) => void;

/** Makes chosen lookups of a host name fail, and counts them all, until restored. */
export interface InterceptedLookups {
  readonly count: number;
  restore(): void;
}

/**
 * Resolves one host name in this process, so that tests do not use a real resolver.
 *
 * A lookup fails when `fails` says so for its number, counted from 1; otherwise it is 127.0.0.1.
 */
export function interceptLookups(
  hostname: string,
  fails: (lookup: number) => boolean,
): InterceptedLookups {
  const original = dns.lookup;
  let count = 0;
  const lookup = (name: string, ...rest: unknown[]): unknown => {
    if (name !== hostname) return Reflect.apply(original, dns, [name, ...rest]);
    count += 1;
    const callback = rest.at(-1) as Callback;
    const { all = false } = rest[0] as { all?: boolean };
    if (fails(count)) {
      const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
        hostname,
      });
      process.nextTick(callback, error);
    } else if (all) {
      process.nextTick(callback, null, [{ address: '127.0.0.1', family: 4 }]);
    } else {
      process.nextTick(callback, null, '127.0.0.1', 4);
    }
    return {};
  };
  dns.lookup = Object.assign(lookup, original) as typeof dns.lookup;
  syncBuiltinESMExports();
  return {
    get count() {
      return count;
    },
    restore: () => {
      dns.lookup = original;
      syncBuiltinESMExports();
    },
  };
}
