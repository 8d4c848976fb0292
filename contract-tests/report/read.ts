import { readFile } from 'node:fs/promises';
import { decodeText } from '../../src/decodeText.js';
import { unreadable } from '../../src/node/reason.js';
import { printable } from '../../src/printable.js';
import type { RunReport } from './report.js';

/** A file is not a report that this version can read; the message says which and why. */
export class UnreadableReportError extends Error {
  override readonly name = 'UnreadableReportError';
}

/**
 * Reads a JSON report.
 *
 * @param shown The file, as a person named it.
 * @throws {UnreadableReportError} if the file is missing, not JSON, or does not match the published schema.
 */
export async function readReport(file: string, shown = file): Promise<RunReport> {
  const bytes = await readFile(file).catch((error) => {
    const missing = 'give the report.json that a run has written';
    const told = unreadable(shown, error, missing, 'give the report.json in it');
    throw new UnreadableReportError(told, { cause: error });
  });
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes), toShow);
  } catch {
    throw new UnreadableReportError(`${shown} is not JSON.`);
  }
  const problem = await problemOf(value);
  if (problem !== undefined)
    throw new UnreadableReportError(`${shown} is not a report: ${problem}.`);
  return value as RunReport;
}

/** The parts of a report shown to people; the rest is for programs, and stays unchanged. */
const SHOWN = new Set([
  'actual',
  'curl',
  'expected',
  'id',
  'keyword',
  'message',
  'name',
  'reason',
  'said',
  'test',
  'title',
]);

/** Writers trust a report's texts, but a file may come from anybody: each line is made printable. */
function toShow(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !SHOWN.has(key)) return value;
  return value.split('\n').map(printable).join('\n');
}

/** ajv is optional. Without it, only the fields that every report has are checked. */
async function problemOf(value: unknown): Promise<string | undefined> {
  try {
    return (await import('./schema.js')).checkReport(value);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const { version, target, document, totals, ...lists } = (value ?? {}) as Partial<RunReport>;
    const isReport =
      version === 1 &&
      [target, document, totals].every((each) => typeof each === 'object') &&
      [lists.operations, lists.checks, lists.violations, lists.drift, lists.errors].every(
        Array.isArray,
      );
    return isReport ? undefined : 'it lacks fields that every report has';
  }
}
