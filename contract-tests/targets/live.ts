import { operations } from '../../src/operations.js';
import { createRateLimiter } from '../../src/transport/rateLimit.js';
import type { Check } from '../engine/check.js';
import { mockCannot } from './mock.js';
import type { Fixtures, Target } from './target.js';

const defaultBaseUrl = 'https://api.cloud.scenario.com/v1';
const defaultRequestsPerMinute = 60;

/** What the environment says about a live target. */
export interface LiveOptions {
  readonly baseUrl: string;
  readonly credentials: Target['credentials'];
  /** Default and, but for a loopback address, maximum: 60. */
  readonly requestsPerMinute: number;
  /** The dearest submission that may be made, in creative units. Default: none may. */
  readonly maxCreativeUnits: string | undefined;
  /** Whether the target is a mock that answers from the document's examples. Default: it is not. */
  readonly mock: boolean;
  /** Whether checks may upload and cancel. Default: they may not. */
  readonly writes: boolean;
  /** Values that the environment names, by parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The environment does not say what a live run needs; the message tells what to set. */
export class LiveTargetError extends Error {
  override readonly name = 'LiveTargetError';
}

/**
 * Reads the options of a live run from environment variables.
 * @throws {LiveTargetError} when credentials are missing, or a value makes no sense.
 */
export function readLiveOptions(env: Readonly<Record<string, string | undefined>>): LiveOptions {
  const baseUrl = readBaseUrl(env.SCENARIO_BASE_URL || defaultBaseUrl);
  const apiKey = env.SCENARIO_SDK_API_KEY;
  const apiSecret = env.SCENARIO_SDK_API_SECRET;
  if (!apiKey || !apiSecret) {
    throw new LiveTargetError(
      'A live run needs credentials: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET. Nothing was sent.',
    );
  }
  return {
    baseUrl: baseUrl.href.replace(/\/+$/, ''),
    credentials: { apiKey, apiSecret },
    requestsPerMinute: readRequestsPerMinute(env.CONTRACT_REQUESTS_PER_MINUTE, baseUrl),
    maxCreativeUnits: readCreativeUnits(env.CONTRACT_MAX_CREATIVE_UNITS),
    mock: env.CONTRACT_MOCK === '1',
    writes: env.CONTRACT_ALLOW_WRITES === '1',
    parameters: definedOnly({
      projectId: env.SCENARIO_PROJECT_ID,
      uploadId: env.CONTRACT_UPLOAD_ID,
      bearerAuth: env.CONTRACT_BEARER_TOKEN,
    }),
  };
}

function readBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new LiveTargetError(
      `SCENARIO_BASE_URL must be an http(s) URL, for example ${defaultBaseUrl}`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new LiveTargetError(
      'SCENARIO_BASE_URL must hold no user, query or fragment; credentials have variables of their own.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw new LiveTargetError(
      `SCENARIO_BASE_URL is http://${url.host}: credentials go over https only, loopback aside.`,
    );
  }
  return url;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function readRequestsPerMinute(text: string | undefined, baseUrl: URL): number {
  if (!text) return defaultRequestsPerMinute;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new LiveTargetError('CONTRACT_REQUESTS_PER_MINUTE must be a whole number from 1.');
  }
  if (count > defaultRequestsPerMinute && !isLoopback(baseUrl)) {
    throw new LiveTargetError(
      `CONTRACT_REQUESTS_PER_MINUTE may exceed ${defaultRequestsPerMinute} on a loopback address only.`,
    );
  }
  return count;
}

