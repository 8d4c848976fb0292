import type { PatchResult } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset, Job } from '../../src/index.js';
import { hasSucceeded } from '../../src/jobStatus.js';
import type { OperationId } from '../../src/operations.js';
import { jobTypeOf } from '../../src/transport/jobTypes.js';
import { pathParameters, usualBody } from '../engine/case.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { noServerError } from '../engine/judgement.js';
import { mostReadings, persists } from '../engine/persists.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { fileFindings } from './assetFiles.js';
import { followJob } from './followJob.js';
import { isFinal } from './invariants.js';
import { recordsIn } from './namedRecords.js';
import { patchRequest, pixelFindings } from './patchPixels.js';
import { listJobs, originals, readAssets } from './records.js';
import { echoFindings } from './repeats.js';
import { findInList, findOverlap, findRefused, shortPage } from './submissionInList.js';
import {
  askPrice,
  billingFindings,
  chargeFindings,
  costsTooMuch,
  findCharge,
} from './submissionPrice.js';
import { submitOnce } from './submitOnce.js';

/** Makes a submission for each operation that submits. */
export function submissionWalks(contract: Contract): Check[] {
  return contract.document.operations
    .filter(({ effect }) => effect === 'submits')
    .map((operation) => submissionWalk(contract, operation));
}

/** Gets an estimate, submits within the limit, follows the job to its end, and reads its assets. */
function submissionWalk(contract: Contract, submitting: Operation): Check {
  const retrieve = operationNamed(contract.document, 'jobsRetrieve');
  const isPatch = submitting.id === 'generatePatch';
  const usual = isPatch ? undefined : usualBody(contract, submitting);
  return toWalkCheck(contract, {
    name: 'submission',
    operation: submitting,
    title: 'its price, its job, its assets',
    effect: 'submits',
    keepsToLimit: true,
    needs: ['stored-records'],
    records: recordsIn(usual),
    parameters: pathParameters(submitting).map(({ key }) => key),
    async run(walk) {
      const patch = isPatch ? patchRequest(walk.target) : undefined;
      const plan = planRequest(contract, submitting, walk.target, patch ?? usual);
      const estimate = await askPrice(walk, submitting, plan);
      if (walk.violations.length > 0) return undefined;
      const tooDear = costsTooMuch(walk, estimate);
      if (tooDear !== undefined) return tooDear;
      const submission = { ...plan, query: {} };
      const before = await listJobs(walk, shortPage);
      const answer = await submitOnce(walk, submitting, submission, (status) =>
        findRefused(walk, submitting, { before, plan, status }),
      );
      const body = answer?.body;
      if (!isObject<PatchResult>(body)) return undefined;
      const submitted = body.job as Job | undefined;
      if (submitted?.jobId === undefined) {
        walk.violates(submitting, onlyPriced());
        return undefined;
      }
      const job = await followJob(walk, retrieve, submitted, mostReadings);
      if (walk.violations.length > 0) return undefined;
      if (!isFinal(job)) {
        walk.violates(retrieve, neverFinal(job));
        return undefined;
      }
      walk.violates(retrieve, ...echoFindings(job, plan), ...billingFindings(job, estimate));
      walk.violates(submitting, ...chargeFindings(body.creativeUnitsCost, estimate));
      walk.violates(submitting, ...timeFindings(submitted, answer?.headers));
      walk.violates(submitting, ...typeFindings(submitting, job));
      await findInList(walk, job, plan);
      await findOverlap(walk, before);
      await findCharge(walk, job, estimate);
      await cancelFinal(walk, retrieve, job);
      const assetIds = job.metadata.assetIds ?? [];
      if (assetIds.length === 0) {
        if (!hasSucceeded(job.status)) return { reason: `its job ended in ${job.status}` };
        walk.violates(retrieve, withoutAssets());
        return undefined;
      }
      const asset = await judgeMade(walk, assetIds);
      if (asset !== undefined && patch !== undefined) {
        walk.violates(submitting, ...(await pixelFindings(walk, patch.image, asset)));
      }
      return undefined;
    },
  });
}

