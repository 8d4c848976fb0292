import { setTimeout as pause } from 'node:timers/promises';
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
    mock: readSwitch('CONTRACT_MOCK', env.CONTRACT_MOCK),
    writes: readSwitch('CONTRACT_ALLOW_WRITES', env.CONTRACT_ALLOW_WRITES),
    parameters: definedOnly({
      projectId: env.SCENARIO_PROJECT_ID,
      assetId: env.CONTRACT_ASSET_ID,
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

function readSwitch(name: string, text: string | undefined): boolean {
  if (!text || text === '0') return false;
  if (text === '1') return true;
  throw new LiveTargetError(`${name} is 1 for yes, and 0 or empty for no.`);
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What `discoverFixtures` asks, in a process of its own, in the minute in which the checks start. */
const discoveryRequests = 2;
const mostAttempts = 4;
const longestPauseSeconds = 60;

/**
 * A fetch that starts no more requests in any minute than the options allow, and waits and asks again
 * where the service still finds them too many: others may share its limit, and 429 tells a check nothing.
 */
export function limitedFetch(options: LiveOptions): typeof globalThis.fetch {
  const limiter = createRateLimiter(Math.max(1, options.requestsPerMinute - discoveryRequests));
  return async (input, init) => {
    const request = new Request(input, init);
    for (let attempt = 1; ; attempt += 1) {
      const send = () => fetch(request.clone());
      const response = await limiter.run('urgent', new AbortController().signal, send);
      // A mock says 429 because it was asked to.
      if (response.status !== 429 || options.mock || attempt === mostAttempts) return response;
      await response.body?.cancel();
      await pause(retryAfterSeconds(response) * 1000);
    }
  };
}

function retryAfterSeconds(response: Response): number {
  const header = response.headers.get('retry-after') ?? '';
  return Math.min(/^\d+$/.test(header) ? Number(header) : longestPauseSeconds, longestPauseSeconds);
}

/**
 * Looks for a job and an asset that reads can name, the newest job that made something, and for an
 * image that a patch can be asked for.
 *
 * @throws {LiveTargetError} when the target does not answer, or refuses the credentials.
 */
export async function discoverFixtures(
  options: LiveOptions,
  send: typeof globalThis.fetch,
): Promise<Fixtures> {
  const jobs = readJobs(await ask(options, send, '/jobs?pageSize=50'));
  const productive = jobs.find((job) => job.assetIds.length > 0);
  const { assetId: given, ...parameters } = options.parameters;
  const imageId = given ?? (await findImage(options, send, jobs));
  return {
    parameters: definedOnly({
      ...parameters,
      jobId: (productive ?? jobs[0])?.jobId,
      assetId: given ?? productive?.assetIds[0],
    }),
    ...(imageId === undefined ? {} : { assetId: imageId }),
  };
}

const mostAssets = 200;

async function findImage(
  options: LiveOptions,
  send: typeof globalThis.fetch,
  jobs: readonly ListedJob[],
): Promise<string | undefined> {
  const assetIds = [...new Set(jobs.flatMap((job) => job.assetIds))].slice(0, mostAssets);
  if (assetIds.length === 0) return undefined;
  const body = await ask(options, send, '/assets/get-bulk', { assetIds });
  const assets = (body as { assets?: unknown } | undefined)?.assets;
  if (!Array.isArray(assets)) return undefined;
  const image = assets.find((asset) => asset?.kind === 'image' && typeof asset.id === 'string');
  return image?.id;
}

/** The parsed answer, or nothing where it is no JSON. */
async function ask(
  { baseUrl, credentials: { apiKey, apiSecret } }: LiveOptions,
  send: typeof globalThis.fetch,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await send(`${baseUrl}${path}`, {
    headers: {
      authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    redirect: 'manual',
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw new LiveTargetError(`${baseUrl} does not answer (${code ?? 'no connection'}).`);
  });
  if (response.status === 401 || response.status === 403) {
    throw new LiveTargetError(
      `${baseUrl} refused the credentials with ${response.status}: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.`,
    );
  }
  return response.json().catch(() => undefined);
}

interface ListedJob {
  readonly jobId: string | undefined;
  readonly assetIds: readonly string[];
}

/** Reads what it can: a list that breaks the document is for the checks to report. */
function readJobs(page: unknown): ListedJob[] {
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
  const url = new URL(options.baseUrl);
  return {
    name: 'live',
    baseUrl: options.baseUrl,
    credentials: options.credentials,
    estimatesOnly: true,
    pollIntervalMs: isLoopback(url) ? 0 : 2000,
    maxCreativeUnits: options.maxCreativeUnits,
    fixtures,
    notApplicable: (check) => reasonNotTo(check, options, fixtures),
    fetch: refusingSubmissions(options.mock && isLoopback(url) ? send : stoppingAtJobs(send)),
    submit: send,
  };
}

const paid = Object.values(operations).filter(({ effect }) => effect === 'submits');

function isSubmission({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return paid.some((each) => each.method === method && pathname.endsWith(each.path));
}

/** The last guard of somebody's money: a check that forgets the dry run fails here, unsent. */
function refusingSubmissions(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (isSubmission(request) && !['true', 'api'].includes(searchParams.get('dryRun') ?? '')) {
      throw new LiveTargetError(
        `${request.method} ${pathname} without a dry run could be charged for.`,
      );
    }
    return send(request);
  };
}

/** A service that overlooks the dry run charges for every one: the first job is the last. */
function stoppingAtJobs(send: typeof globalThis.fetch): typeof globalThis.fetch {
  let started: string | undefined;
  const stop = (jobId: string): never => {
    throw new LiveTargetError(
      `A dry run started the job ${jobId}, which may have been charged. No further one is sent.`,
    );
  };
  return async (input, init) => {
    const request = new Request(input, init);
    if (!isSubmission(request)) return send(request);
    if (started !== undefined) stop(started);
    const response = await send(request);
    started = await jobIdIn(response.clone());
    return started === undefined ? response : stop(started);
  };
}

async function jobIdIn(response: Response): Promise<string | undefined> {
  const body = await response.json().catch(() => undefined);
  const jobId: unknown = (body as { job?: { jobId?: unknown } | null } | null | undefined)?.job
    ?.jobId;
  return jobId === undefined ? undefined : String(jobId);
}

function reasonNotTo(
  check: Check,
  options: LiveOptions,
  { parameters, assetId }: Fixtures,
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
  } else if (check.needs.includes('no-other-methods')) {
    return 'a live service may have methods that the document leaves out';
  } else if (check.needs.includes('image') && assetId === undefined) {
    return 'no image is known on this target (CONTRACT_ASSET_ID names one)';
  }
  const unknown = check.parameters.find((name) => parameters[name] === undefined);
  return unknown === undefined ? undefined : `no ${unknown} is known on this target`;
}
