import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { PatchDryRun, PatchResult } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import { type Finding, show } from '../../src/contract/findings.js';
import { compareDecimals } from '../../src/decimalOperations.js';
import type { Asset, Job } from '../../src/index.js';
import { hasSucceeded } from '../../src/jobStatus.js';
import type { OperationId } from '../../src/operations.js';
import { jobPrice } from '../../src/prices/jobPrice.js';
import { jobTypeOf } from '../../src/transport/jobTypes.js';
import { pathParameters, usualBody } from '../engine/case.js';
import type { Check, NotApplicable } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { NotForTarget } from '../engine/interrupts.js';
import { accepts, type Judgement, noServerError } from '../engine/judgement.js';
import { mostReadings, persists } from '../engine/persists.js';
import { planRequest, type RequestPlan } from '../engine/request.js';
import type { TargetResponse } from '../engine/targetResponse.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { flake } from '../targets/repeat.js';
import { fileFindings } from './assetFiles.js';
import { type Charge, readRecentCharges } from './charges.js';
import { priceIn } from './dryRun.js';
import { followJob } from './followJob.js';
import { recordsIn } from './images.js';
import { saysSame } from './instants.js';
import { isFinal } from './invariants.js';
import { patchRequest, pixelFindings } from './patchPixels.js';
import { listJobs, originals, type Page, readAssets } from './records.js';
import { repeats } from './repeats.js';

/** Makes a submission for each operation that submits. */
export function submissionWalks(contract: Contract): Check[] {
  return contract.document.operations
    .filter(({ effect }) => effect === 'submits')
    .map((operation) => submissionWalk(contract, operation));
}

/** Gets an estimate, submits within the limit, follows the job to its end, and reads its assets. */
function submissionWalk(contract: Contract, submitting: Operation): Check {
  const { document } = contract;
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const list = operationNamed(document, 'jobsList');
  const act = operationNamed(document, 'jobsTriggerAction');
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
      await findInList(walk, list, job, plan);
      await findOverlap(walk, list, before);
      await findCharge(walk, job, estimate);
      await cancelFinal(walk, act, retrieve, job);
      const assetIds = job.metadata.assetIds ?? [];
      if (assetIds.length === 0) {
        if (!hasSucceeded(job.status)) return { reason: `its job ended in ${job.status}` };
        walk.violates(retrieve, withoutAssets());
        return undefined;
      }
      const assets = await readMade(walk, assetIds);
      if (assets === undefined) return undefined;
      if (assets.length < assetIds.length) walk.violates(bulk, notAnswered(assets, assetIds));
      if (walk.target.name !== 'live') return undefined;
      for (const asset of assets) walk.violates(bulk, ...(await fileFindings(walk, asset)));
      const [asset] = assets;
      if (asset !== undefined && patch !== undefined) {
        walk.violates(submitting, ...(await pixelFindings(walk, patch.image, asset)));
      }
      return undefined;
    },
  });
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

interface Estimate {
  /** The total price of the submission. */
  readonly price: string | undefined;
  /** The part of it that the job's record states. */
  readonly billed: string | undefined;
}

/** The price of the submission according to a dry run; undefined if the target has no limit. */
async function askPrice(
  walk: Walk,
  submitting: Operation,
  plan: RequestPlan,
): Promise<Estimate | undefined> {
  if (walk.target.maxCost === undefined) return undefined;
  const answer = await walk.receive(submitting, plan);
  if (answer === undefined) return undefined;
  const price = priceIn(answer);
  // A fee and a discount are stated elsewhere, or not at all.
  const { ipDetection, creativeUnitsDiscount } = isObject<PatchDryRun>(answer.body)
    ? answer.body
    : {};
  const isPlain = ipDetection === undefined && Number(creativeUnitsDiscount ?? 0) === 0;
  return { price, billed: isPlain ? price : undefined };
}

/** Why the submission must not be made, if so. */
function costsTooMuch(
  { target: { maxCost } }: Walk,
  estimate: Estimate | undefined,
): NotApplicable | undefined {
  if (maxCost === undefined) return undefined;
  const price = estimate?.price;
  if (price === undefined) return { reason: 'the dry run gave no price' };
  return compareDecimals(price, maxCost) <= 0
    ? undefined
    : { reason: `the estimate of ${price} is above CONTRACT_MAX_CREATIVE_UNITS` };
}

/** Statuses of a gateway instead of the service; whether the submission was accepted is unknown. */
const lost = [502, 503, 504];

/**
 * Submits once: a lost answer is noted, and ends the walk; so does 429, which says nothing about the request.
 *
 * @param refused Called after a refusal.
 */
