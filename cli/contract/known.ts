import { readFileSync } from 'node:fs';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { type KnownDeviation, readKnown, unmetOf } from '../../contract-tests/report/known.js';
import type { RunReport } from '../../contract-tests/report/report.js';
import { decodeText } from '../../src/decodeText.js';
import { unreadable } from '../../src/node/reason.js';
import { UsageError } from '../commandLine.js';

/**
 * Reads the file of `--known`.
 *
 * @param file Default: none; then no violation is accepted.
 * @throws {UsageError} when it cannot be read, `KnownError` when it is invalid.
 */
export function readKnownFile(
  { document }: Contract,
  file: string | undefined,
): readonly KnownDeviation[] {
  if (file === undefined) return [];
  const operations = document.operations.map(({ id }) => id);
  let text: string;
  try {
    text = decodeText(readFileSync(file));
  } catch (error) {
    throw new UsageError(unreadable(file, error, '--known takes a JSON list of deviations'));
  }
  return readKnown(text, file, operations);
}

/** How `--known` accepts the first violation of a report that has one: its entry is ready to be copied. */
export function describeEntry({ violations }: RunReport): string[] {
  const [first, ...more] = violations;
  if (first === undefined) return [];
  const { operation, keyword, pointer } = first;
  const entry = { operation, keyword, pointer, reason: 'TICKET', until: 'YYYY-MM-DD' };
  const which = more.length === 0 ? 'the violation' : 'the first violation';
  return [
    `To accept ${which} until a day, give --known a file such as this one, with your reason and the day:`,
    `[${JSON.stringify(entry)}]`,
  ];
}

/** A sentence for each known violation that did not occur in a run, of the operations that it called. */
export function describeUnmet(known: readonly KnownDeviation[], { checks }: RunReport): string[] {
  const called = new Set(
    checks.filter(({ status }) => status !== 'not-applicable').map(({ operation }) => operation),
  );
  const unmet = unmetOf(known, checks).filter(({ operation }) => called.has(operation));
  return unmet.map(
    ({ operation, keyword, reason }) =>
      `Did not occur in this run: the known ${keyword} of ${operation} (${reason}).`,
  );
}
