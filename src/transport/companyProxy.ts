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
