import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Job, JobPage, PatchResult } from '../generated/schema.js';
import { createScenarioClient, type ScenarioClient } from './client.js';
import type { CallPlan } from './connection.js';
import {
  type AnyScenarioError,
  BudgetError,
  CostLimitError,
  DryRunNotHonouredError,
  JobFailedError,
  JobTimeoutError,
  OverchargeError,
} from './errors/index.js';
import type { ClientOptions } from './options/index.js';
import type { AssetBulkParams, AssetUploadParams } from './resources/assets.js';
import type { DownloadedAsset } from './resources/download.js';
import type { PatchParams } from './resources/generate.js';
import type { JobListParams } from './resources/jobList.js';
import type { WaitTarget } from './resources/waitForJob.js';
import { clientOf, jobRecord, pngBytes, sendJson, serve } from './testing/localServer.js';
import type { FetchLike } from './transport/fetch.js';
import type { Attempt } from './transport/retry.js';

// The compiler of this project has exactOptionalPropertyTypes.
const maybe = <T>(value: T): T | undefined => value;

it('a call has the parameters of its path, by their names in the document', () => {
  const options = undefined;
  const plan: CallPlan<'jobsRetrieve'> = {
    operation: 'jobsRetrieve',
    path: { jobId: 'a' },
    options,
  };
  // @ts-expect-error: the document has another name
  const misnamed: CallPlan<'jobsRetrieve'> = { ...plan, path: { id: 'a' } };
  // @ts-expect-error: the ID is missing
  const bare: CallPlan<'jobsRetrieve'> = { operation: 'jobsRetrieve', options };
  // @ts-expect-error: the operation has a path without parameters
  const further: CallPlan<'jobsList'> = { operation: 'jobsList', path: { jobId: 'a' }, options };
  expect([plan, misnamed, bare, further]).toHaveLength(4);
});

describe('parameters', () => {
  it('may be undefined if they are optional, and lists may be readonly', async () => {
    const ids: readonly string[] = ['asset_1'];
    const params: PatchParams = {
      image: 'asset_1',
      patch: maybe({ image: 'asset_2', mode: 'override' as const }),
      position: maybe({ x: 1, y: 2 }),
      crop: undefined,
    };
    const list: JobListParams = { pageSize: 5, paginationToken: maybe('') };
    const upload: AssetUploadParams = {
      name: 'n',
      image: maybe('asset_1'),
      hide: maybe(true),
      collectionIds: ids,
    };
    const bulk: AssetBulkParams = { assetIds: ids };
    expect([list, upload, bulk].every(Boolean)).toBe(true);
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    await clientOf(server).generate.patch(params);
    expect(server.requests[0]?.json()).not.toHaveProperty('crop');
  });

  it('are still required if they are not optional', () => {
    // @ts-expect-error the image is missing
    const params: PatchParams = { patch: undefined };
    // @ts-expect-error there is no such mode
    const mode: PatchParams = { image: 'a', patch: { image: 'b', mode: 'overide' } };
    expect([params, mode].length).toBe(2);
  });
});

describe('options of the client', () => {
  it('do not compile with a wrong name, alone, beside others, or in a variable', () => {
    const wrong = { baseURL: 'https://example.com' };
    const among = { ...wrong, maxRetries: 1 };
    expect(() => {
      // @ts-expect-error it is baseUrl
      createScenarioClient({ baseURL: 'https://example.com' });
      // @ts-expect-error it is baseUrl
      createScenarioClient(wrong);
      // @ts-expect-error it is baseUrl
      createScenarioClient(among);
      // @ts-expect-error a key alone is no options
      createScenarioClient('key');
    }).toThrow("does not have the option 'baseURL'");
  });
});

