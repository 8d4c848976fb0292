import { valueAtPointer } from '../../src/contract/pointer.js';
import type { Lost } from './record.js';
import type { RunReport } from './report.js';

/**
 * Adds to a report the fields and values that answers of the last run had and this one did not see: they may be
 * gone.
 *
 * @param last The previous report of any run; one of another kind is ignored.
 * @param document The bundled document's parsed value.
 */
export function withLost(
  report: RunReport,
  last: RunReport | undefined,
  document: unknown,
): RunReport {
  if (last === undefined || !isSameKind(report, last)) return report;
  const seen = new Set(seenIn(report));
  const pointers = [...new Set(seenIn(last))].filter((pointer) => !seen.has(pointer)).sort();
  return { ...report, lost: pointers.map((pointer) => lostAt(pointer, document)) };
}

/** Shards and selections see less than a whole run. */
export function isSameKind(one: RunReport, other: RunReport): boolean {
  const kindOf = ({ target, shard, selection }: RunReport) =>
    JSON.stringify([target.name, target.baseUrl, shard, selection]);
  return kindOf(one) === kindOf(other);
}

/** Describes what was lost, for people. */
export function describeLost({ pointer, value }: Lost): string {
  return value === undefined
    ? pointer
    : `the value ${JSON.stringify(value)} of ${pointer.replace(/\/enum\/\d+$/, '')}`;
}

function seenIn({ checks }: RunReport): string[] {
  return checks.flatMap(({ newFields = [] }) => newFields);
}

function lostAt(pointer: string, document: unknown): Lost {
  return /\/enum\/\d+$/.test(pointer)
    ? { pointer, value: String(valueAtPointer(document, pointer)) }
    : { pointer };
}
