import { RedirectError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import { letGo } from './adopt.js';
import type { Answer, Fetch, FetchInit, RequestContext } from './fetch.js';
import { hasUser, type StorageRule } from './storage.js';

const MAX_HOPS = 3;

/** The permitted targets of a request's redirects. */
export interface RedirectPolicy {
  /** Why a request must not go from one URL to the next; `undefined` when it may. */
  refuses(from: URL, to: URL): string | undefined;
  /**
   * Whether the runtime may follow redirects without showing them, as browsers do: then only the final URL
   * is checked.
   */
  readonly unseen: boolean;
}

/** Follows redirects within one origin: credentials and bodies never leave it. */
export const sameOrigin: RedirectPolicy = {
  refuses: (from, to) =>
    from.origin === to.origin ? undefined : 'it leads to another origin. Check baseUrl',
  unseen: false,
};

/** Follows redirects, without credentials, to any host that may hold files, but never from https to http. */
export const toStorage = (rule: StorageRule): RedirectPolicy => ({
  refuses: (from, to) =>
    from.protocol === 'https:' && to.protocol !== 'https:' ? 'it is not https' : rule(to),
  unseen: true,
});

/** Follows the redirects of a GET that `policy` allows; every other redirect is a `RedirectError`. */
export function redirect(policy: RedirectPolicy, context: RequestContext): (next: Fetch) => Fetch {
  const { purpose } = context;
  return (next) => (url, init) => {
    const shown: FetchInit = { ...init, redirect: 'manual' };
    return next(url, shown).then((response) =>
      isFinal(response) && !mayBeStranger(response, url)
        ? response
        : follow(next, url, shown, response),
    );
  };

  async function follow(next: Fetch, url: string, init: FetchInit, first: Answer): Promise<Answer> {
    let address = url;
    let response = first;
    for (let hop = 0; ; hop++) {
      if (response.type === 'opaqueredirect' && policy.unseen && init.method === 'GET') {
        response = await next(address, { ...init, redirect: 'follow' });
      }
      const current = new URL(address);
      refuseStranger(response, current, init.method, policy, purpose);
      if (isFinal(response)) return response;
      const { status } = response;
      letGo(response);
      const target = redirectTarget(response, current);
      const refuse = (why: string) =>
        new RedirectError(
          `${current.host} answered with a redirect${target ? ` to ${target.origin}` : ''}, which was not followed: ${why}`,
          { operation: purpose, ...(status === 0 ? {} : { status }) },
        );
      if (target === undefined) throw refuse('its target cannot be read.');
      if (init.method !== 'GET') {
        context.read = { response, bytes: new Uint8Array(), url: address, init };
        throw refuse('redirects are followed for reads only. Check baseUrl.');
      }
      const reason = policy.refuses(current, target);
      if (reason !== undefined) throw refuse(`${reason}.`);
      if (hop === MAX_HOPS) throw refuse(`it was redirect number ${MAX_HOPS + 1}.`);
      address = target.href;
      response = await next(address, init);
    }
  }
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** A browser shows a redirect that it did not follow as status 0. */
function isFinal({ type, status }: Answer): boolean {
  return type !== 'opaqueredirect' && !REDIRECTS.includes(status);
}

/** Whether an answer may come from another address than the request was sent to. */
function mayBeStranger({ redirected, url }: Answer, asked: string): boolean {
  return redirected === true || (url !== '' && url !== asked);
}

/**
 * Refuses an answer from another address than the request was sent to: a `fetch` that follows redirects may
 * have sent the credentials there, or turned a submission into another request. The error has no status: an
 * answer from another host proves nothing.
 */
function refuseStranger(
  response: Answer,
  asked: URL,
  method: string,
  policy: RedirectPolicy,
  operation: Purpose,
): void {
  const answered = URL.canParse(response.url) ? new URL(response.url) : undefined;
  const elsewhere = answered !== undefined && answered.origin !== asked.origin;
  if (response.redirected !== true && !elsewhere) return;
  if (method === 'GET' && answered !== undefined && !policy.refuses(asked, answered)) return;
  letGo(response);
  const where = elsewhere ? answered.origin : 'another address';
  throw new RedirectError(
    `The request to ${asked.host} was answered by ${where}: the fetch option followed a redirect, or sends requests elsewhere, although redirect is 'manual'. Credentials may have been sent there. Pass a fetch that respects redirect: 'manual'.`,
    { operation },
  );
}

function redirectTarget(response: Answer, base: URL): URL | undefined {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  return /^https?:$/.test(target.protocol) && !hasUser(target) ? target : undefined;
}