/** Judges the assets that a job made, and their files if there are any; returns the first asset that has one. */
async function judgeMade(walk: Walk, assetIds: readonly string[]): Promise<Asset | undefined> {
  const bulk = operationNamed(walk.contract.document, 'assetsGetBulk');
  const assets = await readMade(walk, assetIds);
  if (assets === undefined) return undefined;
  if (assets.length < assetIds.length) walk.violates(bulk, notAnswered(assets, assetIds));
  if (walk.target.name !== 'live') return undefined;
  for (const asset of assets) walk.violates(bulk, ...(await fileFindings(walk, asset)));
  return assets[0];
}

/** Reads the assets that a job has just made: a replica that lags may not know them yet. */
async function readMade(
  walk: Walk,
  assetIds: readonly string[],
): Promise<readonly Asset[] | undefined> {
  let assets: readonly Asset[] | undefined;
  const isLacking = async () => {
    assets = await readAssets(walk, assetIds, originals);
    return assets !== undefined && assets.length < assetIds.length;
  };
  if (await isLacking()) await persists(walk.target, isLacking);
  return assets;
}

/** More than the difference between clocks, and less than any time zone. */
const mostApartMs = 15 * 60_000;

/** A lost submission is searched by its time, on the service's clock. */
function timeFindings({ createdAt }: Job, headers: Headers | undefined): Finding[] {
  const answered = Date.parse(headers?.get('date') ?? '');
  if (!(Math.abs(Date.parse(createdAt) - answered) > mostApartMs)) return [];
  return [
    {
      pointer: '/job/createdAt',
      documentPointer: '/components/schemas/Job/properties/createdAt',
      keyword: 'submission',
      expected: `about ${new Date(answered).toISOString()}, when it was answered`,
      actual: createdAt,
      message: `A job submitted just now has the creation time ${createdAt}.`,
    },
  ];
}

/** A lost submission is searched by the type of its job. */
function typeFindings({ id }: Operation, { jobType }: Job): Finding[] {
  const expected = jobTypeOf(id as OperationId);
  if (expected === undefined || jobType === expected) return [];
  return [
    {
      pointer: '/job/jobType',
      documentPointer: '/components/schemas/Job/properties/jobType',
      ...{ keyword: 'submission', expected, actual: jobType },
      message: `The job of ${id} must have the type ${expected}; it is ${jobType}.`,
    },
  ];
}

/** A cancel is too late for a final job: it may be refused, and must change nothing. */
async function cancelFinal(walk: Walk, retrieve: Operation, job: Job): Promise<void> {
  const act = operationNamed(walk.contract.document, 'jobsTriggerAction');
  const plan = walk.plan(act, { parameters: { jobId: job.jobId }, body: { action: 'cancel' } });
  await walk.take(act, plan, noServerError);
  await followJob(walk, retrieve, job, 1);
}

function withoutAssets(): Finding {
  return {
    pointer: '/job/metadata/assetIds',
    documentPointer: '/components/schemas/JobMetadata/properties/assetIds',
    keyword: 'assets',
    expected: 'the asset that the patch made',
    actual: 'none',
    message: 'The job succeeded but does not name an asset that it made.',
  };
}

function notAnswered(assets: readonly Asset[], assetIds: readonly string[]): Finding {
  const missing = assetIds.find((each) => !assets.some(({ id }) => id === each)) ?? 'one';
  return {
    pointer: '/assets',
    documentPointer: '/components/schemas/AssetList/properties/assets',
    keyword: 'assets',
    expected: missing,
    actual: 'nothing',
    message: `The job made the asset ${missing}, but it cannot be read.`,
  };
}

function onlyPriced(): Finding {
  return {
    pointer: '/job',
    documentPointer: '/components/schemas/PatchResult/properties/job',
    keyword: 'submission',
    expected: 'a job with an ID',
    actual: 'an empty job',
    message: 'A submission was answered like a dry run: whether it was accepted is unknown.',
  };
}

function neverFinal({ status }: Job): Finding {
  return {
    pointer: '/job/status',
    documentPointer: '/components/schemas/Job/properties/status',
    keyword: 'final',
    expected: 'a final status',
    actual: status,
    message: `The job was not final for the client after ${mostReadings} readings.`,
  };
}
