import { isObject } from '../../src/contract/document.js';
import { operations } from '../../src/operations.js';
import { BrokenPromise } from '../engine/interrupts.js';
import { toCurl } from '../engine/request.js';
import type { Credential } from '../engine/target.js';
import { asksForDryRun, jobIdIn } from './dryRun.js';
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

/** The last guard of somebody's money: a check that forgets the dry run fails here, unsent. */
export function refusingSubmissions(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (isSubmission(request) && !asksForDryRun(searchParams)) {
      throw new LiveTargetError(
        `${request.method} ${pathname} without a dry run could be charged for.`,
      );
    }
    return send(request);
  };
}

interface Account {
  readonly baseUrl: string;
  /** Of whoever reads the job list. */
  readonly credential: Credential | undefined;
}

/** Watches over dry runs: they start no job, or there are no more of them. */
export interface DryRunWatch {
  /** The job that a dry run started, once one has. */
  readonly started: string | undefined;
  /** Sends as the given fetch does, and looks after the first dry run of each kind for a job of it. */
  readonly fetch: typeof globalThis.fetch;
  /** Sends a submission, whose job is its own. */
  readonly submit: typeof globalThis.fetch;
}

const mostListed = 50;

/** A service that overlooks the dry run charges for every one: the first job is the last. */
export function watchDryRuns(
  send: typeof globalThis.fetch,
  { baseUrl, credential }: Account,
): DryRunWatch {
  let broken: BrokenPromise | undefined;
  let started: string | undefined;
  let known: Set<string> | undefined;
  const looked = new Set<string>();

  const listJobs = async (): Promise<ListedJob[]> => {
    const headers = { ...credential?.headers };
    const list = `${baseUrl}/jobs?pageSize=${mostListed}`;
    const page = await send(list, { headers, redirect: 'manual' })
      .then((response) => response.json())
      .catch(() => undefined);
    return readJobs(page);
  };
  const remember = async (): Promise<void> => {
    known ??= new Set();
    for (const { jobId } of await listJobs()) known.add(jobId);
  };
  const stop = (request: Request, body: string, jobId: string): never => {
    started = jobId;
    broken = new BrokenPromise(startedJob(jobId), curlOf(request, body, baseUrl, credential));
    throw broken;
  };

  return {
    get started() {
      return started;
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      if (!isSubmission(request)) return send(request);
      if (broken !== undefined) throw broken;
      if (known === undefined) await remember();
      const sent = await request.clone().text();
      const response = await send(request.clone());
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      const told = jobIdIn(answer);
      if (told !== undefined) stop(request, sent, told);
      const kind = kindOf(request, sent, response.status);
      if (looked.has(kind)) return response;
      looked.add(kind);
      const own = (await listJobs()).find(
        ({ jobId, input: echoed }) => !known?.has(jobId) && repeats(parse(sent), echoed),
      );
      return own === undefined ? response : stop(request, sent, own.jobId);
    },
    async submit(input, init) {
      try {
        return await send(input, init);
      } finally {
        // Its job repeats a request of ours too, and so may one whose answer was lost.
        await remember();
      }
    },
  };
}

interface ListedJob {
  readonly jobId: string;
  readonly input: unknown;
}

/** What can be read of a page; one that breaks the document is for the checks to report. */
function readJobs(page: unknown): ListedJob[] {
  const jobs = isObject(page) && Array.isArray(page.jobs) ? page.jobs : [];
  return jobs.filter(isObject).map(({ jobId, metadata }) => ({
    jobId: String(jobId),
    input: isObject(metadata) ? metadata.input : undefined,
  }));
}

/** Dry runs that a service may take differently: by question, by the form of the body, by the answer. */
function kindOf({ url }: Request, sent: string, status: number): string {
  const { pathname, searchParams } = new URL(url);
  const form = sent.includes('"data:') ? 'data' : 'records';
  return [pathname, searchParams.get('dryRun'), form, status].join(' ');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function startedJob(jobId: string) {
  return {
    pointer: '',
    documentPointer: '/components/parameters/DryRun',
    keyword: 'dry-run',
    expected: 'a price, and no job',
    actual: jobId,
    message: `A dry run started the job ${jobId}, which may have been charged. No further one is sent.`,
  };
}

function curlOf(
  { method, url, headers }: Request,
  body: string,
  baseUrl: string,
  credential: Credential | undefined,
): string {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length);
  const contentType = headers.get('content-type');
  const plan = {
    method,
    path,
    parameters: {},
    query: Object.fromEntries(searchParams),
    headers: contentType === null ? {} : { 'content-type': contentType },
    credentials: credential === undefined ? [] : [credential],
    ...(body === '' ? {} : { body }),
  };
  return toCurl(plan, { baseUrl });
}
