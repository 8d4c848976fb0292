import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportOf, runContract, serviceTarget } from '../contract-tests/index.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { createScenarioClient } from './client.js';
import { createInspector } from './contract/index.js';
import { Ledger, memoryStore, openLedger, postgresStore, sqliteStore } from './ledger/index.js';
import { archiveToFile, downloadAll, downloadToFile } from './node.js';
import { createProxy } from './proxy.js';
import { describeModule } from './testing/describeApi.js';
import { methods } from './testing/methods.js';
import { sample } from './testing/sample.js';

const keys = { apiKey: 'key-0001', apiSecret: 'secret-0002' };
const fetch = vi.fn(() => Promise.reject(new Error('sent')));
const client = createScenarioClient({ ...keys, fetch, rateLimit: false });
const contract = scenarioContract();
const target = {
  ...{ name: 'live', baseUrl: 'http://127.0.0.1:1', credentials: {}, fixtures: { parameters: {} } },
  ...{ notApplicable: () => 'not now', fetch, submit: fetch },
};
const nowhere = join(tmpdir(), 'scenario-patch-nowhere', 'file.png');
const handle = { exec: fetch, prepare: fetch, close: fetch };

type Call = (options: never) => unknown;

const others: Readonly<Record<string, Call>> = {
  createScenarioClient: (options: object) => createScenarioClient({ ...keys, ...options }),
  'createScenarioClient (backoff)': (backoff) => createScenarioClient({ ...keys, backoff }),
  'createScenarioClient (rateLimit)': (rateLimit) => createScenarioClient({ ...keys, rateLimit }),
  withOptions: (options) => client.withOptions(options),
  budget: (budget: object) => new Ledger(memoryStore()).readBudget({ creativeUnits: 1, ...budget }),
  openLedger: (options) => openLedger(memoryStore(), options),
  Ledger: (options) => new Ledger(memoryStore(), options),
  sqliteStore: (options) => sqliteStore(handle as never, options),
  postgresStore: (options) => postgresStore({ begin: fetch, end: fetch } as never, options),
  createProxy: (options: object) =>
    createProxy({ ...keys, allow: ['jobsList'], user: () => 'ann', ...options }),
  'createProxy (spending)': (spending: object) =>
    createProxy({
      ...{ ...keys, allow: ['jobsList'], user: () => 'ann' },
      spending: { creativeUnits: 1, per: 'day', ...spending },
    }),
  createInspector: (options) => createInspector(options),
  downloadAll: (options) => downloadAll(client, ['asset_1'], join(nowhere, '..'), options),
  downloadToFile: (options) => downloadToFile(client, 'asset_1', nowhere, options),
  archiveToFile: (options) => archiveToFile(client, ['asset_1'], nowhere, options),
  'jobs.wait (call)': (call) => client.jobs.wait('job_1', { call }),
  'assets.archive (call)': (call) => client.assets.archive(['asset_1'], { call }),
  serviceTarget: (options: object) =>
    serviceTarget(contract, { baseUrl: 'http://127.0.0.1:1', fetch, ...options }),
  runContract: (options) => runContract(contract, target as never, options).next(),
  reportOf: (options) => reportOf(contract, target as never, [], options),
};

const ofMethods = Object.entries(methods).map(([name, args]): [string, Call] => {
  const [resource, method] = name.includes('.') ? name.split('.') : [undefined, name];
  const owner = (resource === undefined ? client : Reflect.get(client, resource)) as object;
  return [name, (options) => Reflect.get(owner, method as string)(...args, options)];
});

/** Values of each kind: none of them fits every option. */
const values: Readonly<Record<string, unknown>> = {
  ...{ NaN: Number.NaN, '-1': -1, '0': 0, '1.5': 1.5, null: null, true: true },
  ...{ "''": '', text: 'hush', object: {}, list: [], texts: ['hush'], function: () => {} },
};

