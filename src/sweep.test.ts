import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { createInspector } from './contract/index.js';
import { isScenarioError, type UncertainSubmissionError } from './errors/index.js';
import { type OperationId, operations } from './operations.js';
import type { ClientOptions } from './options/index.js';
import { argumentsOf, methodFor, methodNameOf } from './testing/documentedCalls.js';
import { clientOf, jobRecord, pngBytes, rejection } from './testing/localServer.js';
import { sample } from './testing/sample.js';
import {
  exampleOf,
  type Place,
  placesOf,
  WRONG_VALUES,
  withValueAt,
} from './testing/wrongAnswers.js';
import type { FetchLike } from './transport/fetch.js';

type Client = ReturnType<typeof clientOf>;

/** What a user does that reads the answer of an operation. */
type Use = readonly [name: string, use: (client: Client) => PromiseLike<unknown>];

const origin = 'http://127.0.0.1:8080';
const file = 'https://cdn.example.com/file';
const image = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
const [jobId] = argumentsOf('jobsRetrieve') as [string];
const inParts = { kind: 'video', pollIntervalMs: 0 } as const;
const uploadFile: Use = [
  'uploads.uploadFile',
  ({ uploads }) => uploads.uploadFile(pngBytes(), inParts),
];

async function all(list: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of list) count++;
  return count;
}

/** What reads an operation's answer beside its own method. */
const furtherUses: Readonly<Partial<Record<OperationId, readonly Use[]>>> = {
  generatePatch: [
    ['generate.estimatePatch', ({ generate }) => generate.estimatePatch({ image })],
    [
      'generate.patch with a limit',
      ({ generate }) => generate.patch({ image }, { maxCreativeUnits: 1e9 }),
    ],
  ],
  jobsRetrieve: [
    [
      'jobs.wait',
      ({ jobs }) => jobs.wait(jobId, { pollIntervalMs: 0, onProgress: ({ job }) => String(job) }),
    ],
  ],
  jobsList: [['jobs.findSubmission', ({ jobs }) => jobs.findSubmission(lost)]],
  assetsUpload: [
    ['uploads.uploadFile of an image', ({ uploads }) => uploads.uploadFile(pngBytes())],
  ],
  assetsRetrieve: [
    ['assets.download', ({ assets }) => assets.download(image)],
    [
      'assets.downloadStream',
      async ({ assets }) => new Response((await assets.downloadStream(image)).stream).bytes?.(),
    ],
    [
      'assets.downloadTo',
      ({ assets }) => assets.downloadTo(image, () => new WritableStream<Uint8Array>()),
    ],
    uploadFile,
  ],
  uploadsCreate: [uploadFile],
  uploadsRetrieve: [uploadFile],
  uploadsTriggerAction: [uploadFile],
};

type Method = (...args: readonly unknown[]) => PromiseLike<unknown>;

/** An operation's own method, with what the document's examples give it; lists to their end as well. */
function usesOf(operation: OperationId): Use[] {
  const [resource, method] = methodNameOf(operation);
  const name = `${resource}.${method}`;
  const call = (client: Client) => {
    const called = methodFor(client, operation) as Method;
    return called(...argumentsOf(operation)) as PromiseLike<unknown>;
  };
  const inPages: Use[] = isPaged(operation)
    ? [
        [`${name}, page by page`, (client) => all((call(client) as unknown as Pages).pages())],
        [`${name}, one by one`, (client) => all(call(client) as unknown as Pages)],
      ]
    : [];
  return [[name, call], ...inPages, ...(furtherUses[operation] ?? [])];
}

interface Pages extends AsyncIterable<unknown> {
  pages(): AsyncIterable<unknown>;
}

function isPaged(operation: OperationId): boolean {
  return (operations[operation].query as readonly string[]).includes('paginationToken');
}

let lost: UncertainSubmissionError;