describe('an argument of createScenarioClient', () => {
  it('may come from a wrapper that is generic', () => {
    const generic = <Own extends ClientOptions>(options: Own) => createScenarioClient(options);
    const partial = (options: Partial<ClientOptions>) => createScenarioClient(options);
    const passing = (...args: Parameters<typeof createScenarioClient>) =>
      createScenarioClient(...args);
    const picking = <Name extends keyof ClientOptions>(options: Pick<ClientOptions, Name>) =>
      createScenarioClient(options);
    const adding = <Own extends ClientOptions>(options: Own) => {
      const all = { ...options, maxRetries: 0 };
      return createScenarioClient(all).withOptions(options);
    };
    class Derived<Own extends ClientOptions> {
      readonly client: ScenarioClient;
      constructor(readonly options: Own) {
        this.client = createScenarioClient(options);
      }
      with(more: Partial<Own>): ScenarioClient {
        return this.client.withOptions(more);
      }
    }
    class Service {
      private readonly client: ScenarioClient;
      constructor(options: ClientOptions, bearerToken: string) {
        this.client = createScenarioClient({ ...options, bearerToken });
      }
      get sendsOnce(): boolean {
        return this.client.sendsOnce;
      }
    }
    const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002' };
    const clients = [generic, partial, passing, picking, adding].map((make) => make(keys));
    expect(clients.map(({ sendsOnce }) => sendsOnce)).toEqual(clients.map(() => true));
    expect(new Derived(keys).with({ ...keys }).sendsOnce).toBe(true);
    expect(new Service({ projectId: 'p' }, 'token-0003').sendsOnce).toBe(true);
  });

  it('keeps the types of callbacks in a literal', () => {
    createScenarioClient({
      ...{ apiKey: 'key-0001', apiSecret: 'secret-0002' },
      onAttempt: (attempt) => expectTypeOf(attempt).toEqualTypeOf<Attempt>(),
      logger: { ...console, debug: (line) => expectTypeOf(line).toEqualTypeOf<string>() },
    });
  });

  it('does not compile with a name in it that its option lacks, nor in a variable', () => {
    const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002' };
    const rateLimit = { requestsPerMinute: 5, perMinute: 5 };
    const backoff = { baseMs: 5, cap: 5 };
    const budget = { creativeUnits: 5, period: 'day' };
    const slips = [
      // @ts-expect-error: there is no x
      () => createScenarioClient({ ...keys, rateLimit: { x: 1 } }),
      // @ts-expect-error: there is no x
      () => createScenarioClient({ ...keys, rateLimit: { requestsPerMinute: 1, x: 1 } }),
      // @ts-expect-error: it is requestsPerMinute
      () => createScenarioClient({ ...keys, rateLimit }),
      // @ts-expect-error: it is capMs
      () => createScenarioClient({ ...keys, backoff }),
    ];
    for (const slip of slips)
      expect(slip).toThrow(/\((?:rateLimit|backoff)\) does not have the option/);
    // @ts-expect-error: it is per
    expect(() => createScenarioClient({ ...keys, budget })).toThrow('ledger');
    // @ts-expect-error: it is per
    expect(() => createScenarioClient({ ...keys, budget: [budget] })).toThrow('ledger');
  });
});

describe('hovers', () => {
  const file = fileURLToPath(new URL('../generated/schema.ts', import.meta.url));
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const documented = new Map<string, boolean>();
  const visit = (node: ts.Node, within: string): void => {
    const name = ts.isPropertySignature(node) ? node.name.getText() : '';
    if (/^(?!Bad)[A-Z]\w+Request$|^Patch(?:Overlay|Crop|Position)$/.test(within)) {
      if (name !== '')
        documented.set(`${within}.${name}`, ts.getJSDocCommentsAndTags(node).length > 0);
    }
    ts.forEachChild(node, (child) => visit(child, name === '' ? within : name));
  };
  visit(source, '');

  it('explain every field that a caller fills in', () => {
    expect(documented.size).toBeGreaterThan(30);
    expect([...documented].filter(([, has]) => !has)).toEqual([]);
    expect([...documented.keys()]).toEqual(
      expect.arrayContaining(['PatchRequest.crop', 'PatchRequest.patch', 'PatchOverlay.mode']),
    );
  });
});

describe('images and files', () => {
  it('may be in shared memory, as a view or whole', async () => {
    const shared = new SharedArrayBuffer(90);
    const view = new Uint8Array(shared);
    view.set(pngBytes(90));
    await using server = await serve(({ path }, response) =>
      sendJson(
        response,
        200,
        path.endsWith('/assets') ? { asset: { id: 'a' } } : { job: jobRecord() },
      ),
    );
    const { generate, uploads } = clientOf(server);
    for (const image of [shared, view]) {
      await generate.patch({ image });
      await uploads.uploadFile(image);
    }
    const sent = server.requests.map((request) => (request.json() as { image: string }).image);
    const expected = Buffer.from(pngBytes(90)).toString('base64');
    expect(sent.map((image) => image.split(',').at(-1))).toEqual(sent.map(() => expected));
    expect(sent).toHaveLength(4);
  });
});

