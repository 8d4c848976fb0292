import { readFile } from 'node:fs/promises';
import type { RunReport } from './report.js';
import { checkReport } from './schema.js';

/** A file is not a report that this version can read; the message tells which and why. */
export class UnreadableReportError extends Error {
  override readonly name = 'UnreadableReportError';
}

/**
 * Reads a JSON report.
 *
 * @throws {UnreadableReportError} when the file is missing, no JSON, or not of the published schema.
 */
export async function readReport(file: string): Promise<RunReport> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnreadableReportError(`${file} cannot be read.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableReportError(`${file} is not JSON.`);
  }
  const problem = checkReport(value);
  if (problem !== undefined)
    throw new UnreadableReportError(`${file} is not a report: ${problem}.`);
  return value as RunReport;
}
