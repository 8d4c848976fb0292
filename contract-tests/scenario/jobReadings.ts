import type { AssetList, AssetResponse, JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset, Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck, withBody } from '../engine/walk.js';
import { followJob } from './followJob.js';
import { saysSame } from './instants.js';
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
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again >= 0) {
    return [
      {
        pointer: `/assets/${again}/id`,
        documentPointer: '/components/schemas/Asset/properties/id',
        keyword: 'identity',
        expected: 'each asset once',
        actual: String(ids[again]),
        message: `The asset ${ids[again]} was requested once but returned more than once.`,
      },
    ];
  }
  const index = assets.findIndex(({ id }) => !assetIds.includes(id));
  const asset = assets[index];
  if (asset === undefined) return [];
  return [
    {
      pointer: `/assets/${index}/id`,
      documentPointer: '/components/schemas/Asset/properties/id',
      keyword: 'identity',
      expected: 'a requested ID',
      actual: asset.id,
      message: `The asset ${asset.id} was returned but not requested.`,
    },
  ];
}

/** Fields of a job that must be the same in every reading, or change along with `updatedAt`. */
const lastingOfJobs = ['jobType', 'authorId', 'ownerId'] as const;
const movingOfJobs = ['status', 'progress'] as const;

/** Compares a job in the list with its own record. */
function jobDisagreement(listed: Job, single: Job): Finding[] {
  const names = saysSame(listed.updatedAt, single.updatedAt) ? movingOfJobs : [];
  return [...lastingOfJobs, ...names]
    .filter((name) => listed[name] !== single[name])
    .map((name) => ({
      pointer: `/job/${name}`,
      documentPointer: `/components/schemas/Job/properties/${name}`,
      keyword: 'agreement',
      expected: String(listed[name]),
      actual: String(single[name]),
      message: `job.${name} is ${single[name]} when read alone, but ${listed[name]} in the list.`,
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
