import type { AssetList, JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Asset, Job } from '../../src/index.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import { type Walk, withBody } from '../engine/walk.js';
import { originals } from './originals.js';

/** The largest page: the archives and uploads of the run are newer than jobs with assets. */
const mostJobs = 100;
const mostAssets = 50;

/**
 * Reads the assets that recent jobs made; returns a reason if there are none, and `undefined` if an answer
 * cannot be read.
 */
export async function recentAssets(
  contract: Contract,
  walk: Walk,
): Promise<readonly Asset[] | { readonly reason: string } | undefined> {
  const { document } = contract;
  const list = operationNamed(document, 'jobsList');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const listing = planRequest(contract, list, walk.target);
  const page = await walk.take(list, { ...listing, query: { pageSize: `${mostJobs}` } });
  if (!isObject<JobPage>(page)) return undefined;
  const jobs = page.jobs as readonly Job[];
  const assetIds = [...new Set(jobs.flatMap(({ metadata }) => metadata.assetIds ?? []))];
  if (assetIds.length === 0) return { reason: 'no listed job has made an asset' };
  const asked = { ...planRequest(contract, bulk, walk.target, {}), query: originals };
  const plan = withBody(asked, { assetIds: assetIds.slice(0, mostAssets) });
  const answer = await walk.take(bulk, plan);
  return isObject<AssetList>(answer) ? (answer.assets as readonly Asset[]) : undefined;
}
