import type { Finding } from '../../src/contract/findings.js';
import type { Asset, Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { noServerError } from '../engine/judgement.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { followJob } from './followJob.js';
import { saysSame } from './instants.js';
import { futureFindings, isFinal } from './invariants.js';
import { assetIdsOf, listJobs, readAsset, readAssets } from './records.js';
import { varied } from './varied.js';

/** How many jobs, and assets, are read alone: each takes a request or two of the minute's. */
const mostRead = 8;
const mostListed = 50;

/** Reads jobs of the list twice each, of every status and type where there are so few, and the assets they made. */
export function jobReadings(contract: Contract): Check {
  const { document } = contract;
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const one = operationNamed(document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'job-readings',
    operation: retrieve,
    title: 'jobs of the list, and their assets',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const page = await listJobs(walk, { pageSize: `${mostListed}` });
      if (page === undefined) return undefined;
      const kindOf = ({ status, jobType }: Job) => `${status} ${jobType}`;
      for (const listed of varied(page.items, mostRead, kindOf)) {
        const read = await followJob(walk, retrieve, listed, 2);
        walk.violates(retrieve, ...jobDisagreement(listed, read));
      }
      const assetIds = assetIdsOf(page.items).slice(0, mostListed);
      if (assetIds.length === 0) return undefined;
      const assets = await readAssets(walk, assetIds);
      if (assets === undefined) return undefined;
      walk.violates(bulk, ...unaskedFor(assets, assetIds));
      walk.violates(bulk, ...assets.flatMap((asset) => futureFindings('asset', asset)));
      walk.notes(bulk, ...ownerFindings(page.items, assets));
      const omitted = assetIds.filter((each) => !assets.some(({ id }) => id === each));
      walk.violates(bulk, ...(await omittedFindings(walk, omitted.slice(0, mostRead), assetIds)));
      const sourceOf = ({ kind, source }: Asset) => `${kind} ${source}`;
      for (const asset of varied(assets, mostRead, sourceOf)) {
        const single = await readAsset(walk, asset.id);
        if (single !== undefined) walk.violates(one, ...disagreement(asset, single));
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

/** The project of an ID has one of two forms: only the same form can be compared. */
function ownerFindings(jobs: readonly Job[], assets: readonly Asset[]): Finding[] {
  const isProject = (id: unknown) => String(id).startsWith('proj_');
  for (const { id, ownerId, privacy } of assets) {
    const maker = jobs.find(({ metadata }) => metadata.assetIds?.includes(id));
    const expected = maker?.ownerId;
    if (privacy === 'public' || expected === undefined || expected === ownerId) continue;
    if (isProject(expected) !== isProject(ownerId)) continue;
    return [
      {
        pointer: '/assets/0/ownerId',
        documentPointer: '/components/schemas/Asset/properties/ownerId',
        ...{ keyword: 'owner', expected, actual: ownerId },
        message: `The asset ${id} is of the project ${ownerId}, but the job that made it is of ${expected}.`,
      },
    ];
  }
  return [];
}

/** IDs that do not exist are left out of a bulk answer, but no others: one of them must not be readable alone. */
async function omittedFindings(
  walk: Walk,
  omitted: readonly string[],
  assetIds: readonly string[],
): Promise<Finding[]> {
  const one = operationNamed(walk.contract.document, 'assetsRetrieve');
  for (const assetId of omitted) {
    const asked = walk.plan(one, { parameters: { assetId } });
    const alone = await walk.receive(one, asked, noServerError);
    if (alone === undefined || alone.status !== 200) continue;
    // The bulk answer may have come from a replica that lags.
    const assets = await readAssets(walk, assetIds);
    if (assets === undefined) return [];
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
  const moving = saysSame(listed.updatedAt, single.updatedAt) ? movingOfJobs : [];
  const fields = [...lastingOfJobs, ...moving].map(
    (name): Compared => [name, listed[name], single[name]],
  );
  const [inList, alone] = [listed, single].map(({ billing }) => billing?.cuCost);
  // The price stays even when the job is refunded.
  const isBilled = isFinal(listed) && inList !== undefined && alone !== undefined;
  const costs: readonly Compared[] = isBilled ? [['billing/cuCost', inList, alone]] : [];
  return differing('job', 'in the list', [...fields, ...costs]);
}

/** Fields of a finished asset that must be the same in every reading. */
const lasting = ['id', 'kind', 'mimeType', 'createdAt', 'ownerId', 'source', 'privacy'] as const;

/** Compares an asset in the bulk answer with its own record: both must be the same. */
function disagreement(bulk: Asset, single: Asset): Finding[] {
  if (!saysSame(bulk.updatedAt, single.updatedAt)) return [];
  const fields = lasting.map((name): Compared => [name, bulk[name], single[name]]);
  return differing('asset', 'in bulk', fields);
}

/** A field, and what it is among other records and alone. */
type Compared = readonly [field: string, among: unknown, alone: unknown];

function differing(record: 'job' | 'asset', where: string, fields: readonly Compared[]): Finding[] {
  const schema = { job: 'Job', asset: 'Asset' }[record];
  return fields
    .filter(([, among, alone]) => !saysSame(among, alone))
    .map(([field, among, alone]) => ({
      pointer: `/${record}/${field}`,
      documentPointer: `/components/schemas/${schema}/properties/${field.split('/')[0]}`,
      keyword: 'agreement',
      expected: String(among),
      actual: String(alone),
      message: `${record}.${field.replace('/', '.')} is ${alone} when read alone, but ${among} ${where}.`,
    }));
}
