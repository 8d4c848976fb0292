import { ConfigurationError, PermissionError } from '../errors.js';
import { untilAborted } from './abort.js';
import type { Credentials } from './credentials.js';
import type { Fetch } from './fetch.js';

/**
 * Adds the credentials, to requests to `origin` alone. A token that the gateway refuses is dropped,
 * so that the next attempt gets a fresh one.
 */
export function authenticate(credentials: Credentials, origin: string): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    if (new URL(url).origin !== origin) {
      throw new ConfigurationError('Credentials are only sent to the origin of baseUrl.');
    }
    const authorization = await untilAborted(credentials.authorization(), init.signal);
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
