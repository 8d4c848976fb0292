import type { RunReport } from '../../contract-tests/report/report.js';
import { firstOf } from '../../contract-tests/report/words.js';
import { valueAt } from '../../src/contract/pointer.js';

/**
 * Why a run without a violation fails all the same: it exercised too little to say that all is well.
 *
 * @param minCoverage Per cent of the statements. Default: any share will do.
 * @param last The report before, of whatever run.
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
        `${operation} was exercised in the last run, and not in this one${most === undefined ? '' : `: ${most.reason}`}.`,
    ),
  ];
}

const mostListed = 20;

/**
 * The fields and the values of enums that answers of the last run had, and none of this one: they may be gone.
 *
 * @param document The bundled document's parsed value.
 */
export function lostSince(
  report: RunReport,
  last: RunReport | undefined,
  document: unknown,
): string[] {
  if (last === undefined || !isSameKind(report, last)) return [];
  const seen = new Set(seenIn(report));
  const lost = [...new Set(seenIn(last))].filter((pointer) => !seen.has(pointer)).sort();
  if (lost.length === 0) return [];
  const { first, more } = firstOf(lost, mostListed);
  return [
    `Seen in the last run, and not in this one (${lost.length}):`,
    ...first.map((pointer) => `  ${describeSeen(pointer, document)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function seenIn({ checks }: RunReport): string[] {
  return checks.flatMap(({ newFields = [] }) => newFields);
}

function describeSeen(pointer: string, document: unknown): string {
  const [, schema] = /^(.*)\/enum\/\d+$/.exec(pointer) ?? [];
  return schema === undefined
    ? pointer
    : `the value ${JSON.stringify(valueAt(document, pointer))} of ${schema}`;
}

/** Parts and selections leave out what the whole has. */
function isSameKind(one: RunReport, other: RunReport): boolean {
  const kindOf = ({ target, shard, selection }: RunReport) =>
    JSON.stringify([target.name, target.baseUrl, shard, selection]);
  return kindOf(one) === kindOf(other);
}

/** The exit code of a run: 1 for violations and shortfalls, 2 where a check came to no verdict. */
export function verdictCode({ totals }: RunReport, missing: readonly string[]): number {
  if (totals.violations + missing.length > 0) return 1;
  return totals.errors > 0 ? 2 : 0;
}
