import { isLoopback } from '../address.js';
import { ConfigurationError } from '../errors/index.js';

/** Where the service is, unless the caller says otherwise. */
export const DEFAULT_BASE_URL = 'https://api.cloud.scenario.com/v1';

/** Parses a base URL that credentials may be sent to; throws `ConfigurationError`. */
export function parseBaseUrl(text: string): URL {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) {
    throw new ConfigurationError(
      'baseUrl is no web address. Give one like https://api.cloud.scenario.com/v1.',
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError(
      `baseUrl must be https, so that credentials are not sent in the clear; http is accepted for a loopback host only, not for ${url.host}.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(
      'baseUrl must not hold credentials, a query or a fragment. Give credentials as options.',
    );
  }
  return url;
}
