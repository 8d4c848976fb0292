import { setTimeout as pause } from 'node:timers/promises';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { valueAt } from '../../src/contract/pointer.js';
import { compareDecimals } from '../../src/decimal.js';
import type { Job } from '../../src/index.js';
import { readPrice } from '../../src/prices/price.js';
import type { Target } from '../targets/target.js';
import type { Check, Effect, Need, NotApplicable, Verdict } from './check.js';
import {
  type ContractDocument,
  type DocumentedResponse,
  type Link,
  type Operation,
  operationNamed,
} from './document.js';
import { isFinal, jobFindings, progressFindings } from './invariants.js';
import { accepts, noServerError, type Received, receive } from './judge.js';
import { planRequest, type RequestPlan, toCurl, toRequest } from './request.js';
import { sample } from './samples.js';

/** Makes the checks that take more than one request: along each link, over the pages, over time. */
export function walks(document: ContractDocument): Check[] {
  return [...linkWalks(document), pageWalk(document), readingWalk(document), patchWalk(document)];
}

/** A walk: the requests that it made so far, and what was found on the way. */
class Walk {
  readonly violations: Finding[] = [];
  readonly drift: Finding[] = [];
  private curl = '';

  constructor(readonly target: Target) {}

  /**
   * Sends a request that must succeed, or must be answered as `judge` has it.
   * @returns The body, unless something is wrong with the response.
   */
  async take(
    operation: Operation,
    plan: RequestPlan,
    judge = accepts,
    send = this.target.fetch,
  ): Promise<unknown> {
    return (await this.receive(operation, plan, judge, send))?.body;
  }

  /** The same, with the body as it came beside the parsed one. */
  async receive(
    operation: Operation,
    plan: RequestPlan,
    judge = accepts,
    send = this.target.fetch,
  ): Promise<Received | undefined> {
    if (this.violations.length === 0) this.curl = toCurl(plan, this.target);
    const response = await receive(await send(toRequest(plan, this.target.baseUrl)));
    const { violations, drift } = judge(operation.id, response, operation.pointer);
    this.violations.push(...violations);
    this.drift.push(...drift);
    return violations.length === 0 ? response : undefined;
  }

  verdict(): Verdict {
    return { violations: this.violations, drift: this.drift, curl: this.curl };
  }
}

interface WalkDetails {
  readonly operation: Operation;
  readonly title: string;
  readonly effect: Effect;
  readonly keepsToLimit?: boolean;
  readonly needs?: readonly Need[];
  readonly statements: readonly string[];
  run(walk: Walk): Promise<NotApplicable | undefined>;
}

function toCheck({ operation, title, needs = [], statements, run, ...rest }: WalkDetails): Check {
  return {
    ...rest,
    id: `${operation.id} walk ${title}`,
    operation: operation.id,
    name: 'walk',
    title,
    needs,
    exercises: statements.map((statement) => ({ statement, polarity: 'positive' })),
    parameters: [],
    async run(target) {
      const walk = new Walk(target);
      return (await run(walk)) ?? walk.verdict();
    },
  };
}

function linkWalks(document: ContractDocument): Check[] {
  return document.operations.flatMap((operation) =>
    operation.responses
      .flatMap((response) => response.links.map((link) => ({ response, link })))
      .map(({ response, link }) => {
        const next = operationNamed(document, link.operationId);
        return toCheck({
          operation,
          title: `link ${link.name}`,
          effect: strongest(operation.effect, next.effect),
          statements: [link.pointer],
          async run(walk) {
            const body =
              operation.request && sample(document, operation.request.schema, 'required');
            const missing = operation.parameters.find(
              ({ name, in: place }) =>
                place === 'path' &&
                walk.target.name === 'live' &&
                walk.target.fixtures.parameters[name] === undefined,
            );
            if (missing) return { reason: `no ${missing.name} is known on this target` };
            const plan = planRequest(operation, walk.target, body);
            const asked = walk.target.name === 'mock' ? preferring(plan, response, link) : plan;
            const start = await walk.take(operation, asked);
            if (start === undefined) return undefined;
            const further = follow(link, next, start, walk.target);
            if (further === undefined) {
              return { reason: 'the answer has nothing that the link names' };
            }
            // An action can come too early or too late; it may be refused, but not fail.
            await walk.take(next, further, next.effect === 'reads' ? accepts : noServerError);
            return undefined;
          },
        });
      }),
  );
}

/** Asks a mock for an example that has what the link names, where there is one. */
function preferring(
  plan: RequestPlan,
  { status, body }: DocumentedResponse,
  { parameters }: Link,
): RequestPlan {
  const example = body?.examples.find(({ value }) =>
    Object.values(parameters).every((each) => (resolveExpressions(each, value) ?? null) !== null),
  );
  if (example === undefined) return plan;
  const prefer = `code=${status}, example=${example.name}`;
  return { ...plan, headers: { ...plan.headers, prefer } };
}

function strongest(one: Operation['effect'], other: Operation['effect']): Effect {
  const effects = [one, other];
  if (effects.includes('submits')) return 'submits';
  return effects.includes('writes') ? 'writes' : 'reads';
}

/** The request that a link leads to, or nothing where the response lacks what the link names. */
function follow(
  link: Link,
  next: Operation,
  body: unknown,
  target: Target,
): RequestPlan | undefined {
  const content = resolveExpressions(link.requestBody, body);
  const values = Object.entries(link.parameters).map(
    ([name, value]) => [name, resolveExpressions(value, body)] as const,
  );
  const named = [
    ...values.map(([, value]) => value),
    ...(isObject(content) ? Object.values(content) : []),
  ];
  if (named.some((value) => value === undefined || value === null)) return undefined;
  const usual = planRequest(next, target, content);
  const plan = content === undefined ? usual : withBody(usual, content);
  const texts = Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
  const isPath = (name: string): boolean => next.path.includes(`{${name}}`);
  const split = (wanted: boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => isPath(name) === wanted));
  return {
    ...plan,
    parameters: { ...plan.parameters, ...split(true) },
    query: { ...plan.query, ...split(false) },
  };
}