beforeAll(async () => {
  const fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
  const client = clientOf({ url: origin }, { fetch });
  lost = (await rejection(client.generate.patch({ image }))) as UncertainSubmissionError;
});

/**
 * Gives `body` as the first answer of `operation`; all others are sound, so that calls end. Tens of
 * thousands of answers are given by hand: that HTTP carries them is tested everywhere else.
 */
function fetchWith(operation: OperationId, body: unknown): FetchLike {
  let given = false;
  return async (url, init) => {
    const { origin: host, pathname } = new URL(url);
    if (host !== origin) {
      return new Response(pngBytes(), { headers: { 'content-type': 'image/png' } });
    }
    const called = operationOf(init?.method ?? 'GET', pathname);
    const isWrong = called === operation && !given;
    given ||= isWrong;
    return Response.json(isWrong ? body : sound(called));
  };
}

function operationOf(method: string, path: string): OperationId {
  const found = Object.entries(operations).find(
    ([, each]) =>
      each.method === method &&
      new RegExp(`^/v1${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return (found?.[0] ?? 'jobsRetrieve') as OperationId;
}

/** An answer that carries a call on: to the end of a job, of an upload, of a list. */
function sound(operation: OperationId): unknown {
  const asset = { id: image, url: file, mimeType: 'image/png' };
  const part = { number: 1, url: file, expires: 'expires' };
  const status = operation === 'uploadsCreate' ? 'pending' : 'imported';
  const own: Readonly<Record<string, object>> = {
    job: jobRecord({ jobId, status: 'success', progress: 1 }),
    asset,
    upload: { id: 'upload_1', status, entityId: image, parts: [part] },
  };
  const { nextPaginationToken, ...example } = exampleOf(operation) as Record<string, unknown>;
  return { ...example, ...own, assets: [asset], creativeUnitsCost: 1 };
}

/** The fullest answer that the document shows, with what makes it this server's. */
function base(operation: OperationId): unknown {
  const example = exampleOf(operation) as Record<string, object>;
  const own = sound(operation) as Record<string, object>;
  const merged: Record<string, unknown> = { ...example };
  for (const field of ['asset', 'upload']) {
    if (example[field]) merged[field] = { ...example[field], ...own[field] };
  }
  if (example.job) merged.job = { ...example.job, jobId };
  return merged;
}

type Outcome = { readonly error?: unknown };

/** How a use of an answer with `value` at `place` ends. */
async function outcomeOf(
  use: Use[1],
  operation: OperationId,
  place: Place,
  value: unknown,
  options: ClientOptions,
): Promise<Outcome> {
  const fetch = fetchWith(operation, withValueAt(base(operation), place, value));
  const limits = { maxRetries: 0, deadlineMs: 20_000 };
  const client = clientOf({ url: origin }, { fetch, ...limits, ...options });
  try {
    await use(client);
    return {};
  } catch (error) {
    return { error };
  }
}

/** The wrong answers that a use does not end well with. */
async function offences(
  use: Use[1],
  operation: OperationId,
  offenceOf: (error: unknown) => string | undefined,
  options: ClientOptions = {},
): Promise<string[]> {
  const pairs = sample(
    placesOf(operation).flatMap((place) => WRONG_VALUES.map((value) => [place, value] as const)),
    197,
  );
  const found: string[] = [];
  const work = async () => {
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const { error } = await outcomeOf(use, operation, ...pair, options);
      const offence = error === undefined ? undefined : offenceOf(error);
      const [place, value] = pair;
      if (offence) found.push(`/${place.join('/')} = ${JSON.stringify(value)} ${offence}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return found;
}

function bareOrEndless(error: unknown): string | undefined {
  if (!isScenarioError(error)) return `throws ${error}`;
  return ['timeout', 'job-timeout'].includes(error.kind) ? 'does not end' : undefined;
}

/** A submission that was answered, however wrongly, is told as one, with its answer. */
function lostAnswer(error: unknown): string | undefined {
  if (!isScenarioError(error)) return `throws ${error}`;
  if (error.kind === 'contract-violation') return 'body' in error ? undefined : 'loses its body';
  if (error.kind !== 'uncertain-submission') return `is told as ${error.kind}`;
  return 'answer' in error ? undefined : 'loses its answer';
}

describe.each(Object.keys(operations) as OperationId[])('a wrong answer of %s', (operation) => {
  it.each(usesOf(operation))(
    'ends %s with an answer or an error of this package',
    async (_, use) => {
      expect(await offences(use, operation, bareOrEndless)).toEqual([]);
    },
  );

  if (operations[operation].effect === 'reads') return;

  it('is not lost, for any result of inspect', async () => {
    const onDrift = () => Promise.reject(new Error('onDrift'));
    const [[, plain] = expect.fail('There is no use.')] = usesOf(operation);
    expect(
      await offences(plain, operation, lostAnswer, { inspect: createInspector({ onDrift }) }),
    ).toEqual([]);
  });
});

describe('wrong arguments of a caller', () => {
  const mistakes = [...WRONG_VALUES, undefined, Symbol('x'), 1n, () => {}, new Date(Number.NaN)];
  const sinkless = () => new WritableStream<Uint8Array>();
  /** What is given to methods that are more than one operation. */
  const further: Readonly<Record<string, readonly unknown[]>> = {
    'generate.estimatePatch': [{ image }],
    'generate.patchAndWait': [{ image }],
    'jobs.wait': [jobId],
    'jobs.waitAll': [[jobId]],
    'jobs.findSubmission': [{}],
    'assets.archive': [[image]],
    'assets.waitForArchive': [jobId],
    'assets.download': [image],
    'assets.downloadStream': [image],
    'assets.downloadTo': [image, sinkless],
    'uploads.uploadFile': [pngBytes()],
  };
  const own = (Object.keys(operations) as OperationId[]).map(
    (id) => [methodNameOf(id).join('.'), argumentsOf(id)] as const,
  );
  const sound = { ...Object.fromEntries(own), ...further };
  const options = ['signal', 'timeoutMs', 'deadlineMs', 'maxRetries', 'projectId', 'headers'];

  /** Calls with one thing wrong: each argument, and each option in the place after the last. */
  function callsOf(args: readonly unknown[]): unknown[][] {
    return mistakes.flatMap((mistake) => [
      ...[0, 1, 2, 3].map((index) => Object.assign([...args], { [index]: mistake })),
      ...options.map((option) => [...args, { [option]: mistake }]),
    ]);
  }

  /** Each job is the one that was asked for, so that no wait is long. */
  const fetch: FetchLike = async (url, init) => {
    const answer = await fetchWith('jobsList', {})(url, init);
    const jobId = decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '');
    if (url.includes('/assets/download')) {
      return Response.json({ jobId, jobStatus: 'success', downloadUrl: `${origin}/a.zip` });
    }
    if (!url.includes('/jobs/')) return answer;
    return Response.json({ job: jobRecord({ jobId, status: 'success' }) });
  };

  const { raw: _, ...resources } = clientOf({ url: origin }, { fetch });
  const methods = Object.entries(resources).flatMap(([resource, members]) =>
    Object.entries(members)
      .filter(([, member]) => typeof member === 'function')
      .map(([name]) => `${resource}.${name}`),
  );

  it.each(methods)('%s returns an answer, or reports them', async (name) => {
    const args = sound[name] ?? [{}];
    const [resource = '', method = ''] = name.split('.');
    const client = clientOf({ url: origin }, { fetch, maxRetries: 0, deadlineMs: 20_000 });
    const found: string[] = [];
    for (const call of sample(callsOf(args), 13)) {
      try {
        await Reflect.get(Reflect.get(client, resource), method)(...call);
      } catch (error) {
        if (!isScenarioError(error)) found.push(`${inspect(call)} throws ${error}`);
      }
    }
    expect(found).toEqual([]);
  });
});
