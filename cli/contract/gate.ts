import { exitCodeOf } from '../../contract-tests/report/exitCode.js';
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
  const share = needed === 0 ? 0 : (100 * exercised) / needed;
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

/** The exit code of a command: that of its report, and 1 for shortfalls. */
export function verdictCode(report: RunReport, missing: readonly string[]): number {
  return missing.length > 0 ? 1 : exitCodeOf(report);
}
