import { afterAll, describe, inject, it } from 'vitest';
import { writeHar } from '../src/node/writeHar.js';
import type { Check } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import type { Left, Target } from './engine/target.js';
import { createRecorder } from './recorded/record.js';
import { groupByOperation } from './report/groups.js';
import type { CheckRecord } from './report/record.js';
import { createRunner, type Runner } from './run.js';
import { scenarioContract } from './scenario/contract.js';
import { liveFetch, liveTarget } from './scenario/live.js';
import { readLiveOptions } from './scenario/options.js';
import { defaultSelection, isSelected } from './selection.js';
import { fetchTwice, mockTarget } from './targets/mock.js';
import { fetchNearby } from './targets/nearby.js';

declare module 'vitest' {
  interface TaskMeta {
    check?: CheckRecord;
    /** Everything that the run has left behind so far, if this check changed it. */
    left?: Left;
  }
}

/** The document that the target is checked against. */
export const contract = scenarioContract();

/** The target of this run. */
export const target: Target = connect();

function connect(): Target {
  const given = inject('target');
  const har = inject('har');
  if (given.name === 'mock') {
    const send = fetchTwice(fetchNearby);
    const mock = { ...mockTarget(contract.document, given.baseUrl), fetch: send, submit: send };
    if (har === undefined) return mock;
    const fetch = recording(har, given.baseUrl, [])(send);
    // A recording is the same each time: in the order of the checks.
    return { ...mock, concurrency: 1, fetch, submit: fetch };
  }
  const options = readLiveOptions(process.env);
  const limited = liveFetch({ ...options, made: given.made });
  const secrets = Object.values(options.credentials).filter((each) => each !== undefined);
  const send = har === undefined ? limited : recording(har, options.baseUrl, secrets)(limited);
  return liveTarget(contract, options, given.fixtures, send);
}

/** Records what the run sends, and writes it when the run ends. */
function recording(file: string, baseUrl: string, secrets: readonly string[]) {
  const recorder = createRecorder(baseUrl, secrets);
  afterAll(() => writeHar(file, recorder.entries));
  return recorder.around;
}

const policy = inject('policy') ?? {};

let lastLeft = '{}';

/** Which checks this run declares, and the seed for its random data. */
export const selection = inject('selection') ?? defaultSelection;

/** Declares a test for each check of the document and its profile. */
export function declareChecks(): void {
  const checks = makeChecks(contract, selection.seed).filter((each) => isSelected(each, selection));
  const groups = groupByOperation(checks);
  // Vitest runs them group by group.
  const { run } = createRunner(contract, target, policy, [...groups.values()].flat());
  for (const [operation, own] of groups) {
    describe(operation, () => {
      for (const check of own) declare(check, run);
    });
  }
}

function declare(check: Check, run: Runner['run']): void {
  it(`${check.name}: ${check.title}`, async ({ task, skip }) => {
    const record = await run(check);
    task.meta.check = record;
    const left = target.left?.() ?? {};
    const told = JSON.stringify(left);
    if (told !== lastLeft) task.meta.left = left;
    lastLeft = told;
    if (record.status === 'not-applicable') skip(record.reason);
    if (record.status === 'failed') throw new Error(explain(record));
  });
}

/** What a person needs to reproduce the violation. */
function explain({ violations, curl }: CheckRecord): string {
  const lines = violations.map(
    ({ message, documentPointer, curl: own }) =>
      `${message} (${documentPointer})${own === undefined ? '' : `\n  Repeat it: ${own}`}`,
  );
  return [...lines, `Repeat it: ${curl}`].join('\n');
}
