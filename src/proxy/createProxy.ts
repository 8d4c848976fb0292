import type { PatchResult } from '../../generated/schema.js';
import { type NamesOf, readOptions } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import { ConfigurationError } from '../errors/index.js';
import { effectOf, type OperationId, operations, submits } from '../operations.js';
import type { ClientOptions, Settings } from '../options/index.js';
import { resolveOptions } from '../options/settings.js';
import { costOf } from '../prices/costOf.js';
import { readPrice } from '../prices/price.js';
import { bounded, untilAborted } from '../transport/abort.js';
import { adoptResponse, letGo } from '../transport/adopt.js';
import { authorizationFor } from '../transport/authenticate.js';
import { provesNoConnection } from '../transport/established.js';
import type { Answer } from '../transport/fetch.js';
import { parseJson } from '../transport/jsonExcess.js';
import { type Asked, mentionsJob, recordedJob } from '../transport/mentionsJob.js';
import { namedJob } from '../transport/namedJob.js';
import { isGatewayRefusal, isRefusal } from '../transport/refusal.js';
import { sendOnce } from '../transport/sendOnce.js';
import { uncached } from '../transport/uncached.js';
import { valueAt } from '../valueAt.js';
import { rateGuard } from './allowances.js';
import { checkOperations, type Route, routeOf } from './routes.js';
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

/** The headers of the service's answer that a page gets; cookies, coding and headers of the connection are left out. */
const PASSED_ON = [
  ...['content-type', 'date', 'retry-after', 'retry-after-ms'],
  ...['x-request-id', 'x-amzn-requestid', 'apigw-requestid'],
];

/** An answer of the proxy's own, in the service's shape. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** A visitor who reads that the service was not reached would submit again. */
class LostAnswer extends Refusal {
  constructor() {
    super(
      502,
      'The answer of the service was lost: it may have taken and charged this. Look for its job before you submit it again.',
    );
  }
}

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
    else if (taken.cost !== undefined && (taken.response.ok || taken.job !== undefined)) {
      reservation.settle(taken.cost);
    }
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

/** Nobody would see what a page that has left would pay for; its next visit would submit it again. */
function refuseLeft({ aborted }: AbortSignal): void {
  if (aborted) throw new Refusal(499, 'The page has left. Nothing was submitted.');
}

/**
 * A page of another site must not act with the cookies of a visitor. Browsers say in `Sec-Fetch-Site` where a request
 * comes from, and no page can change it. Without it (an old browser, or plain http) the hosts decide; a proxy in front
 * may have replaced `Host`, and pages of other sites cannot send `X-Forwarded-Host`, for which a browser asks first.
 */
function refuseOtherSites({ headers, url }: Request): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const refusal = 'Only pages of this site may call this.';
  if (site !== null && site !== 'none') throw new Refusal(403, refusal);
  const origin = headers.get('origin');
  if (origin === null) return;
  const from = URL.canParse(origin) ? new URL(origin).host : '';
  const hosts = [
    headers.get('host') ?? new URL(url).host,
    headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? '',
  ];
  if (from !== '' && hosts.includes(from)) return;
  const called = JSON.stringify(hosts[1] || hosts[0]);
  throw new Refusal(
    403,
    `${refusal} The page is at ${JSON.stringify(from || origin)}, and called ${called}: if these are one site, the proxy in front must keep the header Host or send X-Forwarded-Host.`,
  );
}

function readQuery(operation: OperationId, given: URLSearchParams): URLSearchParams {
  const known: readonly string[] = operations[operation].query;
  const query = new URLSearchParams();
  for (const [name, value] of given) {
    if (name === 'projectId' || !known.includes(name) || query.has(name)) {
      throw new Refusal(400, 'The query has a parameter that is not allowed here.');
    }
    if (name === 'dryRun' && value !== 'true' && value !== 'false') {
      throw new Refusal(400, 'dryRun must be true or false.');
    }
    query.set(name, value);
  }
  return query;
}

/** The body, which is JSON: a form of another site could send anything else. */
async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'The body must be JSON.');
  }
  if (request.bodyUsed || request.body?.locked) {
    throw new Refusal(500, 'The body was read before the proxy: pass it a clone of the request.');
  }
  const text = await textOf(request.body, undefined, maxBytes);
  if (text !== undefined) return text;
  throw new Refusal(
    413,
    `The body must be smaller than ${maxBytes} bytes (maxBodyBytes of createProxy).`,
  );
}

/**
 * The text of a body, read until `signal` aborts; `undefined` if it has `maxBytes` or more. The rest of a body that is
 * not read to its end is released, since its sender may not follow the signal.
 */
async function textOf(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal | undefined,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const reading = reader?.read();
      const next = await (reading && signal ? untilAborted(reading, signal) : reading);
      if (next === undefined || next.done) return text + decoder.decode();
      size += next.value.byteLength;
      if (size >= maxBytes) return undefined;
      text += decoder.decode(next.value, { stream: true });
    }
  } finally {
    tell(() => reader?.cancel());
  }
}

