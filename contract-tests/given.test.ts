import { expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import * as suite from './index.js';
import { makeContract } from './index.js';
import { document, record, reportOf } from './report/testing/records.js';
import { scenarioContract } from './scenario/contract.js';

const contract = scenarioContract();
const report = reportOf([record('a')]);
const never = () => Promise.reject(new Error('sent'));
const target = {
  ...{ name: 'live', baseUrl: 'http://127.0.0.1:1', credentials: {}, fixtures: { parameters: {} } },
  ...{ notApplicable: () => 'not now', fetch: never, submit: never },
};

/** Arguments that are right, for each function of the package. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  makeContract: [document.value, {}],
  exitCodeOf: [report],
  writeReport: [report, document.value, 'folder', ['json'], () => false],
  readKnown: ['[]', 'known.json', []],
  reportOf: [contract, target, [], {}],
  runContract: [contract, target, {}],
  scenarioTarget: [contract, {}, { entries: [], around: (send: unknown) => send }],
  serviceTarget: [contract, { baseUrl: 'http://127.0.0.1:1' }],
};
const functions = Object.entries(suite).filter(
  ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
) as unknown as [string, (...args: readonly unknown[]) => unknown][];

/** Calls a function to its end. */
async function callWith(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]) {
  const made = await call(...args);
  if (Symbol.asyncIterator in Object(made)) await (made as AsyncGenerator).next();
  return made;
}

async function refusalOf(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]) {
  try {
    await callWith(call, args);
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

it('every function of the package has a row', () => {
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(right).sort());
});

const wrong: readonly (readonly [unknown, RegExp])[] = [
  [null, /null\.|an object/],
  [7, /a number\.|a text or|an object/],
  [Promise.resolve(report), /a promise\. Await it first\.|an object/],
];
const slips = functions.flatMap(([name, call]) =>
  (right[name] ?? []).flatMap((_right, at) =>
    wrong.map(([given, what]) => ({ name, call, at, given, what })),
  ),
);

it.each(slips)('$name says what is wrong with argument $at', async (slip) => {
  const args = (right[slip.name] ?? []).map((each, at) => (at === slip.at ? slip.given : each));
  const { message = 'it was accepted' } = (await refusalOf(slip.call, args)) ?? {};
  expect(message).toMatch(slip.what);
  expect(message).toContain(slip.name);
  expect(message).toMatch(/ must be /);
});

it.each([
  ['exitCodeOf', [], 'exitCodeOf: report must be a report, as reportOf makes it, not undefined.'],
  [
    'exitCodeOf',
    [{ totals: { checks: 3 } }],
    'exitCodeOf: totals of report must be the counts of a run, not an object without violations, errors.',
  ],
  [
    'writeReport',
    [{}, document.value, 'folder'],
    'writeReport: report must be a report, as reportOf makes it, not an object without target, document, totals, operations, violations, checks.',
  ],
  [
    'writeReport',
    [report, contract, 'folder'],
    'writeReport: document must be the parsed value of the document, such as contract.document.value, not an object without openapi.',
  ],
  [
    'writeReport',
    [report, document.value, 'folder', ['jsn']],
    'writeReport: a format must be one of json, junit, markdown, html, github, not "jsn". Did you mean \'json\'?',
  ],
  [
    'makeContract',
    ['openapi.json'],
    'makeContract: document must be a parsed OpenAPI 3.1 document, not a text. Read the file, and parse it first.',
  ],
  [
    'makeContract',
    ['openapi: 3.1.0\n'],
    'makeContract: document must be a parsed OpenAPI 3.1 document, not its text. Parse it first, for example with JSON.parse.',
  ],
  [
    'makeContract',
    [{ openapi: 3.1 }],
    'document, not one whose version is the number 3.1. Write it as a text, such as "3.1.0".',
  ],
  [
    'makeContract',
    [document.value, { isAccepted: true }],
    'makeContract: isAccepted of profile must be a function, not a boolean.',
  ],
  ['runContract', [contract, target, { checks: 'pages' }], 'runContract: checks must be a list'],
  ['runContract', [contract, target, { shard: '1/2' }], 'runContract: shard must be a part, such'],
  ['reportOf', [contract, target, [], { chekcs: [] }], "Did you mean 'checks'?"],
  [
    'serviceTarget',
    [contract, { baseUrl: 'http://127.0.0.1:1', writes: 'yes' }],
    'writes must be true or false, not string.',
  ],
  [
    'serviceTarget',
    [contract, { baseUrl: 'http://127.0.0.1:1', requestsPerMinute: 0 }],
    'requestsPerMinute must be a whole number of at least 1, not 0.',
  ],
  [
    'runContract',
    [contract, target, { seed: Number.NaN }],
    'seed must be a whole number, not NaN.',
  ],
  [
    'scenarioTarget',
    [contract, { SCENARIO_BASE_URL: new URL('http://127.0.0.1') }],
    'scenarioTarget: SCENARIO_BASE_URL must be a text, as all environment variables, not an object.',
  ],
] as const)('%s, %#', async (name, args, message) => {
  const call = Object.fromEntries(functions)[name] as (...args: readonly unknown[]) => unknown;
  expect((await refusalOf(call, args))?.message).toContain(message);
});

it('scenarioTarget does not care about variables that it does not read', async () => {
  const call = suite.scenarioTarget(contract, { PORT: 80, SCENARIO_BASE_URL: 'x' } as never);
  await expect(call).rejects.toThrow('SCENARIO_BASE_URL');
});

it('makeContract says of a document without references that it may hold itself', async () => {
  const schema: Record<string, unknown> = { type: 'array' };
  schema.items = schema;
  const circular = { ...(document.value as object), components: { schemas: { Thing: schema } } };
  await expect(makeContract(circular)).rejects.toThrow('If a schema of it holds itself');
  const large = { ...(document.value as object), 'x-count': 1n };
  await expect(makeContract(large)).rejects.toThrow('document must be one that JSON can write');
});

it('scenarioTarget leads to serviceTarget for another document', async () => {
  const other = await makeContract({ openapi: '3.1.0', info: {}, paths: {} });
  await expect(suite.scenarioTarget(other, {})).rejects.toThrow('there is serviceTarget');
});

it.each(Object.entries(suite.writers))('writers.%s refuses what is no report', (name, writer) => {
  expect(() => writer.write({} as never, document.value)).toThrow(
    `writers.${name}.write: report must be a report, as reportOf makes it, not an object without`,
  );
});

it('writes what is right', async () => {
  const folder = await makeFolder();
  const { files } = await suite.writeReport(report, document.value, folder, ['json']);
  expect(files).toHaveLength(1);
  expect(suite.exitCodeOf(report)).toBe(0);
});
