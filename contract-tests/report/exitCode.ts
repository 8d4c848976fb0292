import { checkGiven } from '../../src/arguments/given.js';
import type { RunReport } from './report.js';

/**
 * The exit code of a run, as `npx scenario-patch contract` ends with it: 1 for a violation, 2 without one if a
 * check has no verdict or no check was run, else 0.
 *
 * @throws ConfigurationError when it is given anything but a report
 */
export function exitCodeOf(report: Pick<RunReport, 'totals'>): 0 | 1 | 2 {
  checkGiven('exitCodeOf: report', 'a report, as reportOf makes it', report, { totals: 'object' });
  const { totals } = report;
  checkGiven('exitCodeOf: totals of report', 'the counts of a run', totals, {
    violations: 'number',
    errors: 'number',
    checks: 'number',
  });
  if (totals.violations > 0) return 1;
  return totals.errors > 0 || totals.checks === 0 ? 2 : 0;
}
