import type { RunReport } from './report.js';

/**
 * The exit code of a run, as `npx scenario-patch contract` ends with it: 1 for a violation, 2 without one if a
 * check has no verdict or no check was run, else 0.
 */
export function exitCodeOf({ totals }: Pick<RunReport, 'totals'>): 0 | 1 | 2 {
  if (totals.violations > 0) return 1;
  return totals.errors > 0 || totals.checks === 0 ? 2 : 0;
}
