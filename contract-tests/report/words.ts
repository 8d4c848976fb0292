import { printable } from '../../src/printable.js';
import type { Acceptance } from './record.js';
import type { RunReport } from './report.js';

const uncounted = new Set(['drift', 'failed', 'known', 'lenient']);

/** What the columns of a table of operations count. */
export const howCounted =
  'Checks include those that are not applicable. A violation or a drift counts once, however many checks meet it.';

/** A count for people: `3,677`, in a sentence as in a table. */
export function amount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 violation`, `3 violations`; uncountable words stay as they are. */
export function counted(count: number, noun: string): string {
  const plural = uncounted.has(noun) || count === 1;
  return `${amount(count)} ${noun}${plural ? '' : 's'}`;
}

/** `12 checks (3 not applicable)`. */
export function countedChecks(checks: number, notApplicable: number): string {
  const share = notApplicable === checks ? 'all' : amount(notApplicable);
  return `${counted(checks, 'check')}${notApplicable === 0 ? '' : ` (${share} not applicable)`}`;
}

export function seconds(milliseconds: number): string {
  return milliseconds < 100
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The first items of a list, and how many more there are. */
export function firstOf<T>(items: readonly T[], most: number): { first: T[]; more: number } {
  return { first: items.slice(0, most), more: Math.max(0, items.length - most) };
}

/** A share in whole percent, rounded down: 100 % means all, and of nothing there is no share. */
export function percent({ exercised, needed }: { exercised: number; needed: number }): string {
  return needed === 0 ? '–' : `${Math.floor((100 * exercised) / needed)} %`;
}

/** Whether a run is a success, a success with news, or none: one without a check is none. */
export function toneOf({ totals }: Pick<RunReport, 'totals'>): 'good' | 'warn' | 'bad' {
  const { checks, violations, errors, drift } = totals;
  if (checks === 0 || violations + errors > 0) return 'bad';
  return drift > 0 ? 'warn' : 'good';
}

/** The coverage of an operation; of one without checks nothing was to be covered. */
export function percentOf({
  checks,
  coverage,
}: {
  checks: number;
  coverage: { exercised: number; needed: number };
}): string {
  return checks === 0 ? '–' : percent(coverage);
}

/** The result of a run in one sentence. */
export function verdict({ totals, shard, operations, coverage }: RunReport): string {
  const { checks, violations, known, drift, lenient, notApplicable, errors } = totals;
  const parts = [
    countedChecks(checks, notApplicable),
    counted(violations, 'violation'),
    ...(known === 0 ? [] : [counted(known, 'known')]),
    counted(drift, 'drift'),
    ...(lenient === 0 ? [] : [counted(lenient, 'lenient')]),
  ];
  const checked = operations.filter((each) => each.checks > 0);
  const exercised = checked.filter((each) => each.coverage.exercised > 0).length;
  const share = coverage.needed === 0 ? '' : ` and ${percent(coverage)} of the statements`;
  parts.push(`${amount(exercised)} of ${amount(checked.length)} operations${share} exercised`);
  if (errors > 0) parts.push(`${amount(errors)} without a verdict`);
  if (shard !== undefined) parts.push(`part ${shard.index} of ${shard.count}`);
  return parts.join(', ');
}

/** Until when a deviation is accepted, and why. */
export function acceptedUntil({ reason, until }: Acceptance): string {
  return `until ${until}: ${printable(reason)}`;
}

/** The target of a run, for people: a host, or the mock. */
export function placeName({ name, baseUrl }: RunReport['target']): string {
  return name === 'mock' ? 'the mock' : new URL(baseUrl).host;
}
