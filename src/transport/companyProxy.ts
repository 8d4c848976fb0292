import { environment } from '../options/environment.js';

/** A proxy that a variable of the environment names. */
export interface NamedProxy {
  readonly url: URL;
  readonly variable: string;
}

/**
 * The proxy that the environment has for requests to a URL; `undefined` if no variable names one.
 *
 * @param read - reads a variable; by default, of this process
 */
export function proxyFor({ protocol }: URL, read = environment): NamedProxy | undefined {
  const schemes = protocol === 'https:' ? ['https', 'http'] : ['http'];
  // In the order of undici, which Node's own fetch is.
  const variables = schemes.flatMap((scheme) => [
    `${scheme}_proxy`,
    `${scheme.toUpperCase()}_PROXY`,
  ]);
  for (const variable of variables) {
    const value = read(variable);
    if (!value) continue;
    return URL.canParse(value) ? { url: new URL(value), variable } : undefined;
  }
  return undefined;
}

/** Whether Node's own fetch uses the proxies of the environment, which it does only on request. */
export function usesProxies(read = environment): boolean {
  return (
    read('NODE_USE_ENV_PROXY') === '1' ||
    `${read('NODE_OPTIONS')} ${globalThis.process?.execArgv}`.includes('--use-env-proxy')
  );
}

/**
 * Whether a version of Node can use the proxies of the environment in its own fetch.
 *
 * @param version - as in `process.versions.node`
 */
export function canUseProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
}

/** Whether NO_PROXY names the host of a URL, as undici reads it, which Node's own fetch is. */
export function bypassesProxies({ protocol, host }: URL, read = environment): boolean {
  const value = read('no_proxy') ?? read('NO_PROXY') ?? '';
  if (value === '*') return true;
  const { name = '', port = defaultPort(protocol) } = partsOf(host);
  return value.split(/[,\s]/).some((each) => {
    const entry = partsOf(each);
    // With a leading dot or without one, it names subdomains too.
    const named = entry.name?.replace(/^\*?\./, '').toLowerCase();
    if (!named || (entry.port !== undefined && entry.port !== port)) return false;
    return name === named || name.endsWith(`.${named}`);
  });
}

/** The port of a URL that names none. */
export function defaultPort(protocol: string): string {
  return protocol === 'https:' ? '443' : '80';
}

function partsOf(host: string): { name?: string; port?: string } {
  return /^(?<name>.+?)(?::(?<port>\d+))?$/.exec(host)?.groups ?? {};
}
