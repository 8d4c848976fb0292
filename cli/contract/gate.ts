import { isSameKind } from '../../contract-tests/report/lost.js';
import type { RunReport } from '../../contract-tests/report/report.js';

/**
 * Why a run without a violation still fails: it exercised too little to be conclusive.
 *
 * @param minCoverage Per cent of the statements. Default: any share will do.
 * @param last The previous report, of any run.
 */
export function shortfalls(
  report: RunReport,
  { minCoverage, last }: { minCoverage?: number | undefined; last?: RunReport | undefined },
): string[] {
  const { exercised, needed } = report.coverage;
  const share = needed === 0 ? 100 : (100 * exercised) / needed;
  const found: string[] = [];
  if (minCoverage !== undefined && share < minCoverage) {
    found.push(
      `${Math.floor(share)} % of the statements were exercised, less than the ${minCoverage} % of --min-coverage.`,
    );
  }
  if (last === undefined || !isSameKind(report, last)) return found;
  const before = new Map(last.operations.map((each) => [each.operation, each.coverage.exercised]));
  const lost = report.operations.filter(
    ({ operation, coverage }) => coverage.exercised === 0 && (before.get(operation) ?? 0) > 0,
  );
  return [
    ...found,
    ...lost.map(
      ({ operation, reasons: [most] }) =>
        `${operation} was exercised in the last run, but not in this one${most === undefined ? '' : `: ${most.reason}`}.`,
    ),
  ];
}

/** The exit code of a run: 1 for violations and shortfalls, 2 if a check did not reach a verdict. */
export function verdictCode({ totals }: RunReport, missing: readonly string[]): number {
  if (totals.violations + missing.length > 0) return 1;
  return totals.errors > 0 ? 2 : 0;
}
