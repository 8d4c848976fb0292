import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../contract-tests/report/report.js';
import { shortfalls } from './gate.js';

function report(exercised: Record<string, number>, more: Partial<RunReport> = {}): RunReport {
  const operations = Object.entries(exercised).map(([operation, count]) => ({
    operation,
    coverage: { needed: 10, exercised: count },
    reasons: [{ reason: 'this run knows no jobId on the target', count: 9 }],
  }));
  const sum = Object.values(exercised).reduce((all, count) => all + count, 0);
  return {
    target: { name: 'live', baseUrl: 'https://api.example.com' },
    operations,
    coverage: { needed: 10 * operations.length, exercised: sum },
    ...more,
  } as unknown as RunReport;
}

describe('a run that exercised too little', () => {
  it.each([
    [75, []],
    [76, ['75 % of the statements were exercised, less than the 76 % of --min-coverage.']],
  ])('is reported with --min-coverage %d', (minCoverage, expected) => {
    expect(shortfalls(report({ jobsList: 10, jobsRetrieve: 5 }), { minCoverage })).toEqual(
      expected,
    );
  });

  it('is reported for an operation that the last run exercised', () => {
    const last = report({ jobsList: 10, jobsRetrieve: 5 });

    expect(shortfalls(report({ jobsList: 10, jobsRetrieve: 0 }), { last })).toEqual([
      'jobsRetrieve was exercised in the last run, but not in this one: this run knows no jobId on the target.',
    ]);
  });

  it.each([
    ['another target', { target: { name: 'live', baseUrl: 'https://other.example.com' } }],
    ['a part', { shard: { index: 1, count: 2 } }],
    ['a selection', { selection: { operation: 'jobsList' } }],
  ])('is not reported by comparison with %s', (_name, more) => {
    const last = report({ jobsRetrieve: 5 }, more as Partial<RunReport>);

    expect(shortfalls(report({ jobsRetrieve: 0 }), { last })).toEqual([]);
  });
});
