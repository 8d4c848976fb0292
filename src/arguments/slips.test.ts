import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createScenarioClient } from '../client.js';
import { UncertainSubmissionError } from '../errors/index.js';
import { downloadToFile } from '../node.js';
import { type OperationId, operations } from '../operations.js';
import { operationOptionNames } from '../options/call.js';
import { describeResource } from '../testing/describeApi.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import { paramNames } from './params.js';

type Client = ReturnType<typeof clientOf>;
type Method = (...args: unknown[]) => PromiseLike<unknown>;

const answer = {
  jobId: 'job_1',
  job: jobRecord({ status: 'success' }),
  jobs: [],
  asset: { id: 'asset_1', url: 'http://127.0.0.1:1/a.png' },
  assets: [],
  upload: { id: 'upload_1', status: 'imported', entityId: 'asset_1' },
  creativeUnitsCost: 1,
  url: 'http://127.0.0.1:1/a.webp',
  added: [],
  removed: [],
  collection: { id: 'collection_1' },
};

const answering = () =>
  serve(({ query }, response) =>
    sendJson(response, 200, query.has('dryRun') ? { creativeUnitsCost: 1 } : answer),
  );

const { generate, jobs, assets, uploads, collections, usages, ...others } = clientOf({
  url: 'http://127.0.0.1:1',
});
const resources = { generate, jobs, assets, uploads, collections, usages };
const resourceNames = Object.keys(resources) as (keyof typeof resources)[];

