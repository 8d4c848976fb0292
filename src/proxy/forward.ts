import type { PatchResult } from '../../generated/schema.js';
import { effectOf, operations, submits } from '../operations.js';
import type { Settings } from '../options/index.js';
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
import { LostAnswer } from './refusals.js';
import type { Route } from './routes.js';
import { textOf } from './textOf.js';

/** The headers of the service's answer that a page gets; cookies, coding and headers of the connection are left out. */
const PASSED_ON = [
  ...['content-type', 'date', 'retry-after', 'retry-after-ms'],
  ...['x-request-id', 'x-amzn-requestid', 'apigw-requestid'],
];

/** A request of a page, checked. */
export interface Forwarded {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Forwards a request, once, or once more with a fresh token if the gateway refused ours. The limit of time is also
 * that of `take`.
 */
export async function forward<Taken>(
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

export function passOn(
  response: Answer,
  body: ReadableStream | string | null = response.body,
): Response {
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

/** Reads what an answer about a submission says. */
export async function read(
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

function isPaid({ route, query }: Forwarded): boolean {
  return submits(route.operation) && query.get('dryRun') !== 'true';
}
