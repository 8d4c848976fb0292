import { describe, inject, test } from 'vitest';
import { createFieldCensus } from '../src/contract/census.js';
import type { OperationId } from '../src/operations.js';
import { type Check, runCheck } from './engine/check.js';
import { makeChecksOf } from './engine/checks.js';
import { loadDocument } from './engine/document.js';
import { type Observation, observing } from './engine/observe.js';
import { type ClientCalls, clientReadings } from './engine/readings.js';
import type { CheckRecord } from './report/record.js';
import { defaultSelection, isSelected } from './selection.js';
import { limitedFetch, liveTarget, readLiveOptions } from './targets/live.js';
import { mockTarget } from './targets/mock.js';
import type { Target } from './targets/target.js';

/** The document that the suite holds a target to. */
export const document = loadDocument();

const census = createFieldCensus(document.value);

/** Document pointers of the response fields that were seen first by the check that runs. */
let newFields: string[] = [];

/** The target of this run. */
export const target: Target = observed(connect());

function observed(connected: Target): Target {
  const { baseUrl } = connected;
  const note = ({ operation, ...response }: Observation): void => {
    newFields.push(...census.add(operation, response));
  };
  return {
    ...connected,
    fetch: observing(connected.fetch, baseUrl, note),
    submit: observing(connected.submit, baseUrl, note),
  };
}

function connect(): Target {
  const given = inject('target');
  if (given.name === 'mock') return mockTarget(given.baseUrl);
  const options = readLiveOptions(process.env);
  return liveTarget(options, given.fixtures, limitedFetch(options));
}

/** Which checks this run declares, and the seed of its random data. */
export const selection = inject('selection') ?? defaultSelection;

/**
 * Declares a test for each check that the document calls for on an operation, and for each of its
 * examples read by the client.
 */
export function contractOf(operation: OperationId, calls: ClientCalls): void {
  describe(operation, () => {
    const wanted = selection.operation ?? operation;
    if (wanted !== operation) return;
    const own = makeChecksOf(document, operation, selection.seed);
    for (const check of [...own, ...clientReadings(document, operation, calls)]) {
      if (isSelected(check, selection)) declare(check);
    }
  });
}

function declare(check: Check): void {
  test(`${check.name}: ${check.title}`, async ({ task, skip }) => {
    const started = performance.now();
    newFields = [];
    const outcome = await runCheck(check, target);
    const { id, operation, name, title, exercises } = check;
    const record = { id, operation, name, title, exercises, newFields };
    const durationMs = performance.now() - started;
    if (outcome.status === 'not-applicable') {
      task.meta.check = { ...record, ...outcome, durationMs, violations: [], drift: [] };
      skip(outcome.reason);
      return;
    }
    task.meta.check = { ...record, ...outcome, durationMs };
    if (outcome.status === 'failed') throw new Error(explain(task.meta.check));
  });
}

/** What a person needs to see the violation again. */
function explain({ violations, curl }: CheckRecord): string {
  const lines = violations.map(({ message, documentPointer }) => `${message} (${documentPointer})`);
  return [...lines, `Repeat it: ${curl}`].join('\n');
}