/** Every method that takes options, from the sources: which arguments it has, and where its options are. */
const methods = resourceNames.flatMap((resource) => {
  const file = fileURLToPath(new URL(`../resources/${resource}.ts`, import.meta.url));
  return describeResource(file).flatMap(({ name, signature, operation }) => {
    const args = [...signature.matchAll(/[(,] ?(\w+)\??: /g)].map(([, arg = '']) => arg);
    if (!args.includes('options')) return [];
    return [{ name: `${resource}.${name}`, resource, method: name, args, operation }];
  });
});

const lost = new UncertainSubmissionError(
  'lost',
  { operation: 'generatePatch' },
  { window: { from: new Date(), to: new Date() }, jobType: 'patch-image', advice: '' },
);

/** Arguments that would do, by the names that the methods give them. */
const sound: Readonly<Record<string, unknown>> = {
  jobId: 'job_1',
  job: 'job_1',
  jobs: ['job_1'],
  assets: ['asset_1'],
  lost,
  assetId: 'asset_1',
  asset: 'asset_1',
  openSink: () => new WritableStream(),
  uploadId: 'upload_1',
  collectionId: 'collection_1',
  modelId: 'model_1',
  file: new Uint8Array(9),
};

function call(client: Client, { resource, method, args }: (typeof methods)[number], own: object) {
  const given = args.map((arg) => (Object.hasOwn(own, arg) ? Reflect.get(own, arg) : sound[arg]));
  return (client[resource] as unknown as Record<string, Method>)[method]?.(
    ...given,
  ) as Promise<unknown>;
}

/** Whether an argument may be of this kind. */
function accepts(arg: string, kind: string): boolean {
  if (/Id$|^(?:job|asset)$/.test(arg)) return kind === 'string';
  if (arg === 'jobs' || arg === 'assets') return kind === 'array';
  // Of what, is another question.
  return /^(?:params|inputs|options|lost)$/.test(arg) && kind === 'object';
}

function operationOf(text: string | undefined): OperationId | undefined {
  const ids = Object.keys(operations) as OperationId[];
  return ids.find((id) => {
    const { method, path } = operations[id];
    return text?.replace(/ with .*/, '') === `${method} ${path}`;
  });
}

describe.each(methods)('$name', (method) => {
  const operation = operationOf(method.operation);

  it('refuses an unknown option before anything is sent', async () => {
    await using server = await answering();
    for (const options of [
      { timeOutMs: 1 },
      { xyzzy: 1 },
      Object.create({ xyzzy: 1 }),
      'text',
      null,
    ]) {
      const error = await rejection(call(clientOf(server), method, { options }));
      expect(error, JSON.stringify(options)).toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('Nothing was sent.'),
      });
    }
    const error = await rejection(call(clientOf(server), method, { options: { timeOutMs: 1 } }));
    expect(error).toMatchObject({ message: expect.stringContaining("Did you mean 'timeoutMs'?") });
    expect(server.requests).toEqual([]);
  });

  it.each(method.args)('says what was given as %s, if it is of the wrong kind', async (arg) => {
    await using server = await answering();
    const wrong: [unknown, string][] = [
      ['success', 'string'],
      [5, 'number'],
      [null, 'null'],
      [['x'], 'array'],
      [{ xyzzy: 'hush' }, 'object'],
      [new Map([['x', 'hush']]), 'map'],
      [Promise.resolve('hush'), 'promise'],
    ];
    for (const [given, kind] of wrong) {
      if (accepts(arg, kind)) continue;
      const error = await rejection(call(clientOf(server), method, { [arg]: given }));
      expect(error, kind).toMatchObject({
        kind: expect.stringMatching(/^(?:configuration|invalid-image)$/),
        // Of a record it is the ID that is missing.
        message: expect.stringMatching(
          `(?:not|it is)(?: an?)? (?:${kind}|undefined|text|object)\\b`,
        ),
      });
      expect((error as Error).message).not.toContain('hush');
    }
    expect(server.requests).toEqual([]);
  });

  it.runIf(operation !== undefined && method.args.includes('params'))(
    'refuses an option among the parameters, and a parameter among the options',
    async () => {
      await using server = await answering();
      const client = clientOf(server);
      for (const name of Object.keys(operationOptionNames)) {
        const error = await rejection(call(client, method, { params: { [name]: 'x' } }));
        expect(error, name).toMatchObject({
          kind: 'configuration',
          message: expect.stringMatching(/is an option|Use the option 'projectId'/),
        });
      }
      for (const name of paramNames(operation as OperationId)) {
        const error = await rejection(
          call(client, method, { options: { [name]: 'x' }, params: {} }),
        );
        expect(error, name).toMatchObject({
          kind: 'configuration',
          message: expect.stringContaining('is a parameter'),
        });
      }
      expect(server.requests).toEqual([]);
    },
  );

  it.runIf(operation !== undefined && method.args.includes('params'))(
    'refuses a parameter that the document lacks, unless it is in extraBody or extraQuery',
    async () => {
      await using server = await answering();
      const client = clientOf(server);
      const params = method.resource === 'generate' ? { image: 'asset_1' } : {};
      const error = await rejection(call(client, method, { params: { xyzzy: 1 } }));
      expect(error).toMatchObject({
        kind: 'configuration',
        message: expect.stringMatching(/'xyzzy'.*extraBody or extraQuery/),
      });
      expect(server.requests).toEqual([]);
      const extraQuery = { xyzzy: 'a b' };
      await call(client, method, { params, options: { extraQuery } });
      expect(server.requests[0]?.query.get('xyzzy')).toBe('a b');
      const options = { extraBody: { xyzzy: { deep: [1] } } };
      if (operations[operation as OperationId].method === 'GET') {
        expect(await rejection(call(client, method, { params, options }))).toMatchObject({
          message: expect.stringContaining('does not send a body'),
        });
      } else {
        await call(client, method, { params, options });
        expect(server.requests[1]?.json()).toEqual({ ...params, ...options.extraBody });
      }
    },
  );
});

it('every method of every resource takes options', () => {
  const unswept = Object.entries(others).filter(([, value]) => typeof value === 'object');
  expect(unswept.map(([name]) => name)).toEqual(['raw']);
  const all = resourceNames.flatMap((resource) =>
    Object.keys(resources[resource]).map((name) => `${resource}.${name}`),
  );
  expect(methods.map(({ name }) => name).sort()).toEqual(all.sort());
});

it('the parameters that the client sets itself are in the document', () => {
  for (const [id, { query }] of Object.entries(operations)) {
    const name = id === 'usagesList' ? 'projectIds' : 'projectId';
    expect(query, id).toContain(name);
  }
  expect(operations.generatePatch.query).toContain('dryRun');
});

