import { describe, inject, test } from 'vitest';
import type { OperationId } from '../src/contract/inspect.js';
import { type Check, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { loadDocument } from './engine/document.js';
import { type ClientCalls, clientReadings } from './engine/readings.js';
import type { CheckRecord } from './report/record.js';
import { defaultSelection, isSelected } from './selection.js';
import { limitedFetch, liveTarget, readLiveOptions } from './targets/live.js';
import { mockTarget } from './targets/mock.js';
import type { Target } from './targets/target.js';

/** The document that the suite holds a target to. */
export const document = loadDocument();

/** The target of this run. */
export const target: Target = connect();

function connect(): Target {
  const given = inject('target');
  if (given.name === 'mock') return mockTarget(given.baseUrl);
  const options = readLiveOptions(process.env);
  return liveTarget(options, given.fixtures, limitedFetch(options));
}

/** Which checks this run declares, and the seed of its random data. */
export const selection = inject('selection') ?? defaultSelection;

const checks = makeChecks(document, selection.seed);

/**
 * Declares a test for each check that the document calls for on an operation, and for each of its
 * examples read by the client.
 */
export function contractOf(operation: OperationId, calls: ClientCalls): void {
  describe(operation, () => {
    const own = checks.filter((check) => check.operation === operation);
    for (const check of [...own, ...clientReadings(document, operation, calls)]) {
      if (isSelected(check, selection)) declare(check);
    }
  });
}

function declare(check: Check): void {
  test(`${check.name}: ${check.title}`, async ({ task, skip }) => {
    const started = performance.now();
    const outcome = await runCheck(check, target);
    const { id, operation, name, title, exercises } = check;
    const record = { id, operation, name, title, exercises };
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