interface Forwarded {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Forwards a request, once, or once more with a fresh token if the gateway refused ours. The limit of time is also
 * that of `take`.
 */
async function forward<Taken>(
  settings: Settings,
  request: Forwarded,
  take: (answered: Answered, signal: AbortSignal) => Taken | Promise<Taken>,
): Promise<Taken> {
  const { route, signal } = request;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), settings.timeoutMs);
  // A visitor who leaves must not make a submission uncertain.
  const leave = () => limit.abort();
  if (effectOf(route.operation) === 'reads') {
    signal.addEventListener('abort', leave, { once: true });
  }
  let mayBeTaken = false;
  const attempt = () => {
    // The attempt before it was refused.
    mayBeTaken = false;
    return send(settings, request, limit.signal, (may) => {
      mayBeTaken = may;
    });
  };
  const exchange = async () => {
    const first = await attempt();
    return take(first.isStale ? await attempt() : first, limit.signal);
  };
  try {
    return await untilAborted(exchange(), limit.signal);
  } catch (error) {
    throw mayBeTaken && isPaid(request) ? new LostAnswer() : error;
  } finally {
    clearTimeout(timer);
  }
}

/** An answer, and whether it only refuses a token that has been dropped since. */
interface Answered {
  readonly response: Answer;
  readonly isStale: boolean;
  readonly asked: Asked;
  /** Whether it names a job, also in headers that are not passed on; `undefined` if it was not examined. */
  readonly mentionsJob?: boolean | undefined;
}

/**
 * Sends a request with our own headers only.
 *
 * @param onTaken - is told whether the service may have taken it, when it leaves and when something proves that not
 */
async function send(
  settings: Settings,
  request: Forwarded,
  signal: AbortSignal,
  onTaken: (may: boolean) => void,
): Promise<Answered> {
  const { route, query, body } = request;
  const { baseUrl, projectId, credentials, redact, timeoutMs } = settings;
  const sent = new URLSearchParams(query);
  if (projectId !== undefined) sent.set('projectId', projectId);
  const url = `${baseUrl}${route.path}${sent.size > 0 ? `?${sent}` : ''}`;
  const headers = new Headers(settings.headers);
  const authorization = await authorizationFor(url, settings, signal, timeoutMs);
  if (authorization !== undefined) headers.set('authorization', authorization);
  headers.set('accept', 'application/json');
  if (body !== undefined) headers.set('content-type', 'application/json');
  const effect = effectOf(route.operation);
  const fetch = settings.isRuntimeFetch ? sendOnce(settings.fetch, effect) : settings.fetch;
  const asked = { url, headers, body };
  const init = {
    method: operations[route.operation].method,
    headers,
    redirect: 'manual' as const,
    signal,
    ...uncached(),
    ...(body === undefined ? {} : { body }),
  };
  // A fetch of the caller's own may ignore the signal, and answer later.
  onTaken(true);
  const given = await bounded(() => fetch(url, init), signal, letGo).catch((error) => {
    onTaken(readable(() => !provesNoConnection(error, url, settings.isRuntimeFetch)) ?? true);
    throw error;
  });
  const response = adoptResponse(given, route.operation);
  // A fetch of the caller's own may have followed a redirect to anywhere.
  if (response.redirected || (response.status >= 300 && response.status < 400)) {
    letGo(response);
    onTaken(response.redirected || !isRefusal(response.status));
    throw new Error('Redirects are not followed.');
  }
  if (response.status < 400) return { response, isStale: false, asked };
  const { text, mentionsJob: mentions } = await read({ response, asked }, signal);
  const isStale =
    isGatewayRefusal(response.status, response.headers) && credentials.renewable && !mentions;
  if (isStale && authorization !== undefined) credentials.expire(authorization);
  // A gateway may quote our credentials in its refusal, which pages must not see.
  const shown = passOn(response, redact.withoutSecrets(text));
  return { response: shown, isStale, asked, mentionsJob: mentions };
}

function passOn(response: Answer, body: ReadableStream | string | null = response.body): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const name of PASSED_ON) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  // Some statuses allow no body, not even an empty one.
  return new Response(body === '' ? null : body, { status: response.status, headers });
}

/** What an answer about a submission says. */
interface Said {
  readonly response: Answer;
  readonly text: string;
  /** The job that it names. */
  readonly job?: string | undefined;
  /** Whether it names a job in any place, and so is no refusal. */
  readonly mentionsJob: boolean;
  /** Whether it has the record of a job, in any wrapper. */
  readonly hasRecord: boolean;
  /** The price in an answer to a dry run. */
  readonly price?: string | undefined;
  /** What a submission was charged. */
  readonly cost?: string | undefined;
}

async function read(
  { response, asked, mentionsJob: known }: Omit<Answered, 'isStale'>,
  signal: AbortSignal,
): Promise<Said> {
  const text = (await textOf(response.body, signal)) ?? '';
  const { status, headers } = response;
  const body = parseJson(text);
  const price = readable(() => readPrice({ text, body })?.exactCost);
  return {
    response,
    text,
    job: namedJob(body),
    mentionsJob: known ?? mentionsJob({ status, headers, text }, body, asked) !== undefined,
    hasRecord: recordedJob(body) !== undefined,
    price,
    cost: price ?? costOf(Object(valueAt<PatchResult>(body, 'job'))),
  };
}

/** What can be read; a price that cannot says nothing about the job of its answer, and an error proves nothing. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A status of the service, such as 500, would tell the page that its submission may have been taken. */
function unpriced(): Refusal {
  return new Refusal(424, 'The service did not tell the price, so that nothing was submitted.');
}

function overLimit(): Refusal {
  return new Refusal(402, 'This would exceed your spending limit.');
}

function refuse({ status, message, headers }: Refusal): Response {
  return Response.json(
    { statusCode: status, message },
    { status, headers: { ...headers, 'cache-control': 'no-store' } },
  );
}

function isPaid({ route, query }: Forwarded): boolean {
  return submits(route.operation) && query.get('dryRun') !== 'true';
}
