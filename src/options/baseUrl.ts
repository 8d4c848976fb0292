import { isLoopback } from '../address.js';
import { ConfigurationError } from '../errors/configuration.js';

/** The default base URL. */
export const DEFAULT_BASE_URL = 'https://api.cloud.scenario.com/v1';

/** The part of `location` that gives the origin of a page. */
export interface PageLocation {
  readonly origin: string;
}

/** Whether a URL is on the origin of the current page. */
export function isOwnOrigin({ origin }: URL, page: PageLocation | undefined = pageLocation()) {
  return page !== undefined && page.origin !== 'null' && origin === page.origin;
}

/**
 * Parses a base URL; a path is one of the page's own origin.
 *
 * @throws ConfigurationError when it is invalid, or credentials could not be sent there safely
 */
export function parseBaseUrl(text: string, page: PageLocation | undefined = pageLocation()): URL {
  const url = text.startsWith('/') ? ownUrl(text, page) : absoluteUrl(text);
  // A page on plain http already trusts its own origin.
  if (!isOwnOrigin(url, page)) refuseClear(url);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError('baseUrl must not contain a query, a fragment or credentials.');
  }
  return url;
}

/** Refuses a URL to which credentials would be sent in the clear. */
export function refuseClear(url: URL): void {
  if (url.protocol === 'https:' || isLoopback(url)) return;
  throw new ConfigurationError(
    `baseUrl must be https, so that credentials are not sent in the clear; only a loopback host may have http, not ${url.host}.`,
  );
}

function absoluteUrl(text: string): URL {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  throw new ConfigurationError(
    'baseUrl is not a valid http(s) URL. Give one like https://api.cloud.scenario.com/v1.',
  );
}

function ownUrl(path: string, page: PageLocation | undefined): URL {
  const origin = page?.origin;
  if (origin === undefined || !/^https?:/.test(origin)) {
    throw new ConfigurationError(
      'baseUrl is a path, which only a web page can resolve. Make the client there.',
    );
  }
  const url = new URL(path, origin);
  if (url.origin === origin) return url;
  throw new ConfigurationError(
    'baseUrl is a path that leads to another host. Begin it with one slash.',
  );
}

/** Where the current page is; `undefined` outside of pages. */
export function pageLocation(): PageLocation | undefined {
  return (globalThis as { location?: PageLocation }).location;
}