async function submitOnce(
  walk: Walk,
  submitting: Operation,
  plan: RequestPlan,
  refused: (status: number) => Promise<void>,
): Promise<TargetResponse | undefined> {
  let failed: string | undefined;
  let refusal: number | undefined;
  const send: typeof globalThis.fetch = async (input, init) => {
    const response = await walk.target.submit(input, init).catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      failed = 'a broken connection';
      throw new NotForTarget(`its answer was lost: ${failed}`);
    });
    if (lost.includes(response.status)) failed = String(response.status);
    // A proxy that gives up may answer any other 4xx after it passed the request on.
    const isDocumented = submitting.responses.some(({ key }) => key === String(response.status));
    if (isDocumented && response.status >= 400 && response.status < 500) refusal = response.status;
    return response;
  };
  const answer = await walk
    .receive(
      submitting,
      plan,
      (subject, response) => {
        if (failed !== undefined) return nothing;
        return (refusal === 429 ? noServerError : accepts)(subject, response);
      },
      send,
    )
    .catch((error: unknown) => {
      if (failed === undefined) throw error;
      return undefined;
    })
    .finally(() => refusal !== undefined && refused(refusal));
  if (refusal === 429 && answer !== undefined) {
    throw new NotForTarget('the service answered 429, and a submission is sent only once');
  }
  if (failed === undefined) return answer;
  const then = 'it is not sent again, since it may have been accepted';
  walk.notes(submitting, flake(submitting, failed, then));
  return undefined;
}

const nothing: Judgement = { violations: [], drift: [] };

interface Refused {
  /** The newest jobs before the submission. */
  readonly before: Page<Job> | undefined;
  readonly plan: RequestPlan;
  readonly status: number;
}

/** A refused submission must not have made a job: the caller submits again. */
async function findRefused(
  walk: Walk,
  submitting: Operation,
  { before, plan, status }: Refused,
): Promise<void> {
  if (before === undefined) return;
  const jobs = (await listJobs(walk, { pageSize: `${mostListed}` }))?.items;
  if (jobs === undefined) return;
  const known = before.items.map(({ jobId }) => jobId);
  const end = jobs.findIndex(({ jobId }) => known.includes(jobId));
  // An earlier run submitted the same: only what comes before the known jobs is new.
  const made = known.length === 0 ? jobs : jobs.slice(0, Math.max(end, 0));
  const sent: unknown = JSON.parse(plan.body ?? '{}');
  const job = made.find(({ metadata }) => repeats(sent, metadata.input));
  if (job === undefined) return;
  walk.violates(submitting, {
    pointer: '',
    documentPointer: submitting.pointer,
    keyword: 'submission',
    expected: `no job after ${status}`,
    actual: job.jobId,
    message: `${submitting.id} refused a submission with ${status}, but made the job ${job.jobId} of it.`,
  });
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

const shortPage = { pageSize: '3' };

/** A job made between reading two pages must not push another from the first onto the second. */
async function findOverlap(
  walk: Walk,
  list: Operation,
  before: Page<Job> | undefined,
): Promise<void> {
  if (!before?.token) return;
  const next = await listJobs(walk, { ...shortPage, paginationToken: before.token });
  const again = next?.items.find(({ jobId }) => before.items.some((each) => each.jobId === jobId));
  if (again === undefined) return;
  walk.violates(list, {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/nextPaginationToken',
    keyword: 'pagination',
    expected: 'each job once',
    actual: again.jobId,
    message: `The job ${again.jobId} is on two pages, between which another job was made.`,
  });
}

/** If usage can be read, the charges for the job must add up to the price of the dry run. */
async function findCharge(walk: Walk, job: Job, estimate: Estimate | undefined): Promise<void> {
  const usages = operationNamed(walk.contract.document, 'usagesList');
  const odd = (expected: string, actual: string, message: string): Finding => ({
    pointer: '/activity',
    documentPointer: '/components/schemas/Usages/properties/activity',
    ...{ keyword: 'billing', expected, actual, message },
  });
  const said = estimate?.price;
  const isCharged = Number(said ?? 0) > 0 && hasSucceeded(job.status);
  let own = await readOwnCharges(walk, job);
  // Use may be counted a while after the job has ended.
  if (isCharged && own?.length === 0) {
    await persists(walk.target, async () => {
      own = await readOwnCharges(walk, job);
      return own?.length === 0;
    });
  }
  if (own === undefined) return;
  if (own === 'left out') {
    const message = 'GET /usages was asked for the activities, and answered without them.';
    walk.violates(usages, odd('the activities', 'nothing', message));
    return;
  }
  if (own.length === 0) {
    const message = `GET /usages does not list the charge for the job ${job.jobId}, or not yet.`;
    if (isCharged) walk.notes(usages, odd('a charge', 'nothing', message));
    return;
  }
  // Add-ons and fees may be charged beside the patch.
  const total = own.reduce((sum, { creativeUnits }) => sum + creativeUnits, 0);
  if (said === undefined || isClose(Number(said), total)) return;
  const actual = String(total);
  walk.violates(
    usages,
    odd(said, actual, `The dry run said ${said} creative units, but GET /usages has ${actual}.`),
  );
}

/** The listed charges for a job; undefined if the key may not read them. */
async function readOwnCharges(
  { target }: Walk,
  { jobId }: Job,
): Promise<readonly Charge[] | 'left out' | undefined> {
  const { baseUrl, fetch, credentials } = target;
  const headers = { ...credentials.basicAuth?.headers };
  const charges = await readRecentCharges(fetch, baseUrl, headers);
  return Array.isArray(charges) ? charges.filter((each) => each.jobId === jobId) : charges;
}

const mostListed = 50;
const mostLists = 4;

/** The job must be in the list, and be the only one that repeats the request at its time. */
async function findInList(
  walk: Walk,
  list: Operation,
  job: Job,
  submission: RequestPlan,
): Promise<void> {
  let jobs: readonly Job[] = [];
  let count = 0;
  // A list may come from a replica that lags.
  for (let look = 0; look < mostLists && count === 0; look += 1) {
    if (look > 0) await pause(walk.target.pollIntervalMs);
    const page = await listJobs(walk, { pageSize: `${mostListed}` });
    if (page === undefined) return;
    jobs = page.items;
    count = jobs.filter(({ jobId }) => jobId === job.jobId).length;
  }
  const since = Date.parse(job.createdAt);
  const others = jobs.filter(
    ({ jobId, createdAt, jobType, metadata }) =>
      jobId !== job.jobId &&
      jobType === job.jobType &&
      Math.abs(Date.parse(createdAt) - since) < besideMs &&
      isDeepStrictEqual(metadata.input, job.metadata.input),
  );
  if (count !== 1) walk.violates(list, listed('once', `${count} times`));
  for (const each of jobs.filter(({ jobId }) => jobId === job.jobId)) {
    walk.violates(list, ...echoFindings(each, submission, 'jobs.metadata.input'));
    for (const name of ['jobType', 'createdAt'] as const) {
      if (!saysSame(each[name], job[name]))
        walk.violates(list, listed(`with ${name} ${job[name]}`, `with ${name} ${each[name]}`));
    }
  }
  if (others.length > 0) walk.violates(list, listed('as one job', `as ${others.length + 1} jobs`));
}

/** Nobody else submits the same within a second. */
const besideMs = 1000;

function listed(expected: string, actual: string): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/jobs',
    keyword: 'submission',
    expected,
    actual,
    message: `The job list should have the submission ${expected}, and has it ${actual}.`,
  };
}

