import { ConfigurationError } from '../errors/configuration.js';

/** A host that may hold files: as `host` or `host:port`, or every host below `*.domain`. */
export interface StorageHost {
  readonly address: URL;
  readonly isWildcard: boolean;
}

/**
 * Reads the hosts that may hold files in addition to public ones, each as `host`, `host:port` or `*.domain`.
 *
 * @throws ConfigurationError when one of them is not a valid host
 */
export function parseStorageHosts(hosts: readonly string[] = []): StorageHost[] {
  if (!Array.isArray(hosts)) {
    throw new ConfigurationError(
      "storageHosts must be a list of hosts, such as ['files.example.com'].",
    );
  }
  return hosts.map(parseHost);
}

function parseHost(text: string): StorageHost {
  const host = typeof text === 'string' ? text.replace(/^\*\./, '') : '';
  const url = `https://${host}`;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  // A text that `URL` parses as more than a host is not a host.
  if (address?.href === `https://${address?.host}/` && !address.host.includes('*')) {
    return { address, isWildcard: host !== text };
  }
  throw new ConfigurationError(
    `storageHosts: ${JSON.stringify(text)} is not a valid host. Give one like 'files.example.com', 'files.example.com:9000' or '*.example.com'.`,
  );
}
