import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from './html/page.js';
import { toJUnit } from './junit.js';
import { toMarkdown } from './markdown.js';
import type { RunReport } from './report.js';
import { checkReport } from './schema.js';

/** A file is no report that this version can read; the message tells which and why. */
export class UnreadableReportError extends Error {
  override readonly name = 'UnreadableReportError';
}

/**
 * Writes a report as JSON, JUnit XML, Markdown and HTML into a folder, which is made where it is missing.
 *
 * @param document The bundled document's parsed value.
 * @returns The paths of the files.
 */
export async function writeReport(
  report: RunReport,
  document: unknown,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: [name: string, content: string][] = [
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    ['report.junit.xml', toJUnit(report)],
    ['report.md', toMarkdown(report)],
    ['report.html', toHtml(report, document)],
  ];
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return files.map(([name]) => join(folder, name));
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
  if (problem !== undefined) throw new UnreadableReportError(`${file} is no report: ${problem}.`);
  return value as RunReport;
}