const expression = '$response.body#';

function resolveExpressions(value: unknown, body: unknown): unknown {
  if (typeof value === 'string' && value.startsWith(expression)) {
    return valueAt(body, value.slice(expression.length));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveExpressions(inner, body)]),
  );
}

const mostPages = 5;
const pageSize = 3;

function pageWalk(document: ContractDocument): Check {
  const operation = operationNamed(document, 'jobsList');
  return toCheck({
    operation,
    title: 'from page to page',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const seen = new Set<string>();
      let token: unknown;
      for (let page = 0; page < mostPages; page += 1) {
        const plan = planRequest(operation, walk.target);
        const query = {
          pageSize: `${pageSize}`,
          ...(token === undefined ? {} : { paginationToken: `${token}` }),
        };
        const body = await walk.take(operation, { ...plan, query });
        if (!isObject(body)) return undefined;
        const jobs = body.jobs as readonly Job[];
        if (jobs.length > pageSize) walk.violations.push(tooMany(jobs.length));
        for (const { jobId } of jobs) {
          if (seen.has(jobId)) walk.violations.push(seenTwice(jobId));
          seen.add(jobId);
        }
        token = body.nextPaginationToken;
        if (token === undefined || token === null) return undefined;
      }
      return undefined;
    },
  });
}

function tooMany(count: number): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/jobs',
    keyword: 'pagination',
    expected: `at most ${pageSize} jobs`,
    actual: String(count),
    message: `A page has ${count} jobs, but ${pageSize} were asked for.`,
  };
}

function seenTwice(jobId: string): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/nextPaginationToken',
    keyword: 'pagination',
    expected: 'each job once',
    actual: jobId,
    message: `The job ${jobId} is on more than one page.`,
  };
}

const mostJobs = 5;
const mostListed = 50;

function readingWalk(document: ContractDocument): Check {
  const list = operationNamed(document, 'jobsList');
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  return toCheck({
    operation: retrieve,
    title: 'jobs of the list, read twice, and their assets',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const plan = planRequest(list, walk.target);
      const page = await walk.take(list, { ...plan, query: { pageSize: `${mostListed}` } });
      if (!isObject(page)) return undefined;
      const jobs = page.jobs as readonly Job[];
      for (const listed of jobs.slice(0, mostJobs)) await followJob(walk, retrieve, listed, 2);
      const made = jobs.flatMap(({ metadata }) => metadata.assetIds ?? []);
      const assetIds = [...new Set(made)].slice(0, mostListed);
      if (assetIds.length > 0)
        await walk.take(bulk, withBody(planRequest(bulk, walk.target, {}), { assetIds }));
      return undefined;
    },
  });
}

/** Reads a job until it is final and once more, or as often as said; each record is held to the last. */
async function followJob(
  walk: Walk,
  retrieve: Operation,
  first: Job,
  mostReadings: number,
): Promise<Job> {
  let last = first;
  let finalReadings = 0;
  for (let reading = 0; reading < mostReadings && finalReadings < 2; reading += 1) {
    if (reading > 0) await pause(walk.target.pollIntervalMs);
    const body = await walk.take(retrieve, {
      ...planRequest(retrieve, walk.target),
      parameters: { jobId: first.jobId },
    });
    if (!isObject(body)) return last;
    const job = body.job as Job;
    walk.violations.push(...jobFindings(job), ...progressFindings(last, job));
    last = job;
    if (isFinal(job)) finalReadings += 1;
  }
  return last;
}

/** Replaces the body, which the target's own fixtures would otherwise adapt. */
function withBody(plan: RequestPlan, body: unknown): RequestPlan {
  return { ...plan, body: JSON.stringify(body) };
}

const mostReadings = 60;

function patchWalk(document: ContractDocument): Check {
  const patch = operationNamed(document, 'generatePatch');
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  return toCheck({
    operation: patch,
    title: 'a patch, its job, its assets',
    effect: 'submits',
    keepsToLimit: true,
    needs: ['stored-records', 'image'],
    statements: [],
    async run(walk) {
      const request = patch.request && sample(document, patch.request.schema, 'required');
      const plan = planRequest(patch, walk.target, request);
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
      if (!isFinal(job)) return { reason: `the job was not final after ${mostReadings} readings` };
      walk.violations.push(...echoFindings(job, plan));
      const assetIds = job.metadata.assetIds ?? [];
      if (assetIds.length > 0)
        await walk.take(bulk, withBody(planRequest(bulk, walk.target, {}), { assetIds }));
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
  if (target.maxCreativeUnits === undefined) return undefined;
  const answer = await walk.receive(patch, plan);
  if (answer === undefined) return undefined;
  const price = exactPrice(answer);
  if (price === undefined) return { reason: 'the dry run told no price' };
  return compareDecimals(price, target.maxCreativeUnits) <= 0
    ? undefined
    : { reason: `the estimate of ${price} is above CONTRACT_MAX_CREATIVE_UNITS` };
}

/** All that an answer says is charged; nothing where it names no price, or one that is none. */
function exactPrice(answer: { readonly body: unknown; readonly text: string }): string | undefined {
  try {
    return readPrice(answer)?.exactCost;
  } catch {
    return undefined;
  }
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
