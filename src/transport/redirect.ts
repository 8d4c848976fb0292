import { RedirectError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import { letGo } from './chunks.js';
import type { Fetch, RequestContext } from './fetch.js';

const MAX_HOPS = 3;

/** Whether a request may go from one URL to the next. */
export type RedirectPolicy = (from: URL, to: URL) => boolean;

/** Follows redirects within one origin: credentials and bodies never go to another. */
export const sameOrigin: RedirectPolicy = (from, to) => from.origin === to.origin;

/** Follows redirects to any origin, but never from https to http: for requests without credentials. */
export const notToPlaintext: RedirectPolicy = (from, to) =>
  to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');

/** Follows the redirects of a GET that `policy` allows; every other redirect is a `RedirectError`. */
export function redirect(
  policy: RedirectPolicy,
  { purpose }: RequestContext,
): (next: Fetch) => Fetch {
  return (next) => async (url, init) => {
    let current = new URL(url);
    for (let hop = 0; ; hop++) {
      const response = await next(current.href, { ...init, redirect: 'manual' });
      const { status } = response;
      refuseStranger(response, current, init.method, policy, purpose);
      // A browser shows a redirect that it did not follow as status 0.
      if (response.type !== 'opaqueredirect' && !isRedirect(status)) return response;
      letGo(response);
      const target = redirectTarget(response, current);
      const refuse = (why: string) =>
        new RedirectError(
          `${current.host} answered with a redirect${target ? ` to ${target.origin}` : ''}, which was not followed: ${why}`,
          { operation: purpose, ...(status === 0 ? {} : { status }) },
        );
      if (target === undefined) throw refuse('its target cannot be read.');
      if (init.method !== 'GET') throw refuse('only reads are redirected. Check baseUrl.');
      if (!policy(current, target)) throw refuse('it leads to another origin. Check baseUrl.');
      if (hop === MAX_HOPS) throw refuse(`it was redirect number ${MAX_HOPS + 1}.`);
      current = target;
    }
  };
}

/**
 * Refuses an answer from somewhere else than the request was sent to: a `fetch` that follows redirects by
 * itself may have sent the credentials there, or made another request of a submission. The error has no
 * status: what a stranger answers proves nothing.
 */
function refuseStranger(
  response: Response,
  asked: URL,
  method: string,
  policy: RedirectPolicy,
  operation: Purpose,
): void {
  const answered = URL.canParse(response.url) ? new URL(response.url) : undefined;
  const elsewhere = answered !== undefined && answered.origin !== asked.origin;
  if (response.redirected !== true && !elsewhere) return;
  if (method === 'GET' && answered !== undefined && policy(asked, answered)) return;
  letGo(response);
  const where = elsewhere ? answered.origin : 'another address';
  throw new RedirectError(
    `The request to ${asked.host} was answered by ${where}: the fetch option followed a redirect, or sends elsewhere, although it is asked not to. Credentials may have gone there. Give a fetch that heeds redirect: 'manual'.`,
    { operation },
  );
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function redirectTarget(response: Response, base: URL): URL | undefined {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  return /^https?:$/.test(target.protocol) && target.username === '' ? target : undefined;
}
