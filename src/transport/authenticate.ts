import { ConfigurationError, TimeoutError } from '../errors/index.js';
import { redactError } from '../errors/redactError.js';
import type { Purpose } from '../operations.js';
import type { Settings } from '../options/index.js';
import { createRedactor } from '../redactor.js';
import { type Ending, untilAborted } from './abort.js';
import type { Fetch, FetchInit, RequestContext } from './fetch.js';
import { wasRefusedByGateway } from './refusal.js';
import { withTimeout } from './timeout.js';

/**
 * Adds the credentials to requests, only for `origin`. A token that the gateway refuses is dropped, so
 * that the next attempt gets a fresh one.
 */
export function authenticate(
  settings: Pick<Settings, 'credentials' | 'origin' | 'isRuntimeFetch'>,
  timeoutMs: number,
  context: RequestContext,
): (next: Fetch) => Fetch {
  const { credentials } = settings;
  const authorized = (init: FetchInit, authorization: string | undefined): FetchInit => {
    // A custom fetch may keep or change its headers; the next attempt must not see that.
    const headers = settings.isRuntimeFetch ? init.headers : new Headers(init.headers);
    if (authorization !== undefined) headers.set('authorization', authorization);
    return headers === init.headers ? init : { ...init, headers };
  };
  return (next) => {
    const withToken: Fetch = async (url, init) => {
      context.waitedFor = 'the bearerToken function';
      const { signal } = init;
      const { purpose } = context;
      const authorization = await authorizationFor(url, settings, signal, timeoutMs, purpose);
      try {
        return await next(url, authorized(init, authorization));
      } catch (error) {
        if (authorization !== undefined && wasRefusedByGateway(error)) {
          credentials.expire(authorization);
        }
        throw error;
      }
    };
    return (url, init) => {
      // What is known without waiting stays the same when it is refused.
      const known = knownAuthorization(url, settings);
      return known === undefined ? withToken(url, init) : next(url, authorized(init, known));
    };
  };
}

/**
 * The `Authorization` value for a request that needs one. A token function that takes longer than
 * `timeoutMs` is abandoned, and called again by the next attempt.
 *
 * @throws ConfigurationError when the request would go to another origin
 */
export async function authorizationFor(
  url: string,
  settings: Pick<Settings, 'credentials' | 'origin'>,
  signal: Ending,
  timeoutMs: number,
  operation?: Purpose,
): Promise<string | undefined> {
  const known = knownAuthorization(url, settings);
  if (known !== undefined) return known;
  const { credentials } = settings;
  const reading = credentials.authorization(timeoutMs).catch((error) => {
    // The function may have put an earlier token into its error.
    throw redactError(error, createRedactor(credentials.secrets));
  });
  return withTimeout(
    timeoutMs,
    signal,
    () => new TimeoutError('timeoutMs', timeoutMs, { operation }, 'the bearerToken function'),
    (bound) => untilAborted(reading, bound),
  );
}

/** The `Authorization` value, if it is known without waiting. */
function knownAuthorization(
  url: string,
  { credentials, origin }: Pick<Settings, 'credentials' | 'origin'>,
): string | undefined {
  // Nearly every URL begins so, and parsing one is slow.
  if (!url.startsWith(`${origin}/`) && new URL(url).origin !== origin) {
    throw new ConfigurationError('Credentials are only sent to the origin of baseUrl.');
  }
  return credentials.known();
}
