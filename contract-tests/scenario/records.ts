import type { AssetList, AssetPage, AssetResponse, JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Asset, Job } from '../../src/index.js';
import type { OperationId } from '../../src/operations.js';
import { operationNamed } from '../engine/contractDocument.js';
import type { RequestPlan } from '../engine/request.js';
import type { Judge, Walk } from '../engine/walk.js';

type Query = RequestPlan['query'];

/**
 * The query under which the addresses of assets lead to the files that the records describe: without it they may lead
 * to optimised ones.
 */
export const originals: Query = { originalAssets: 'true' };

/** A page of a list and its continuation, if any. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly token: string | undefined;
}

/** Sends a request of an operation, and gives the body of its answer. */
function ask(
  walk: Walk,
  id: OperationId,
  parts: Parameters<Walk['plan']>[1],
  judge?: Judge,
): Promise<unknown> {
  const operation = operationNamed(walk.contract.document, id);
  return walk.take(operation, walk.plan(operation, parts), judge);
}

/** Reads a page of the job list; `undefined` if the answer cannot be read. */
export function listJobs(walk: Walk, query: Query, judge?: Judge): Promise<Page<Job> | undefined> {
  return listed(walk, ['jobsList', 'jobs'], query, judge);
}

/** Reads a page of the asset list; `undefined` if the answer cannot be read. */
export function listAssets(
  walk: Walk,
  query: Query,
  judge?: Judge,
): Promise<Page<Asset> | undefined> {
  return listed(walk, ['assetsList', 'assets'], query, judge);
}

/** A service may filter a page after it was cut: so many pages without a record are passed over. */
const mostEmpty = 20;

async function listed<Item>(
  walk: Walk,
  [id, name]: readonly [OperationId, 'jobs' | 'assets'],
  asked: Query,
  judge: Judge | undefined,
): Promise<Page<Item> | undefined> {
  let query = asked;
  for (let empty = 0; ; empty += 1) {
    const body = await ask(walk, id, { query }, judge);
    if (!isObject<JobPage & AssetPage>(body)) return undefined;
    const { [name]: items, nextPaginationToken: next } = body;
    if (!Array.isArray(items)) return undefined;
    // Like null, a text without a character leads nowhere.
    const token = typeof next === 'string' && next !== '' ? next : undefined;
    if (items.length > 0 || token === undefined || empty === mostEmpty) return { items, token };
    query = { ...asked, paginationToken: token };
  }
}

/** Reads an asset alone; `undefined` if the answer cannot be read. */
export async function readAsset(
  walk: Walk,
  assetId: string,
  query: Query = {},
): Promise<Asset | undefined> {
  const body = await ask(walk, 'assetsRetrieve', { parameters: { assetId }, query });
  return isObject<AssetResponse>(body) ? (body.asset as Asset) : undefined;
}

/** Reads assets in bulk; `undefined` if the answer cannot be read. */
export async function readAssets(
  walk: Walk,
  assetIds: readonly string[],
  query: Query = {},
): Promise<readonly Asset[] | undefined> {
  const body = await ask(walk, 'assetsGetBulk', { query, body: { assetIds } });
  return isObject<AssetList>(body) && Array.isArray(body.assets) ? body.assets : undefined;
}

/** The largest page: the archives and uploads of the run are newer than jobs with assets. */
const mostJobs = 100;
const mostAssets = 50;

/**
 * Reads the assets that recent jobs made; returns a reason if there are none, and `undefined` if an answer
 * cannot be read.
 */
export async function recentAssets(
  walk: Walk,
): Promise<readonly Asset[] | { readonly reason: string } | undefined> {
  const page = await listJobs(walk, { pageSize: `${mostJobs}` });
  if (page === undefined) return undefined;
  const assetIds = assetIdsOf(page.items);
  if (assetIds.length === 0) return { reason: 'no listed job has made an asset' };
  return readAssets(walk, assetIds.slice(0, mostAssets), originals);
}

/** The assets that jobs made, each once. */
export function assetIdsOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ metadata }) => metadata.assetIds ?? []))];
}