describe('fetch', () => {
  it('may come from any library', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, { fetch: undiciFetch });
    expect((await client.generate.patch({ image: 'asset_1' })).job.jobId).toBe('job_1');
    const { data } = await client.raw.GET('/jobs/{jobId}', {
      params: { path: { jobId: 'job_1' } },
    });
    expect(data?.job.jobId).toBe('job_1');
    expect(server.requests.length).toBe(2);
    // What node-fetch has in the place of the types of the web.
    type NodeFetch = (
      url: string | URL | { readonly url: string },
      init?: {
        method?: string;
        headers?: Iterable<readonly [string, string]>;
        body?: Buffer | string | NodeJS.ReadableStream | null;
        signal?: { readonly aborted: boolean } | null;
      },
    ) => Promise<{
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      readonly body: NodeJS.ReadableStream | null;
      text(): Promise<string>;
    }>;
    expectTypeOf<NodeFetch>().toExtend<FetchLike>();
    expectTypeOf<typeof globalThis.fetch>().toExtend<FetchLike>();
    expectTypeOf<() => Promise<string>>().not.toExtend<FetchLike>();
  });
});

describe('the types of results', () => {
  it('let a handler of a failure name the class of its error, as those of any promise do', () => {
    const { jobs } = clientOf({ url: 'http://127.0.0.1:1' });
    const caught = () => jobs.list().catch((error: Error) => error);
    const rejected = () => jobs.list().then(null, (error: Error) => error);
    expectTypeOf(caught).returns.resolves.toEqualTypeOf<JobPage | Error>();
    expectTypeOf(rejected).returns.resolves.toEqualTypeOf<JobPage | Error>();
  });

  it('are complete: the job of a failure, and the answer of patch for a wait', () => {
    expectTypeOf<JobFailedError['job']>().toEqualTypeOf<Job>();
    type Failed = Extract<AnyScenarioError, { kind: 'job-failed' }>;
    expectTypeOf<Failed['job']>().toEqualTypeOf<Job>();
    expectTypeOf<Awaited<ReturnType<ScenarioClient['generate']['patch']>>['job']>().toExtend<Job>();
    expectTypeOf<Awaited<ReturnType<ScenarioClient['generate']['patch']>>>().toExtend<WaitTarget>();
    expectTypeOf<PatchResult>().toExtend<WaitTarget>();
  });

  it('have bytes that a Blob accepts, also for compilers before 5.7', () => {
    expectTypeOf<DownloadedAsset['bytes']>().toExtend<BlobPart>();
    const src = fileURLToPath(new URL('.', import.meta.url));
    const offenders = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing/.test(file))
      .filter((file) =>
        /^[^*]*(?:Uint8Array|ArrayBufferView)<Array/m.test(readFileSync(`${src}${file}`, 'utf8')),
      );
    expect(offenders).toEqual([]);
  });
});

describe('errors that a test makes', () => {
  const job = jobRecord() as Job;

  it('have the properties that their types promise', () => {
    const made = [
      new CostLimitError('x', {}, { estimatedCost: '12', maxCreativeUnits: '10' }),
      new BudgetError('x', {}, { budget: '10', used: '9', price: '2', per: 'day' }),
      new DryRunNotHonouredError('x', {}, { jobId: 'job_1', advice: 'y' }, { job }),
      new OverchargeError('x', {}, { maxCreativeUnits: '10' }, { result: { job } }),
      new JobFailedError('x', {}, { jobId: 'job_1' }, { job }),
      new JobTimeoutError('x', {}, { jobId: 'job_1' }),
    ] as const;
    const [cost, budget, dryRun, over, failed, late] = made;
    expect([cost.estimatedCost, budget.per, dryRun.jobId, late.jobId]).toEqual([
      ...['12', 'day', 'job_1', 'job_1'],
    ]);
    expect([over.result.job, failed.job]).toEqual([job, job]);
    expectTypeOf(failed).toEqualTypeOf<JobFailedError<Job>>();
    expectTypeOf(over.result).toEqualTypeOf<{ job: Job }>();
  });

  it('do not compile without them', () => {
    // @ts-expect-error: it always has an estimate and a limit.
    new CostLimitError('x', {});
    // @ts-expect-error: the budget is missing.
    new BudgetError('x', {}, { used: '9', price: '2', per: 'day' });
    // @ts-expect-error: it always has the job that was started.
    new DryRunNotHonouredError('x');
    // @ts-expect-error: it always has the answer.
    new OverchargeError('x', {}, { maxCreativeUnits: '10' });
    // @ts-expect-error: it always has the record.
    new JobFailedError('x', {}, { jobId: 'job_1' });
    // @ts-expect-error: a timeout names its job.
    new JobTimeoutError('x', {}, {});
  });
});
