import { ConfigurationError } from '../errors/index.js';

/** Whether the caller allows the host of a URL. */
export type HostRule = (url: URL) => boolean;

/**
 * Reads the hosts that may hold files in addition to public ones, each as `host`, `host:port` or `*.domain`.
 *
 * @throws ConfigurationError when one of them is not a valid host
 */
export function parseStorageHosts(hosts: readonly string[] = []): HostRule {
  if (!Array.isArray(hosts)) {
    throw new ConfigurationError(
      "storageHosts must be a list of hosts, such as ['files.example.com'].",
    );
  }
  const allowed = hosts.map(parseHost);
  return (url) => allowed.some((matches) => matches(url));
}

function parseHost(text: string): HostRule {
  const wildcard = typeof text === 'string' && text.startsWith('*.');
  const address = `https://${wildcard ? text.slice(2) : text}`;
  const given = URL.canParse(address) ? new URL(address) : undefined;
  // A text that `URL` parses as more than a host is not a host.
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