it('a name in extraQuery cannot begin another parameter', async () => {
  await using server = await answering();
  const extraQuery = { 'x&dryRun': 'true', 'y&projectId': 'other' };
  await clientOf(server).generate.patch({ image: 'asset_1' }, { extraQuery });
  expect(Object.fromEntries(server.requests[0]?.query ?? [])).toEqual(extraQuery);
});

describe('misspelled arguments of generate.patch', () => {
  const image = 'asset_1';
  it.each([
    ['dryRun as in the vendor’s SDK', { image, dryRun: 'true' }, {}, 'generate.estimatePatch'],
    ['dryRun as an option', { image }, { dryRun: true }, 'generate.estimatePatch'],
    ['a limit in the singular', { image }, { maxCreativeUnit: 1 }, "'maxCreativeUnits'"],
    ['a limit among the parameters', { image, maxCreativeUnits: 1 }, {}, 'It is an option'],
    ['a project among the parameters', { image, projectId: 'p' }, {}, "Use the option 'projectId'"],
    ['a parameter among the options', { image }, { format: 'png' }, 'It is a parameter'],
    ['a parameter outside its own', { image, mode: 'erase' }, {}, "It belongs in 'patch'"],
    ['another case', { image, Crop: {} }, {}, "Did you mean 'crop'?"],
    ['snake case', { image, allow_overflow: true }, {}, "Did you mean 'allowOverflow'?"],
    [
      'a slip inside a parameter',
      { image, crop: { top: 0, left: 0, widht: 1, height: 1 } },
      {},
      "'crop.widht'. Did you mean 'width'?",
    ],
    ['dryRun in extraBody', { image }, { extraBody: { dryRun: 'true' } }, 'generate.estimatePatch'],
    ['dryRun in extraQuery', { image }, { extraQuery: { dryRun: '1' } }, 'generate.estimatePatch'],
    ['a parameter in extraBody', { image }, { extraBody: { format: 'png' } }, 'without extraBody'],
    ['nothing', undefined, {}, 'image'],
    ['a text', 'asset_1', {}, 'must be an object'],
  ])('%s is refused', async (_, params, options, advice) => {
    await using server = await answering();
    const { generate } = clientOf(server);
    const error = await rejection(generate.patch(params as never, options as never));
    expect(error).toMatchObject({
      kind: expect.stringMatching(/^(configuration|invalid-(request|image))$/),
      message: expect.stringContaining(advice),
    });
    expect(server.requests).toEqual([]);
  });

  it('are refused by estimatePatch under its own name', async () => {
    await using server = await answering();
    const { generate } = clientOf(server);
    const error = await rejection(generate.estimatePatch({ image, crp: 1 } as never));
    expect(error).toMatchObject({
      message: expect.stringMatching(/^generate\.estimatePatch .*'crop'/),
    });
    const limit = { maxCreativeUnits: 1 } as never;
    expect(await rejection(generate.estimatePatch({ image }, limit))).toMatchObject({
      kind: 'configuration',
    });
    expect(server.requests).toEqual([]);
  });

  it('allow a new field inside a known one in extraBody', async () => {
    await using server = await answering();
    const crop = { top: 0, left: 0, width: 1, height: 1 };
    await clientOf(server).generate.patch(
      { image, crop },
      { extraBody: { crop: { feather: 2 }, seed: 7 } },
    );
    expect(server.requests[0]?.json()).toEqual({ image, crop: { ...crop, feather: 2 }, seed: 7 });
  });
});

