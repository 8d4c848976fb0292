import { ConfigurationError, PermissionError } from '../errors/index.js';
import { untilAborted } from './abort.js';
import type { Credentials } from './credentials.js';
import type { Fetch } from './fetch.js';

/**
 * Adds the credentials, to requests to `origin` alone. A token that the gateway refuses is dropped,
 * so that the next attempt gets a fresh one.
 */
export function authenticate(credentials: Credentials, origin: string): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    const authorization = await authorizationFor(url, credentials, origin, init.signal);
    const headers = new Headers(init.headers);
    headers.set('authorization', authorization);
    try {
      return await next(url, { ...init, headers });
    } catch (error) {
      if (error instanceof PermissionError && error.refusedByGateway) {
        credentials.expire(authorization);
      }
      throw error;
    }
  };
}

/** The `Authorization` value for a request; `ConfigurationError` when it would go to another origin. */
export async function authorizationFor(
  url: string,
  credentials: Credentials,
  origin: string,
  signal: AbortSignal,
): Promise<string> {
  if (new URL(url).origin !== origin) {
    throw new ConfigurationError('Credentials are only sent to the origin of baseUrl.');
  }
  return untilAborted(credentials.authorization(), signal);
}
