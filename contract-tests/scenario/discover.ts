import { basicAuthorization } from '../../src/basicAuth.js';
import { readFailure } from '../../src/transport/connectionFailure.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import type { Fixtures } from '../engine/target.js';
import { AnswerLimitError } from '../targets/bounded.js';
import { discoverParameters, reasonOf } from '../targets/discover.js';
import { repeatingFetch } from '../targets/repeat.js';
import { liveTarget, pauseBefore } from './live.js';
import { type LiveOptions, LiveTargetError } from './options.js';
import { refuseWrongPath } from './wrongPath.js';

/**
 * Looks for records that reads can name, and for an image to patch.
 *
 * @throws {LiveTargetError} if the target does not answer, refuses the credentials, or has no path of the
 * document.
 */
export async function discoverFixtures(
  contract: Contract,
  options: LiveOptions,
  send: typeof globalThis.fetch,
): Promise<Fixtures> {
  const patient = repeatingFetch(send, {
    repeatable: () => operationNamed(contract.document, 'jobsList'),
    isMade: () => false,
    pauseMs: pauseBefore(options),
    // A failure that recovers before the first check belongs to no check.
    note: () => undefined,
  });
  const listed = await ask(options, patient, '/jobs?pageSize=50');
  if (listed.status === 401 || listed.status === 403) {
    throw new LiveTargetError(
      `${options.baseUrl} refused the credentials with ${listed.status}: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.`,
      'refused',
    );
  }
  if (listed.status === 404 || listed.status === 405) {
    await refuseWrongPath(contract, options, listed.status, send);
  }
  const jobs = readJobs(listed.body);
  const { assetId: given, ...named } = options.parameters;
  const imageId = given ?? (await findImage(options, patient, jobs));
  const target = liveTarget(contract, options, { parameters: options.parameters }, send);
  const found = await discoverParameters(contract, target);
  return {
    // The image is an existing asset, unless a link leads to another one.
    parameters: { ...(imageId === undefined ? {} : { assetId: imageId }), ...found, ...named },
    ...(imageId === undefined ? {} : { records: { image: imageId } }),
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
  const { body } = await ask(options, send, '/assets/get-bulk', { assetIds });
  const assets = (body as { assets?: unknown } | undefined)?.assets;
  if (!Array.isArray(assets)) return undefined;
  const image = assets.find((asset) => asset?.kind === 'image' && typeof asset.id === 'string');
  return image?.id;
}

/** The status, and the parsed body, which is undefined if it is not JSON. */
async function ask(
  { baseUrl, credentials: { apiKey, apiSecret } }: LiveOptions,
  send: typeof globalThis.fetch,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await send(`${baseUrl}${path}`, {
    headers: {
      authorization: basicAuthorization(apiKey, apiSecret),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    redirect: 'manual',
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    if (error instanceof AnswerLimitError) {
      throw new LiveTargetError(`${error.message} No check was begun.`, 'limit', { cause: error });
    }
    const { proxy, message, ...failure } = readFailure(error, baseUrl, true);
    const what = proxy === undefined ? ` (${reasonOf(failure)}).` : `. ${message}`;
    throw new LiveTargetError(`${baseUrl} does not answer${what}`, 'no-answer', {
      cause: { proxy },
    });
  });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

interface ListedJob {
  readonly jobId: string | undefined;
  readonly assetIds: readonly string[];
}

/** Reads what it can: reporting a list that breaks the document is up to the checks. */
function readJobs(page: unknown): ListedJob[] {
  const jobs = (page as { jobs?: unknown } | undefined)?.jobs;
  if (!Array.isArray(jobs)) return [];
  return jobs.map((job) => ({
    jobId: typeof job?.jobId === 'string' ? job.jobId : undefined,
    assetIds: Array.isArray(job?.metadata?.assetIds) ? job.metadata.assetIds.map(String) : [],
  }));
}
