import type { AssetList, AssetResponse, JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset, Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { noServerError } from '../engine/judgement.js';
import { planRequest, type RequestPlan } from '../engine/request.js';
import { toWalkCheck, type Walk, withBody } from '../engine/walk.js';
import { followJob } from './followJob.js';
import { saysSame } from './instants.js';
import { isFinal } from './invariants.js';
import { varied } from './varied.js';

/** How many jobs, and assets, are read alone: each takes a request or two of the minute's. */
const mostRead = 8;
const mostListed = 50;

/** Reads jobs of the list twice each, of every status and type where there are so few, and the assets they made. */
export function jobReadings(contract: Contract): Check {
  const { document } = contract;
  const list = operationNamed(document, 'jobsList');
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const one = operationNamed(document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'job-readings',
    operation: retrieve,
    title: 'jobs of the list, and their assets',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const listing = planRequest(contract, list, walk.target);
      const page = await walk.take(list, { ...listing, query: { pageSize: `${mostListed}` } });
      if (!isObject<JobPage>(page)) return undefined;
      const jobs = page.jobs as readonly Job[];
      const kindOf = ({ status, jobType }: Job) => `${status} ${jobType}`;
      for (const listed of varied(jobs, mostRead, kindOf)) {
        const read = await followJob(walk, retrieve, listed, 2);
        walk.violates(retrieve, ...jobDisagreement(listed, read));
      }
      const made = jobs.flatMap(({ metadata }) => metadata.assetIds ?? []);
      const assetIds = [...new Set(made)].slice(0, mostListed);
      if (assetIds.length === 0) return undefined;
      const plan = withBody(planRequest(contract, bulk, walk.target, {}), { assetIds });
      const answer = await walk.take(bulk, plan);
      if (!isObject<AssetList>(answer)) return undefined;
      const assets = answer.assets as readonly Asset[];
      walk.violates(bulk, ...unaskedFor(assets, assetIds));
      const omitted = assetIds.filter((each) => !assets.some(({ id }) => id === each));
      const reading = { bulk, one, plan };
      walk.violates(bulk, ...(await omittedFindings(walk, reading, omitted.slice(0, mostRead))));
      const sourceOf = ({ kind, source }: Asset) => `${kind} ${source}`;
      for (const asset of varied(assets, mostRead, sourceOf)) {
        const single = await walk.take(one, {
          ...planRequest(contract, one, walk.target),
          parameters: { assetId: asset.id },
        });
        if (isObject<AssetResponse>(single))
          walk.violates(one, ...disagreement(asset, single.asset as Asset));
      }
      return undefined;
    },
  });
}

function unaskedFor(assets: readonly Asset[], assetIds: readonly string[]): Finding[] {
  const ids = assets.map(({ id }) => id);
  const odd = (index: number, expected: string, what: string): Finding[] => [
    {
      pointer: `/assets/${index}/id`,
      documentPointer: '/components/schemas/Asset/properties/id',
      keyword: 'identity',
      expected,
      actual: String(ids[index]),
      message: `The asset ${ids[index]} was ${what}.`,
    },
  ];
  const stray = ids.findIndex((id) => !assetIds.includes(id));
  if (stray >= 0) return odd(stray, 'a requested ID', 'returned but not requested');
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again < 0) return [];
  return odd(again, 'each asset once', 'requested once but returned more than once');
}

interface Reading {
  readonly bulk: Operation;
  readonly one: Operation;
  readonly plan: RequestPlan;
}

/** IDs that do not exist are left out of a bulk answer, but no others: one of them must not be readable alone. */
async function omittedFindings(
  walk: Walk,
  { bulk, one, plan }: Reading,
  omitted: readonly string[],
): Promise<Finding[]> {
  for (const assetId of omitted) {
    const asked = { ...planRequest(walk.contract, one, walk.target), parameters: { assetId } };
    const alone = await walk.receive(one, asked, noServerError);
    if (alone === undefined || alone.status !== 200) continue;
    // The bulk answer may have come from a replica that lags.
    const answer = await walk.take(bulk, plan);
    if (!isObject<AssetList>(answer)) return [];
    const assets = answer.assets as readonly Asset[];
    if (assets.some(({ id }) => id === assetId)) continue;
    return [
      {
        pointer: '/assets',
        documentPointer: '/components/schemas/AssetList/properties/assets',
        keyword: 'agreement',
        expected: assetId,
        actual: 'nothing',
        message: `The asset ${assetId} can be read alone, but is left out of the bulk answer.`,
      },
    ];
  }
  return [];
}

/** Fields of a job that must be the same in every reading, or change along with `updatedAt`. */
const lastingOfJobs = ['jobType', 'authorId', 'ownerId'] as const;
const movingOfJobs = ['status', 'progress'] as const;

/** Compares a job in the list with its own record. */
function jobDisagreement(listed: Job, single: Job): Finding[] {
  const names = saysSame(listed.updatedAt, single.updatedAt) ? movingOfJobs : [];
  const fields = [...lastingOfJobs, ...names].map(
    (name) => [name, listed[name], single[name]] as const,
  );
  const costs = [listed, single].map(({ billing }) => billing?.cuCost);
  // The price stays even when the job is refunded.
  const isBilled = isFinal(listed) && !costs.includes(undefined);
  return [...fields, ...(isBilled ? [['billing/cuCost', ...costs] as const] : [])]
    .filter(([, inList, alone]) => inList !== alone)
    .map(([name, inList, alone]) => ({
      pointer: `/job/${name}`,
      documentPointer: `/components/schemas/Job/properties/${name.split('/')[0]}`,
      keyword: 'agreement',
      expected: String(inList),
      actual: String(alone),
      message: `job.${name.replace('/', '.')} is ${alone} when read alone, but ${inList} in the list.`,
    }));
}

/** Fields of a finished asset that must be the same in every reading. */
const lasting = ['id', 'kind', 'mimeType', 'createdAt', 'ownerId', 'source', 'privacy'] as const;

/** Compares an asset in the bulk answer with its own record: both must be the same. */
function disagreement(bulk: Asset, single: Asset): Finding[] {
  if (!saysSame(bulk.updatedAt, single.updatedAt)) return [];
  return lasting
    .filter((name) => !saysSame(bulk[name], single[name]))
    .map((name) => ({
      pointer: `/asset/${name}`,
      documentPointer: `/components/schemas/Asset/properties/${name}`,
      keyword: 'agreement',
      expected: String(bulk[name]),
      actual: String(single[name]),
      message: `asset.${name} is ${single[name]} when read alone, but ${bulk[name]} in bulk.`,
    }));
}
