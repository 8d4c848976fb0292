import { printableJson } from '../../src/printable.js';
import { checkReport } from '../given.js';
import { toGitHub } from './github.js';
import { toHtml } from './html/page.js';
import { toJUnit } from './junit.js';
import { toMarkdown } from './markdown.js';
import type { RunReport } from './report.js';

/** Writes a report in one format. */
export interface Writer {
  /** The name of its file; undefined if it goes to standard output. */
  readonly file?: string;
  /** @param document The bundled document's parsed value. */
  write(report: RunReport, document: unknown): string;
}

const all = {
  json: {
    file: 'report.json',
    write: (report) => `${printableJson(JSON.stringify(report, null, 2))}\n`,
  },
  junit: { file: 'report.junit.xml', write: toJUnit },
  markdown: { file: 'report.md', write: toMarkdown },
  html: { file: 'report.html', write: toHtml },
  github: { write: toGitHub },
} satisfies Record<string, Writer>;

/** The name of a report format. */
export type Format = keyof typeof all;

/** Every report format, by its name for `--format`. */
export const writers: Readonly<Record<Format, Writer>> = Object.fromEntries(
  Object.entries<Writer>(all).map(([name, writer]) => [
    name,
    {
      ...writer,
      write(report: RunReport, document: unknown) {
        checkReport(`writers.${name}.write`, report);
        return writer.write(report, document);
      },
    },
  ]),
) as Record<Format, Writer>;

/** Every format. */
export const formats = Object.keys(writers) as readonly Format[];

const fileOf = (format: Format): string | undefined => writers[format].file;

/** The formats that have a file. */
export const defaultFormats: readonly Format[] = formats.filter(
  (format) => fileOf(format) !== undefined,
);

/** Their files. */
export const reportFiles: readonly string[] = formats.flatMap((format) => fileOf(format) ?? []);
