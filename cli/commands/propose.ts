import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printableJson } from '../../src/printable.js';
import type { AddCommand } from '../command.js';
import { CommandError } from '../commandLine.js';
import { unwritable } from '../writable.js';

interface Options {
  readonly document?: string;
  readonly out?: string;
}

/** `propose`: turns the drift of reports into a change of the document. */
export const propose: AddCommand = (program, context) => {
  program
    .command('propose')
    .argument('<report...>', 'JSON reports of `contract`')
    .summary('propose a change of the document from the drift of reports')
    .description(
      'Turns the drift of JSON reports into a change of the document, as a JSON Patch (RFC 6902) for the document in one file. The evidence for each edit, and the drift that is left out, go to standard error. Nothing is applied.',
    )
    .option('--document <file>', 'the document to change (default: the one of `openapi`)')
    .option('--out <file>', 'the file for the patch (default: standard output)')
    .example('propose reports/report.json --out drift.patch.json', 'from the last run')
    .action(async (names: string[], { document: named, out }: Options) => {
      const { readDocument } = await import('../readDocument.js');
      const { explain, proposeForBundle } = await import('../propose/run.js');
      const { readReport, UnreadableReportError } = await import(
        '../../contract-tests/report/read.js'
      );
      const reports = await Promise.all(
        names.map((name) => readReport(context.path(name), name)),
      ).catch((error: unknown) => {
        if (!(error instanceof UnreadableReportError)) throw error;
        throw new CommandError(error.message, { cause: error });
      });
      const { documentFile } = await import('../../contract-tests/scenario/contract.js');
      const document = await readDocument(context, named ?? fileURLToPath(documentFile()));
      const { outcomes, operations } = proposeForBundle(document, reports);
      for (const line of explain(outcomes, 'the document')) context.note(line);
      if (out === undefined) {
        context.json = true;
        return context.result(operations, []);
      }
      try {
        await writeFile(
          context.path(out),
          `${printableJson(JSON.stringify(operations, null, 2))}\n`,
        );
      } catch (error) {
        throw unwritable(out, error);
      }
      if (operations.length === 0) context.note(`${out} is an empty patch.`);
      context.result({ out, operations: operations.length }, [out]);
    });
};
