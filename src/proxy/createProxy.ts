import { type NamesOf, readOptions } from '../arguments/names.js';
import { ConfigurationError } from '../errors/index.js';
import { type OperationId, submits } from '../operations.js';
import type { ClientOptions } from '../options/index.js';
import { resolveOptions } from '../options/settings.js';
import { isRefusal } from '../transport/refusal.js';
import { forward, passOn, read } from './forward.js';
import { rateGuard } from './rateGuard.js';
import { readBody, readQuery, refuseOtherSites } from './readRequest.js';
import { LostAnswer, overLimit, Refusal, refuse, refuseLeft, unpriced } from './refusals.js';
import { checkOperations, routeOf } from './routes.js';
import { type Spending, spendingGuard, spendingNames } from './spending.js';

/**
 * Identifies the user of a request, by your own session; a request without a user (`undefined`) is refused with 401,
 * and one for which it throws with 500. Its error goes nowhere else: a function that can fail logs it itself.
 */
export type ProxyUser = (
  request: Request,
) => string | undefined | null | Promise<string | undefined | null>;

/** Options of `createProxy`: credentials and address as for `createScenarioClient`, and what pages may do. */
export interface ProxyOptions
  extends Pick<
    ClientOptions,
    'apiKey' | 'apiSecret' | 'bearerToken' | 'projectId' | 'baseUrl' | 'fetch'
  > {
  /**
   * The operations that pages may call, such as `['generatePatch', 'jobsRetrieve', 'jobsList', 'assetsRetrieve']`.
   * docs/browser.md says which operations each method needs.
   */
  readonly allow: readonly OperationId[];
  /** Identifies the user of a request, from the cookie of your session. Limits are per user. */
  readonly user: ProxyUser;
  /** The path that the proxy answers. Default `/api/scenario`. */
  readonly path?: string | undefined;
  /**
   * The size in bytes from which on a request body is refused. Default 10,000,000, as at the service: the base64 of
   * an image of 6 MB fits.
   */
  readonly maxBodyBytes?: number | undefined;
  /** The requests of one user in a minute. Default 60. */
  readonly requestsPerMinute?: number | undefined;
  /**
   * The most that one user may spend: the proxy asks for the price before a submission, and counts in the
   * memory of this process. Default no limit.
   */
  readonly spending?: Spending | undefined;
  /**
   * Milliseconds up to the head of the service's answer, or with `spending` up to the end of an answer about a
   * submission, and for a token. Default 60,000.
   */
  readonly timeoutMs?: number | undefined;
}

const optionNames: NamesOf<ProxyOptions> = {
  apiKey: 'text',
  apiSecret: 'text',
  bearerToken: true,
  projectId: 'text',
  baseUrl: 'text',
  fetch: 'a function',
  allow: true,
  user: 'a function',
  path: 'text',
  maxBodyBytes: 'a number of at least 1',
  requestsPerMinute: 'a number of at least 1',
  spending: spendingNames,
  timeoutMs: 'a number of at least 1',
};

/** The gateway of the service refuses longer bodies. */
const LARGEST_BODY_BYTES = 10_000_000;

/**
 * Makes a handler (`Request` to `Response`) for the backend of a page: it adds the credentials, and allows
 * only the operations, sizes, rates and spending that its options name. The page's client gets its path as
 * `baseUrl`.
 *
 * @throws ConfigurationError when an option cannot work
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  options = readOptions('createProxy', options, optionNames);
  const { allow, user, path = '/api/scenario', ...others } = options;
  const {
    maxBodyBytes = LARGEST_BODY_BYTES,
    requestsPerMinute = 60,
    spending,
    ...account
  } = others;
  if (user === undefined) {
    throw new ConfigurationError(
      'createProxy needs user, which identifies the user of a request: without it everyone can spend your creative units.',
    );
  }
  if (!/^\/[^?#]*[^/?#]$/.test(path)) {
    throw new ConfigurationError(
      "path must look like '/api/scenario', without a slash at its end.",
    );
  }
  const allowed = checkOperations(allow);
  const settings = resolveOptions(account);
  const waitOf = rateGuard(requestsPerMinute);
  const purse = spending === undefined ? undefined : spendingGuard(spending);

  // A failure here must not look like one of the service.
  async function identify(request: Request): Promise<unknown> {
    try {
      return await user(request);
    } catch {
      throw new Refusal(500, 'The user could not be identified: the function failed.');
    }
  }

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${path}/`)) throw new Refusal(404, 'Not found.');
    refuseOtherSites(request);
    const route = routeOf(request.method, url.pathname.slice(path.length));
    if (route === undefined) throw new Refusal(403, 'The service has no such operation.');
    if (!allowed.has(route.operation)) {
      throw new Refusal(
        403,
        `${route.operation} is not in the option allow of createProxy, which lists what pages may call.`,
      );
    }
    const who = await identify(request);
    if (typeof who !== 'string' || who === '') throw new Refusal(401, 'Sign in first.');
    const waitMs = waitOf(who);
    if (waitMs > 0) {
      const seconds = String(Math.ceil(waitMs / 1_000));
      throw new Refusal(429, 'Too many requests.', { 'retry-after': seconds });
    }
    const query = readQuery(route.operation, url.searchParams);
    const body = request.method === 'GET' ? undefined : await readBody(request, maxBodyBytes);
    const { signal } = request;
    const call = { route, query, body, signal };
    if (submits(route.operation)) refuseLeft(signal);
    if (purse === undefined || !submits(route.operation))
      return forward(settings, call, ({ response }) => passOn(response));
    // Only charges that no price announced lead above the limit, and a dry run may be such a charge.
    if (purse.isExceeded(who)) throw overLimit();
    const asksPrice = query.get('dryRun') === 'true';
    const dryRun = new URLSearchParams(query);
    dryRun.set('dryRun', 'true');
    const asking = forward(settings, { ...call, query: dryRun }, read);
    const priced = asksPrice ? await asking : await asking.catch(() => undefined);
    if (priced === undefined) throw unpriced();
    const { response, text, price } = priced;
    const isRefused = isRefusal(response.status);
    const namesJob =
      priced.job !== undefined || (priced.mentionsJob && !(response.ok && price !== undefined));
    // The dry run was taken for a submission, and this is its answer: a second request would be charged too. What a
    // refusal names without a record may be another job, such as one that must end first.
    const isTaken = priced.hasRecord || (namesJob && !isRefused);
    if (isTaken || (namesJob && priced.cost !== undefined)) purse.charge(who, priced.cost);
    // A 402 also tells the price, where the service answers dry runs with it.
    const tellsPrice = response.status === 402 && price !== undefined;
    if (isTaken || namesJob || asksPrice || (isRefused && !tellsPrice)) {
      return passOn(response, text);
    }
    if (price === undefined) throw unpriced();
    refuseLeft(signal);
    const reservation = purse.reserve(who, price);
    if (reservation === undefined) throw overLimit();
    const taken = await forward(settings, call, read).catch((error) => {
      if (!(error instanceof LostAnswer)) reservation.settle('0');
      throw error;
    });
    // Only a refusal proves that nothing was charged; after a lost answer the price stays reserved.
    const isNamed = taken.job !== undefined || taken.mentionsJob;
    if (!isNamed && isRefusal(taken.response.status)) reservation.settle('0');
    else if (taken.response.ok && taken.cost !== undefined) reservation.settle(taken.cost);
    return passOn(taken.response, taken.text);
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      return refuse(new Refusal(502, 'The service could not be reached.'));
    }
  };
}
