import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import {
  type FindsSecret,
  makeReportFolder,
  refuseSecret,
  UnsafeReportError,
  writeReport,
} from '../../contract-tests/report/files.js';
import { withoutCommands } from '../../contract-tests/report/github.js';
import type { RunReport } from '../../contract-tests/report/report.js';
import { colored, plain, toTerminal } from '../../contract-tests/report/terminal.js';
import type { Format } from '../../contract-tests/report/writers.js';
import { createRedactor } from '../../src/redactor.js';
import { UsageError } from '../commandLine.js';

/** Where a report goes. */
export interface ReportOutput {
  /** The folder of the files. */
  readonly reports: string;
  /** Default: every format that has a file. */
  readonly formats?: readonly Format[] | undefined;
}

/** Finds out before anything runs whether what it finds can be kept. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeReportFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof UnsafeReportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--reports is a folder to write to, which ${folder} is not (${code}).`);
  }
}

/**
 * Finds secrets in what is about to be written. What anybody reads in the document, or has too few characters
 * to be told from a word, is no secret there.
 */
export function secretFinder(document: unknown, known: readonly string[]): FindsSecret {
  const published = JSON.stringify(document);
  const secrets = known.filter(
    (secret) => secret.trim().length >= 8 && !published.includes(secret.trim()),
  );
  return createRedactor(() => secrets).finds;
}

/** What is shown of a report, and what was written of it. */
export interface Published {
  /** The report for a person. */
  readonly shown: string;
  readonly files: readonly string[];
  /** The formats that have no file, for standard output. */
  readonly text: string;
}

/** Writes a report's files, and makes what is shown of it. */
export async function publishReport(
  report: RunReport,
  document: unknown,
  { reports, formats }: ReportOutput,
  { secrets, colors }: { readonly secrets: readonly string[]; readonly colors: boolean },
): Promise<Published> {
  await prepareFolder(reports);
  const findsSecret = secretFinder(document, secrets);
  const shown = toTerminal(report, colors ? colored : plain);
  refuseSecret('the terminal output', shown, findsSecret);
  const { files, text } = await writeReport(report, document, reports, formats, findsSecret);
  return { shown: withoutCommands(shown), files, text };
}
