import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { compareDecimals } from '../../src/decimal.js';
import type { Job } from '../../src/index.js';
import { usualBody } from '../engine/case.js';
import type { Check, NotApplicable } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/document.js';
import { accepts } from '../engine/judgement.js';
import { planRequest, type RequestPlan } from '../engine/request.js';
import { toWalkCheck, type Walk, withBody } from '../engine/walk.js';
import { priceIn } from './dryRun.js';
import { followJob } from './followJob.js';
import { recordsIn } from './images.js';
import { isFinal } from './invariants.js';

const mostReadings = 120;

/** A patch of its own: priced, submitted within the limit, its job followed to the end, its assets read. */
export function patchWalk(contract: Contract): Check {
  const { document } = contract;
  const patch = operationNamed(document, 'generatePatch');
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const request = usualBody(contract, patch);
  return toWalkCheck(contract, {
    name: 'submission',
    operation: patch,
    title: 'a patch, its job, its assets',
    effect: 'submits',
    keepsToLimit: true,
    needs: ['stored-records'],
    records: recordsIn(request),
    statements: [],
    async run(walk) {
      const plan = planRequest(contract, patch, walk.target, request);
      const tooDear = await costsTooMuch(walk, patch, plan);
      if (tooDear !== undefined || walk.violations.length > 0) return tooDear;
      const submission = { ...plan, query: {} };
      const body = await walk.take(patch, submission, accepts, walk.target.submit);
      if (!isObject(body)) return undefined;
      const submitted = body.job as Job;
      if (submitted.jobId === undefined) {
        walk.violations.push(onlyPriced());
        return undefined;
      }
      const job = await followJob(walk, retrieve, submitted, mostReadings);
      if (walk.violations.length > 0) return undefined;
      if (!isFinal(job)) {
        walk.violations.push(neverFinal(job));
        return undefined;
      }
      walk.violations.push(...echoFindings(job, plan));
      const assetIds = job.metadata.assetIds ?? [];
      if (assetIds.length > 0)
        await walk.take(bulk, withBody(planRequest(contract, bulk, walk.target, {}), { assetIds }));
      return undefined;
    },
  });
}

/** Asks for the price; why the submission must not be made, if it must not. */
async function costsTooMuch(
  walk: Walk,
  patch: Operation,
  plan: RequestPlan,
): Promise<NotApplicable | undefined> {
  const { target } = walk;
  if (target.maxCost === undefined) return undefined;
  const answer = await walk.receive(patch, plan);
  if (answer === undefined) return undefined;
  const price = priceIn(answer);
  if (price === undefined) return { reason: 'the dry run told no price' };
  return compareDecimals(price, target.maxCost) <= 0
    ? undefined
    : { reason: `the estimate of ${price} is above CONTRACT_MAX_CREATIVE_UNITS` };
}

function onlyPriced(): Finding {
  return {
    pointer: '/job',
    documentPointer: '/components/schemas/PatchResult/properties/job',
    keyword: 'submission',
    expected: 'a job with an ID',
    actual: 'an empty job',
    message: 'A submission was answered like a dry run: what became of it cannot be told.',
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

function echoFindings(job: Job, { body = '{}' }: RequestPlan): Finding[] {
  const sent = Object.keys(JSON.parse(body));
  const echoed = isObject(job.metadata.input) ? Object.keys(job.metadata.input) : [];
  const missing = sent.filter((name) => !echoed.includes(name));
  if (missing.length === 0) return [];
  return [
    {
      pointer: '/job/metadata/input',
      documentPointer: '/components/schemas/JobMetadata/properties/input',
      keyword: 'echo',
      expected: sent.join(', '),
      actual: echoed.join(', ') || 'nothing',
      message: `job.metadata.input does not repeat ${missing.join(', ')} of the request.`,
    },
  ];
}
