import { isLoopback, isPublic } from '../address.js';
import { ConfigurationError } from '../errors/index.js';

/** Why a file must not be fetched from a URL, or sent to it; `undefined` when it may. */
export type StorageRule = (url: URL) => string | undefined;

/**
 * Where files may lie. The service names the URLs, so it must not make the client reach what only the
 * client can: files go over https, to public addresses, to the service's own origin, and to the hosts
 * that the caller allows; over http only while the service itself is on this machine.
 *
 * @param hosts - hosts that are allowed too, each as `host`, `host:port` or `*.domain`
 * @throws ConfigurationError when one of them is not a valid host
 */
export function storageRule(baseUrl: URL, hosts: readonly string[] = []): StorageRule {
  if (!Array.isArray(hosts)) {
    throw new ConfigurationError(
      "storageHosts must be a list of hosts, such as ['files.example.com'].",
    );
  }
  const allowed = hosts.map(parseHost);
  const isLocalService = isLoopback(baseUrl);
  return (url) => {
    const isAllowed = allowed.some((matches) => matches(url));
    if (url.protocol !== 'https:') {
      const isLocal = isLocalService && (isLoopback(url) || isAllowed);
      if (url.protocol === 'http:' && isLocal) return undefined;
      return 'it is not https';
    }
    if (isPublic(url) || isAllowed || url.origin === baseUrl.origin) return undefined;
    if (isLocalService && isLoopback(url)) return undefined;
    return 'its address is not public. Set storageHosts to allow it';
  };
}

function parseHost(text: string): (url: URL) => boolean {
  const wildcard = typeof text === 'string' && text.startsWith('*.');
  const address = `https://${wildcard ? text.slice(2) : text}`;
  const given = URL.canParse(address) ? new URL(address) : undefined;
  // What `URL` parses as more than a host is not a host.
  const isHost = given?.href === `https://${given?.host}/` && !given.host.includes('*');
  if (given === undefined || typeof text !== 'string' || !isHost) {
    throw new ConfigurationError(
      `storageHosts: ${JSON.stringify(text)} is not a valid host. Give one like 'files.example.com', 'files.example.com:9000' or '*.example.com'.`,
    );
  }
  return ({ hostname, port, protocol }) => {
    if (given.port !== '' && given.port !== (port || (protocol === 'http:' ? '80' : '443')))
      return false;
    return wildcard ? hostname.endsWith(`.${given.hostname}`) : hostname === given.hostname;
  };
}
