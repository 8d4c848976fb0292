import { isLoopback } from '../address.js';
import type { StorageHost } from '../options/storageHosts.js';
import { isPublic } from '../publicAddress.js';
import { defaultPort } from './companyProxy.js';

/** Why a file must not be fetched from a URL, or sent to it; `undefined` when it may. */
export type StorageRule = (url: URL) => string | undefined;

/**
 * Where files may lie. The service names the URLs, so it must not make the client reach addresses that
 * only the client can reach: files go over https, to public addresses, to the service's own origin, and to the hosts
 * that the caller allows; over http only while the service itself is on this machine.
 */
export function storageRule(baseUrl: URL, allowed: readonly StorageHost[]): StorageRule {
  const isLocalService = isLoopback(baseUrl);
  return (url) => {
    // Every fetch refuses such a URL: this looks like a lost connection, and would be tried again.
    if (hasUser(url)) return 'it has a user name or a password';
    const isKnown = (isLocalService && isLoopback(url)) || allowed.some((host) => isAt(host, url));
    if (url.protocol === 'http:' && isLocalService && isKnown) return undefined;
    if (url.protocol !== 'https:') return 'it is not https';
    if (isKnown || isPublic(url) || url.origin === baseUrl.origin) return undefined;
    return 'its address is not public. Set storageHosts to allow it';
  };
}

function isAt({ address, isWildcard }: StorageHost, { hostname, port, protocol }: URL): boolean {
  const expected = address.port;
  if (expected !== '' && expected !== (port || defaultPort(protocol))) return false;
  return isWildcard ? hostname.endsWith(`.${address.hostname}`) : hostname === address.hostname;
}

/** Whether a URL contains credentials. */
export function hasUser({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}