function readCreativeUnits(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  throw new LiveTargetError(
    'CONTRACT_MAX_CREATIVE_UNITS must be a decimal number, for example 2.5.',
  );
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** A fetch that starts no more requests in any minute than the options allow. */
export function limitedFetch(options: LiveOptions): typeof globalThis.fetch {
  const limiter = createRateLimiter(options.requestsPerMinute);
  return async (input, init) => {
    await limiter.turn(false, new AbortController().signal);
    return fetch(input, init);
  };
}

/**
 * Looks for a job and an asset that reads can name: the newest job that made something.
 *
 * @throws {LiveTargetError} when the target does not answer, or refuses the credentials.
 */
export async function discoverFixtures(
  options: LiveOptions,
  send: typeof globalThis.fetch,
): Promise<Fixtures> {
  const url = `${options.baseUrl}/jobs?pageSize=50`;
  const { apiKey, apiSecret } = options.credentials;
  const response = await send(url, {
    headers: { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` },
    redirect: 'manual',
  }).catch((error: unknown) => {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw new LiveTargetError(`${options.baseUrl} does not answer (${code ?? 'no connection'}).`);
  });
  if (response.status === 401 || response.status === 403) {
    throw new LiveTargetError(
      `${options.baseUrl} refused the credentials with ${response.status}: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.`,
    );
  }
  const jobs = readJobs(await response.json().catch(() => undefined));
  const productive = jobs.find((job) => job.assetIds.length > 0);
  const jobId = (productive ?? jobs[0])?.jobId;
  const assetId = productive?.assetIds[0];
  return {
    parameters: definedOnly({ ...options.parameters, jobId, assetId }),
    ...(assetId === undefined ? {} : { assetId }),
  };
}

/** Reads what it can: a list that breaks the document is for the checks to report. */
function readJobs(page: unknown): { jobId: string | undefined; assetIds: string[] }[] {
  const jobs = (page as { jobs?: unknown } | undefined)?.jobs;
  if (!Array.isArray(jobs)) return [];
  return jobs.map((job) => ({
    jobId: typeof job?.jobId === 'string' ? job.jobId : undefined,
    assetIds: Array.isArray(job?.metadata?.assetIds) ? job.metadata.assetIds.map(String) : [],
  }));
}

/** A service reached by URL. It is read and asked for estimates; the options allow more. */
export function liveTarget(
  options: LiveOptions,
  fixtures: Fixtures,
  send: typeof globalThis.fetch,
): Target {
  return {
    name: 'live',
    baseUrl: options.baseUrl,
    credentials: options.credentials,
    estimatesOnly: true,
    pollIntervalMs: isLoopback(new URL(options.baseUrl)) ? 0 : 2000,
    maxCreativeUnits: options.maxCreativeUnits,
    fixtures,
    notApplicable: (check) => reasonNotTo(check, options, fixtures),
    fetch: refusingSubmissions(send),
    submit: send,
  };
}

const paid = Object.values(operations).filter(({ effect }) => effect === 'submits');

/** The last guard of somebody's money: a check that forgets the dry run fails here, unsent. */
function refusingSubmissions(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const { pathname, searchParams } = new URL(request.url);
    const submits = paid.some((each) => each.method === method && pathname.endsWith(each.path));
    if (submits && !['true', 'api'].includes(searchParams.get('dryRun') ?? '')) {
      throw new LiveTargetError(`${method} ${pathname} without a dry run could be charged for.`);
    }
    return send(request);
  };
}

function reasonNotTo(
  check: Check,
  options: LiveOptions,
  { parameters }: Fixtures,
): string | undefined {
  if (check.effect === 'submits' && !check.keepsToLimit) return 'it could be charged for';
  if (check.effect === 'submits' && options.maxCreativeUnits === undefined) {
    return 'it is charged for (CONTRACT_MAX_CREATIVE_UNITS allows it up to a price)';
  }
  if (check.effect === 'writes' && !options.writes) {
    return 'it could change what is stored (CONTRACT_ALLOW_WRITES=1 allows it)';
  }
  if (options.mock) {
    const reason = check.needs.map((need) => mockCannot[need]).find(Boolean);
    if (reason !== undefined) return reason;
  } else if (check.needs.includes('chosen-responses')) {
    return 'a live service chooses its own answers';
  }
  const unknown = check.parameters.find((name) => parameters[name] === undefined);
  return unknown === undefined ? undefined : `no ${unknown} is known on this target`;
}
