import { expect, it } from 'vitest';
import { ConfigurationError } from '../src/index.js';
import { makeChecks } from './engine/checks.js';
import { exitCodeOf, type RunOptions, runContract } from './index.js';
import { toHtml } from './report/html/page.js';
import { toMarkdown } from './report/markdown.js';
import { colored, toTerminal } from './report/terminal.js';
import { document, record, reportOf, tooFar } from './report/testing/records.js';
import { scenarioContract } from './scenario/contract.js';
import { isSelected } from './selection.js';

/** Runs against a target that cannot be asked for anything. */
async function refusalOf(options: RunOptions): Promise<unknown> {
  const run = runContract(scenarioContract(), {} as never, options);
  return run.next().catch((error: unknown) => error);
}

it.each<[RunOptions, string]>([
  [{ operation: 'jobsLists' }, 'not "jobsLists". Did you mean \'jobsList\'?'],
  [{ operation: ['jobsList', 'jobList'] }, 'not "jobList". Did you mean \'jobsList\'?'],
  [{ operation: [] }, 'No check matches operation [].'],
  [{ skippedOperations: ['jobsLists'] }, 'skippedOperations must be one of '],
  [
    { operation: 'jobsList', skippedOperations: ['jobsList'] },
    'No check matches operation jobsList skippedOperations jobsList.',
  ],
  [{ checks: ['pagintion'] }, 'checks must be one of '],
  [{ checks: ['pages', 'nope'] }, 'not "nope".'],
  [{ skipped: ['page'] }, "Did you mean 'pages'?"],
  [
    { expect: [{ check: 'refused-dat', statuses: ['400'] }] },
    'The check of expect must be one of ',
  ],
  [{ grep: 'zzzz' }, 'No check matches grep "zzzz". The ID of a check is its operation,'],
  [{ checks: [] }, 'No check matches checks [].'],
  [
    { operation: 'jobsList', checks: ['prices'] },
    'No check matches operation jobsList checks prices.',
  ],
  [{ shard: { index: 3, count: 2 } }, 'shard must be a part from 1 to their count, not 3 of 2.'],
])('a run of %j is refused before anything is sent', async (options, message) => {
  const refusal = await refusalOf(options);
  expect(refusal).toBeInstanceOf(ConfigurationError);
  expect((refusal as Error).message).toContain(message);
  expect((refusal as Error).message).toMatch(/^runContract: .* Nothing was sent\.$/);
});

it('several operations may be selected, and others left out', () => {
  const ids = new Set(
    makeChecks(scenarioContract())
      .filter((each) =>
        isSelected(each, {
          seed: 1,
          operation: ['jobsList', 'jobsRetrieve', 'assetsList'],
          skippedOperations: ['assetsList'],
        }),
      )
      .map(({ operation }) => operation),
  );
  expect([...ids].sort()).toEqual(['jobsList', 'jobsRetrieve']);
});

it('a report of no check is no success, and covers nothing', () => {
  for (const context of [{}, { selection: { operation: 'jobsLists' } }]) {
    const report = reportOf([], context);
    expect(toMarkdown(report)).toMatch(/^## ❌ Contract: 0 checks/);
    for (const text of [toMarkdown(report), toTerminal(report), toHtml(report, document.value)]) {
      expect(text).not.toContain('100 %');
    }
    expect(toTerminal(report, colored)).toContain('\u001b[31m0 checks');
    expect(exitCodeOf(report)).toBe(2);
  }
});

it('the exit code of a report is that of the command', () => {
  const errors = [{ test: 'jobsList > pages: pages', message: 'fetch failed' }];
  expect(exitCodeOf(reportOf([record('a')]))).toBe(0);
  expect(exitCodeOf(reportOf([record('a', { violations: [tooFar] })], { errors }))).toBe(1);
  expect(exitCodeOf(reportOf([record('a')], { errors }))).toBe(2);
  expect(exitCodeOf(reportOf([], { errors }))).toBe(2);
});