const count = 'none';
const time = '1.5';
const pause = '0 1.5';
const text = 'text';
const hook = 'function';
/** Which of the values an option may have; it must refuse all others. */
const right: Readonly<Record<string, string>> = {
  ...{ signal: count, timeoutMs: time, deadlineMs: time, waitTimeoutMs: time, transactionMs: time },
  ...{ leaseMs: time, settlingMs: time, maxRetries: '0', concurrency: count, maxPages: count },
  ...{ maxResponseBytes: time, maxBodyBytes: time, maxBytes: time, partSize: count, size: '0' },
  ...{ requestsPerMinute: time, pollIntervalMs: pause, clockSkewMs: pause, busyTimeoutMs: pause },
  ...{ retryMs: pause, baseMs: pause, capMs: pause, seed: '-1 0' },
  ...{ apiKey: text, apiSecret: text, projectId: text, bearerToken: 'text function' },
  ...{ baseUrl: count, path: count, requestIdHeader: text, fileName: text, contentType: text },
  ...{ format: text, kind: text, largeImages: count, fileNameTemplate: text, grep: text },
  ...{ onAttempt: hook, onExchange: hook, onProgress: hook, onSubmitted: hook, onDrift: hook },
  ...{ onRequested: hook, onFile: hook, beforeSubmission: hook, inspect: hook, fetch: hook },
  ...{ user: hook, decide: hook, logger: count, ledger: count, allow: count, per: count },
  ...{ dangerouslyAllowBrowser: 'true', throwOnFailure: 'true', cancelOnAbort: 'true' },
  ...{ flat: 'true', overwrite: 'true', ownsHandle: 'true', throwOnViolation: 'true' },
  ...{ strict: 'true', writes: 'true', mock: 'true', rateLimit: 'object', backoff: 'object' },
  ...{ headers: 'object', extraBody: 'object', extraQuery: 'object', query: 'object' },
  ...{ assetOptions: 'object', resume: 'object', call: 'object', spending: count, shard: count },
  ...{ storageHosts: 'list texts', exclude: 'list texts', known: 'list', expect: 'list' },
  ...{
    checks: 'list texts',
    skipped: 'list texts',
    operation: "'' text list texts",
    skippedOperations: 'list texts',
  },
  ...{ maxCreativeUnits: '0 1.5', creativeUnits: '0 1.5', budget: 'list', key: count },
  ...{ credentials: 'object', parameters: 'object' },
};

/** A value that is compared with a closed list, or is an amount, is shown as it was given. */
const isShown = /^(?:allow|per|operation|largeImages|creativeUnits|maxCreativeUnits)$/;

/** Calls a function, and returns its refusal; `undefined` if it took the options, or failed in another way. */
async function refusalOf(call: Call, options: object): Promise<string | undefined> {
  try {
    await call(options as never);
  } catch (error) {
    if ((error as { kind?: unknown }).kind === 'configuration') return (error as Error).message;
  }
  return undefined;
}

describe.each([...ofMethods, ...Object.entries(others)])('%s', (_name, call) => {
  it('refuses a value that an option cannot have, by the name of the option', async () => {
    const unknown = (await refusalOf(call, { xyzzyq: 1 })) ?? '';
    const names = /Its options: (.+?)\./.exec(unknown)?.[1]?.split(', ') ?? [];
    expect(names, unknown).not.toEqual([]);
    fetch.mockClear();
    const taken: string[] = [];
    for (const name of names) {
      // What `request` sends is up to the caller.
      if (name === 'body') continue;
      expect(Object.keys(right), 'Say here what the new option may be').toContain(name);
      const wrong = Object.entries(values)
        .filter(([label]) => !right[name]?.split(' ').includes(label))
        .map(([label, value]) => [`${name}: ${label}`, value] as const);
      for (const [label, value] of sample(wrong, 3)) {
        const message = (await refusalOf(call, { [name]: value })) ?? '';
        if (!isShown.test(name)) expect(message).not.toContain('hush');
        // Of credentials, the other half is missed, and of a path, its form.
        if (!message.includes(name)) taken.push(`${label} ${message}`);
      }
    }
    expect(taken).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

it.each([
  [{ maxRetries: 1.5 }, 'maxRetries must be a whole number of at least 0, not 1.5.'],
  [{ backoff: { baseMs: '5' } }, 'backoff.baseMs must be a number of at least 0, not string.'],
])('the refusal of %j names the function and the place', (options, message) => {
  const all = { ...keys, ...(options as object) };
  expect(() => createScenarioClient(all)).toThrow(`createScenarioClient: ${message}`);
});

it('every function of the package that has options is called', () => {
  const entries = ['src/index', 'src/node', 'src/proxy', 'src/ledger/index', 'src/contract/index'];
  const all = [...entries, 'contract-tests/index'].flatMap((file) =>
    describeModule(`${import.meta.dirname}/../${file}.ts`),
  );
  const taking = all.filter(({ signature }) => /[( ]options\??: /.test(signature));
  expect(taking.map(({ name }) => name).filter((name) => !(name in others))).toEqual([]);
});
