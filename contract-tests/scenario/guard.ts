import type { AssetArchiveJob, Job, JobMetadata, JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { textAt } from '../../src/foreign.js';
import { operations } from '../../src/operations.js';
import { mentionsJob } from '../../src/transport/mentionsJob.js';
import { namedJob } from '../../src/transport/namedJob.js';
import { BrokenPromise, noConnection } from '../engine/interrupts.js';
import { pathBelow } from '../engine/paths.js';
import { asRequest, toCurl } from '../engine/request.js';
import type { Credential } from '../engine/target.js';
import { jsonOf, type TargetResponse } from '../engine/targetResponse.js';
import { type Charge, chargeReader } from './charges.js';
import { asksForDryRun, isFinishedDryRun, jobIdIn, priceIn } from './dryRun.js';
import { LiveTargetError } from './options.js';
import { repeats } from './repeats.js';

const paid = Object.values(operations)
  .filter(({ effect }) => effect === 'submits')
  .map(({ method, path }) => {
    const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return { method, ending: new RegExp(`${literal.replace(/\{\w+\}/g, '[^/]+')}/*$`, 'i') };
  });

function isSubmission({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return paid.some((each) => each.method === method && each.ending.test(pathname));
}

/** Whether a request may be charged for: even its refusal may be untrue, and it must not be repeated. */
function mayBeCharged(request: Request): boolean {
  return isSubmission(request) && !asksForDryRun(new URL(request.url).searchParams);
}

/**
 * Whether no request may follow this one after its answer: a submission, whatever the answer, and a dry run whose
 * answer tells of a job or a charge, before which a service that overlooks the dry run would charge each repeat.
 */
export async function endsCharging(request: Request, answer: Response): Promise<boolean> {
  if (!isSubmission(request)) return false;
  if (!asksForDryRun(new URL(request.url).searchParams)) return true;
  const { status, headers } = answer;
  const text = await answer.clone().text();
  return tellsOfCharge({ status, headers, text, body: jsonOf(text) }, request);
}

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Whether an answer tells of a job or a charge, in any place. */
function tellsOfCharge({ status, headers, text, body }: Told, request: Request): boolean {
  // A server's error may be repeated as well, and must tell as little as a 429.
  const strict = status >= 500 ? 429 : status;
  return (
    namedJob(body) !== undefined ||
    mentionsJob({ status: strict, headers, text }, body, request) !== undefined
  );
}

/** The job that an answer certainly names: in a refusal, a text under `job` may be the action that was refused. */
function jobTold({ status, body }: Told): string | undefined {
  const inRefusal = jobIdIn(body) ?? textAt<AssetArchiveJob>(body, 'jobId');
  return status >= 400 ? inRefusal : (inRefusal ?? namedJob(body));
}

/** The last safeguard against charges: a check that forgets the dry run fails here, before it is sent. */
export function refusingSubmissions(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = asRequest(input, init);
    if (mayBeCharged(request)) {
      throw new LiveTargetError(
        `${request.method} ${new URL(request.url).pathname} without a dry run could be charged for.`,
      );
    }
    return send(request);
  };
}

interface Account {
  readonly baseUrl: string;
  /** Headers for reading the job list. */
  readonly credential: Credential | undefined;
}

/** Watches dry runs: once one starts a job or is charged, no more are sent. */
export interface DryRunWatch {
  /** What a dry run did besides returning a price, if one did. */
  readonly harm: string | undefined;
  /** Wraps `send`, and checks the effects of the first dry run of each kind. */
  readonly fetch: typeof globalThis.fetch;
  /** Sends a submission, which may start a job. */
  readonly submit: typeof globalThis.fetch;
}

const mostListed = 50;

/** A service that overlooks the dry run charges for each one: the first charge must be the last. */
export function watchDryRuns(
  send: typeof globalThis.fetch,
  { baseUrl, credential }: Account,
): DryRunWatch {
  let broken: BrokenPromise | undefined;
  let harm: string | undefined;
  let known: Set<string> | undefined;
  const begun = new Set<string>();
  const looked = new Set<string>();
  const priced = new Set<string>();
  const charges = chargeReader(send, baseUrl, { ...credential?.headers });

  const listJobs = async (): Promise<ListedJob[]> => {
    const headers = { ...credential?.headers };
    const list = `${baseUrl}/jobs?pageSize=${mostListed}`;
    const response = await send(list, { headers, redirect: 'manual' }).catch(noConnection);
    return readJobs(await response?.json().catch(() => undefined));
  };
  const remember = async (): Promise<void> => {
    const listed = await listJobs();
    known = new Set([...(known ?? []), ...listed.map(({ jobId }) => jobId)]);
  };
  const stop = (request: Request, body: string, did: Harm): never => {
    harm = did.said;
    broken = new BrokenPromise(harmed(did), curlOf(request, body, baseUrl, credential));
    throw broken;
  };

  return {
    get harm() {
      return harm;
    },
    async fetch(input, init) {
      const request = asRequest(input, init);
      if (!isSubmission(request)) return send(request);
      if (broken !== undefined) throw broken;
      const sent = await request.clone().text();
      const asked = kindOf(request, sent);
      // Right before sending, so that jobs and charges of others in between are unlikely: another run sends the same.
      if (known === undefined || !begun.has(asked)) await remember();
      begun.add(asked);
      if (!priced.has(asked)) await charges.remember();
      const response = await send(request.clone());
      const text = await response.clone().text();
      const { status, headers } = response;
      const answer = { status, headers, text, body: jsonOf(text) };
      const told = jobTold(answer);
      if (told !== undefined) stop(request, sent, startedJob(told));
      const isSuspect = status >= 400 && tellsOfCharge(answer, request);
      const kind = `${asked} ${status}`;
      if (looked.has(kind) && !isSuspect) return response;
      const listed = await listJobs();
      looked.add(kind);
      const own = listed.find(
        ({ jobId, input: echoed }) => !known?.has(jobId) && repeats(jsonOf(sent), echoed),
      );
      if (own !== undefined) stop(request, sent, startedJob(own.jobId));
      if (priced.has(asked) || !(isPriced(answer) || isSuspect)) return response;
      const others = new Set([...(known ?? []), ...listed.map(({ jobId }) => jobId)]);
      const added = await charges.added();
      priced.add(asked);
      const charge = added.find(
        (each) => !others.has(each.jobId ?? '') && isFor(each, request, priceIn(answer)),
      );
      return charge === undefined ? response : stop(request, sent, chargedFor(charge));
    },
    async submit(input, init) {
      try {
        return await send(input, init);
      } finally {
        // Its job repeats a request of this run too, and so may one whose answer was lost.
        await remember().catch(() => {
          // The answer is worth more than a list that is refused: the next dry run reads it first.
          known = undefined;
        });
      }
    },
  };
}

interface ListedJob {
  readonly jobId: string;
  readonly input: unknown;
}

/** The readable part of a page; reporting one that breaks the document is up to the checks. */
function readJobs(page: unknown): ListedJob[] {
  const jobs = isObject<JobPage>(page) && Array.isArray(page.jobs) ? page.jobs : [];
  return jobs
    .filter((job) => isObject<Job>(job))
    .map(({ jobId, metadata }) => ({
      jobId: String(jobId),
      input: isObject<JobMetadata>(metadata) ? metadata.input : undefined,
    }));
}

/** The kind of a dry run, since a service may treat each differently: by its query and the form of its body. */
function kindOf({ url }: Request, sent: string): string {
  const { pathname, searchParams } = new URL(url);
  const form = sent.includes('"data:') ? 'data' : 'records';
  return [pathname, searchParams.get('dryRun'), form].join(' ');
}

/** Whether a dry run got a price; a refused one is not charged. */
function isPriced(answer: Pick<TargetResponse, 'status' | 'body'>): boolean {
  return answer.status < 400 || isFinishedDryRun(answer);
}

/** Whether a charge fits such a request: a team has many other charges, in several projects. */
function isFor({ action, creativeUnits }: Charge, { url }: Request, price?: string): boolean {
  const [, made] = /\/generate\/([^/]+)/.exec(new URL(url).pathname) ?? [];
  return action === made || creativeUnits === Number(price);
}

/** What a dry run did wrong. */
interface Harm {
  /** Follows "a dry run". */
  readonly said: string;
  readonly expected: string;
  readonly actual: string;
}

function startedJob(jobId: string): Harm {
  const said = `started the job ${jobId}, which may have been charged`;
  return { said, expected: 'a price, but no job', actual: jobId };
}

function chargedFor({ action, creativeUnits }: Charge): Harm {
  const actual = `${creativeUnits} creative units for ${action}`;
  const said = `was charged ${actual} according to GET /usages, and no listed job accounts for it`;
  return { said, expected: 'a price, but no charge', actual };
}

function harmed({ said, expected, actual }: Harm): Finding {
  return {
    pointer: '',
    documentPointer: '/components/parameters/DryRun',
    keyword: 'dry-run',
    expected,
    actual,
    message: `A dry run ${said}. No further dry run is sent.`,
  };
}

function curlOf(
  { method, url, headers }: Request,
  body: string,
  baseUrl: string,
  credential: Credential | undefined,
): string {
  const path = pathBelow(baseUrl, url);
  const contentType = headers.get('content-type');
  const plan = {
    method,
    path,
    parameters: {},
    query: Object.fromEntries(new URL(url).searchParams),
    headers: contentType === null ? {} : { 'content-type': contentType },
    credentials: credential === undefined ? [] : [credential],
    ...(body === '' ? {} : { body }),
  };
  return toCurl(plan, { baseUrl });
}
