import { chmod, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { unlisted } from '../../src/arguments/closedList.js';
import { checkGiven, checkKind } from '../../src/arguments/given.js';
import { ConfigurationError } from '../../src/errors/configuration.js';
import { makeFolders } from '../../src/node/makeFolders.js';
import { pathOf } from '../../src/node/path.js';
import { replaceFile } from '../../src/node/replaceFile.js';
import { printable } from '../../src/printable.js';
import { checkReport } from '../given.js';
import type { RunReport } from './report.js';
import { defaultFormats, type Format, formats as known, type Writer, writers } from './writers.js';

/** A written report: its files, and the text of the formats without a file. */
export interface WrittenReport {
  /** The paths of the files. */
  readonly files: readonly string[];
  /** For standard output. */
  readonly text: string;
}

/** A report must not be written; the message says why. */
export class UnsafeReportError extends Error {
  override readonly name = 'UnsafeReportError';
}

/** Whether a text contains a secret, in any encoding. */
export type FindsSecret = (text: string) => boolean;

/**
 * Writes a report into a folder, which is created, readable by its owner only, if it is missing.
 *
 * @param document The bundled document's parsed value.
 * @param folder Its path, or a `file:` URL.
 * @param formats Default: every format that has a file.
 * @param findsSecret Checks every text before the first is written. Default: finds none.
 * @throws {UnsafeReportError} if a text contains a secret, or the folder is a symbolic link; then nothing is
 * written.
 * @throws ConfigurationError when an argument is not what it must be; then nothing is written.
 */
export async function writeReport(
  report: RunReport,
  document: unknown,
  folder: string | URL,
  formats: readonly Format[] = defaultFormats,
  findsSecret: FindsSecret = () => false,
): Promise<WrittenReport> {
  const path = pathOf(folder, 'writeReport', 'folder');
  checkReport('writeReport', report);
  const value = 'the parsed value of the document, such as contract.document.value';
  checkGiven('writeReport: document', value, document, { openapi: 'text' });
  checkKind('writeReport: formats', 'list', `a list of ${known.join(', ')}`, formats);
  checkKind('writeReport: findsSecret', 'function', 'a function', findsSecret);
  for (const format of formats) {
    const must = `writeReport: a format must be one of ${known.join(', ')}`;
    const problem = unlisted(String(format), known, must);
    if (problem !== undefined) throw new ConfigurationError(problem);
  }
  const texts = formats.map((format) => {
    const { file, write }: Writer = writers[format];
    return { file, text: write(report, document), name: file ?? `the format ${format}` };
  });
  for (const { name, text } of texts) refuseSecret(name, text, findsSecret);
  await makeReportFolder(path);
  const files: string[] = [];
  for (const { file, text } of texts) {
    if (file === undefined) continue;
    await replaceFile(join(path, file), text);
    files.push(join(path, file));
  }
  return { files, text: texts.map(({ file, text }) => (file === undefined ? text : '')).join('') };
}

/** @throws {UnsafeReportError} if a text contains a secret. */
export function refuseSecret(name: string, text: string, findsSecret: FindsSecret): void {
  const bare = withoutEscapes(text);
  if (!findsSecret(text) && (bare === text || !findsSecret(bare))) return;
  throw new UnsafeReportError(
    `A credential was found in ${name}: nothing was written. The target echoes its requests. Renew the credentials and report this as a defect of the redaction.`,
  );
}

/** The text without the escapes of JSON Pointers and Markdown, in which a secret would hide. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .replaceAll(/\\([^\w\s])/g, '$1');
}

/**
 * Creates the reports folder, for its owner only. An existing folder keeps its mode.
 *
 * @throws {UnsafeReportError} if it is a symbolic link.
 */
export async function makeReportFolder(folder: string): Promise<void> {
  const present = await lstat(folder.replace(/(?<=.)[/\\]+$/, '')).catch(() => undefined);
  if (present?.isSymbolicLink()) {
    throw new UnsafeReportError(
      `${printable(folder)} is a symbolic link: name the folder it points to instead.`,
    );
  }
  // Regardless of the umask.
  if ((await makeFolders(folder, 0o700)) !== undefined) {
    await chmod(folder, 0o700);
  }
}
