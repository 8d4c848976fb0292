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
import { reasonOf } from '../../src/node/reason.js';
import { createRedactor } from '../../src/redactor.js';
import { UsageError } from '../commandLine.js';

/** The destination of a report. */
export interface ReportOutput {
  /** The folder of the files. */
  readonly reports: string;
  /** Default: every format with a file. */
  readonly formats?: readonly Format[] | undefined;
}

/** Checks before a run that its report can be written. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeReportFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof UnsafeReportError) throw error;
    throw new UsageError(
      `--reports must be a writable folder, but ${folder} is not: ${reasonOf(error)}.`,
    );
  }
}

/**
 * Finds secrets in a text before it is written. A text that is in the document, or is too short to be
 * distinguished from a word, does not count as a secret.
 */
export function secretFinder(document: unknown, known: readonly string[]): FindsSecret {
  const published = JSON.stringify(document);
  const secrets = known.filter(
    (secret) => secret.trim().length >= 8 && !published.includes(secret.trim()),
  );
  return createRedactor(() => secrets).finds;
}

/** The shown form of a report, and its written files. */
export interface Published {
  /** The report for a person. */
  readonly shown: string;
  readonly files: readonly string[];
  /** The formats without a file, for standard output. */
  readonly text: string;
}

/** Writes a report's files, and makes the shown form. */
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
