import { errorCode } from '../errorCode.js';
import { isOwnOrigin, pageLocation } from '../options/baseUrl.js';
import {
  deniedByDeno,
  type FailedProxy,
  failedAddress,
  failedProxy,
  provesNoConnection,
} from './established.js';

/** What happened to a connection, in words and as facts. */
export interface ConnectionFailure {
  readonly message: string;
  readonly established: boolean;
  readonly code?: string | undefined;
  readonly proxy?: FailedProxy | undefined;
}

/**
 * Reads an error of `fetch`. An error that cannot be read proves nothing.
 *
 * @param isRuntimeFetch - whether the error comes from the runtime's own fetch, not from the option `fetch`
 */
export function readFailure(
  error: unknown,
  url: string,
  isRuntimeFetch: boolean,
): ConnectionFailure {
  const target = new URL(url);
  const { host } = target;
  try {
    const proxy = failedProxy(error, url, isRuntimeFetch);
    const code = errorCode(error) ?? deniedByDeno(error, target);
    // The runtime itself connects to a proxy of the environment only in place of the service.
    const isProved = proxy !== undefined && isRuntimeFetch;
    const established = !isProved && !provesNoConnection(error, url, isRuntimeFetch);
    const message =
      proxy?.status === undefined
        ? unreached(url, { established, code, proxy }, failedAddress(error))
        : refused(host, proxy);
    return { message, established, code, proxy };
  } catch {
    return { message: `The connection to ${host} broke.`, established: true };
  }
}

function unreached(
  url: string,
  { established, code, proxy }: Omit<ConnectionFailure, 'message'>,
  address: string | undefined,
): string {
  const { host } = new URL(url);
  const reason = code === undefined ? unread(url) : ` (${code})`;
  const lost = proxy === undefined ? address : nameOf(proxy);
  const why = lost === undefined ? '' : `${lost} could not be reached`;
  if (established) return `The connection to ${host} broke${why && `: ${why}`}${reason}.`;
  const because = proxy && `, because ${why}`;
  return `The connection to ${host} could not be established${because ?? ''}, so nothing was sent${reason}.`;
}

/** The other reason for a browser's bare error: it hides from a page why it does not show an answer. */
function unread(url: string): string {
  if (pageLocation()?.origin === undefined || isOwnOrigin(new URL(url))) return '';
  return ', or it does not let pages of other sites read its answers (CORS): the console of the browser says which';
}

function refused(host: string, proxy: FailedProxy): string {
  const what = proxy.status === 407 ? ', as it asks for a name and a password' : '';
  return `The connection to ${host} could not be established, because ${nameOf(proxy)} refused it with ${proxy.status}${what}. Nothing was sent.`;
}

function nameOf({ host, variable }: FailedProxy): string {
  return host === undefined ? 'a proxy' : `the proxy ${host} of ${variable}`;
}
