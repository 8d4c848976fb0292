import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunReport } from './report.js';
import { defaultFormats, type Format, type Writer, writers } from './writers.js';

/** What became of a report: its files, and the text of the formats that have none. */
export interface Written {
  /** The paths of the files. */
  readonly files: readonly string[];
  /** For standard output. */
  readonly text: string;
}

/**
 * Writes a report into a folder, which is made where it is missing.
 *
 * @param document The bundled document's parsed value.
 * @param formats Default: every format that has a file.
 */
export async function writeReport(
  report: RunReport,
  document: unknown,
  folder: string,
  formats: readonly Format[] = defaultFormats,
): Promise<Written> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  let text = '';
  for (const format of formats) {
    const { file, write }: Writer = writers[format];
    const written = write(report, document);
    if (file === undefined) {
      text += written;
      continue;
    }
    await writeFile(join(folder, file), written);
    files.push(join(folder, file));
  }
  return { files, text };
}