describe('option values of the wrong type', () => {
  it('are refused where a hook or a project would be ignored', async () => {
    await using server = await answering();
    const { generate, jobs } = clientOf(server);
    const calls = [
      jobs.retrieve('job_1', { onAttempt: 'log' as never }),
      jobs.retrieve('job_1', { projectId: 5 as never }),
      generate.patch({ image: 'asset_1' }, { beforeSubmission: {} as never }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toMatchObject({ kind: 'configuration' });
    }
    for (const name of ['onAttempt', 'beforeSubmission', 'inspect', 'fetch', 'requestIdHeader']) {
      expect(() => clientOf(server, { [name]: 5 })).toThrow(`${name} must be`);
    }
    expect(server.requests).toEqual([]);
  });
});

describe('misspelled options of other methods', () => {
  it('jobs.wait suggests the intended option', async () => {
    const { jobs } = clientOf({ url: 'http://127.0.0.1:1' });
    const wait = (options: object) => rejection(jobs.wait('job_1', options));
    expect(await wait({ deadlineMs: 5 })).toMatchObject({
      message: expect.stringContaining('timeoutMs bounds the whole wait'),
    });
    expect(await wait({ maxRetries: 5 })).toMatchObject({
      message: expect.stringContaining('call: { maxRetries }'),
    });
    expect(await wait({ call: { maxRetry: 5 } })).toMatchObject({
      message: expect.stringContaining("'maxRetries'"),
    });
  });

  it('a signal among the options of polls, which would end none of them, is refused', async () => {
    const { jobs, assets } = clientOf({ url: 'http://127.0.0.1:1' });
    const options = { call: { signal: new AbortController().signal } } as object;
    const calls = [
      jobs.wait('job_1', options),
      jobs.waitAll(['job_1'], options),
      assets.archive(['asset_1'], options),
      assets.waitForArchive('job_1', options),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('It ends the whole wait: pass it beside call.'),
      });
    }
  });

  it('downloadToFile refuses an unknown option', async () => {
    const client = clientOf({ url: 'http://127.0.0.1:1' });
    const error = await rejection(
      downloadToFile(client, 'asset_1', 'nowhere.png', { overWrite: true } as never),
    );
    expect(error).toMatchObject({ message: expect.stringContaining("'overwrite'") });
  });
});

describe('createScenarioClient', () => {
  const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002' };

  it.each([
    [{ ...keys, baseURL: 'http://127.0.0.1:1' }, "'baseUrl'"],
    [{ ...keys, base_url: 'http://127.0.0.1:1' }, "'baseUrl'"],
    [{ ...keys, maxRetry: 1 }, "'maxRetries'"],
    [{ ...keys, xyzzy: 1 }, 'Its options: apiKey, apiSecret,'],
    [{ ...keys, backoff: { base: 1 } }, "'baseMs'"],
    [{ ...keys, rateLimit: { requestsPerMin: 1 } }, "'requestsPerMinute'"],
    [null, 'must be an object'],
    ['key-0001', 'must be an object'],
  ])('refuses %j', (options, message) => {
    const create = () => createScenarioClient(options as never);
    expect(create).toThrow(expect.objectContaining({ kind: 'configuration' }));
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret-0002/);
  });

  it('does not compile with a misspelled option, nor does patch, even in a variable', () => {
    const config = { ...keys, baseURL: 'https://h/v1' };
    const params = { image: 'asset_1', dryRun: 'true' } as const;
    const misplaced = { image: 'asset_1', maxCreativeUnits: 1 };
    const options = { timeoutMs: 5, dryRun: 'true' } as const;
    const swapped = { timeoutMs: 5, format: 'png' } as const;
    const never = (client: Client) => [
      // @ts-expect-error: baseURL is baseUrl
      createScenarioClient(config),
      // @ts-expect-error: dryRun is not a parameter
      client.generate.patch(params),
      // @ts-expect-error: maxCreativeUnits is an option
      client.generate.patch(misplaced),
      // @ts-expect-error: dryRun is not an option
      client.generate.patch({ image: 'asset_1' }, options),
      // @ts-expect-error: format is a parameter
      client.generate.patch({ image: 'asset_1' }, swapped),
      // @ts-expect-error: maxCreativeUnits has no place in an estimate
      client.generate.estimatePatch({ image: 'asset_1' }, { maxCreativeUnits: 1 }),
      // @ts-expect-error: maxCreativeUnit is maxCreativeUnits
      client.generate.patch({ image: 'asset_1' }, { maxCreativeUnit: 1 }),
    ];
    const sound = { ...keys, onAttempt: undefined, rateLimit: {} };
    expect(never).toBeTypeOf('function');
    expect(() => createScenarioClient(sound)).not.toThrow();
  });
});