/** A cancel is too late for a final job: it may be refused, and must change nothing. */
async function cancelFinal(
  walk: Walk,
  act: Operation,
  retrieve: Operation,
  job: Job,
): Promise<void> {
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

/** The price in the answer to the submission. */
function chargeFindings(cost: unknown, estimate: Estimate | undefined): Finding[] {
  const said = estimate?.billed;
  if (said === undefined || typeof cost !== 'number' || isClose(Number(said), cost)) return [];
  return [
    {
      pointer: '/creativeUnitsCost',
      documentPointer: '/components/schemas/PatchResult/properties/creativeUnitsCost',
      keyword: 'billing',
      expected: said,
      actual: String(cost),
      message: `The dry run said ${said} creative units, but the submission says ${cost}.`,
    },
  ];
}

/** The billed amount, including add-ons, must match the dry run. */
function billingFindings(job: Job, estimate: Estimate | undefined): Finding[] {
  const said = estimate?.billed;
  const billed = billedFor(job);
  if (said === undefined || billed === undefined || isClose(Number(said), Number(billed)))
    return [];
  return [
    {
      pointer: '/job/billing',
      documentPointer: '/components/schemas/Job/properties/billing',
      keyword: 'billing',
      expected: said,
      actual: billed,
      message: `The dry run said ${said} creative units, but the job was billed ${billed}.`,
    },
  ];
}

/** Undefined if the record does not say, or has a discount. */
function billedFor(job: Job): string | undefined {
  try {
    const price = hasSucceeded(job.status) ? jobPrice(job) : undefined;
    return price?.exactDiscount === '0' ? price.exactCost : undefined;
  } catch {
    return undefined;
  }
}

/** Amounts in a job's record are doubles. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
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

function echoFindings(
  job: Job,
  { body = '{}' }: RequestPlan,
  place = 'job.metadata.input',
): Finding[] {
  const sent: Record<string, unknown> = JSON.parse(body);
  const echoed = isObject(job.metadata.input) ? job.metadata.input : {};
  const missing = Object.keys(sent).filter((name) => !repeats(sent[name], echoed[name]));
  if (missing.length === 0) return [];
  return [
    {
      pointer: '/job/metadata/input',
      documentPointer: '/components/schemas/JobMetadata/properties/input',
      keyword: 'echo',
      expected: show(Object.fromEntries(missing.map((name) => [name, sent[name]]))),
      actual: show(Object.fromEntries(missing.map((name) => [name, echoed[name]]))),
      message: `${place} does not repeat ${missing.join(', ')} of the request.`,
    },
  ];
}
