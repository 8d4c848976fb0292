import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

/** A name that never resolves (RFC 6761); answered here, so that no test asks a real resolver. */
export const UNRESOLVABLE_HOST = 'scenario.invalid';

/** Makes lookups of {@link UNRESOLVABLE_HOST} fail at once, and counts them, until restored. */
export function interceptLookups(): { count: () => number; restore: () => void } {
  const original = dns.lookup;
  let count = 0;
  const lookup = (...args: unknown[]): unknown => {
    if (args[0] !== UNRESOLVABLE_HOST) return Reflect.apply(original, dns, args);
    count += 1;
    const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${UNRESOLVABLE_HOST}`), {
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: UNRESOLVABLE_HOST,
    });
    const callback = args.at(-1) as (error: Error) => void;
    process.nextTick(callback, error);
    return {};
  };
  dns.lookup = Object.assign(lookup, original) as typeof dns.lookup;
  syncBuiltinESMExports();
  return {
    count: () => count,
    restore: () => {
      dns.lookup = original;
      syncBuiltinESMExports();
    },
  };
}
